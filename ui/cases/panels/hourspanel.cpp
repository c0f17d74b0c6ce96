#include "ui/cases/panels/hourspanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/fieldwidth.h"
#include "ui/wording/datewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

HoursPanel::HoursPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Hours spent"), QStringLiteral("hours"), parent), m_agency(new ChoiceBox),
      m_hours(new QLineEdit), m_meaning(new QLabel), m_day(new DayInput(today()))
{
    m_agency->offer(agencyChoices());
    if (!shown.lead().isEmpty())
        m_agency->choose(shown.lead().text());
    m_hours->setPlaceholderText(tr("4,5 or 1 1/2"));
    keepAsWideAsItsHint(m_hours);
    m_day->setDay(today());
    m_day->setName(tr("Day"));
    addRow({field(tr("&Agency"), m_agency), field(tr("&Hours"), m_hours)});
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_meaning);
    addField(tr("&Day"), m_day);
    connect(m_agency, &ChoiceBox::edited, this, &HoursPanel::noteEdit);
    connect(m_hours, &QLineEdit::textChanged, this, &HoursPanel::explain);
    connect(m_hours, &QLineEdit::textChanged, this, &HoursPanel::noteEdit);
    connect(m_day, &DayInput::edited, this, &HoursPanel::noteEdit);
    explain();
    begin();
}

Result<Act> HoursPanel::act() const
{
    if (m_agency->code().isEmpty())
        return missing(tr("Choose the agency that spent the hours."));
    const auto minutes = parseHours(m_hours->text());
    if (!minutes)
        return missing(m_hours->text().trimmed().isEmpty()
                           ? tr("Write how many hours.")
                           : tr("“%1” is not a number of hours. Write 4,5 or 1 1/2.").arg(m_hours->text()));
    if (!m_day->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_day->text()));
    return Act(HoursAct{AgencyCode(m_agency->code()), *minutes, m_day->day()});
}

QJsonObject HoursPanel::fields() const
{
    return {{QStringLiteral("agency"), m_agency->code()},
            {QStringLiteral("hours"), m_hours->text()},
            {QStringLiteral("day"), m_day->text()}};
}

void HoursPanel::restore(const QJsonObject &fields)
{
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    m_hours->setText(fields.value(QLatin1String("hours")).toString());
    m_day->setText(fields.value(QLatin1String("day")).toString());
}

void HoursPanel::explain()
{
    const auto minutes = parseHours(m_hours->text());
    m_meaning->setText(minutes ? tr("%1 = %n minute(s)", nullptr, *minutes).arg(hoursWords(*minutes))
                               : QString());
}

} // namespace tverrlos
