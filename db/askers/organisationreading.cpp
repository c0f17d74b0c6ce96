#include "db/askers/organisationreading.h"

#include "db/askers/organisationregister.h"
#include "db/cases/casefilter.h"
#include "db/connection/connection.h"

namespace tverrlos {

namespace {

/// Cases under the organisation `o`, whatever they call it. The region so that an index finds it.
const std::string casesUnder =
    "FROM organisation part JOIN organisation_name n ON n.organisation_id = part.id "
    "JOIN cases c ON c.organisation = n.name AND c.asker_region IS NOT DISTINCT FROM nullif(n.region, '') "
    "WHERE part.standing = o.id AND " +
    notTakenBack("c");

/// Names of other standing organisations that are close to one of this one's.
const std::string alikeTo =
    "FROM organisation part JOIN organisation_name n ON n.organisation_id = part.id "
    "JOIN organisation_name close ON close.likeness_key = n.likeness_key AND close.likeness_key <> '' "
    "AND (close.kind = n.kind OR close.kind = '' OR n.kind = '') "
    "AND (close.form = n.form OR close.form = '' OR n.form = '') "
    "JOIN organisation other ON other.id = close.organisation_id "
    "WHERE part.standing = o.id AND other.standing <> o.id";

// The open ones are summed: asked for by a condition, SQLite walks all open cases for each organisation.
const std::string rowColumns =
    "SELECT o.id, o.name, o.type, o.region, o.level, o.size, o.supervised_by, (SELECT count(*) " +
    casesUnder + "), (SELECT CAST(coalesce(sum(c.is_open), 0) AS BIGINT) " + casesUnder +
    "), (SELECT count(DISTINCT other.standing) " + alikeTo + "), o.sort_key FROM organisation o ";

OrganisationRow readRow(const SqlStatement &row)
{
    return {OrganisationId(row.integer(0)),
            {row.text(1), row.optionalFacet<AskerType>(2), row.optionalFacet<Region>(3),
             row.optionalFacet<LevelOfCare>(4), row.text(5), row.code<AgencyCode>(6)},
            row.integer(7),
            row.integer(8),
            row.number(9)};
}

std::string whereOf(const OrganisationFilter &filter)
{
    // One whose cases have been renamed, or taken out with their import, asks nothing any more.
    std::string where = "o.merged_into IS NULL AND EXISTS (SELECT 1 " + casesUnder + ")";
    if (!filter.search.trimmed().isEmpty())
        where += " AND o.id IN (SELECT part.standing FROM organisation_name n JOIN organisation part "
                 "ON part.id = n.organisation_id WHERE n.match_key LIKE :containing ESCAPE '\\' "
                 "OR (:likeness <> '' AND n.likeness_key = :likeness))";
    if (filter.alike)
        where += " AND EXISTS (SELECT 1 " + alikeTo + ")";
    return where;
}

void bindFilter(SqlStatement &statement, const OrganisationFilter &filter)
{
    const QString search = filter.search.trimmed();
    if (search.isEmpty())
        return;
    statement.bind("containing",
                   QString(QLatin1Char('%') + likeLiteral(matchKey(search)) + QLatin1Char('%')));
    statement.bind("likeness", likenessKey(search));
}

std::optional<OrganisationRow> readOne(Connection &connection, OrganisationId id)
{
    auto find = connection.prepare(rowColumns + "WHERE o.id = :id");
    find.bindAll(id);
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

/// Facts of one organisation, not of those below it.
QStringList namesOf(Connection &connection, OrganisationId id)
{
    auto read = connection.prepare(
        "SELECT DISTINCT n.name FROM organisation part JOIN organisation_name n "
        "ON n.organisation_id = part.id WHERE part.standing = :id OR part.id = :id ORDER BY n.name");
    read.bind("id", id);
    QStringList names;
    while (read.next())
        names.append(read.text(0));
    return names;
}

/// The strongest reason among all the names that the two go by.
std::optional<NameLikeness> likenessOf(const QStringList &ours, const QStringList &theirs)
{
    std::optional<NameLikeness> best;
    for (const QString &one : ours)
        for (const QString &other : theirs)
            if (const auto why = matchNames(one, other); why && (!best || *why < *best))
                best = why;
    return best;
}

} // namespace

std::string ofOrganisation()
{
    return "cases.id IN (SELECT c.id FROM organisation chosen JOIN organisation part "
           "ON part.standing = chosen.standing JOIN organisation_name n ON n.organisation_id = part.id "
           "JOIN cases c ON c.organisation = n.name "
           "AND c.asker_region IS NOT DISTINCT FROM nullif(n.region, '') "
           "WHERE chosen.id = :organisation)";
}

OrganisationPage readOrganisations(Connection &connection, const OrganisationFilter &filter,
                                   const std::optional<OrganisationCursor> &after, int limit)
{
    OrganisationPage page;
    if (limit < 1)
        return page;
    auto read = connection.prepare(rowColumns + "WHERE " + whereOf(filter) +
                                   (after ? " AND (o.sort_key, o.id) > (:after_key, :after_id)" : "") +
                                   " ORDER BY o.sort_key, o.id LIMIT :page_size");
    bindFilter(read, filter);
    if (after)
        read.bind("after_key", after->key).bind("after_id", after->id);
    read.bind("page_size", limit + 1); // one more, to know whether there is a next page
    QString lastKey;
    while (read.next()) {
        if (page.rows.size() == limit) {
            page.next = OrganisationCursor{lastKey, page.rows.last().id.value()};
            break;
        }
        page.rows.append(readRow(read));
        lastKey = read.text(10);
    }
    return page;
}

qint64 countOrganisations(Connection &connection, const OrganisationFilter &filter)
{
    auto count = connection.prepare("SELECT count(*) FROM organisation o WHERE " + whereOf(filter));
    bindFilter(count, filter);
    return count.next() ? count.integer(0) : 0;
}

Organisation readOrganisation(Connection &connection, OrganisationId id)
{
    OrganisationRegister organisations(connection);
    const auto row = organisations.require(id);
    Organisation read;
    read.id = row.id;
    read.revision = row.revision;
    read.facts = row.facts;
    if (row.mergedInto)
        read.mergedInto = {*row.mergedInto, organisations.require(*row.mergedInto).facts.name};
    auto merged =
        connection.prepare("SELECT id, name FROM organisation WHERE merged_into = :id ORDER BY sort_key, id");
    merged.bindAll(id);
    while (merged.next())
        read.merged.append({OrganisationId(merged.integer(0)), merged.text(1)});
    read.spellings = namesOf(connection, id);
    auto figures = connection.prepare(
        "SELECT count(*), CAST(coalesce(sum(cases.is_open), 0) AS BIGINT), min(cases.received), "
        "max(cases.received) FROM organisation mine JOIN organisation_name n "
        "ON n.organisation_id = mine.id JOIN cases ON cases.organisation = n.name "
        "AND cases.asker_region IS NOT DISTINCT FROM nullif(n.region, '') "
        "WHERE (mine.standing = :id OR mine.id = :id) AND " +
        notTakenBack());
    figures.bind("id", id);
    figures.next();
    read.cases = figures.integer(0);
    read.open = figures.integer(1);
    read.firstReceived = figures.optionalDate(2);
    read.lastReceived = figures.optionalDate(3);
    return read;
}

QList<OrganisationCandidate> readCandidates(Connection &connection, OrganisationId id)
{
    QList<OrganisationId> close;
    auto find =
        connection.prepare("SELECT DISTINCT other.standing FROM organisation o JOIN organisation part "
                           "ON part.standing = o.id JOIN organisation_name n "
                           "ON n.organisation_id = part.id JOIN organisation_name close "
                           "ON close.likeness_key = n.likeness_key AND close.likeness_key <> '' "
                           "JOIN organisation other ON other.id = close.organisation_id "
                           "WHERE o.id = :id AND other.standing <> o.id ORDER BY 1");
    find.bindAll(id);
    while (find.next())
        close.append(OrganisationId(find.integer(0)));
    const auto self = readOne(connection, id);
    const QStringList ours = namesOf(connection, id);
    QList<OrganisationCandidate> candidates;
    for (const OrganisationId other : std::as_const(close)) {
        const auto row = readOne(connection, other);
        auto why = likenessOf(ours, namesOf(connection, other));
        if (!self || !row || !why)
            continue;
        if (self->facts.region && row->facts.region && self->facts.region != row->facts.region)
            why = NameLikeness::OtherRegion;
        candidates.append({*row, *why});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.why < b.why; });
    return candidates;
}

} // namespace tverrlos
