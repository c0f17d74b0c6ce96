#include "tests/support/ui/memoryorganisations.h"

#include <algorithm>

namespace tverrlos {

Organisation &MemoryOrganisations::add(const OrganisationFacts &facts)
{
    Organisation fresh;
    fresh.id = OrganisationId(kept.size() + 1);
    fresh.revision = 1;
    fresh.facts = facts;
    fresh.spellings = {facts.name};
    kept.append(fresh);
    return kept.last();
}

Organisation *MemoryOrganisations::known(OrganisationId id)
{
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&](const Organisation &each) { return each.id == id; });
    return found == kept.end() ? nullptr : &*found;
}

QList<OrganisationRow> MemoryOrganisations::rows(const OrganisationFilter &filter) const
{
    QList<OrganisationRow> list;
    for (const Organisation &each : kept)
        if (!each.mergedInto && matchKey(each.facts.name).contains(matchKey(filter.search)))
            list.append({each.id, each.facts, each.cases, each.open, 0});
    std::sort(list.begin(), list.end(), [](const OrganisationRow &a, const OrganisationRow &b) {
        return sortKey(a.facts.name) < sortKey(b.facts.name);
    });
    return list;
}

Result<OrganisationPage> MemoryOrganisations::page(const OrganisationFilter &filter,
                                                   const std::optional<OrganisationCursor> &after, int limit)
{
    if (failure)
        return *std::exchange(failure, std::nullopt);
    const QList<OrganisationRow> all = rows(filter);
    const auto first = after ? static_cast<qsizetype>(after->id) : 0;
    OrganisationPage page;
    page.rows = all.mid(first, limit);
    if (first + limit < all.size())
        page.next = OrganisationCursor{QString(), first + limit};
    return page;
}

Result<qint64> MemoryOrganisations::count(const OrganisationFilter &filter)
{
    return qint64{rows(filter).size()};
}

Result<Organisation> MemoryOrganisations::find(OrganisationId id)
{
    if (const Organisation *found = known(id))
        return *found;
    return tverrlos::failure(ErrorCode::NotFound, "There is no such organisation.");
}

Result<std::optional<OrganisationId>> MemoryOrganisations::ofCase(const CaseNumber &number)
{
    const auto found = ofCases.constFind(number);
    return found == ofCases.cend() ? std::optional<OrganisationId>() : std::optional(*found);
}

Result<OrganisationId> MemoryOrganisations::named(const QString &name)
{
    for (const Organisation &each : std::as_const(kept))
        if (matchKey(each.facts.name) == matchKey(name))
            return each.id;
    return tverrlos::failure(ErrorCode::NotFound, "No organisation is called “%1”.", {name});
}

Result<QList<OrganisationCandidate>> MemoryOrganisations::candidates(OrganisationId)
{
    return alike;
}

Result<QList<OrganisationEvent>> MemoryOrganisations::history(OrganisationId)
{
    return QList<OrganisationEvent>();
}

Result<Organisation> MemoryOrganisations::edit(OrganisationId id, const OrganisationFacts &facts,
                                               const QString &, std::optional<int>)
{
    if (failure)
        return *std::exchange(failure, std::nullopt);
    Organisation *found = known(id);
    found->facts = facts;
    ++found->revision;
    return *found;
}

Result<MergePreview> MemoryOrganisations::foretellMerge(OrganisationId merged, OrganisationId into)
{
    const Organisation *from = known(merged);
    const Organisation *to = known(into);
    return MergePreview{*from, *to, mergedFields(from->facts, to->facts), from->cases + to->cases,
                        from->firstReceived};
}

Result<Organisation> MemoryOrganisations::merge(OrganisationId merged, OrganisationId into, const QString &)
{
    Organisation *from = known(merged);
    Organisation *to = known(into);
    from->mergedInto = MergedOrganisation{into, to->facts.name};
    to->merged.append({merged, from->facts.name});
    return *to;
}

Result<Organisation> MemoryOrganisations::unmerge(OrganisationId merged, const QString &)
{
    Organisation *from = known(merged);
    if (Organisation *into = known(from->mergedInto->id))
        into->merged.removeIf([&](const MergedOrganisation &each) { return each.id == merged; });
    from->mergedInto.reset();
    return *from;
}

Result<ErasurePreview> MemoryContacts::foretell(const ErasureRequest &request)
{
    ErasurePreview said = preview;
    said.cases = {request.number};
    if (request.everywhere)
        said.cases += std::exchange(said.others, {});
    return said;
}

Result<ErasureReceipt> MemoryContacts::erase(const ErasureRequest &request, const QString &)
{
    erased.append(request);
    ErasureReceipt receipt;
    receipt.cases = {request.number};
    receipt.overwritten = true;
    return receipt;
}

} // namespace tverrlos
