#include "ui/cases/panels/askpanel.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"

#include <algorithm>

namespace tverrlos {

AgencyCode nextToAsk(const Case &shown, const CaseKnowledge &knowledge, const QDate &today)
{
    if (!shown.route)
        return {};
    const auto untouched = [&](const AgencyCode &agency) {
        return std::none_of(shown.contributions.begin(), shown.contributions.end(),
                            [&](const Contribution &entry) { return entry.agency == agency; });
    };
    QList<AgencyCode> named{shown.route->lead};
    for (const RoutedAgency &routed : shown.route->agencies)
        named.append(routed.agency);
    for (const AgencyCode &agency : std::as_const(named)) {
        if (agency.isEmpty() || !untouched(agency))
            continue;
        const AgencyCode now = knowledge.agencyOn ? knowledge.agencyOn(agency, today) : agency;
        if (!now.isEmpty() && untouched(now))
            return now;
    }
    return {};
}

AskPanel::AskPanel(const CaseOffice &office, const Case &shown, const AgencyCode &agency, QWidget *parent)
    : ActPanel(office, shown, tr("Ask an agency for its part"), QStringLiteral("ask"), parent),
      m_agency(new ChoiceBox), m_regime(new ChoiceBox), m_due(new DayInput(office.clock().today()))
{
    m_agency->offer(agencyChoices());
    QList<NamedCode> regimes;
    for (const CaseRegime &entry : shown.regimes)
        regimes.append({entry.regime.text(), regimeLabel(entry.regime)});
    m_regime->offer(regimes, tr("The agency's whole part"));
    const AgencyCode first =
        agency.isEmpty() ? nextToAsk(shown, office.knowledge, office.clock().today()) : agency;
    if (!first.isEmpty())
        m_agency->choose(first.text());
    m_due->setName(tr("Needed by"));
    addRow({field(tr("&Agency"), m_agency), field(tr("&Regime"), m_regime)});
    addField(tr("&Needed by (optional)"), m_due);
    setSaveWords(tr("Ask"));
    connect(m_agency, &ChoiceBox::edited, this, &AskPanel::noteEdit);
    connect(m_regime, &ChoiceBox::edited, this, &AskPanel::noteEdit);
    connect(m_due, &DayInput::edited, this, &AskPanel::noteEdit);
    begin();
}

Result<Act> AskPanel::act() const
{
    if (m_agency->code().isEmpty())
        return missing(tr("Choose the agency to ask."));
    if (!m_due->isUnderstood())
        return missing(tr("“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.")
                           .arg(m_due->text()));
    return Act(AskAct{AgencyCode(m_agency->code()), RegimeCode(m_regime->code()), m_due->day()});
}

QJsonObject AskPanel::fields() const
{
    return {{QStringLiteral("agency"), m_agency->code()},
            {QStringLiteral("regime"), m_regime->code()},
            {QStringLiteral("due"), m_due->text()}};
}

void AskPanel::restore(const QJsonObject &fields)
{
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    m_regime->choose(fields.value(QLatin1String("regime")).toString());
    m_due->setText(fields.value(QLatin1String("due")).toString());
}

} // namespace tverrlos
