#include "core/registers/register.h"

#include "core/calendar/clock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tverrlos {

namespace {

const QString notStatedCode = QStringLiteral("not-stated");

LocalisedText localised(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), value.toString(), value.toString()};
    return {value[QLatin1String("nb")].toString(), value[QLatin1String("nn")].toString(),
            value[QLatin1String("en")].toString()};
}

bool isComplete(const LocalisedText &text)
{
    return !text.nb.isEmpty() && !text.nn.isEmpty() && !text.en.isEmpty();
}

/// Reads one register; the first fault found stays, so that the message names its place.
class RegisterReader
{
public:
    explicit RegisterReader(QString fileName) : m_fileName(std::move(fileName)) {}

    Result<Register> read(const QJsonObject &json)
    {
        m_register.code = required(json, "code", m_fileName);
        m_register.title = requiredText(json, "title", m_register.code);
        m_register.description = requiredText(json, "description", m_register.code);
        m_register.source = required(json, "source", m_register.code);
        m_register.sourceDate = day(json, "sourceDate", m_register.code);
        readColumns(json.value(QLatin1String("columns")).toArray());
        const QJsonObject statuses = json.value(QLatin1String("statuses")).toObject();
        for (auto each = statuses.begin(); each != statuses.end(); ++each)
            m_register.statuses.insert(each.key(),
                                       requiredText(statuses, qPrintable(each.key()), each.key()));
        if (!m_register.statuses.contains(notStatedCode))
            fail(m_register.code, "statuses");
        const QJsonArray entries = json.value(QLatin1String("entries")).toArray();
        for (const QJsonValue &entry : entries)
            readEntry(entry.toObject());
        if (m_register.entries.isEmpty())
            fail(m_register.code, "entries");
        if (m_fault)
            return *m_fault;
        return std::move(m_register);
    }

private:
    void fail(const QString &entry, const char *field)
    {
        if (m_fault)
            return;
        m_fault = Error{
            ErrorCode::Invalid,
            QString::fromUtf8(QT_TRANSLATE_NOOP(
                "Error", "The register %1 has an entry \"%2\" whose field \"%3\" is missing, doubled or "
                         "not understood.")),
            {m_fileName, entry, QString::fromUtf8(field)},
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Correct the entry in the file."))};
    }

    QString required(const QJsonObject &json, const char *field, const QString &entry)
    {
        const QString text = json.value(QLatin1String(field)).toString();
        if (text.trimmed().isEmpty())
            fail(entry, field);
        return text;
    }

    LocalisedText requiredText(const QJsonObject &json, const char *field, const QString &entry)
    {
        const LocalisedText text = localised(json.value(QLatin1String(field)));
        if (!isComplete(text))
            fail(entry, field);
        return text;
    }

    /// Invalid where the field is left out; a fault where it is there and no date.
    QDate day(const QJsonObject &json, const char *field, const QString &entry)
    {
        const QJsonValue value = json.value(QLatin1String(field));
        if (value.isUndefined() || value.isNull())
            return {};
        const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
        if (!read.isValid())
            fail(entry, field);
        return read;
    }

    void readColumns(const QJsonArray &columns)
    {
        for (const QJsonValue &value : columns) {
            const QJsonObject column = value.toObject();
            const QString code = required(column, "code", m_register.code);
            m_register.columns.append({code, requiredText(column, "title", code)});
        }
        if (m_register.columns.isEmpty())
            fail(m_register.code, "columns");
    }

    void readEntry(const QJsonObject &json)
    {
        RegisterEntry entry;
        entry.code = required(json, "code", QString::number(m_register.entries.size() + 1));
        if (m_codes.contains(entry.code))
            fail(entry.code, "code");
        m_codes.insert(entry.code);
        entry.title = required(json, "title", entry.code);
        entry.owner = json.value(QLatin1String("owner")).toString();
        const QJsonArray owners = json.value(QLatin1String("owners")).toArray();
        for (const QJsonValue &owner : owners)
            entry.owners.append(AgencyCode(owner.toString()));
        entry.status = json.value(QLatin1String("status")).toString(notStatedCode);
        if (!m_register.statuses.contains(entry.status))
            fail(entry.code, "status");
        entry.statusAsOf = day(json, "statusAsOf", entry.code);
        entry.from = day(json, "from", entry.code);
        entry.to = day(json, "to", entry.code);
        if (entry.from.isValid() && entry.to.isValid() && entry.to < entry.from)
            fail(entry.code, "to");
        entry.date = json.value(QLatin1String("date")).toString();
        entry.source = required(json, "source", entry.code);
        const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
        for (auto each = fields.begin(); each != fields.end(); ++each)
            entry.fields.insert(each.key(), requiredText(fields, qPrintable(each.key()), entry.code));
        m_register.entries.append(entry);
    }

    QString m_fileName;
    Register m_register;
    QSet<QString> m_codes;
    std::optional<Error> m_fault;
};

/// Where a register stands among the others; read apart, because only the shelf cares.
int placeOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String("order")).toInt();
}

QList<Register> shippedRegisters()
{
    const QDir folder(QStringLiteral(":/reference/registers"));
    QMap<std::pair<int, QString>, Register> byPlace;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A register is missing from the program.");
        const QByteArray json = file.readAll();
        auto parsed = parseRegister(json, name);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().english()));
        byPlace.insert({placeOf(json), name}, std::move(parsed).value());
    }
    return byPlace.values();
}

} // namespace

const QString &LocalisedText::in(CaseLanguage language) const
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return nb;
    case CaseLanguage::Nynorsk:
        return nn;
    case CaseLanguage::English:
        return en;
    }
    Q_UNREACHABLE();
}

const RegisterEntry *Register::entry(const QString &entryCode) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const RegisterEntry &each) { return each.code == entryCode; });
    return found == entries.end() ? nullptr : &*found;
}

QString Register::cell(const RegisterEntry &entry, const QString &column, CaseLanguage language) const
{
    const QString notStated = statuses.value(notStatedCode).in(language);
    const auto stated = [&notStated](const QString &text) { return text.isEmpty() ? notStated : text; };
    if (column == QLatin1String("title"))
        return entry.title;
    if (column == QLatin1String("owner"))
        return stated(entry.owner);
    if (column == QLatin1String("date"))
        return stated(entry.date);
    if (column == QLatin1String("source"))
        return entry.source;
    if (column == QLatin1String("status")) {
        const QString word = statuses.value(entry.status).in(language);
        return entry.statusAsOf.isValid()
                   ? word + QStringLiteral(" (%1)").arg(norwegianDate(entry.statusAsOf))
                   : word;
    }
    return entry.fields.value(column).in(language);
}

Result<Register> parseRegister(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return Error{
            ErrorCode::Invalid,
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The register %1 is not JSON: %2 at byte %3.")),
            {fileName, parsing.errorString(), QString::number(parsing.offset)}};
    return RegisterReader(fileName).read(document.object());
}

const QList<Register> &allRegisters()
{
    static const QList<Register> registers = shippedRegisters();
    return registers;
}

const Register *findRegister(const QString &code)
{
    for (const Register &each : allRegisters())
        if (each.code == code)
            return &each;
    return nullptr;
}

} // namespace tverrlos
