#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class DayInput;

/// Asks one agency for its part, with the day it is needed by.
class AskPanel final : public ActPanel
{
    Q_OBJECT

public:
    AskPanel(const CaseOffice &office, const Case &shown, const AgencyCode &agency,
             QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    ChoiceBox *m_agency;
    ChoiceBox *m_regime;
    DayInput *m_due;
};

/// The agency on the route that is next to be asked: the first that has neither been asked nor answered.
/// The agency that the route on record names next, or who carries on its work today.
AgencyCode nextToAsk(const Case &shown, const CaseKnowledge &knowledge, const QDate &today);

} // namespace tverrlos
