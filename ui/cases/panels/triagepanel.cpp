#include "ui/cases/panels/triagepanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// Completing an enquiry makes sense for a held one only, accepting it for one that is not.
QList<TriageOutcome> outcomesFor(const Case &shown)
{
    const bool held = shown.status == CaseStatus::Held;
    QList<TriageOutcome> outcomes = allOf<TriageOutcome>();
    outcomes.removeOne(held ? TriageOutcome::Incomplete : TriageOutcome::Complete);
    if (held) {
        outcomes.removeOne(TriageOutcome::Accepted);
        outcomes.removeOne(TriageOutcome::Complete);
        outcomes.prepend(TriageOutcome::Complete);
    }
    return outcomes;
}

} // namespace

TriagePanel::TriagePanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Triage: what shall become of the enquiry?"), QStringLiteral("triage"),
               parent),
      m_outcome(new ChoiceBox), m_referredTo(new QLineEdit), m_reason(new GrowingText(2))
{
    m_outcome->offer(outcomesFor(shown));
    addField(tr("&Outcome"), m_outcome);
    m_referredTo->setPlaceholderText(tr("For example device guidance, a sandbox, the asker's own lawyers"));
    m_referredToField = field(tr("Referred &to"), m_referredTo);
    body()->addWidget(m_referredToField);
    addField(tr("&Reason (what the asker is told)"), m_reason);
    connect(m_outcome, &ChoiceBox::edited, this, &TriagePanel::showWhatIsNeeded);
    connect(m_outcome, &ChoiceBox::edited, this, &TriagePanel::noteEdit);
    connect(m_referredTo, &QLineEdit::textEdited, this, &TriagePanel::noteEdit);
    connect(m_reason, &GrowingText::textChanged, this, &TriagePanel::noteEdit);
    showWhatIsNeeded();
    begin();
}

Result<Act> TriagePanel::act() const
{
    TriageAct triage;
    triage.outcome = m_outcome->value<TriageOutcome>().value_or(TriageOutcome::Accepted);
    triage.reason = m_reason->toPlainText();
    if (triage.outcome == TriageOutcome::Referred) {
        triage.referredTo = m_referredTo->text();
        if (triage.referredTo.trimmed().isEmpty())
            return missing(tr("Say where the enquiry is referred to."));
    }
    return Act(triage);
}

QJsonObject TriagePanel::fields() const
{
    return {{QStringLiteral("outcome"), m_outcome->code()},
            {QStringLiteral("referredTo"), m_referredTo->text()},
            {QStringLiteral("reason"), m_reason->toPlainText()}};
}

void TriagePanel::restore(const QJsonObject &fields)
{
    m_outcome->choose(fields.value(QLatin1String("outcome")).toString());
    m_referredTo->setText(fields.value(QLatin1String("referredTo")).toString());
    m_reason->setPlainText(fields.value(QLatin1String("reason")).toString());
}

QString TriagePanel::theirs(const Case &now) const
{
    return now.triage ? words(now.triage->outcome) + QStringLiteral(". ") + now.triage->reason : QString();
}

QString TriagePanel::draftText() const
{
    return m_reason->toPlainText();
}

void TriagePanel::showWhatIsNeeded()
{
    m_referredToField->setVisible(m_outcome->value<TriageOutcome>() == TriageOutcome::Referred);
}

} // namespace tverrlos
