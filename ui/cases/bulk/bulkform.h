#pragma once

#include "core/cases/act.h"
#include "ui/cases/caseoffice.h"

#include <QWidget>

namespace tverrlos {

/// What one act on many cases wants to know: the fields of one kind of act, for no case in particular.
class BulkForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// What would be performed on each case, or Invalid with what is missing.
    virtual Result<Act> act() const = 0;
};

/// One kind of act that can be done to many cases at once.
struct BulkChoice
{
    QString code; ///< as actCode() has it
    std::function<BulkForm *(const CaseOffice &, QWidget *parent)> makeForm;
};

/// In the order people need them. Acts that speak of one case's own text (answers, meetings) are not among
/// them.
const QList<BulkChoice> &bulkChoices();

} // namespace tverrlos
