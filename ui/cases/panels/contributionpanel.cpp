#include "ui/cases/panels/contributionpanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/inputs/fieldwidth.h"

#include <QLineEdit>

namespace tverrlos {

namespace {

int firstWaitedFor(const Case &shown)
{
    for (int i = 0; i < shown.contributions.size(); ++i) {
        const ContributionState state = shown.contributions[i].state;
        if (state == ContributionState::Asked || state == ContributionState::InWork)
            return i;
    }
    return -1;
}

} // namespace

ContributionPanel::ContributionPanel(const CaseOffice &office, const Case &shown, int index, QWidget *parent)
    : ActPanel(office, shown, tr("Contribution from an agency"),
               QStringLiteral("contribute:%1").arg(index < 0 ? firstWaitedFor(shown) : index), parent),
      m_agency(new ChoiceBox), m_regime(new ChoiceBox), m_state(new ChoiceBox),
      m_text(new GrowingText(5, 20)), m_hours(new QLineEdit)
{
    m_agency->offer(agencyChoices());
    QList<NamedCode> regimes;
    for (const CaseRegime &entry : shown.regimes)
        regimes.append({entry.regime.text(), regimeLabel(entry.regime)});
    m_regime->offer(regimes, tr("The agency's whole part"));
    m_state->offer(allOf<ContributionState>());
    m_state->choose(std::optional(ContributionState::Delivered));
    const int chosen = index < 0 ? firstWaitedFor(shown) : index;
    if (chosen >= 0 && chosen < shown.contributions.size()) {
        const Contribution &entry = shown.contributions[chosen];
        m_agency->choose(entry.agency.text());
        m_regime->choose(entry.regime.text());
        m_text->setPlainText(entry.text);
        if (entry.state != ContributionState::Asked)
            m_state->choose(std::optional(entry.state));
    }
    m_hours->setPlaceholderText(tr("4,5 or 1 1/2"));
    keepAsWideAsItsHint(m_hours);
    addRow({field(tr("&Agency"), m_agency), field(tr("&Regime"), m_regime), field(tr("S&tate"), m_state)});
    addField(tr("&Position, as the agency wrote it"), m_text);
    addField(tr("&Hours the agency spent (optional)"), m_hours);
    for (ChoiceBox *box : {m_agency, m_regime, m_state})
        connect(box, &ChoiceBox::edited, this, &ContributionPanel::noteEdit);
    connect(m_text, &GrowingText::textChanged, this, &ContributionPanel::noteEdit);
    connect(m_hours, &QLineEdit::textEdited, this, &ContributionPanel::noteEdit);
    begin();
}

Result<Act> ContributionPanel::act() const
{
    ContributeAct contribute;
    contribute.agency = AgencyCode(m_agency->code());
    if (contribute.agency.isEmpty())
        return missing(tr("Choose the agency that contributes."));
    contribute.regime = RegimeCode(m_regime->code());
    contribute.state = m_state->value<ContributionState>().value_or(ContributionState::Delivered);
    contribute.text = m_text->toPlainText();
    if (!m_hours->text().trimmed().isEmpty()) {
        const auto minutes = parseHours(m_hours->text());
        if (!minutes)
            return missing(tr("“%1” is not a number of hours. Write 4,5 or 1 1/2.").arg(m_hours->text()));
        contribute.minutes = *minutes;
    }
    return Act(contribute);
}

QJsonObject ContributionPanel::fields() const
{
    return {{QStringLiteral("agency"), m_agency->code()},
            {QStringLiteral("regime"), m_regime->code()},
            {QStringLiteral("state"), m_state->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("hours"), m_hours->text()}};
}

void ContributionPanel::restore(const QJsonObject &fields)
{
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    m_regime->choose(fields.value(QLatin1String("regime")).toString());
    m_state->choose(fields.value(QLatin1String("state")).toString());
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_hours->setText(fields.value(QLatin1String("hours")).toString());
}

QString ContributionPanel::theirs(const Case &now) const
{
    for (const Contribution &entry : now.contributions)
        if (entry.agency.text() == m_agency->code() && entry.regime.text() == m_regime->code())
            return words(entry.state) + QStringLiteral(". ") + entry.text;
    return {};
}

QString ContributionPanel::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos
