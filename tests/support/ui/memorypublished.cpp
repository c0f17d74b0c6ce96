#include "tests/support/ui/memorypublished.h"

#include <algorithm>

namespace tverrlos {

namespace {

Error notThere(const PublishedNumber &number)
{
    return failure(ErrorCode::NotFound, "There is no published answer %1.", {number.text()});
}

} // namespace

PublishedAnswer &MemoryPublished::add(PublishedAnswer answer)
{
    answer.number = PublishedNumber(2026, kept.size() + 1);
    answer.revision = 1;
    answer.drafted = now.date();
    kept.append(answer);
    events.insert(answer.number,
                  {{answer.number, 1, now, QStringLiteral("kari"), QStringLiteral("drafted"), {}, {}}});
    return kept.last();
}

PublishedContext MemoryPublished::context(const QString &actor)
{
    PublishedContext context;
    context.now = now;
    context.actor = actor;
    context.check = IdentifyingCheck(known);
    context.other = [this](const PublishedNumber &number) -> std::optional<PublishedAnswer> {
        for (const PublishedAnswer &each : kept)
            if (each.number == number)
                return each;
        return std::nullopt;
    };
    return context;
}

QList<PublishedRow> MemoryPublished::rows(const PublishedFilter &filter) const
{
    QList<PublishedRow> list;
    for (const PublishedAnswer &each : kept) {
        const PublishedRow row = rowOf(each);
        if ((filter.state && each.state != *filter.state) ||
            (filter.regime && !each.regimes.contains(*filter.regime)) ||
            (filter.reviewDueOn && !each.isReviewDue(*filter.reviewDueOn)) ||
            (filter.waitingFor && !row.waitingFor.contains(*filter.waitingFor)))
            continue;
        const QString text = each.number.text() + each.textFor(CaseLanguage::Bokmal).title +
                             each.textFor(CaseLanguage::Bokmal).question;
        if (text.contains(filter.search, Qt::CaseInsensitive))
            list.prepend(row);
    }
    return list;
}

Result<PublishedRows> MemoryPublished::page(const PublishedFilter &filter,
                                            const std::optional<PublishedNumber> &, int limit)
{
    if (failure)
        return *std::exchange(failure, std::nullopt);
    return PublishedRows{rows(filter).mid(0, limit), {}};
}

Result<qint64> MemoryPublished::count(const PublishedFilter &filter)
{
    return qint64(rows(filter).size());
}

Result<QList<PublishedRow>> MemoryPublished::likely(const QString &, const QList<RegimeCode> &regimes,
                                                    int limit)
{
    PublishedFilter filter;
    filter.state = PublishedState::Published;
    QList<PublishedRow> all = rows(filter);
    std::stable_partition(all.begin(), all.end(), [&](const PublishedRow &row) {
        return std::any_of(row.regimes.begin(), row.regimes.end(),
                           [&](const RegimeCode &regime) { return regimes.contains(regime); });
    });
    return all.mid(0, limit);
}

Result<PublishedAnswer> MemoryPublished::find(const PublishedNumber &number)
{
    if (const auto there = context({}).other(number))
        return *there;
    return notThere(number);
}

Result<QList<PublishedEvent>> MemoryPublished::timeline(const PublishedNumber &number)
{
    return events.value(number);
}

Result<QList<PublishedAnswer>> MemoryPublished::outgoing()
{
    QList<PublishedAnswer> list;
    for (const PublishedAnswer &each : kept)
        if (each.state == PublishedState::Published || each.state == PublishedState::Superseded)
            list.append(each);
    return list;
}

Result<QList<PublishedRow>> MemoryPublished::ofCase(const CaseNumber &number)
{
    QList<PublishedRow> list;
    for (const PublishedAnswer &each : kept)
        if (each.sources.contains(number))
            list.append(rowOf(each));
    return list;
}

Result<IdentifyingNames> MemoryPublished::names(const QList<CaseNumber> &)
{
    return known;
}

Result<PublishedAnswer> MemoryPublished::draft(const CaseNumber &source, const QString &)
{
    PublishedAnswer draft;
    draft.texts.insert(CaseLanguage::Bokmal, {QStringLiteral("Fra en sak"), QStringLiteral("Et spørsmål"),
                                              QStringLiteral("[må] Et svar")});
    draft.sources = {source};
    return add(draft);
}

Result<PublishedAnswer> MemoryPublished::draftLike(const PublishedNumber &model, const QString &)
{
    const auto like = find(model);
    if (!like)
        return like.error();
    PublishedAnswer draft;
    draft.texts = like->texts;
    draft.regimes = like->regimes;
    draft.sources = like->sources;
    return add(draft);
}

Result<PublishedAnswer> MemoryPublished::perform(const PublishedNumber &number, const PublishedAct &act,
                                                 const QString &actor, std::optional<int> expectedRevision)
{
    if (failure)
        return *std::exchange(failure, std::nullopt);
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&](const auto &each) { return each.number == number; });
    if (found == kept.end())
        return notThere(number);
    if (expectedRevision && *expectedRevision != found->revision)
        return tverrlos::failure(ErrorCode::Conflict, "%1 was changed meanwhile by %2.",
                                 {number.text(), actor});
    const bool undo = std::holds_alternative<UndoPublishedAct>(act);
    const bool redo = std::holds_alternative<RedoPublishedAct>(act);
    const auto after = undo   ? undone(*found, events.value(number), context(actor))
                       : redo ? redone(*found, events.value(number), context(actor))
                              : tverrlos::perform(*found, act, context(actor));
    if (!after)
        return after.error();
    const auto [from, to] = differences(*found, *after);
    *found = *after;
    ++found->revision;
    events[number].append({number, found->revision, now, actor, actCode(act), from, to});
    return *found;
}

} // namespace tverrlos
