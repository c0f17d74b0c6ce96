#include "core/cases/actwork.h"

#include <algorithm>

// One enquiry with several problems, and two with the same.
namespace tverrlos {

namespace casework {

namespace {

constexpr qsizetype mostParts = 20; // more is a slip, or a list that wants a sheet
constexpr qsizetype shownOfAProblem = 60;

} // namespace

std::optional<Error> Work::apply(const SplitAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.parts.isEmpty() || act.parts.size() > mostParts)
        return invalid(QT_TRANSLATE_NOOP("Error", "A case is split into 1 to %1 further cases, not %2."),
                       {QString::number(mostParts), QString::number(act.parts.size())},
                       QT_TRANSLATE_NOOP("Error", "Give each problem its own text (problem=...)."));
    for (const SplitPart &part : act.parts)
        if (part.problem.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Error", "One of the parts has no problem."), {},
                           QT_TRANSLATE_NOOP("Error", "Give each problem its own text (problem=...)."));
    QStringList problems{act.keep.value_or(QString()).simplified()};
    for (const SplitPart &part : act.parts) {
        if (problems.contains(part.problem.simplified(), Qt::CaseInsensitive))
            return invalid(QT_TRANSLATE_NOOP("Error", "Two parts have the same problem: “%1”."),
                           {part.problem.simplified().left(shownOfAProblem)},
                           QT_TRANSLATE_NOOP("Error", "Give each problem to one case."));
        problems.append(part.problem.simplified());
    }
    if (!act.keep || act.keep->trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said which problem stays with case %1."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Give the text that stays (keep=...)."));
    if (m_case.problem == act.keep->trimmed())
        return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 would keep the whole problem."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Leave out of it what the other cases take over."));
    m_case.problem = act.keep->trimmed();
    return std::nullopt;
}

std::optional<Error> Work::apply(const MergeAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.into == m_case.number)
        return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 cannot be merged into itself."),
                       {m_case.number.text()});
    const auto other = m_context.otherCase ? m_context.otherCase(act.into) : std::nullopt;
    if (!other)
        return invalid(QT_TRANSLATE_NOOP("Error", "There is no case %1."), {act.into.text()});
    if (other->mergedInto)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has itself been merged into %2."),
                       {act.into.text(), other->mergedInto->text()},
                       QT_TRANSLATE_NOOP("Error", "Merge into that one."));
    if (auto error = mustWaitForNobody())
        return error;
    m_case.mergedInto = act.into;
    m_case.closed = today();
    m_case.disposition = dispositionOf(m_case);
    return std::nullopt;
}

} // namespace casework

QList<Case> siblingsOf(const Case &before, const SplitAct &act, const ActContext &context)
{
    QList<Case> siblings;
    for (const SplitPart &part : act.parts) {
        Case sibling;
        sibling.title = part.title.trimmed().isEmpty() ? before.title : part.title.trimmed();
        sibling.problem = part.problem.trimmed();
        sibling.context = before.context;
        sibling.originalText = before.originalText;
        sibling.asker = before.asker;
        sibling.channel = before.channel;
        sibling.language = before.language;
        sibling.received = before.received;
        sibling.phase = before.phase;
        sibling.projectType = before.projectType;
        sibling.prepared = before.prepared;
        sibling.officer = before.officer;
        sibling.attachments = before.attachments;
        sibling.splitFrom = before.number;
        if (casework::isAccepted(before) || casework::isHeld(before))
            sibling.triage = before.triage; // the enquiry was taken, or is waited for, as a whole
        if (context.regimes)
            sibling.regimes = context.regimes(sibling);
        sibling = receive(std::move(sibling), context);
        sibling.clockStart = before.clockStart; // the asker has waited as long for each of them
        sibling.deadline = before.deadline;
        siblings.append(std::move(sibling));
    }
    return siblings;
}

} // namespace tverrlos
