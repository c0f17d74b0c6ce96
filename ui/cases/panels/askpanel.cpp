#include "ui/cases/panels/askpanel.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"

#include <QLabel>
#include <QVBoxLayout>

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

QList<AskAct> stillToAsk(const Case &shown, const CaseKnowledge &knowledge, const QDate &today)
{
    QList<AskAct> asks;
    if (!shown.route)
        return asks;
    for (const RoutedAgency &routed : shown.route->agencies) {
        const AgencyCode agency =
            knowledge.agencyOn ? knowledge.agencyOn(routed.agency, today) : routed.agency;
        const bool onCase = shown.regime(routed.regime) != nullptr;
        const bool heard = std::any_of(
            shown.contributions.begin(), shown.contributions.end(), [&](const Contribution &entry) {
                return entry.agency == agency && (entry.regime == routed.regime || entry.regime.isEmpty());
            });
        const bool named = std::any_of(asks.begin(), asks.end(), [&](const AskAct &ask) {
            return ask.agency == agency && ask.regime == routed.regime;
        });
        if (!agency.isEmpty() && onCase && !heard && !named)
            asks.append({agency, routed.regime, {}});
    }
    return asks;
}

namespace {

/// In the list of agencies, for all of them: no agency has such a code.
const QLatin1String everyone("*");

} // namespace

AskPanel::AskPanel(const CaseOffice &office, const Case &shown, const ActTarget &target, QWidget *parent)
    : ActPanel(office, shown, tr("Ask an agency for its part"), QStringLiteral("ask"), parent),
      m_everyone(stillToAsk(shown, office.knowledge, today())), m_agency(new ChoiceBox),
      m_regime(new ChoiceBox), m_whom(new QLabel), m_due(new DayInput(today()))
{
    QList<NamedCode> agencies = agencyChoices();
    if (m_everyone.size() > 1)
        agencies.prepend({QString(everyone), tr("Everyone on the route who has not been asked")});
    m_agency->offer(agencies);
    QList<NamedCode> regimes;
    for (const CaseRegime &entry : shown.regimes)
        regimes.append({entry.regime.text(), regimeLabel(entry.regime)});
    m_regime->offer(regimes, tr("The agency's whole part"));
    const AgencyCode first =
        target.agency.isEmpty() ? nextToAsk(shown, office.knowledge, today()) : target.agency;
    if (target.everyone && m_everyone.size() > 1)
        m_agency->choose(QString(everyone));
    else if (!first.isEmpty())
        m_agency->choose(first.text());
    if (!target.regime.isEmpty())
        m_regime->choose(target.regime.text());
    QStringList whom;
    for (const AskAct &ask : std::as_const(m_everyone))
        whom.append(tr("%1 on %2", "agency, regime")
                        .arg(office.knowledge.agencyName(ask.agency, today()), regimeLabel(ask.regime)));
    m_whom->setText(tr("Asked: %1").arg(whom.join(QStringLiteral("; "))));
    m_whom->setWordWrap(true);
    m_whom->setForegroundRole(QPalette::PlaceholderText);
    m_due->setName(tr("Needed by"));
    m_regimeField = field(tr("&Regime"), m_regime);
    addRow({field(tr("&Agency"), m_agency), m_regimeField});
    body()->addWidget(m_whom);
    addField(tr("&Needed by (optional)"), m_due);
    setSaveWords(tr("Ask"));
    const auto showWhom = [this] {
        m_regimeField->setVisible(!asksEveryone());
        m_whom->setVisible(asksEveryone());
    };
    connect(m_agency, &ChoiceBox::edited, this, showWhom);
    connect(m_agency, &ChoiceBox::edited, this, &AskPanel::noteEdit);
    connect(m_regime, &ChoiceBox::edited, this, &AskPanel::noteEdit);
    connect(m_due, &DayInput::edited, this, &AskPanel::noteEdit);
    showWhom();
    begin();
}

bool AskPanel::asksEveryone() const
{
    return m_agency->code() == everyone;
}

Result<Act> AskPanel::act() const
{
    if (m_agency->code().isEmpty())
        return missing(tr("Choose the agency to ask."));
    if (!m_due->isUnderstood())
        return missing(tr("“%1” is not a day. Write it as 22.11.2026, or +14 for two weeks from today.")
                           .arg(m_due->text()));
    if (asksEveryone() && !m_everyone.isEmpty())
        return Act(AskAct{m_everyone.first().agency, m_everyone.first().regime, m_due->day()});
    return Act(AskAct{AgencyCode(m_agency->code()), RegimeCode(m_regime->code()), m_due->day()});
}

QList<Act> AskPanel::further() const
{
    QList<Act> rest;
    if (asksEveryone())
        for (const AskAct &ask : m_everyone.mid(1))
            rest.append(AskAct{ask.agency, ask.regime, m_due->day()});
    return rest;
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
