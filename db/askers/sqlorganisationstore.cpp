#include "db/askers/sqlorganisationstore.h"

#include "core/calendar/clock.h"
#include "db/askers/organisationreading.h"
#include "db/askers/organisationregister.h"
#include "db/cases/casereader.h"
#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/records/recordchain.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

using Row = OrganisationRegister::Row;

DatabaseError refused(const char *sentence, const QStringList &arguments, const char *remedy = "")
{
    return DatabaseError(failure(ErrorCode::Refused, sentence, arguments, remedy));
}

void mustStand(OrganisationRegister &organisations, const Row &row)
{
    if (row.mergedInto)
        throw refused(QT_TRANSLATE_NOOP("Error", "“%1” has been merged into “%2” already."),
                      {row.facts.name, organisations.require(*row.mergedInto).facts.name},
                      QT_TRANSLATE_NOOP("Error", "Undo that merge first, or work on the other one."));
}

/// The two of a merge, checked.
std::pair<Row, Row> pairToMerge(OrganisationRegister &organisations, OrganisationId merged,
                                OrganisationId into)
{
    const Row from = organisations.require(merged);
    const Row to = organisations.require(into);
    if (merged == into)
        throw refused(QT_TRANSLATE_NOOP("Error", "“%1” cannot be merged with itself."), {from.facts.name});
    mustStand(organisations, from);
    mustStand(organisations, to);
    return {from, to};
}

QJsonObject mergeNote(const Row &other)
{
    return {{QStringLiteral("organisation"), other.id.value()}, {QStringLiteral("name"), other.facts.name}};
}

/// What the merge filled in the other one, as its event wrote it.
QJsonObject filledBy(Connection &connection, OrganisationId into, OrganisationId merged)
{
    auto read = connection.prepare("SELECT changed_to FROM organisation_event WHERE organisation_id = :into "
                                   "AND act = 'merged' ORDER BY revision DESC");
    read.bindAll(into);
    while (read.next()) {
        const QJsonObject to = QJsonDocument::fromJson(read.text(0).toUtf8()).object();
        const QJsonObject what = to.value(QLatin1String("merged")).toObject();
        if (what.value(QLatin1String("organisation")).toInteger() == merged.value())
            return to.value(QLatin1String("filled")).toObject();
    }
    return {};
}

/// Blank again what a merge had filled and nobody has changed since.
OrganisationFacts withoutFilled(OrganisationFacts facts, const QJsonObject &filled)
{
    const QJsonObject now = toJson(facts);
    const auto untouched = [&](const char *field) {
        const QLatin1String key(field);
        return filled.contains(key) && now.value(key) == filled.value(key);
    };
    if (untouched("type"))
        facts.type.reset();
    if (untouched("region"))
        facts.region.reset();
    if (untouched("level"))
        facts.level.reset();
    if (untouched("size"))
        facts.size.clear();
    if (untouched("supervisedBy"))
        facts.supervisedBy = {};
    return facts;
}

/// The name a person gives is one that cases may come to write: it must not be another one's.
void takeName(OrganisationRegister &organisations, const Row &row)
{
    const QString region = row.facts.region ? QString(codeOf(*row.facts.region)) : QString();
    const auto owner = organisations.ownerOf(row.facts.name, region);
    if (!owner)
        organisations.addName(row.facts.name, region, row.id);
    else if (organisations.require(*owner).standing != row.standing)
        throw refused(QT_TRANSLATE_NOOP("Error", "“%1” is the name of another organisation."),
                      {row.facts.name}, QT_TRANSLATE_NOOP("Error", "Merge the two if they are one."));
}

} // namespace

Result<OrganisationPage> SqlOrganisationStore::page(const OrganisationFilter &filter,
                                                    const std::optional<OrganisationCursor> &after, int limit)
{
    return guarded([&] { return readOrganisations(m_connection, filter, after, limit); });
}

Result<qint64> SqlOrganisationStore::count(const OrganisationFilter &filter)
{
    return guarded([&] { return countOrganisations(m_connection, filter); });
}

Result<Organisation> SqlOrganisationStore::find(OrganisationId id)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return readOrganisation(m_connection, id);
    });
}

Result<std::optional<OrganisationId>> SqlOrganisationStore::ofCase(const CaseNumber &number)
{
    return guarded([&]() -> std::optional<OrganisationId> {
        auto find = m_connection.prepare(
            "SELECT o.standing FROM cases c JOIN organisation_name n ON n.name = c.organisation "
            "AND n.region = coalesce(c.asker_region, '') JOIN organisation o ON o.id = n.organisation_id "
            "WHERE c.year = :year AND c.sequence = :sequence");
        find.bindAll(number.year(), number.sequence());
        return find.next() ? std::optional(OrganisationId(find.integer(0))) : std::nullopt;
    });
}

Result<OrganisationId> SqlOrganisationStore::named(const QString &name)
{
    return guarded([&]() -> Result<OrganisationId> {
        auto find = m_connection.prepare(
            "SELECT DISTINCT o.standing FROM organisation_name n JOIN organisation o "
            "ON o.id = n.organisation_id WHERE n.name = :name OR n.match_key = :key ORDER BY 1");
        find.bindAll(name, matchKey(name));
        if (!find.next())
            return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "No organisation is called “%1”."),
                           {name});
        const OrganisationId first(find.integer(0));
        if (find.next())
            return failure(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("Error", "Several organisations are called “%1”."), {name},
                           QT_TRANSLATE_NOOP("Error", "Name it by its number instead."));
        return first;
    });
}

Result<QList<OrganisationCandidate>> SqlOrganisationStore::candidates(OrganisationId id)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return readCandidates(m_connection, id);
    });
}

Result<QList<OrganisationEvent>> SqlOrganisationStore::history(OrganisationId id)
{
    return guarded([&] {
        auto read = m_connection.prepare("SELECT organisation_id, revision, at, actor, act, changed_from, "
                                         "changed_to FROM organisation_event WHERE organisation_id = :id "
                                         "ORDER BY revision");
        read.bindAll(id);
        QList<OrganisationEvent> events;
        while (read.next())
            events.append({OrganisationId(read.integer(0)), read.number(1), read.moment(2), read.text(3),
                           read.text(4), QJsonDocument::fromJson(read.text(5).toUtf8()).object(),
                           QJsonDocument::fromJson(read.text(6).toUtf8()).object()});
        return events;
    });
}

Result<Organisation> SqlOrganisationStore::edit(OrganisationId id, const OrganisationFacts &facts,
                                                const QString &actor, std::optional<int> expectedRevision)
{
    return guarded([&]() -> Result<Organisation> {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        OrganisationRegister organisations(m_connection);
        Row row = organisations.require(id);
        mustStand(organisations, row);
        if (expectedRevision && *expectedRevision != row.revision)
            return failure(ErrorCode::Conflict,
                           QT_TRANSLATE_NOOP("Error", "“%1” was changed by someone else meanwhile."),
                           {row.facts.name},
                           QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the change and try "
                                                      "again."));
        OrganisationFacts wanted = facts;
        wanted.name = wanted.name.simplified();
        makeStorable(wanted.name);
        makeStorable(wanted.size);
        if (wanted.name.isEmpty())
            return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "An organisation needs a name."));
        if (wanted == row.facts)
            return failure(ErrorCode::Refused,
                           QT_TRANSLATE_NOOP("Error", "There is nothing to change: “%1” is so already."),
                           {row.facts.name});
        const auto [from, to] = differences(row.facts, wanted);
        const bool renamed = wanted.name != row.facts.name;
        row.facts = wanted;
        if (renamed)
            takeName(organisations, row);
        organisations.change(row, QStringLiteral("edited"), from, to, actor, m_clock.now());
        Organisation now = readOrganisation(m_connection, id);
        transaction.commit();
        return now;
    });
}

Result<MergePreview> SqlOrganisationStore::foretellMerge(OrganisationId merged, OrganisationId into)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        OrganisationRegister organisations(m_connection);
        const auto [from, to] = pairToMerge(organisations, merged, into);
        MergePreview preview{readOrganisation(m_connection, merged), readOrganisation(m_connection, into),
                             mergedFields(from.facts, to.facts), 0, std::nullopt};
        preview.cases = preview.merged.cases + preview.into.cases;
        preview.firstReceived = preview.into.firstReceived;
        if (const auto theirs = preview.merged.firstReceived)
            preview.firstReceived = std::min(*theirs, preview.firstReceived.value_or(*theirs));
        return preview;
    });
}

Result<Organisation> SqlOrganisationStore::merge(OrganisationId merged, OrganisationId into,
                                                 const QString &actor)
{
    return guarded([&] {
        const QDateTime now = m_clock.now();
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        OrganisationRegister organisations(m_connection);
        auto [from, to] = pairToMerge(organisations, merged, into);
        const OrganisationFacts filled = withBlanksFrom(to.facts, from.facts);
        const QJsonObject fills = differences(to.facts, filled).second;
        to.facts = filled;
        from.mergedInto = into;
        organisations.change(to, QStringLiteral("merged"), {},
                             {{QStringLiteral("merged"), mergeNote(from)}, {QStringLiteral("filled"), fills}},
                             actor, now);
        organisations.change(from, QStringLiteral("merged-into"), {},
                             {{QStringLiteral("into"), mergeNote(to)}}, actor, now);
        organisations.stand(merged, to.standing);
        Organisation standing = readOrganisation(m_connection, into);
        transaction.commit();
        return standing;
    });
}

Result<Organisation> SqlOrganisationStore::unmerge(OrganisationId merged, const QString &actor)
{
    return guarded([&] {
        const QDateTime now = m_clock.now();
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        OrganisationRegister organisations(m_connection);
        Row row = organisations.require(merged);
        if (!row.mergedInto)
            throw refused(QT_TRANSLATE_NOOP("Error", "“%1” is not merged into another one."),
                          {row.facts.name});
        Row into = organisations.require(*row.mergedInto);
        const QJsonObject filled = filledBy(m_connection, into.id, merged);
        const OrganisationFacts was = into.facts;
        into.facts = withoutFilled(into.facts, filled);
        row.mergedInto.reset();
        organisations.change(into, QStringLiteral("unmerged"), differences(was, into.facts).first,
                             {{QStringLiteral("unmerged"), mergeNote(row)}}, actor, now);
        organisations.change(row, QStringLiteral("unmerged-from"), {},
                             {{QStringLiteral("from"), mergeNote(into)}}, actor, now);
        organisations.stand(merged, merged);
        Organisation again = readOrganisation(m_connection, merged);
        transaction.commit();
        return again;
    });
}

} // namespace tverrlos
