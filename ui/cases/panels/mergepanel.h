#pragma once

#include "ui/background/whenready.h"
#include "ui/cases/panels/actpanel.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tverrlos {

/// The same enquiry came twice: this case is closed and points to the one where the work goes on. That one is
/// written as its number, or taken from those that look like it; who it is stands below before anything is
/// done.
class MergeCasesPanel final : public ActPanel
{
    Q_OBJECT

public:
    MergeCasesPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    void offerLikely();
    void lookUp();

    QLineEdit *m_number;
    QLabel *m_other;
    QVBoxLayout *m_likely;
    NewestAnswer m_finding;
};

} // namespace tverrlos
