#include "core/askers/contactmask.h"

#include "core/cases/casework.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tverrlos {

namespace {

constexpr int shortestPart = 3;

const QSet<QString> &roles()
{
    static const QSet<QString> words = [] {
        QFile file(QStringLiteral(":/reference/organisationwords.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of organisations' names are missing from the program.");
        QSet<QString> read;
        const QJsonArray list =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("roles")).toArray();
        for (const QJsonValue &word : list)
            read.insert(word.toString());
        return read;
    }();
    return words;
}

QString markIn(CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return QStringLiteral("[slettet]");
    case CaseLanguage::Nynorsk:
        return QStringLiteral("[sletta]");
    case CaseLanguage::English:
        return QStringLiteral("[erased]");
    }
    Q_UNREACHABLE();
}

/// The words in order, whatever space stands between them, not inside a longer word.
QRegularExpression wholeWords(const QString &text, bool anyCase)
{
    QStringList words;
    const QStringList written = text.simplified().split(QLatin1Char(' '));
    for (const QString &word : written)
        words.append(QRegularExpression::escape(word));
    const auto options =
        QRegularExpression::UseUnicodePropertiesOption |
        (anyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])") + words.join(QStringLiteral("\\s+")) +
                                  QStringLiteral("(?![\\p{L}\\p{N}])"),
                              options);
}

QStringList nameParts(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}'’-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    const QStringList written = name.split(between, Qt::SkipEmptyParts);
    for (const QString &part : written)
        if (part.size() >= shortestPart && part.at(0).isUpper() && !roles().contains(part.toLower()))
            parts.append(part);
    return parts;
}

/// What people write freely, and so may name somebody in. Everything else is a code, a day or an officer.
bool isFreeText(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("title"),      QStringLiteral("problem"),      QStringLiteral("context"),
        QStringLiteral("text"),       QStringLiteral("reason"),       QStringLiteral("referredTo"),
        QStringLiteral("agreements"), QStringLiteral("what"),         QStringLiteral("place"),
        QStringLiteral("why"),        QStringLiteral("evidence"),     QStringLiteral("decisionMakerRole"),
        QStringLiteral("topic"),      QStringLiteral("cancelReason"), QStringLiteral("externalReference")};
    return keys.contains(key);
}

bool isContact(const QString &key)
{
    return key == QLatin1String("contactName") || key == QLatin1String("contactAddress") ||
           key == QLatin1String("originalText");
}

} // namespace

ContactMask::ContactMask(const QString &name, const QString &address, const QStringList &words,
                         CaseLanguage language)
    : m_mark(markIn(language))
{
    for (const QString &word : words)
        if (!word.trimmed().isEmpty())
            m_whole.append(wholeWords(word, true));
    if (!address.trimmed().isEmpty())
        m_whole.append(wholeWords(address, true));
    const QStringList parts = nameParts(name);
    if (parts.size() > 1) { // without a role after it, and "Nordmann, Kari" for "Kari Nordmann"
        m_whole.append(wholeWords(parts.join(QLatin1Char(' ')), true));
        m_whole.append(wholeWords(parts.last() + QStringLiteral(", ") + parts.first(), true));
    }
    m_all = m_whole;
    for (const QString &part : parts)
        m_all.append(wholeWords(part, false));
}

QString ContactMask::replaced(QString text, const QList<QRegularExpression> &patterns, int *count) const
{
    for (const QRegularExpression &pattern : patterns) {
        if (count) {
            auto hits = pattern.globalMatch(text);
            for (; hits.hasNext(); hits.next())
                ++*count;
        }
        text.replace(pattern, m_mark);
    }
    return text;
}

QString ContactMask::masked(const QString &text) const
{
    return replaced(text, m_all, nullptr);
}

QString ContactMask::maskedWhole(const QString &text) const
{
    return replaced(text, m_whole, nullptr);
}

QJsonValue ContactMask::value(const QString &key, const QJsonValue &json, int *count) const
{
    if (json.isString() && isContact(key))
        return QString();
    if (json.isString())
        return isFreeText(key) ? QJsonValue(replaced(json.toString(), m_all, count)) : json;
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray items = json.toArray();
        for (const QJsonValue &item : items)
            array.append(value(key, item, count));
        return array;
    }
    return json.isObject() ? QJsonValue(object(json.toObject(), count)) : json;
}

QJsonObject ContactMask::object(const QJsonObject &json, int *count) const
{
    QJsonObject result;
    const bool file = json.contains(QLatin1String("sha256"));
    for (auto field = json.begin(); field != json.end(); ++field) {
        const bool fileName = file && field.key() == QLatin1String("name");
        result.insert(field.key(), fileName ? QJsonValue(replaced(field->toString(), m_all, count))
                                            : value(field.key(), *field, count));
    }
    return result;
}

QJsonObject ContactMask::masked(const QJsonObject &json) const
{
    return object(json, nullptr);
}

int ContactMask::places(const QJsonObject &json) const
{
    int count = 0;
    object(json, &count);
    return count;
}

Case withoutContact(const Case &value, const ContactMask &mask, const QSet<QByteArray> &attachments)
{
    // The fields that hold moments and bytes come back as they were: the form is lossless.
    Result<Case> read = caseFromJson(mask.masked(caseToJson(value)));
    if (!read)
        return value;
    Case result = std::move(read).value();
    result.id = value.id;
    result.attachments.removeIf([&](const Attachment &a) { return attachments.contains(a.sha256); });
    return result;
}

} // namespace tverrlos
