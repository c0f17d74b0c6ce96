#pragma once

#include "core/cases/case.h"
#include "core/results/result.h"
#include "ui/cases/inputs/codechecks.h"
#include "ui/cases/inputs/rowlist.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class DayInput;

/// One action from a meeting: what, which agency does it, and by when.
class ActionRow final : public ListRow
{
    Q_OBJECT

public:
    ActionRow(const QList<NamedCode> &agencies, const QDate &today, QWidget *parent = nullptr);
    /// Invalid when the day is none.
    Result<AgreedAction> action() const;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    bool isEmpty() const override;

private:
    QLineEdit *m_what;
    ChoiceBox *m_agency;
    DayInput *m_due;
};

} // namespace tverrlos
