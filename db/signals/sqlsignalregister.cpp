#include "db/signals/sqlsignalregister.h"

#include "core/calendar/clock.h"
#include "db/cases/caselists.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

std::string conditionOf(const SignalFilter &filter, const Dialect &dialect)
{
    std::string where = "1 = 1";
    if (filter.kind)
        where += " AND case_signal.kind = :kind";
    if (filter.regime)
        where += " AND " + dialect.contains("case_signal.regimes", ":regime");
    if (filter.instrument)
        where += " AND case_signal.instrument = :instrument";
    if (filter.lifted)
        where += " AND case_signal.lifted = :lifted";
    if (filter.answered)
        where += *filter.answered ? " AND (case_signal.responded IS NOT NULL OR case_signal.response <> '')"
                                  : " AND case_signal.responded IS NULL AND case_signal.response = ''";
    if (filter.measure && filter.measure->isEmpty())
        where += " AND case_signal.measures = ''";
    else if (filter.measure)
        where += " AND " + dialect.contains("case_signal.measures", ":measure");
    if (filter.topic)
        where += " AND " + dialect.folded("case_signal.topic") + " = " + dialect.folded(":topic");
    if (filter.raisedFrom)
        where += " AND case_signal.raised >= :raised_from";
    if (filter.raisedTo)
        where += " AND case_signal.raised <= :raised_to";
    return where;
}

void bind(SqlStatement &statement, const SignalFilter &filter)
{
    if (filter.kind)
        statement.bind("kind", *filter.kind);
    if (filter.regime)
        statement.bind("regime", memberMark(filter.regime->text()));
    if (filter.instrument)
        statement.bind("instrument", *filter.instrument);
    if (filter.lifted)
        statement.bind("lifted", *filter.lifted);
    if (filter.measure && !filter.measure->isEmpty())
        statement.bind("measure", memberMark(*filter.measure));
    if (filter.topic)
        statement.bind("topic", *filter.topic);
    if (filter.raisedFrom)
        statement.bind("raised_from", *filter.raisedFrom);
    if (filter.raisedTo)
        statement.bind("raised_to", *filter.raisedTo);
}

/// Where each signal of a case was lifted to, in one of its events: number -> code.
QHash<int, QString> liftedIn(const QString &changed)
{
    QHash<int, QString> lifted;
    const QJsonArray raised =
        QJsonDocument::fromJson(changed.toUtf8()).object().value(QLatin1String("signals")).toArray();
    for (const QJsonValue &value : raised)
        lifted.insert(value[QLatin1String("number")].toInt(), value[QLatin1String("lifted")].toString());
    return lifted;
}

/// When each signal of a case came to stand where it stands: the day of the latest event that moved it. A
/// signal does not keep that day itself; its history does.
QHash<int, QDate> liftedOn(Connection &connection, qint64 caseId)
{
    auto read = connection.prepare(
        "SELECT at, changed_from, changed_to FROM case_event WHERE case_id = :case ORDER BY revision");
    read.bindAll(caseId);
    QHash<int, QDate> days;
    while (read.next()) {
        const QString to = read.text(2);
        if (!to.contains(QLatin1String("\"signals\"")))
            continue;
        const QHash<int, QString> before = liftedIn(read.text(1));
        const QHash<int, QString> after = liftedIn(to);
        for (auto it = after.begin(); it != after.end(); ++it)
            if (before.value(it.key()) != it.value())
                days.insert(it.key(), osloDate(read.moment(0)));
    }
    return days;
}

struct Collected
{
    Concern concern;
    QSet<qint64> cases;
};

bool standsBefore(const Concern &a, const Concern &b)
{
    if (a.cases != b.cases)
        return a.cases > b.cases;
    if (a.raised != b.raised)
        return a.raised > b.raised;
    if (a.latest != b.latest)
        return a.latest > b.latest;
    return std::pair(a.topic, a.kind) < std::pair(b.topic, b.kind);
}

} // namespace

Result<SignalPage> SqlSignalRegister::page(const SignalFilter &filter,
                                           const std::optional<SignalCursor> &after, int limit)
{
    return guarded([&] {
        std::string sql = "SELECT " + signalColumns() +
                          ", cases.year, cases.sequence, cases.title, cases.id, case_signal.position, "
                          "coalesce(case_signal.raised, '') FROM case_signal JOIN cases ON cases.id = "
                          "case_signal.case_id WHERE " +
                          conditionOf(filter, m_connection.dialect());
        if (after)
            sql += " AND (coalesce(case_signal.raised, ''), case_signal.case_id, case_signal.position) < "
                   "(:after_raised, :after_case, :after_position)";
        sql += " ORDER BY coalesce(case_signal.raised, '') DESC, case_signal.case_id DESC, "
               "case_signal.position DESC LIMIT :limit";
        SqlStatement read = m_connection.prepare(sql);
        bind(read, filter);
        if (after)
            read.bind("after_raised", after->raised)
                .bind("after_case", after->caseId)
                .bind("after_position", after->position);
        read.bind("limit", limit + 1);
        SignalPage page;
        SignalCursor last;
        QHash<qint64, QHash<int, QDate>> days;
        while (read.next()) {
            if (page.rows.size() == limit) {
                page.next = last;
                break;
            }
            RegisteredSignal found;
            found.row = {CaseNumber(read.number(signalColumnCount), read.integer(signalColumnCount + 1)),
                         read.text(signalColumnCount + 2), readSignal(read)};
            const qint64 caseId = read.integer(signalColumnCount + 3);
            last = {read.text(signalColumnCount + 5), caseId, read.number(signalColumnCount + 4)};
            if (found.row.signal.lifted != LiftedTo::Nowhere) {
                if (!days.contains(caseId))
                    days.insert(caseId, liftedOn(m_connection, caseId));
                const QDate day = days.value(caseId).value(found.row.signal.number);
                if (day.isValid())
                    found.liftedOn = day;
            }
            page.rows.append(found);
        }
        return page;
    });
}

Result<qint64> SqlSignalRegister::count(const SignalFilter &filter)
{
    return guarded([&]() -> qint64 {
        SqlStatement read = m_connection.prepare("SELECT count(*) FROM case_signal WHERE " +
                                                 conditionOf(filter, m_connection.dialect()));
        bind(read, filter);
        return read.next() ? read.integer(0) : 0;
    });
}

Result<QList<Concern>> SqlSignalRegister::concerns(const SignalFilter &filter)
{
    return guarded([&] {
        const Dialect &dialect = m_connection.dialect();
        SqlStatement read = m_connection.prepare(
            "SELECT case_signal.kind, case_signal.topic, case_signal.case_id, case_signal.lifted, CASE WHEN "
            "case_signal.responded IS NOT NULL OR case_signal.response <> '' THEN 1 ELSE 0 END, "
            "case_signal.regimes, case_signal.raised, " +
            dialect.folded("case_signal.topic") + " FROM case_signal WHERE " + conditionOf(filter, dialect) +
            " ORDER BY coalesce(case_signal.raised, ''), case_signal.case_id, case_signal.position");
        bind(read, filter);
        QHash<std::pair<QString, QString>, Collected> byConcern;
        while (read.next()) {
            Collected &collected = byConcern[{read.text(0), read.text(7)}];
            Concern &concern = collected.concern;
            concern.kind = read.facet<SignalKind>(0);
            concern.topic = read.text(1);
            ++concern.raised;
            collected.cases.insert(read.integer(2));
            concern.lifted += read.facet<LiftedTo>(3) == LiftedTo::Nowhere ? 0 : 1;
            concern.answered += read.integer(4);
            for (const RegimeCode &regime : codesOf<RegimeCode>(read.text(5)))
                if (!concern.regimes.contains(regime))
                    concern.regimes.append(regime);
            const QDate raised = read.date(6);
            concern.first = concern.first.isValid() ? concern.first : raised;
            concern.latest = raised.isValid() ? raised : concern.latest;
        }
        QList<Concern> concerns;
        for (Collected &collected : byConcern) {
            collected.concern.cases = collected.cases.size();
            std::sort(collected.concern.regimes.begin(), collected.concern.regimes.end());
            concerns.append(collected.concern);
        }
        std::sort(concerns.begin(), concerns.end(), standsBefore);
        return concerns;
    });
}

} // namespace tverrlos
