#include "ui/cases/panels/harmonisepanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

const QLatin1String agrees("agrees");
const QLatin1String dissents("dissents");

int heardOn(const Case &shown, const RegimeCode &regime)
{
    return static_cast<int>(
        std::count_if(shown.contributions.begin(), shown.contributions.end(), [&](const Contribution &entry) {
            return entry.regime == regime && entry.state == ContributionState::Delivered;
        }));
}

} // namespace

const HarmonisedPosition *positionOn(const Case &shown, const RegimeCode &regime)
{
    const auto found = std::find_if(shown.positions.begin(), shown.positions.end(),
                                    [&](const HarmonisedPosition &p) { return p.regime == regime; });
    return found == shown.positions.end() ? nullptr : &*found;
}

QList<AgencyCode> voicesOn(const Case &shown, const RegimeCode &regime)
{
    QList<AgencyCode> voices;
    const auto add = [&](const AgencyCode &agency) {
        if (!agency.isEmpty() && !voices.contains(agency))
            voices.append(agency);
    };
    if (shown.route)
        for (const RoutedAgency &routed : shown.route->agencies)
            if (routed.regime == regime)
                add(routed.agency);
    for (const Contribution &entry : shown.contributions)
        if (entry.regime == regime || entry.regime.isEmpty())
            add(entry.agency);
    if (const HarmonisedPosition *position = positionOn(shown, regime)) {
        for (const AgencyCode &agency : position->agreed)
            add(agency);
        for (const Dissent &dissent : position->dissents)
            add(dissent.agency);
    }
    return voices;
}

RegimeCode nextToHarmonise(const Case &shown)
{
    for (const CaseRegime &entry : shown.regimes)
        if (!positionOn(shown, entry.regime) && heardOn(shown, entry.regime) > 1)
            return entry.regime;
    for (const CaseRegime &entry : shown.regimes)
        if (!positionOn(shown, entry.regime))
            return entry.regime;
    return shown.regimes.isEmpty() ? RegimeCode() : shown.regimes.first().regime;
}

HarmonisePanel::HarmonisePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime,
                               QWidget *parent)
    : ActPanel(office, shown, tr("Harmonised position under %1").arg(regimeName(regime)),
               QStringLiteral("harmonise:%1").arg(regime.text()), parent),
      m_regime(regime), m_text(new GrowingText(4, 16))
{
    addField(tr("What the agencies hold &together"), m_text);
    const QList<AgencyCode> voices = voicesOn(shown, regime);
    for (const AgencyCode &agency : voices)
        m_voices.append(addVoice(agency));
    if (m_voices.size() > 1) {
        auto *all = new QPushButton(tr("&All agree"));
        all->setObjectName(QStringLiteral("all-agree"));
        connect(all, &QPushButton::clicked, this, [this] {
            for (const Voice &voice : std::as_const(m_voices))
                voice.stand->choose(QString(agrees));
        });
        body()->addWidget(all, 0, Qt::AlignLeft);
    }
    if (const HarmonisedPosition *position = positionOn(shown, regime)) {
        m_text->setPlainText(position->text);
        for (const Voice &voice : std::as_const(m_voices)) {
            if (position->agreed.contains(voice.agency))
                voice.stand->choose(QString(agrees));
            for (const Dissent &dissent : position->dissents)
                if (dissent.agency == voice.agency) {
                    voice.stand->choose(QString(dissents));
                    voice.instead->setPlainText(dissent.position);
                }
        }
    }
    setSaveWords(tr("Save the position"));
    connect(m_text, &GrowingText::textChanged, this, &HarmonisePanel::noteEdit);
    showWhatIsNeeded();
    begin();
}

HarmonisePanel::Voice HarmonisePanel::addVoice(const AgencyCode &agency)
{
    const Voice voice{agency, office().knowledge.agencyName(agency, today()), new ChoiceBox,
                      new GrowingText(2, 10)};
    voice.stand->offer({{QString(agrees), tr("agrees")}, {QString(dissents), tr("dissents")}},
                       tr("has not said"));
    voice.stand->setObjectName(QStringLiteral("stand-") + agency.text());
    addField(voice.name, voice.stand);
    voice.instead->setAccessibleName(tr("What %1 holds instead").arg(voice.name));
    voice.instead->setPlaceholderText(voice.instead->accessibleName());
    body()->addWidget(voice.instead);
    connect(voice.stand, &ChoiceBox::edited, this, &HarmonisePanel::showWhatIsNeeded);
    connect(voice.stand, &ChoiceBox::edited, this, &HarmonisePanel::noteEdit);
    connect(voice.instead, &GrowingText::textChanged, this, &HarmonisePanel::noteEdit);
    return voice;
}

void HarmonisePanel::showWhatIsNeeded()
{
    for (const Voice &voice : std::as_const(m_voices))
        voice.instead->setVisible(voice.stand->code() == dissents);
}

Result<Act> HarmonisePanel::act() const
{
    HarmoniseAct harmonise;
    harmonise.regime = m_regime;
    harmonise.text = m_text->toPlainText();
    if (harmonise.text.trimmed().isEmpty())
        return missing(tr("Write what the agencies hold together."));
    for (const Voice &voice : m_voices) {
        if (voice.stand->code() == agrees)
            harmonise.agreed.append(voice.agency);
        if (voice.stand->code() != dissents)
            continue;
        if (voice.instead->toPlainText().trimmed().isEmpty())
            return missing(tr("Write what %1 holds instead.").arg(voice.name));
        harmonise.dissents.append({voice.agency, voice.instead->toPlainText()});
    }
    if (harmonise.agreed.isEmpty())
        return missing(tr("Say which agencies agree."));
    return Act(harmonise);
}

QJsonObject HarmonisePanel::fields() const
{
    QJsonObject voices;
    for (const Voice &voice : m_voices)
        voices.insert(voice.agency.text(),
                      QJsonObject{{QStringLiteral("stand"), voice.stand->code()},
                                  {QStringLiteral("instead"), voice.instead->toPlainText()}});
    return {{QStringLiteral("text"), m_text->toPlainText()}, {QStringLiteral("voices"), voices}};
}

void HarmonisePanel::restore(const QJsonObject &fields)
{
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    const QJsonObject voices = fields.value(QLatin1String("voices")).toObject();
    for (const Voice &voice : std::as_const(m_voices)) {
        const QJsonObject written = voices.value(voice.agency.text()).toObject();
        voice.stand->choose(written.value(QLatin1String("stand")).toString());
        voice.instead->setPlainText(written.value(QLatin1String("instead")).toString());
    }
}

QString HarmonisePanel::theirs(const Case &now) const
{
    const HarmonisedPosition *position = positionOn(now, m_regime);
    return position ? position->text : QString();
}

QString HarmonisePanel::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos
