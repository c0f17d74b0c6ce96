#include "ui/cases/panels/tellpanel.h"

#include "core/published/publishedstore.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/triage/noticebox.h"
#include "ui/published/publishedlines.h"

#include <QVBoxLayout>

namespace tverrlos {

TellPanel::TellPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("The asker has been told what was decided"), QStringLiteral("tell"), parent),
      m_people(office.knowledge.peopleOn(shown)), m_notice(new NoticeBox), m_day(new DayInput(today()))
{
    m_notice->guard(shown, m_people, office.knowledge.texts());
    m_notice->hideTold(); // saving says it here
    propose(shown.triage.value_or(Triage()).publishedAnswer);
    nameThePublishedAnswer();
    body()->addWidget(m_notice);
    m_day->setDay(shown.triage.value_or(Triage()).askerTold.value_or(today()));
    m_day->setName(tr("Told on"));
    addField(tr("Told &on"), m_day);
    setSaveWords(tr("Record that the asker has been told"));
    connect(m_notice, &NoticeBox::edited, this, &TellPanel::noteEdit);
    connect(m_day, &DayInput::edited, this, &TellPanel::noteEdit);
    begin();
}

void TellPanel::propose(const QString &publishedAnswer)
{
    const Triage triage = shown().triage.value_or(Triage());
    const auto notice =
        triageNotice(shown(), {triage.outcome, triage.reason, triage.referredTo, triage.publishedAnswer, {}},
                     m_people, publishedAnswer, office().knowledge.texts());
    m_notice->setVisible(notice.has_value());
    if (notice)
        m_notice->propose(*notice);
}

void TellPanel::nameThePublishedAnswer()
{
    const auto number = PublishedNumber::parse(shown().triage.value_or(Triage()).publishedAnswer);
    if (!number)
        return;
    const auto question = [number = *number](Store &store) { return store.published().find(number); };
    whenReady(office().desk().ask(question), this, [this](const Result<PublishedAnswer> &found) {
        if (found) // else its number stands alone
            propose(wordsOf(rowOf(*found), shown().language));
    });
}

Result<Act> TellPanel::act() const
{
    if (!m_day->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_day->text()));
    return Act(TellAct{m_day->day()});
}

QJsonObject TellPanel::fields() const
{
    return {{QStringLiteral("day"), m_day->text()},
            {QStringLiteral("notice"), m_notice->isEdited() ? m_notice->text() : QString()}};
}

void TellPanel::restore(const QJsonObject &fields)
{
    m_day->setText(fields.value(QLatin1String("day")).toString());
    if (const QString own = fields.value(QLatin1String("notice")).toString(); !own.isEmpty())
        m_notice->setText(own);
    else
        m_notice->proposeAnew();
}

} // namespace tverrlos
