#pragma once

#include "ui/cases/panels/actpanel.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// Something the service learned from the case, and where it is lifted.
class SignalPanel final : public ActPanel
{
    Q_OBJECT

public:
    SignalPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    QString draftText() const override;

    ChoiceBox *m_kind;
    GrowingText *m_text;
    QLineEdit *m_topic;
    CodeChecks *m_regimes;
    ChoiceBox *m_instrument;
    ChoiceBox *m_lifted;
};

} // namespace tverrlos
