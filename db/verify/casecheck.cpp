#include "db/verify/casecheck.h"

#include "core/cases/casework.h"
#include "db/cases/caselists.h"
#include "db/cases/caserecord.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/verify/findings.h"

namespace tverrlos {

namespace {

/// A case to look at, as the index of numbers knows it.
struct Listed
{
    CaseId id;
    CaseNumber number{1900, 1};
};

QString whereOf(CaseId id)
{
    return QStringLiteral("cases, id %1").arg(id.value());
}

/// What the last event says of the case. The hash of the event is checked by db/audit.
struct LastWord
{
    QByteArray digest;
    bool sameNumber = true;
    int events = 0;
};

LastWord lastWordOn(Connection &connection, const Listed &listed)
{
    LastWord last;
    auto read = connection.prepare(
        "SELECT number, case_digest FROM case_event WHERE case_id = :case ORDER BY revision");
    read.bind("case", listed.id);
    while (read.next()) {
        ++last.events;
        last.sameNumber = last.sameNumber && read.text(0) == listed.number.text();
        last.digest = read.bytes(1);
    }
    return last;
}

std::optional<Case> readWhole(Connection &connection, CaseId id)
{
    auto read = connection.prepare(selectRecordSql() + "WHERE id = :id");
    read.bind("id", id);
    if (!read.next())
        return std::nullopt;
    Case value = readRecord(read);
    readLists(connection, value);
    return value;
}

/// Whether the row is, column by column, what the program writes for this case.
bool isWrittenSo(Connection &connection, const Case &value)
{
    auto match = connection.prepare(matchRecordSql());
    bindRecord(match, value, value.id);
    return match.next();
}

void checkCase(Connection &connection, const Listed &listed, Findings &findings)
{
    const auto wrong = [&](const char *sentence) {
        findings.add(failure(ErrorCode::Damaged, sentence, {listed.number.text()}), whereOf(listed.id),
                     listed.number);
    };
    const std::optional<Case> value = readWhole(connection, listed.id);
    if (!value)
        return wrong(QT_TRANSLATE_NOOP("Error", "Case %1 is missing from its table."));
    const LastWord last = lastWordOn(connection, listed);
    if (last.events == 0)
        wrong(QT_TRANSLATE_NOOP("Error", "Case %1 has no event."));
    else if (last.digest != caseDigest(*value))
        wrong(QT_TRANSLATE_NOOP("Error", "Case %1 is not as its last event left it."));
    else if (!last.sameNumber)
        wrong(QT_TRANSLATE_NOOP("Error", "Case %1 has an event of another case."));
    else if (value->status != statusOf(*value) || !isWrittenSo(connection, *value))
        wrong(QT_TRANSLATE_NOOP("Error",
                                "What is derived from case %1 for lists and reports does not fit the case."));
}

void checkListed(Connection &connection, const Listed &listed, Findings &findings)
{
    findings.pace(++findings.report.cases, 0);
    findings.during(whereOf(listed.id), listed.number, [&] { checkCase(connection, listed, findings); });
}

/// All cases by the index of numbers, which needs no table page; answers how many there were.
qint64 checkByNumber(Connection &connection, Findings &findings)
{
    qint64 count = 0;
    auto list = connection.prepare("SELECT id, year, sequence FROM cases ORDER BY year, sequence");
    while (list.next()) {
        checkListed(connection, {CaseId(list.integer(0)), CaseNumber(list.number(1), list.integer(2))},
                    findings);
        ++count;
    }
    return count;
}

/// All cases that have events: the way round a damaged index of numbers.
void checkByEvents(Connection &connection, Findings &findings)
{
    auto list = connection.prepare("SELECT DISTINCT case_id, number FROM case_event WHERE revision = 1");
    while (list.next())
        if (const auto number = CaseNumber::parse(list.text(1)))
            checkListed(connection, {CaseId(list.integer(0)), *number}, findings);
}

struct ListTable
{
    const char *name;
    const char *group;    ///< the columns within which positions count from 1
    const char *lists[2]; ///< columns that hold word lists
};

constexpr ListTable listTables[] = {
    {"case_regime", "case_id", {"evidence", nullptr}},
    {"case_routed_agency", "case_id", {"path", nullptr}},
    {"case_contribution", "case_id", {nullptr, nullptr}},
    {"case_harmonised", "case_id", {"agreed", nullptr}},
    {"case_dissent", "case_id, harmonised", {nullptr, nullptr}},
    {"case_limit", "case_id", {nullptr, nullptr}},
    {"case_sign_off", "case_id", {nullptr, nullptr}},
    {"case_meeting", "case_id", {"invited", "attended"}},
    {"meeting_action", "case_id, meeting", {nullptr, nullptr}},
    {"case_resolution", "case_id", {nullptr, nullptr}},
    {"resolution_statement", "case_id, resolution", {"legal_references", nullptr}},
    {"case_signal", "case_id", {"regimes", "measures"}},
    {"case_hours", "case_id", {nullptr, nullptr}},
    {"case_note", "case_id", {nullptr, nullptr}},
    {"case_attachment", "case_id", {nullptr, nullptr}},
};

void wrongRow(Connection &connection, const ListTable &table, qint64 caseId, Findings &findings)
{
    auto find = connection.prepare("SELECT year, sequence FROM cases WHERE id = :id");
    find.bind("id", caseId);
    std::optional<CaseNumber> number;
    if (find.next())
        number = CaseNumber(find.number(0), find.integer(1));
    findings.add(
        failure(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "A row of %1 in case %2 is not as the program writes it."),
                {QString::fromLatin1(table.name), number ? number->text() : QString::number(caseId)}),
        QStringLiteral("%1, case_id = %2").arg(QLatin1String(table.name)).arg(caseId), number);
}

/// A position that has changed without changing the order would be read as if nothing were.
void checkPositions(Connection &connection, const ListTable &table, Findings &findings)
{
    auto read = connection.prepare(QStringLiteral("SELECT case_id FROM %1 GROUP BY %2 "
                                                  "HAVING min(position) <> 1 OR max(position) <> count(*)")
                                       .arg(QLatin1String(table.name), QLatin1String(table.group)));
    while (read.next())
        wrongRow(connection, table, read.integer(0), findings);
}

/// A list in another form than the program's own would be read as the same list.
void checkForms(Connection &connection, const ListTable &table, Findings &findings)
{
    for (const char *column : table.lists) {
        if (!column)
            continue;
        auto read = connection.prepare(QStringLiteral("SELECT case_id, %1 FROM %2 WHERE %1 <> ''")
                                           .arg(QLatin1String(column), QLatin1String(table.name)));
        for (qint64 done = 1; read.next(); ++done) {
            findings.pace(done, 0);
            const QString list = read.text(1);
            if (wordList(wordsOf(list)) != list)
                wrongRow(connection, table, read.integer(0), findings);
        }
    }
}

/// Rows of lists whose owner within the case is not there: an action without its meeting is read by nobody.
void checkOwners(Connection &connection, Findings &findings)
{
    const ListTable &actions = listTables[4];
    const ListTable &statements = listTables[6];
    auto action =
        connection.prepare("SELECT case_id FROM meeting_action WHERE NOT EXISTS (SELECT 1 FROM case_meeting "
                           "WHERE case_meeting.case_id = meeting_action.case_id "
                           "AND case_meeting.position = meeting_action.meeting)");
    while (action.next())
        wrongRow(connection, actions, action.integer(0), findings);
    auto statement = connection.prepare(
        "SELECT case_id FROM resolution_statement WHERE NOT EXISTS (SELECT 1 FROM case_resolution "
        "WHERE case_resolution.case_id = resolution_statement.case_id "
        "AND case_resolution.position = resolution_statement.resolution)");
    while (statement.next())
        wrongRow(connection, statements, statement.integer(0), findings);
    auto waiting =
        connection.prepare("SELECT case_id FROM case_contribution "
                           "WHERE waiting <> CASE WHEN state IN ('asked', 'in-work') THEN 1 ELSE 0 END");
    while (waiting.next())
        wrongRow(connection, listTables[2], waiting.integer(0), findings);
    // Any number but 0 is read as yes.
    auto decides = connection.prepare("SELECT case_id FROM case_meeting WHERE decision_maker NOT IN (0, 1)");
    while (decides.next())
        wrongRow(connection, listTables[3], decides.integer(0), findings);
}

} // namespace

void checkCases(Connection &connection, Findings &findings)
{
    qint64 listed = -1;
    findings.during(QStringLiteral("cases"), {}, [&] { listed = checkByNumber(connection, findings); });
    findings.during(QStringLiteral("case_event"), {}, [&] {
        auto count = connection.prepare("SELECT count(*) FROM case_event WHERE revision = 1");
        if (count.next() && count.integer(0) != listed)
            checkByEvents(connection, findings);
    });
    for (const ListTable &table : listTables)
        findings.during(QString::fromLatin1(table.name), {}, [&] {
            checkPositions(connection, table, findings);
            checkForms(connection, table, findings);
        });
    findings.during(QStringLiteral("cases"), {}, [&] { checkOwners(connection, findings); });
}

} // namespace tverrlos
