#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// What the agencies hold together under one regime: the text, and for each agency whether it agrees or what
/// it holds instead. Nobody is taken to agree unless it is said.
class HarmonisePanel final : public ActPanel
{
    Q_OBJECT

public:
    HarmonisePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime,
                   QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    struct Voice
    {
        AgencyCode agency;
        QString name;
        ChoiceBox *stand = nullptr;
        GrowingText *instead = nullptr;
    };
    Voice addVoice(const AgencyCode &agency);
    void showWhatIsNeeded();
    QString draftText() const override;

    RegimeCode m_regime;
    GrowingText *m_text;
    QList<Voice> m_voices;
};

/// Those that have a part in the answer under a regime: routed to it, asked or heard about it, heard about
/// their whole part, or already named in its harmonised position. Each once.
QList<AgencyCode> voicesOn(const Case &shown, const RegimeCode &regime);
/// The first regime where more than one agency has spoken and nothing has been harmonised, or else the first.
RegimeCode nextToHarmonise(const Case &shown);
const HarmonisedPosition *positionOn(const Case &shown, const RegimeCode &regime);

} // namespace tverrlos
