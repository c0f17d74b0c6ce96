#include "ui/cases/story/agreementwords.h"

#include "ui/cases/panels/afterpanels.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tverrlos {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 160;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

namespace {

using Names = std::function<QString(const AgencyCode &)>;

class AgreementStory
{
    Q_DECLARE_TR_FUNCTIONS(AgreementStory)

public:
    AgreementStory(const Case &before, const Case &after, const Names &nameOf)
        : m_before(before), m_after(after), m_name(nameOf)
    {}

    QStringList tell()
    {
        tellPreparation();
        tellOtherCases();
        tellPositions();
        tellLimits();
        tellSignatures();
        tellSignals();
        tellAfterwards();
        return m_lines;
    }

    static QStringList triage(const Triage &decided)
    {
        QStringList lines{words(decided.outcome)};
        if (!decided.referredTo.isEmpty())
            lines.append(tr("Referred to %1").arg(decided.referredTo));
        if (!decided.publishedAnswer.isEmpty())
            lines.append(tr("Pointed to published answer %1").arg(decided.publishedAnswer));
        if (!decided.reason.isEmpty())
            lines.append(shortened(decided.reason));
        if (decided.askerTold)
            lines.append(told(decided.askerTold));
        return lines;
    }
    static QString told(const std::optional<QDate> &day)
    {
        return day ? tr("The asker was told %1.").arg(dateWords(day))
                   : tr("That the asker was told no longer stands.");
    }
    static QString undecided() { return tr("The triage decision no longer stands."); }

private:
    void say(const QString &line) { m_lines.append(line); }
    QString names(const QList<AgencyCode> &agencies) const
    {
        QStringList list;
        for (const AgencyCode &agency : agencies)
            list.append(m_name(agency));
        return list.join(QStringLiteral(", "));
    }
    /// Those in one list and not, or otherwise, in the other.
    template<class T>
    static QList<T> onlyIn(const QList<T> &list, const QList<T> &other)
    {
        QList<T> found;
        std::copy_if(list.begin(), list.end(), std::back_inserter(found),
                     [&](const T &one) { return !other.contains(one); });
        return found;
    }
    template<class T>
    static bool speaks(const QList<T> &list, const AgencyCode &agency)
    {
        return std::any_of(list.begin(), list.end(), [&](const T &one) { return one.agency == agency; });
    }

    void tellPreparation()
    {
        for (const Preparation item : onlyIn(m_after.prepared, m_before.prepared))
            say(tr("Prepared: %1").arg(words(item)));
        for (const Preparation item : onlyIn(m_before.prepared, m_after.prepared))
            say(tr("Not prepared after all: %1").arg(words(item)));
    }

    void tellOtherCases()
    {
        if (m_after.splitFrom && m_after.splitFrom != m_before.splitFrom)
            say(tr("One of the problems of enquiry %1.").arg(m_after.splitFrom->text()));
        if (m_after.mergedInto && m_after.mergedInto != m_before.mergedInto)
            say(tr("The work goes on in %1.").arg(m_after.mergedInto->text()));
        if (!m_after.mergedInto && m_before.mergedInto)
            say(tr("No longer merged into %1.").arg(m_before.mergedInto->text()));
    }

    void tellPositions()
    {
        for (const HarmonisedPosition &position : onlyIn(m_after.positions, m_before.positions)) {
            say(tr("%1: %2", "regime, what the agencies hold together")
                    .arg(regimeLabel(position.regime), shortened(position.text)));
            say(tr("Agree: %1").arg(names(position.agreed)));
            for (const Dissent &dissent : position.dissents)
                say(tr("%1 dissents: %2", "agency, what it holds")
                        .arg(m_name(dissent.agency), shortened(dissent.position)));
        }
        for (const HarmonisedPosition &old : m_before.positions)
            if (std::none_of(m_after.positions.begin(), m_after.positions.end(),
                             [&](const HarmonisedPosition &now) { return now.regime == old.regime; }))
                say(tr("The harmonised position under %1 no longer stands.").arg(regimeLabel(old.regime)));
    }

    void tellLimits()
    {
        for (const GuidanceLimit &limit : onlyIn(m_after.limits, m_before.limits))
            say(tr("Not covered by %1: %2").arg(m_name(limit.agency), shortened(limit.text)));
        for (const GuidanceLimit &old : m_before.limits)
            if (!speaks(m_after.limits, old.agency))
                say(tr("The limit of %1 was taken away.").arg(m_name(old.agency)));
    }

    void tellSignatures()
    {
        for (const SignOff &signOff : onlyIn(m_after.signOffs, m_before.signOffs))
            say(tr("%1 stands behind the answer.").arg(m_name(signOff.agency)));
        for (const SignOff &old : m_before.signOffs)
            if (!speaks(m_after.signOffs, old.agency))
                say(tr("The signature of %1 no longer stands.").arg(m_name(old.agency)));
        if (m_after.answerSent && m_after.answerSent != m_before.answerSent)
            say(tr("The answer went to the asker %1.").arg(dateWords(m_after.answerSent)));
        if (!m_after.answerSent && m_before.answerSent)
            say(tr("The answer no longer counts as sent."));
    }

    void tellSignals()
    {
        for (const CaseSignal &now : m_after.raised) {
            const auto was = std::find_if(m_before.raised.begin(), m_before.raised.end(),
                                          [&](const CaseSignal &old) { return old.number == now.number; });
            if (was == m_before.raised.end()) {
                say(words(now.kind) + QStringLiteral(": ") + shortened(now.text));
                continue;
            }
            const QString which = tr("Signal %1").arg(now.number);
            if (was->lifted != now.lifted)
                say(QStringLiteral("%1: %2").arg(which, words(now.lifted)));
            if (was->response != now.response)
                say(now.response.isEmpty() ? tr("%1: what came back was taken away").arg(which)
                                           : tr("%1: came back: %2").arg(which, shortened(now.response)));
            const QStringList tied = onlyIn(now.measures, was->measures);
            const QStringList loosened = onlyIn(was->measures, now.measures);
            if (!tied.isEmpty())
                say(tr("%1: tied to measure %2").arg(which, tied.join(QStringLiteral(", "))));
            if (!loosened.isEmpty())
                say(tr("%1: no longer tied to measure %2").arg(which, loosened.join(QStringLiteral(", "))));
        }
    }

    void tellAfterwards()
    {
        if (m_after.feedback && m_after.feedback != m_before.feedback) {
            const Feedback &feedback = *m_after.feedback;
            if (feedback.usefulness)
                say(tr("Feedback: %1").arg(usefulnessWords(*feedback.usefulness)));
            if (!feedback.text.isEmpty())
                say(shortened(feedback.text));
        }
        if (!m_after.feedback && m_before.feedback)
            say(tr("The feedback was taken away."));
        if (m_after.aftermath && m_after.aftermath != m_before.aftermath) {
            say(tr("The project: %1").arg(words(m_after.aftermath->outcome)));
            if (!m_after.aftermath->text.isEmpty())
                say(shortened(m_after.aftermath->text));
        }
        if (!m_after.aftermath && m_before.aftermath)
            say(tr("What became of the project was taken away."));
    }

    const Case &m_before;
    const Case &m_after;
    const Names &m_name;
    QStringList m_lines;
};

} // namespace

QStringList agreementLines(const Case &before, const Case &after, const Names &nameOf)
{
    return AgreementStory(before, after, nameOf).tell();
}

QStringList triageLines(const std::optional<Triage> &before, const std::optional<Triage> &after)
{
    if (!after)
        return {AgreementStory::undecided()};
    if (before) {
        Triage sameButTold = *before;
        sameButTold.askerTold = after->askerTold;
        if (sameButTold == *after)
            return {AgreementStory::told(after->askerTold)};
    }
    return AgreementStory::triage(*after);
}

} // namespace tverrlos
