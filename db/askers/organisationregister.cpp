#include "db/askers/organisationregister.h"

#include "core/askers/organisationname.h"
#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/records/recordchain.h"
#include "db/verify/rowchecksum.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

QString codeOrNothing(const std::optional<Region> &region)
{
    return region ? QString(codeOf(*region)) : QString();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

OrganisationFacts factsOf(const Asker &asker)
{
    return {asker.organisation, asker.type, asker.region, asker.level, asker.size, asker.supervisedBy};
}

OrganisationRegister::Row readRow(const SqlStatement &row)
{
    OrganisationRegister::Row read;
    read.id = OrganisationId(row.integer(0));
    read.revision = row.number(1);
    read.facts = {row.text(2),
                  row.optionalFacet<AskerType>(3),
                  row.optionalFacet<Region>(4),
                  row.optionalFacet<LevelOfCare>(5),
                  row.text(6),
                  row.code<AgencyCode>(7)};
    if (!row.isNull(8))
        read.mergedInto = OrganisationId(row.integer(8));
    read.standing = OrganisationId(row.integer(9));
    return read;
}

constexpr std::string_view rowColumns =
    "SELECT id, revision, name, type, region, level, size, supervised_by, merged_into, standing "
    "FROM organisation ";

/// What every row that says it agrees on.
std::string agreed(const std::string &column)
{
    return "CASE WHEN min(" + column + ") = max(" + column + ") THEN max(" + column + ") END, ";
}

/// A row id that nobody has; writers take turns.
qint64 nextId(Connection &connection, std::string_view table)
{
    auto last = connection.prepare(std::string("SELECT coalesce(max(id), 0) FROM ").append(table));
    return last.next() ? last.integer(0) + 1 : 1;
}

} // namespace

std::optional<OrganisationId> OrganisationRegister::ownerOf(const QString &name, const QString &region)
{
    auto find = m_connection.prepare(
        "SELECT organisation_id FROM organisation_name WHERE name = :name AND region = :region");
    find.bindAll(name, region);
    return find.next() ? std::optional(OrganisationId(find.integer(0))) : std::nullopt;
}

void OrganisationRegister::note(const Asker &asker, const QString &actor, const QDateTime &now)
{
    if (asker.organisation.trimmed().isEmpty())
        return;
    const QString region = codeOrNothing(asker.region);
    if (const auto owner = ownerOf(asker.organisation, region)) {
        learn(*owner, asker, actor, now);
        return;
    }
    if (const auto same = sameName(asker)) {
        addName(asker.organisation, region, *same);
        learn(*same, asker, actor, now);
        return;
    }
    OrganisationFacts facts = factsOf(asker);
    facts.name = facts.name.simplified();
    addName(asker.organisation, region, create(facts, actor, now));
}

/// The organisation with the same name in another spelling. A region parts two of one name, unless the name
/// says which legal unit it is.
std::optional<OrganisationId> OrganisationRegister::sameName(const Asker &asker)
{
    auto find =
        m_connection.prepare("SELECT DISTINCT o.id, o.region FROM organisation_name n JOIN organisation o "
                             "ON o.id = n.organisation_id WHERE n.match_key = :key ORDER BY o.id");
    find.bindAll(matchKey(asker.organisation));
    QList<OrganisationId> all, without;
    std::optional<OrganisationId> exact;
    while (find.next()) {
        const OrganisationId id(find.integer(0));
        all.append(id);
        const auto region = find.optionalFacet<Region>(1);
        if (!region)
            without.append(id);
        else if (region == asker.region && !exact)
            exact = id;
    }
    if (all.isEmpty() || exact)
        return exact;
    if (!partsOf(asker.organisation).form.isEmpty())
        return all.first();
    if (asker.region) // one whose region nobody has said may be this one
        return without.size() == 1 && all.size() == 1 ? std::optional(without.first()) : std::nullopt;
    if (all.size() == 1)
        return all.first();
    return without.isEmpty() ? std::nullopt : std::optional(without.first());
}

void OrganisationRegister::learn(OrganisationId id, const Asker &asker, const QString &actor,
                                 const QDateTime &now)
{
    Row row = require(id);
    if (row.standing != id)
        row = require(row.standing);
    const OrganisationFacts learned = withBlanksFrom(row.facts, factsOf(asker));
    if (learned == row.facts)
        return;
    const auto [from, to] = differences(row.facts, learned);
    row.facts = learned;
    change(row, QStringLiteral("learned"), from, to, actor, now);
}

OrganisationId OrganisationRegister::create(const OrganisationFacts &facts, const QString &actor,
                                            const QDateTime &now)
{
    const OrganisationId id(nextId(m_connection, "organisation"));
    m_connection
        .prepare("INSERT INTO organisation (id, revision, name, sort_key, type, region, level, size, "
                 "supervised_by, merged_into, standing, checksum) VALUES (:id, 1, :name, :sort, :type, "
                 ":region, :level, :size, :by, NULL, :standing, :checksum)")
        .bindAll(id, facts.name, sortKey(facts.name), facts.type, facts.region, facts.level, facts.size,
                 facts.supervisedBy, id, QByteArray(""))
        .run();
    seal(id);
    record({id, 1, now, actor, QStringLiteral("created"), {}, toJson(facts)});
    return id;
}

void OrganisationRegister::addName(const QString &name, const QString &region, OrganisationId owner)
{
    const QString match = matchKey(name);
    const QString likeness = likenessKey(name);
    const OrganisationNameParts parts = partsOf(name);
    const QByteArray checksum = RowChecksum("organisation_name")
                                    .add(name)
                                    .add(region)
                                    .add(owner.value())
                                    .add(match)
                                    .add(likeness)
                                    .add(parts.kind)
                                    .add(parts.form)
                                    .result();
    m_connection
        .prepare(
            "INSERT INTO organisation_name (name, region, organisation_id, match_key, likeness_key, kind, "
            "form, checksum) VALUES (:name, :region, :owner, :match, :likeness, :kind, :form, :checksum) "
            "ON CONFLICT (name, region) DO NOTHING")
        .bindAll(name, region, owner, match, likeness, parts.kind, parts.form, checksum)
        .run();
}

OrganisationRegister::Row OrganisationRegister::require(OrganisationId id)
{
    auto find = m_connection.prepare(std::string(rowColumns).append("WHERE id = :id"));
    find.bindAll(id);
    if (find.next())
        return readRow(find);
    throw DatabaseError(
        failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such organisation.")));
}

void OrganisationRegister::change(Row row, const QString &act, const QJsonObject &from, const QJsonObject &to,
                                  const QString &actor, const QDateTime &now)
{
    ++row.revision;
    m_connection
        .prepare(
            "UPDATE organisation SET revision = :revision, name = :name, sort_key = :sort, type = :type, "
            "region = :region, level = :level, size = :size, supervised_by = :by, "
            "merged_into = :merged WHERE id = :id")
        .bindAll(row.revision, row.facts.name, sortKey(row.facts.name), row.facts.type, row.facts.region,
                 row.facts.level, row.facts.size, row.facts.supervisedBy, row.mergedInto, row.id)
        .run();
    seal(row.id);
    record({row.id, row.revision, now, actor, act, from, to});
}

void OrganisationRegister::stand(OrganisationId top, OrganisationId standing)
{
    QList<OrganisationId> below{top};
    for (qsizetype i = 0; i < below.size(); ++i) {
        auto find = m_connection.prepare("SELECT id FROM organisation WHERE merged_into = :id ORDER BY id");
        find.bindAll(below.at(i));
        while (find.next())
            below.append(OrganisationId(find.integer(0)));
    }
    for (const OrganisationId id : std::as_const(below)) {
        m_connection.prepare("UPDATE organisation SET standing = :standing WHERE id = :id")
            .bindAll(standing, id)
            .run();
        seal(id);
    }
}

/// The checksum over the row as it lies in the database.
void OrganisationRegister::seal(OrganisationId id)
{
    auto row = m_connection.prepare("SELECT id, revision, name, sort_key, type, region, level, size, "
                                    "supervised_by, merged_into, standing "
                                    "FROM organisation WHERE id = :id");
    row.bindAll(id);
    if (!row.next())
        return;
    RowChecksum checksum("organisation");
    for (int column = 0; column < 11; ++column) {
        const bool number = column < 2 || column > 8;
        if (row.isNull(column))
            checksum.addNull();
        else if (number)
            checksum.add(row.integer(column));
        else
            checksum.add(row.text(column));
    }
    row.reset();
    m_connection.prepare("UPDATE organisation SET checksum = :checksum WHERE id = :id")
        .bindAll(checksum.result(), id)
        .run();
}

void OrganisationRegister::record(OrganisationEvent event)
{
    makeStorable(event.actor);
    const auto [id, previous] = endOfChain(m_connection, "organisation_event");
    const QString from = compact(event.from);
    const QString to = compact(event.to);
    const QByteArray checksum = RowChecksum("organisation_event")
                                    .add(id)
                                    .add(event.organisation.value())
                                    .add(qint64{event.revision})
                                    .add(isoMoment(event.at))
                                    .add(event.actor)
                                    .add(event.act)
                                    .add(from)
                                    .add(to)
                                    .add(previous)
                                    .result();
    m_connection
        .prepare("INSERT INTO organisation_event (id, organisation_id, revision, at, actor, act, "
                 "changed_from, changed_to, previous, checksum) VALUES (:id, :organisation, :revision, :at, "
                 ":actor, :act, :from, :to, :previous, :checksum)")
        .bindAll(id, event.organisation, event.revision, event.at, event.actor, event.act, from, to, previous,
                 checksum)
        .run();
}

void OrganisationRegister::noteAll(const QDateTime &now)
{
    // Jumps from one name to the next along the index: cost follows the names, not the cases.
    auto next = m_connection.prepare(
        "SELECT min(organisation) FROM cases WHERE organisation > :after AND organisation <> ''");
    QString name;
    while (true) {
        next.bindAll(name);
        if (!next.next() || next.isNull(0))
            break;
        name = next.text(0);
        next.reset();
        QList<Asker> askers;
        auto read = m_connection.prepare(
            "SELECT asker_region, " + agreed("asker_type") + agreed("asker_level") +
            agreed("nullif(asker_size, '')") + agreed("nullif(supervised_by, '')") +
            "1 FROM cases WHERE organisation = :name GROUP BY asker_region ORDER BY asker_region");
        read.bindAll(name);
        while (read.next()) {
            Asker asker;
            asker.organisation = name;
            asker.region = read.optionalFacet<Region>(0);
            asker.type = read.optionalFacet<AskerType>(1);
            asker.level = read.optionalFacet<LevelOfCare>(2);
            asker.size = read.text(3);
            asker.supervisedBy = read.code<AgencyCode>(4);
            askers.append(asker);
        }
        for (const Asker &asker : std::as_const(askers))
            note(asker, QStringLiteral("tverrlos"), now);
    }
}

void fillOrganisations(Connection &connection, const QDateTime &now)
{
    const auto isFilled = [&] {
        auto known = connection.prepare("SELECT 1 FROM organisation LIMIT 1");
        if (known.next())
            return true;
        auto asked = connection.prepare("SELECT 1 FROM cases WHERE organisation > '' LIMIT 1");
        return !asked.next();
    };
    if (isFilled())
        return;
    Transaction transaction(connection);
    takeTurn(connection);
    if (isFilled()) // another program was quicker
        return;
    OrganisationRegister(connection).noteAll(now);
    transaction.commit();
}

} // namespace tverrlos
