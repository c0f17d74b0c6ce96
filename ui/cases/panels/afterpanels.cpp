#include "ui/cases/panels/afterpanels.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"

namespace tverrlos {

QString usefulnessWords(int usefulness)
{
    switch (usefulness) {
    case 1:
        return FeedbackPanel::tr("1 of 5: not useful");
    case 2:
        return FeedbackPanel::tr("2 of 5: of little use");
    case 3:
        return FeedbackPanel::tr("3 of 5: of some use");
    case 4:
        return FeedbackPanel::tr("4 of 5: useful");
    case 5:
        return FeedbackPanel::tr("5 of 5: very useful");
    default:
        return {};
    }
}

FeedbackPanel::FeedbackPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("What the asker thought of the guidance"), QStringLiteral("feedback"),
               parent),
      m_usefulness(new ChoiceBox), m_text(new GrowingText(3)), m_day(new DayInput(today()))
{
    QList<NamedCode> steps;
    for (int step = 1; step <= 5; ++step)
        steps.append({QString::number(step), usefulnessWords(step)});
    m_usefulness->offer(steps, tr("Not said"));
    m_day->setDay(today());
    m_day->setName(tr("Received on"));
    if (shown.feedback) {
        if (shown.feedback->usefulness)
            m_usefulness->choose(QString::number(*shown.feedback->usefulness));
        m_text->setPlainText(shown.feedback->text);
        m_day->setDay(shown.feedback->received);
    }
    addRow({field(tr("&Usefulness"), m_usefulness), field(tr("&Received on"), m_day)});
    addField(tr("In the asker's &words"), m_text);
    setSaveWords(tr("Save the feedback"));
    connect(m_usefulness, &ChoiceBox::edited, this, &FeedbackPanel::noteEdit);
    connect(m_text, &GrowingText::textChanged, this, &FeedbackPanel::noteEdit);
    connect(m_day, &DayInput::edited, this, &FeedbackPanel::noteEdit);
    begin();
}

Result<Act> FeedbackPanel::act() const
{
    FeedbackAct feedback;
    if (!m_usefulness->code().isEmpty())
        feedback.usefulness = m_usefulness->code().toInt();
    feedback.text = m_text->toPlainText();
    if (!feedback.usefulness && feedback.text.trimmed().isEmpty())
        return missing(tr("Choose how useful the guidance was, or write what the asker said."));
    if (!m_day->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_day->text()));
    feedback.day = m_day->day();
    return Act(feedback);
}

QJsonObject FeedbackPanel::fields() const
{
    return {{QStringLiteral("usefulness"), m_usefulness->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("day"), m_day->text()}};
}

void FeedbackPanel::restore(const QJsonObject &fields)
{
    m_usefulness->choose(fields.value(QLatin1String("usefulness")).toString());
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_day->setText(fields.value(QLatin1String("day")).toString());
}

QString FeedbackPanel::theirs(const Case &now) const
{
    if (!now.feedback)
        return {};
    const QString usefulness =
        now.feedback->usefulness ? usefulnessWords(*now.feedback->usefulness) : QString();
    return QStringList{usefulness, now.feedback->text}.join(QLatin1Char('\n')).trimmed();
}

QString FeedbackPanel::draftText() const
{
    return m_text->toPlainText();
}

AftermathPanel::AftermathPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("What became of the project"), QStringLiteral("aftermath"), parent),
      m_outcome(new ChoiceBox), m_text(new GrowingText(3)), m_day(new DayInput(today()))
{
    m_outcome->offer(allOf<ProjectOutcome>(), tr("Choose"));
    m_day->setDay(today());
    m_day->setName(tr("Learned on"));
    if (shown.aftermath) {
        m_outcome->choose(std::optional(shown.aftermath->outcome));
        m_text->setPlainText(shown.aftermath->text);
        m_day->setDay(shown.aftermath->learned);
    }
    addRow({field(tr("&Outcome"), m_outcome), field(tr("&Learned on"), m_day)});
    addField(tr("In &words (optional)"), m_text);
    setSaveWords(tr("Save what became of it"));
    connect(m_outcome, &ChoiceBox::edited, this, &AftermathPanel::noteEdit);
    connect(m_text, &GrowingText::textChanged, this, &AftermathPanel::noteEdit);
    connect(m_day, &DayInput::edited, this, &AftermathPanel::noteEdit);
    begin();
}

Result<Act> AftermathPanel::act() const
{
    const auto outcome = m_outcome->value<ProjectOutcome>();
    if (!outcome)
        return missing(tr("Choose what became of the project."));
    if (!m_day->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_day->text()));
    return Act(AftermathAct{*outcome, m_text->toPlainText(), m_day->day()});
}

QJsonObject AftermathPanel::fields() const
{
    return {{QStringLiteral("outcome"), m_outcome->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("day"), m_day->text()}};
}

void AftermathPanel::restore(const QJsonObject &fields)
{
    m_outcome->choose(fields.value(QLatin1String("outcome")).toString());
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_day->setText(fields.value(QLatin1String("day")).toString());
}

QString AftermathPanel::theirs(const Case &now) const
{
    return now.aftermath ? words(now.aftermath->outcome) + QStringLiteral(". ") + now.aftermath->text
                         : QString();
}

QString AftermathPanel::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos
