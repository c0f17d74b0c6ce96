#pragma once

#include "ui/cases/caseoffice.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tverrlos {

class MeasuresPage;
class SignalsPage;
class SubmissionsPage;

/// What the service learned, what is done about it, and what others send in: three lists with one place, for
/// each leads to the others.
class SignalsPlace final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Signals, Measures, Submissions };

    explicit SignalsPlace(const CaseOffice &office, QWidget *parent = nullptr);

    void showTab(Tab tab);
    SignalsPage *raisedPage() const { return m_raised; }
    MeasuresPage *measures() const { return m_measures; }
    SubmissionsPage *submissions() const { return m_submissions; }
    QTabBar *tabs() const { return m_tabs; }

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SignalsPage *m_raised;
    MeasuresPage *m_measures;
    SubmissionsPage *m_submissions;
};

} // namespace tverrlos
