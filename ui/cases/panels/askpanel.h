#pragma once

#include "ui/cases/panels/actpanel.h"
#include "ui/cases/panels/panelfor.h"

class QLabel;

namespace tverrlos {

class ChoiceBox;
class DayInput;

/// Asks one agency for its part, or everyone on the route for their regimes, with the day it is needed by.
class AskPanel final : public ActPanel
{
    Q_OBJECT

public:
    AskPanel(const CaseOffice &office, const Case &shown, const ActTarget &target, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QList<Act> further() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    bool asksEveryone() const;

    QList<AskAct> m_everyone;
    ChoiceBox *m_agency;
    ChoiceBox *m_regime;
    QWidget *m_regimeField;
    QLabel *m_whom;
    DayInput *m_due;
};

/// Each agency on the route with each of its regimes, as far as it has neither been asked nor heard about
/// that regime or its whole part; who carries on its work today stands for one that has ended.
QList<AskAct> stillToAsk(const Case &shown, const CaseKnowledge &knowledge, const QDate &today);

/// The agency that the route on record names next, or who carries on its work today: the first that has
/// neither been asked nor answered.
AgencyCode nextToAsk(const Case &shown, const CaseKnowledge &knowledge, const QDate &today);

} // namespace tverrlos
