#pragma once

#include "ui/cases/panels/actpanel.h"

class QComboBox;

namespace tverrlos {

/// Who works with the case. Empty gives it back.
class AssignPanel final : public ActPanel
{
    Q_OBJECT

public:
    AssignPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QComboBox *m_officer;
};

} // namespace tverrlos
