#pragma once

#include "core/cases/casenumber.h"

#include <QWidget>

namespace tverrlos {

/// Shows one case; beside the list, and alone in the page. Loading, acting and keeping drafts are its own
/// business.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void showCase(const CaseNumber &number) = 0;
    virtual void showNothing() = 0;
    /// Opens the place where this act is done, for the case that is shown: an act code of actCode(), "edit"
    /// for E, "tag" for T, "meeting-propose" for M, "resolve" for R. Shows why not when the act is not
    /// sensible now.
    virtual void begin(const QString &actCode) = 0;

Q_SIGNALS:
    /// The person wants this case alone in the page.
    void openRequested(const tverrlos::CaseNumber &number);
};

} // namespace tverrlos
