#include "db/askers/askercheck.h"

#include "db/connection/connection.h"
#include "db/records/recordchain.h"
#include "db/verify/findings.h"

namespace tverrlos {

namespace {

void checkNames(Connection &connection, Findings &findings)
{
    auto read = connection.prepare(
        "SELECT c.year, c.sequence FROM cases c LEFT JOIN organisation_name n ON n.name = c.organisation "
        "AND n.region = coalesce(c.asker_region, '') WHERE n.name IS NULL AND c.organisation <> ''");
    while (read.next()) {
        const CaseNumber number(read.number(0), read.integer(1));
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The organisation of case %1 is not in its register."),
                    {number.text()}),
            QStringLiteral("organisation_name"), number);
    }
}

void wrongOrganisation(Findings &findings, qint64 id)
{
    findings.add(
        failure(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The organisation %1 does not fit its history or its merges."),
                {QString::number(id)}),
        QStringLiteral("organisation, id = %1").arg(id));
}

/// One event for each revision, and the standing one is where the merges lead.
void checkOrganisations(Connection &connection, Findings &findings)
{
    auto read = connection.prepare(
        "SELECT o.id FROM organisation o LEFT JOIN organisation above ON above.id = o.merged_into "
        "LEFT JOIN (SELECT organisation_id, count(*) AS events, max(revision) AS latest "
        "FROM organisation_event GROUP BY organisation_id) log ON log.organisation_id = o.id "
        "WHERE log.events IS NULL OR log.events <> o.revision OR log.latest <> o.revision "
        "OR o.standing <> coalesce(above.standing, o.id) OR (o.merged_into IS NOT NULL AND o.standing = "
        "o.id) "
        "ORDER BY o.id");
    while (read.next())
        wrongOrganisation(findings, read.integer(0));
}

void checkEvents(Connection &connection, Findings &findings)
{
    checkChainOf(connection, "organisation_event",
                 QT_TRANSLATE_NOOP("Error", "Events of organisations are missing before event %1."),
                 findings);
}

} // namespace

void checkAskers(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("organisation_name"), {}, [&] { checkNames(connection, findings); });
    findings.during(QStringLiteral("organisation"), {}, [&] { checkOrganisations(connection, findings); });
    findings.during(QStringLiteral("organisation_event"), {}, [&] { checkEvents(connection, findings); });
}

} // namespace tverrlos
