#pragma once

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/composition/office.h"
#include "app/composition/officeknowledge.h"
#include "core/calendar/clock.h"
#include "core/cases/casenumber.h"
#include "core/cases/facets.h"
#include "core/regimes/suggestion.h"
#include "core/results/result.h"
#include "ui/reporting/reportreference.h"
#include "ui/wording/phrasebook.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace tverrlos {

class SqlStore;
class Store;

/// One command at work: its arguments, where it writes, and the office it works in. Opens the database only
/// when asked for it, so that `route` and `suggest` need none.
class CommandRun
{
public:
    CommandRun(const QCommandLineParser &parser, Console console, Phrasebook phrasebook);
    ~CommandRun();

    const QStringList &arguments() const { return m_arguments; }
    bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_parser.value(QString::fromLatin1(option)); }
    bool json() const { return isSet("json"); }
    const Phrasebook &phrasebook() const { return m_phrasebook; }
    /// The language in which names of agencies and topics are shown.
    CaseLanguage dataLanguage() const;
    Console &console() { return m_console; }
    /// The officer whose acts these are.
    QString actor() const;
    /// The database as named, or the user's own.
    QString databaseName() const;
    const Clock &clock() const { return m_clock; }

    /// A date given as an option. An unreadable one is told to the person and makes usageFailed() true.
    std::optional<QDate> dateOption(const char *option);
    std::optional<int> numberOption(const char *option);
    /// A value by its code, likewise; the option's default where it has one.
    template<class E>
    std::optional<E> codeOption(const char *option)
    {
        if (!isSet(option) && value(option).isEmpty())
            return std::nullopt;
        const auto known = fromCode<E>(value(option));
        if (!known) {
            QStringList possible;
            const QList<E> all = allOf<E>();
            for (const E one : all)
                possible.append(codeOf(one));
            notPossible(option, possible);
        }
        return known;
    }
    /// Tells that an option's value is none of these.
    void notPossible(const char *option, const QStringList &possible);
    /// The case number that is the first word after the command. What is wrong with it is told.
    std::optional<CaseNumber> caseNumber();
    /// A case number written in another place, likewise.
    std::optional<CaseNumber> caseNumberIn(const QString &word);
    bool usageFailed() const { return m_usageFailed; }
    ExitStatus wrongUsage(const Error &error);

    /// Opens the database on first use. A file that was named and is not there is an error, not an empty
    /// database: a slip of the keyboard would otherwise read as "no cases". The error has not been told yet.
    Result<Store *> store();
    /// The same, and makes the file where there is none.
    Result<Store *> storeOrNew();

    /// The responsibility graph of the database, once it was opened; the one in the program before that.
    ResponsibilityGraph graph() const { return *m_knowledge->graph->get(); }
    /// Suggests by the lexicon of the database, likewise.
    Suggester suggester() const { return Suggester(m_knowledge->lexicon); }
    /// The office's standing texts, likewise.
    OfficeTexts texts() const { return *m_knowledge->texts->get(); }
    /// What a report of this database calls things.
    ReportReference reportReference() const { return officeReference(m_knowledge->graph); }
    /// Opens the database where there is one, so that graph() and suggester() are the office's, and makes
    /// none where there is not. The error has not been told yet.
    Result<void> useOfficeKnowledge();
    /// The same for a look that keeps nothing: where there is no database yet, one that is gone with the
    /// command.
    Result<Store *> storeOrNone();

    /// A JSON result on a line of its own.
    void put(const QJsonObject &object);
    /// A line of a result for people; nothing under --json.
    void line(const QString &text = {});
    /// A message for people, never a result.
    void tell(const QString &text);
    /// Tells why, and answers Failed. Under --json the reason is the result, unless there was one already.
    ExitStatus fail(const Error &error);

    QString say(const char *source, int n = -1) const { return m_phrasebook.say("Command", source, n); }

private:
    void tellWhy(const Error &error);

    const QCommandLineParser &m_parser;
    Console m_console;
    Phrasebook m_phrasebook;
    QStringList m_arguments;
    SystemClock m_clock;
    bool m_usageFailed = false;
    bool m_hasPut = false;
    std::shared_ptr<OfficeKnowledge> m_knowledge = std::make_shared<OfficeKnowledge>();
    std::unique_ptr<QTemporaryDir> m_passing; ///< outlives the store in it
    std::unique_ptr<SqlStore> m_store;
};

} // namespace tverrlos
