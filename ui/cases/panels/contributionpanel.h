#pragma once

#include "ui/cases/panels/actpanel.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// One agency's contribution: its position, that it is at work, has no remark, or declines; and the hours it
/// took.
class ContributionPanel final : public ActPanel
{
    Q_OBJECT

public:
    /// `index` into the case's contributions; -1 for the first that is waited for.
    ContributionPanel(const CaseOffice &office, const Case &shown, int index, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;

    ChoiceBox *m_agency;
    ChoiceBox *m_regime;
    ChoiceBox *m_state;
    GrowingText *m_text;
    QLineEdit *m_hours;
};

} // namespace tverrlos
