#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class CodeChecks;

/// What the asker has done before asking: the checklist as a whole.
class PreparePanel final : public ActPanel
{
    Q_OBJECT

public:
    PreparePanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    CodeChecks *m_done;
};

} // namespace tverrlos
