#include "app/cli/commandrun.h"

#include "app/cli/refusal.h"
#include "app/composition/officestore.h"
#include "core/calendar/clock.h"
#include "db/connection/databaseaddress.h"
#include "db/store/sqlstore.h"
#include "ui/wording/errorwords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace tverrlos {

CommandRun::CommandRun(const QCommandLineParser &parser, Console console, Phrasebook phrasebook)
    : m_parser(parser), m_console(console), m_phrasebook(std::move(phrasebook)),
      m_arguments(parser.positionalArguments())
{}

CommandRun::~CommandRun() = default;

QString CommandRun::actor() const
{
    return isSet("as") ? value("as").trimmed() : systemOfficer();
}

QString CommandRun::databaseName() const
{
    return isSet("database") ? value("database") : defaultDatabase();
}

std::optional<QDate> CommandRun::dateOption(const char *option)
{
    if (!isSet(option))
        return std::nullopt;
    const QDate day = parseDate(value(option));
    if (day.isValid())
        return day;
    wrongUsage(failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."),
                       {value(option)}));
    return std::nullopt;
}

std::optional<int> CommandRun::numberOption(const char *option)
{
    if (!isSet(option))
        return std::nullopt;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (ok && number >= 0)
        return number;
    wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."),
                       {value(option)}));
    return std::nullopt;
}

void CommandRun::notPossible(const char *option, const QStringList &possible)
{
    wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                       {value(option), QString::fromLatin1(option), possible.join(QStringLiteral(", "))}));
}

std::optional<CaseNumber> CommandRun::caseNumber()
{
    return caseNumberIn(m_arguments.value(0));
}

std::optional<CaseNumber> CommandRun::caseNumberIn(const QString &word)
{
    const auto number = CaseNumber::parse(word);
    if (!number)
        wrongUsage(word.trimmed().isEmpty()
                       ? failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No case number was given."),
                                 {}, QT_TRANSLATE_NOOP("Error", "Write it as 2026-0042."))
                       : failure(ErrorCode::Invalid,
                                 QT_TRANSLATE_NOOP("Error", "“%1” is not a case number (2026-0042)."),
                                 {word}));
    return number;
}

ExitStatus CommandRun::wrongUsage(const Error &error)
{
    if (!m_usageFailed)
        tellWhy(error);
    m_usageFailed = true;
    return ExitStatus::WrongUsage;
}

Result<Store *> CommandRun::store()
{
    const Result<DatabaseAddress> address = DatabaseAddress::parse(databaseName());
    if (isSet("database") && address && !address->isServer() && QFileInfo(address->path()).dir().exists() &&
        !address->path().isEmpty() && !QFileInfo::exists(address->path()))
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no database %1."),
                       {QDir::toNativeSeparators(address->path())},
                       QT_TRANSLATE_NOOP("Error", "Check the name; importing makes a new one."));
    return storeOrNew();
}

Result<Store *> CommandRun::storeOrNew()
{
    if (!m_store) {
        Result<std::unique_ptr<SqlStore>> opened = openStore(databaseName(), m_clock, m_knowledge);
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
    }
    return m_store.get();
}

CaseLanguage CommandRun::dataLanguage() const
{
    return caseLanguageOf(m_phrasebook.language());
}

Result<void> CommandRun::useOfficeKnowledge()
{
    const Result<DatabaseAddress> address = DatabaseAddress::parse(databaseName());
    if (!address)
        return address.error();
    if (!address->isServer() && !QFileInfo::exists(address->path()))
        return {};
    const Result<Store *> opened = storeOrNew();
    if (!opened)
        return opened.error();
    return readAnew(**opened, *m_knowledge);
}

Result<Store *> CommandRun::storeOrNone()
{
    const Result<DatabaseAddress> address = DatabaseAddress::parse(databaseName());
    if (m_store || !address || address->isServer() || QFileInfo::exists(address->path()))
        return storeOrNew();
    m_passing = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<SqlStore>> opened =
        openStore(m_passing->filePath(QStringLiteral("none.sqlite")), m_clock, m_knowledge);
    if (!opened)
        return opened.error();
    m_store = std::move(*opened);
    return m_store.get();
}

void CommandRun::put(const QJsonObject &object)
{
    m_hasPut = true;
    m_console.out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void CommandRun::line(const QString &text)
{
    if (!json())
        m_console.out.write(text.toUtf8() + '\n');
}

void CommandRun::tell(const QString &text)
{
    m_console.err.write(text.toUtf8() + '\n');
}

ExitStatus CommandRun::fail(const Error &error)
{
    tellWhy(error);
    return ExitStatus::Failed;
}

void CommandRun::tellWhy(const Error &error)
{
    tell(sentenceAndRemedy(error, m_phrasebook));
    if (json() && !m_hasPut)
        put(refusalToJson(error, m_phrasebook));
}

} // namespace tverrlos
