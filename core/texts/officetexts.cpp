#include "core/texts/officetexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestText = 10'000;

QStringList strings(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &each : list.toArray())
        strings.append(each.toString());
    return strings;
}

QList<TextTemplate> readTemplates()
{
    QFile file(QStringLiteral(":/reference/texts/texts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TextTemplate> templates;
    const QJsonArray rows =
        QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("texts")].toArray();
    for (const QJsonValue &row : rows) {
        TextTemplate each{row[QLatin1String("code")].toString(),
                          strings(row[QLatin1String("placeholders")]),
                          strings(row[QLatin1String("required")]),
                          row[QLatin1String("line")].toBool(),
                          {}};
        for (const CaseLanguage language : allOf<CaseLanguage>())
            each.shipped.insert(language, row[codeOf(language)].toString());
        templates.append(each);
    }
    return templates;
}

/// {number}; also what somebody may have meant as one: {Saksnummer }.
const QRegularExpression &placeholder()
{
    static const QRegularExpression form(QStringLiteral("\\{([^{}\\n]*)\\}"));
    return form;
}

QString inBraces(const QStringList &placeholders)
{
    QStringList written;
    for (const QString &each : placeholders)
        written.append(QLatin1Char('{') + each + QLatin1Char('}'));
    return written.join(QStringLiteral(", "));
}

QString withoutStrangeSigns(const QString &written)
{
    QString text = QString::fromUtf8(written.toUtf8()); // halves of surrogate pairs are replaced
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f' || c.unicode() >= 0xFFFE;
    });
    return text.trimmed();
}

std::optional<Error> unknownPlaceholder(const TextTemplate &written, const QString &text)
{
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (written.placeholders.contains(match.captured(1)))
            continue;
        if (written.placeholders.isEmpty())
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error", "%1 stands for nothing in this text, which has no "
                                                      "placeholders."),
                           {match.captured()}, QT_TRANSLATE_NOOP("Error", "Take it out."));
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 stands for nothing in this text; it can have: %2."),
                       {match.captured(), inBraces(written.placeholders)},
                       QT_TRANSLATE_NOOP("Error", "Correct it, or take it out."));
    }
    const QString rest = QString(text).remove(placeholder());
    const auto alone = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'{' || c == u'}'; });
    if (alone != rest.end())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "A %1 stands alone: braces hold a placeholder, as in %2."),
                       {QString(*alone), QStringLiteral("{number}")},
                       QT_TRANSLATE_NOOP("Error", "Close it, or take it out."));
    return std::nullopt;
}

std::optional<Error> missingPlaceholder(const TextTemplate &written, const QString &text)
{
    QStringList missing;
    for (const QString &required : written.required)
        if (!text.contains(QLatin1Char('{') + required + QLatin1Char('}')))
            missing.append(required);
    if (missing.isEmpty())
        return std::nullopt;
    return failure(
        ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The text must say %1, and does not."),
        {inBraces(missing)},
        QT_TRANSLATE_NOOP("Error", "Without it the reader would miss what the case is about: put it in."));
}

} // namespace

QString TextKey::text() const
{
    return code + QLatin1Char('/') + QString(codeOf(language));
}

std::optional<TextKey> TextKey::parse(const QString &written)
{
    const auto language = fromCode<CaseLanguage>(written.section(QLatin1Char('/'), 1));
    const QString code = written.section(QLatin1Char('/'), 0, 0);
    return language && textTemplate(code) ? std::optional(TextKey{code, *language}) : std::nullopt;
}

const QList<TextTemplate> &textTemplates()
{
    static const QList<TextTemplate> templates = readTemplates();
    return templates;
}

const TextTemplate *textTemplate(const QString &code)
{
    for (const TextTemplate &each : textTemplates())
        if (each.code == code)
            return &each;
    return nullptr;
}

Result<QString> soundText(const TextTemplate &written, const QString &text)
{
    const QString sound = withoutStrangeSigns(text);
    if (sound.isEmpty())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing is written."), {},
                       QT_TRANSLATE_NOOP("Error", "Write the text, or go back to the shipped one."));
    if (sound.size() > longestText)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The text has %1 characters; %2 are the most."),
                       {QString::number(sound.size()), QString::number(longestText)},
                       QT_TRANSLATE_NOOP("Error", "Shorten it."));
    if (written.line && sound.contains(QLatin1Char('\n')))
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "This text is one line."), {},
                       QT_TRANSLATE_NOOP("Error", "Take the line breaks out of it."));
    if (const auto unknown = unknownPlaceholder(written, sound))
        return *unknown;
    if (const auto missing = missingPlaceholder(written, sound))
        return *missing;
    return sound;
}

QString OfficeTexts::text(const QString &code, CaseLanguage language) const
{
    const auto own = m_own.constFind(TextKey{code, language}.text());
    if (own != m_own.constEnd())
        return *own;
    const TextTemplate *shipped = textTemplate(code);
    return shipped ? shipped->shipped.value(language) : QString();
}

void OfficeTexts::put(const TextKey &key, const std::optional<QString> &own)
{
    if (own)
        m_own.insert(key.text(), *own);
    else
        m_own.remove(key.text());
}

QStringList filledParagraphs(const QString &text, const TextValues &values)
{
    static const QRegularExpression between(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList paragraphs;
    const QStringList written = text.split(between, Qt::SkipEmptyParts);
    for (const QString &each : written) {
        QString paragraph;
        qsizetype from = 0;
        bool says = true; // something, where it has no placeholder at all
        bool filled = false;
        for (auto found = placeholder().globalMatch(each); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString value = values.value(match.captured(1)).trimmed();
            says = false;
            filled = filled || !value.isEmpty();
            paragraph += QStringView(each).sliced(from, match.capturedStart() - from);
            paragraph += value;
            from = match.capturedEnd();
        }
        paragraph += QStringView(each).sliced(from);
        if (says || filled)
            paragraphs.append(paragraph.trimmed());
    }
    return paragraphs;
}

} // namespace tverrlos
