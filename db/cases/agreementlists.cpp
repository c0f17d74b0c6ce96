#include "db/cases/agreementlists.h"

#include "db/cases/listwriting.h"
#include "db/cases/wordlist.h"

// Each list: insert all, read all. Tables and columns: resources/migrations/0012-answers.sql.
namespace tverrlos {

namespace {

void insertDissents(Connection &connection, CaseId id, int harmonised, const QList<Dissent> &dissents)
{
    if (dissents.isEmpty())
        return;
    SqlStatement add =
        connection.prepare("INSERT INTO case_dissent (case_id, harmonised, position, agency, text) "
                           "VALUES (:case, :harmonised, :position, :agency, :text)");
    int position = 0;
    for (const Dissent &d : dissents)
        add.bindAll(id, harmonised, ++position, d.agency, d.position).run();
}

void insert(Connection &connection, CaseId id, const QList<HarmonisedPosition> &positions)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_harmonised (case_id, position, regime, text, agreed, decided, decided_by) "
        "VALUES (:case, :position, :regime, :text, :agreed, :decided, :by)");
    int position = 0;
    for (const HarmonisedPosition &p : positions) {
        add.bindAll(id, ++position, p.regime, p.text, wordList(p.agreed), p.decided, p.by).run();
        insertDissents(connection, id, position, p.dissents);
    }
}

void readDissents(Connection &connection, CaseId id, QList<HarmonisedPosition> &positions)
{
    SqlStatement row = connection.prepare("SELECT harmonised, agency, text FROM case_dissent "
                                          "WHERE case_id = :case ORDER BY harmonised, position");
    row.bindAll(id);
    while (row.next())
        if (const int at = row.number(0); at >= 1 && at <= positions.size())
            positions[at - 1].dissents.append({row.code<AgencyCode>(1), row.text(2)});
}

void read(Connection &connection, CaseId id, QList<HarmonisedPosition> &positions)
{
    SqlStatement row = connection.prepare("SELECT regime, text, agreed, decided, decided_by "
                                          "FROM case_harmonised WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        positions.append({row.code<RegimeCode>(0),
                          row.text(1),
                          codesOf<AgencyCode>(row.text(2)),
                          {},
                          row.date(3),
                          row.text(4)});
    if (!positions.isEmpty())
        readDissents(connection, id, positions);
}

void insert(Connection &connection, CaseId id, const QList<GuidanceLimit> &limits)
{
    SqlStatement add = connection.prepare("INSERT INTO case_limit (case_id, position, agency, text) "
                                          "VALUES (:case, :position, :agency, :text)");
    int position = 0;
    for (const GuidanceLimit &l : limits)
        add.bindAll(id, ++position, l.agency, l.text).run();
}

void read(Connection &connection, CaseId id, QList<GuidanceLimit> &limits)
{
    SqlStatement row =
        connection.prepare("SELECT agency, text FROM case_limit WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        limits.append({row.code<AgencyCode>(0), row.text(1)});
}

void insert(Connection &connection, CaseId id, const QList<SignOff> &signOffs)
{
    SqlStatement add =
        connection.prepare("INSERT INTO case_sign_off (case_id, position, agency, day, recorded_by) "
                           "VALUES (:case, :position, :agency, :day, :by)");
    int position = 0;
    for (const SignOff &s : signOffs)
        add.bindAll(id, ++position, s.agency, s.day, s.by).run();
}

void read(Connection &connection, CaseId id, QList<SignOff> &signOffs)
{
    SqlStatement row = connection.prepare(
        "SELECT agency, day, recorded_by FROM case_sign_off WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        signOffs.append({row.code<AgencyCode>(0), row.date(1), row.text(2)});
}

} // namespace

void insertAgreement(Connection &connection, const Case &value)
{
    insertSome(connection, value.id, value.positions, insert);
    insertSome(connection, value.id, value.limits, insert);
    insertSome(connection, value.id, value.signOffs, insert);
}

void updateAgreement(Connection &connection, const Case &before, const Case &after)
{
    replaceList(connection, after.id, before.positions, after.positions, {"case_harmonised", "case_dissent"},
                insert);
    replaceList(connection, after.id, before.limits, after.limits, {"case_limit"}, insert);
    replaceList(connection, after.id, before.signOffs, after.signOffs, {"case_sign_off"}, insert);
}

void readAgreement(Connection &connection, Case &value)
{
    read(connection, value.id, value.positions);
    read(connection, value.id, value.limits);
    read(connection, value.id, value.signOffs);
}

} // namespace tverrlos
