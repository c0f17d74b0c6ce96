#pragma once

#include "ui/cases/panels/actpanel.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// What becomes of an enquiry: accepted, answered, referred, out of scope, declined, incomplete, complete,
/// withdrawn.
class TriagePanel final : public ActPanel
{
    Q_OBJECT

public:
    TriagePanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    void showWhatIsNeeded();
    QString draftText() const override;

    ChoiceBox *m_outcome;
    QLineEdit *m_referredTo;
    QWidget *m_referredToField;
    GrowingText *m_reason;
};

} // namespace tverrlos
