#pragma once

#include "core/plan/measure.h"
#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class DayInput;
class GrowingText;

/// Code and title of each, to tie a signal to.
QList<NamedCode> measureChoices(const QList<Measure> &measures);

/// Follows a signal up: where it is lifted, what came back, and the measures of the plan it belongs to.
class LiftPanel final : public ActPanel
{
    Q_OBJECT
public:
    /// Precondition: the case has raised a signal with this number. `measures`: those it can be tied to.
    LiftPanel(const CaseOffice &office, const Case &shown, int signal, const QList<NamedCode> &measures,
              QWidget *parent = nullptr);

    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

    ChoiceBox *lifted() const { return m_lifted; }
    GrowingText *response() const { return m_response; }
    ChoiceBox *moreMeasures() const { return m_more; }

private:
    QString draftText() const override;
    void tieChosen();

    CaseSignal m_raised;
    ChoiceBox *m_lifted;
    GrowingText *m_response;
    DayInput *m_responded;
    CodeChecks *m_measures;
    ChoiceBox *m_more;
};

} // namespace tverrlos
