#include "ui/cases/panels/triagepanel.h"

#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/triage/noticebox.h"
#include "ui/cases/triage/outcomechoice.h"
#include "ui/published/publishedchooser.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QLabel>
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
    if (shown.triage && shown.triage->outcome == TriageOutcome::Accepted)
        outcomes.removeOne(TriageOutcome::Accepted);
    return outcomes;
}

/// What follows from an outcome, before it is chosen for good.
QString meaningOf(TriageOutcome outcome)
{
    switch (outcome) {
    case TriageOutcome::Accepted:
        return TriagePanel::tr("The service takes the question up. The answer target runs from the receipt.");
    case TriageOutcome::Complete:
        return TriagePanel::tr("The asker has sent what was missing. The answer target runs from today.");
    case TriageOutcome::Incomplete:
        return TriagePanel::tr("The case is held and its clock stands until the enquiry is complete.");
    case TriageOutcome::Answered:
    case TriageOutcome::Referred:
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
    case TriageOutcome::Withdrawn:
        return TriagePanel::tr("The case is closed. It can be reopened, and this can be taken back.");
    }
    return {};
}

} // namespace

TriagePanel::TriagePanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Triage: what shall become of the enquiry?"), QStringLiteral("triage"),
               parent),
      m_outcome(new OutcomeChoice(outcomesFor(shown))), m_meaning(new QLabel), m_referredTo(new QComboBox),
      m_publishedAnswer(new PublishedChooser(*office.place)), m_reason(new GrowingText(2)),
      m_notice(new NoticeBox)
{
    m_outcome->setAccessibleName(tr("Outcome"));
    body()->addWidget(m_outcome);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_meaning);

    m_referredTo->setEditable(true);
    m_referredTo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_referredTo->setMinimumContentsLength(30);
    // The name stands in a sentence to the asker, so it is in the asker's language.
    const QList<ReferralChannel> channels = referralChannels(shown.language);
    for (const ReferralChannel &channel : channels)
        m_referredTo->addItem(channel.name, channel.code);
    m_referredTo->setCurrentIndex(-1);
    m_referredTo->lineEdit()->setPlaceholderText(tr("Choose, or write another body or channel"));
    m_referredToField = field(tr("Referred &to"), m_referredTo);
    body()->addWidget(m_referredToField);
    m_publishedAnswer->offerLike(shown.title + QLatin1Char('\n') + shown.problem, shown.taggedRegimes());
    m_publishedAnswerField = field(tr("&Published answer"), m_publishedAnswer);
    body()->addWidget(m_publishedAnswerField);
    QWidget *reason = field(tr("&Reason (what the asker is told)"), m_reason);
    m_reasonName = reason->findChild<QLabel *>();
    body()->addWidget(reason);
    body()->addWidget(m_notice);
    m_people = office.knowledge.peopleOn(shown);
    m_notice->guard(shown, m_people, office.knowledge.texts());

    connect(m_outcome, &OutcomeChoice::edited, this, &TriagePanel::changed);
    connect(m_referredTo, &QComboBox::currentTextChanged, this, &TriagePanel::changed);
    connect(m_publishedAnswer, &PublishedChooser::edited, this, &TriagePanel::changed);
    connect(m_reason, &GrowingText::textChanged, this, &TriagePanel::changed);
    connect(m_notice, &NoticeBox::edited, this, &TriagePanel::noteEdit);
    changed();
    begin();
}

TriageAct TriagePanel::decided() const
{
    TriageAct triage;
    triage.outcome = m_outcome->outcome();
    triage.reason = m_reason->toPlainText();
    if (triage.outcome == TriageOutcome::Referred)
        triage.referredTo = m_referredTo->currentText();
    if (triage.outcome == TriageOutcome::Answered)
        triage.publishedAnswer = chosenAnswer();
    if (!m_notice->isHidden() && m_notice->isTold())
        triage.askerTold = today();
    return triage;
}

Result<Act> TriagePanel::act() const
{
    const TriageAct triage = decided();
    if (triage.outcome == TriageOutcome::Referred && triage.referredTo.trimmed().isEmpty())
        return missing(tr("Say where the enquiry is referred to."));
    if (triage.outcome == TriageOutcome::Answered && triage.publishedAnswer.isEmpty() &&
        triage.reason.trimmed().isEmpty())
        return missing(tr("Choose the published answer that the asker is shown, or write in the reason where "
                          "it can be read."));
    if (triage.outcome == TriageOutcome::Incomplete && triage.reason.trimmed().isEmpty())
        return missing(tr("Say what is missing: the asker is asked for it."));
    return Act(triage);
}

QJsonObject TriagePanel::fields() const
{
    return {{QStringLiteral("outcome"), codeOf(m_outcome->outcome())},
            {QStringLiteral("referredTo"), m_referredTo->currentText()},
            {QStringLiteral("publishedAnswer"), chosenAnswer()},
            {QStringLiteral("reason"), m_reason->toPlainText()},
            {QStringLiteral("told"), m_notice->isTold()},
            {QStringLiteral("notice"), m_notice->isEdited() ? m_notice->text() : QString()}};
}

void TriagePanel::restore(const QJsonObject &fields)
{
    m_outcome->choose(fromCode<TriageOutcome>(fields.value(QLatin1String("outcome")).toString()));
    m_referredTo->setEditText(fields.value(QLatin1String("referredTo")).toString());
    m_publishedAnswer->choose(
        PublishedNumber::parse(fields.value(QLatin1String("publishedAnswer")).toString()));
    m_reason->setPlainText(fields.value(QLatin1String("reason")).toString());
    if (const QString own = fields.value(QLatin1String("notice")).toString(); !own.isEmpty())
        m_notice->setText(own);
    else
        m_notice->proposeAnew();
    m_notice->setTold(fields.value(QLatin1String("told")).toBool());
    changed();
}

QString TriagePanel::chosenAnswer() const
{
    const auto number = m_publishedAnswer->number();
    return number ? number->text() : QString();
}

QString TriagePanel::theirs(const Case &now) const
{
    return now.triage ? words(now.triage->outcome) + QStringLiteral(". ") + now.triage->reason : QString();
}

QString TriagePanel::draftText() const
{
    return m_reason->toPlainText();
}

void TriagePanel::changed()
{
    const TriageAct triage = decided();
    m_meaning->setText(meaningOf(triage.outcome));
    m_referredToField->setVisible(triage.outcome == TriageOutcome::Referred);
    m_publishedAnswerField->setVisible(triage.outcome == TriageOutcome::Answered);
    const bool incomplete = triage.outcome == TriageOutcome::Incomplete;
    m_reasonName->setText(incomplete ? tr("What is &missing (the asker is told)")
                                     : tr("&Reason (what the asker is told)"));
    m_reason->setAccessibleName(incomplete ? tr("What is missing (the asker is told)")
                                           : tr("Reason (what the asker is told)"));
    const auto notice = triageNotice(shown(), triage, m_people, m_publishedAnswer->words(shown().language),
                                     office().knowledge.texts());
    m_notice->setVisible(notice.has_value());
    if (notice)
        m_notice->propose(*notice);
    noteEdit();
}

} // namespace tverrlos
