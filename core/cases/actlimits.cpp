#include "core/cases/actwork.h"
#include "core/identity/oneline.h"

// How much one act may say. Whatever the window, a script or a paste gone wrong hands in: a name is a line, a
// text is what a person writes, and a list is what a case has room for.
namespace tverrlos::casework {

namespace {

constexpr qsizetype longestText = 2'000'000; // characters: a book; what is typed is kept to the letter
constexpr qsizetype mostEntries = 100;       // of a list in one act

/// What an act says, piece by piece; the first that is beyond measure is what is told.
class Extent
{
public:
    Extent &line(const QString &text) { return note(notOneLine(text)); }
    Extent &line(const std::optional<QString> &text) { return text ? line(*text) : *this; }
    Extent &lines(const QStringList &texts)
    {
        count(texts.size());
        for (const QString &text : texts)
            line(text);
        return *this;
    }
    Extent &text(const QString &text)
    {
        return text.size() > longestText ? note(tooLongFor(text, longestText)) : *this;
    }
    Extent &text(const std::optional<QString> &written) { return written ? text(*written) : *this; }
    Extent &count(qsizetype entries)
    {
        if (entries <= mostEntries)
            return *this;
        return note(
            invalid(QT_TRANSLATE_NOOP("Error", "%1 entries are too many for one act; %2 is the most."),
                    {QString::number(entries), QString::number(mostEntries)}));
    }
    std::optional<Error> error() const { return m_error; }

private:
    Extent &note(const std::optional<Error> &error)
    {
        if (!m_error)
            m_error = error;
        return *this;
    }

    std::optional<Error> m_error;
};

struct ExtentOf
{
    using Found = std::optional<Error>;
    const Case &before;

    Found operator()(const TriageAct &act) const
    {
        return Extent().text(act.reason).line(act.referredTo).line(act.publishedAnswer).error();
    }
    Found operator()(const SplitAct &act) const
    {
        Extent extent;
        extent.count(act.parts.size()).text(act.keep);
        for (const SplitPart &part : act.parts)
            extent.line(part.title).text(part.problem);
        return extent.error();
    }
    Found operator()(const TagAct &act) const
    {
        return Extent()
            .text(act.why)
            .count(act.add.size() + act.assess.size() + act.remove.size())
            .count(act.addProvisions.size() + act.removeProvisions.size())
            .count(act.addTopics.size() + act.removeTopics.size())
            .error();
    }
    // What came in longer than this may stand as it is while something else is corrected.
    Found operator()(const EditAct &act) const
    {
        Extent extent;
        const auto corrected = [&extent](const QString &now, const QString &was) {
            if (now != was)
                extent.line(now);
        };
        corrected(act.title.value_or(before.title), before.title);
        corrected(act.externalReference.value_or(before.externalReference), before.externalReference);
        if (act.problem != before.problem)
            extent.text(act.problem);
        if (act.context != before.context)
            extent.text(act.context);
        const Asker &was = before.asker;
        const Asker now = act.asker.value_or(was);
        corrected(now.organisation, was.organisation);
        corrected(now.size, was.size);
        corrected(now.contactName, was.contactName);
        corrected(now.contactAddress, was.contactAddress);
        return extent.error();
    }
    Found operator()(const AssignAct &act) const { return Extent().line(act.officer).error(); }
    Found operator()(const ContributeAct &act) const { return Extent().text(act.text).error(); }
    Found operator()(const HarmoniseAct &act) const
    {
        Extent extent;
        extent.text(act.text).count(act.agreed.size()).count(act.dissents.size());
        for (const Dissent &dissent : act.dissents)
            extent.text(dissent.position);
        return extent.error();
    }
    Found operator()(const ProposeMeetingAct &act) const
    {
        return Extent().line(act.place).count(act.invited.size()).error();
    }
    Found operator()(const HoldMeetingAct &act) const
    {
        Extent extent;
        extent.line(act.decisionMakerRole).text(act.agreements).count(act.attended.size());
        extent.count(act.actions.size());
        for (const AgreedAction &action : act.actions)
            extent.text(action.what);
        return extent.error();
    }
    Found operator()(const CancelMeetingAct &act) const { return Extent().text(act.reason).error(); }
    Found operator()(const ResolveAct &act) const
    {
        Extent extent;
        extent.count(act.statements.size());
        for (const Statement &statement : act.statements)
            extent.text(statement.text).lines(statement.references);
        return extent.error();
    }
    Found operator()(const LimitAct &act) const { return Extent().text(act.text).error(); }
    Found operator()(const SignalAct &act) const
    {
        return Extent().text(act.text).line(act.topic).count(act.regimes.size()).error();
    }
    Found operator()(const LiftAct &act) const
    {
        return Extent().text(act.response).lines(act.addMeasures).lines(act.removeMeasures).error();
    }
    Found operator()(const NoteAct &act) const { return Extent().text(act.text).error(); }
    Found operator()(const FeedbackAct &act) const { return Extent().text(act.text).error(); }
    Found operator()(const AftermathAct &act) const { return Extent().text(act.text).error(); }
    Found operator()(const CloseAct &act) const { return Extent().text(act.reason).error(); }
    Found operator()(const ReopenAct &act) const { return Extent().text(act.reason).error(); }
    template<class Other>
    Found operator()(const Other &) const
    {
        return std::nullopt; // says nothing but codes, numbers and days
    }
};

} // namespace

std::optional<Error> beyondMeasure(const Case &before, const Act &act)
{
    return std::visit(ExtentOf{before}, act);
}

} // namespace tverrlos::casework
