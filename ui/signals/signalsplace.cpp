#include "ui/signals/signalsplace.h"

#include "ui/plan/measurespage.h"
#include "ui/shell/pageacts.h"
#include "ui/signals/signalspage.h"
#include "ui/style/measure.h"
#include "ui/submissions/submissionspage.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tverrlos {

SignalsPlace::SignalsPlace(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar), m_pages(new QStackedWidget),
      m_raised(new SignalsPage(office, SignalsPage::askWithDialog)), m_measures(new MeasuresPage(office)),
      m_submissions(new SubmissionsPage(office))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * style::grid, style::grid, style::grid, 0);
    top->addWidget(m_tabs);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Signals, measures and what is sent in"));
    const auto add = [this](const QString &name, QWidget *page) {
        m_tabs->addTab(name);
        m_pages->addWidget(page);
    };
    add(tr("Signals"), m_raised);
    add(tr("Measures of the plan"), m_measures);
    add(tr("Sent in"), m_submissions);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_pages->currentWidget());
    connect(m_pages, &QStackedWidget::currentChanged, this,
            [this] { setFocusProxy(m_pages->currentWidget()); });
    connect(m_raised, &SignalsPage::measureWanted, this, [this](const QString &code) {
        showTab(Tab::Measures);
        m_measures->showMeasure(code);
    });
    connect(m_raised, &SignalsPage::submissionWanted, this, [this](const SubmissionNumber &number) {
        showTab(Tab::Submissions);
        m_submissions->showSubmission(number);
    });
    connect(m_measures, &MeasuresPage::signalsWanted, this, [this](const QString &code) {
        showTab(Tab::Signals);
        m_raised->showTiedTo(code);
    });
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QKeySequence key(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + i)));
        addPageAct(this, tr("Show: %1").arg(m_tabs->tabText(i)), {key}, [this, i] { showTab(Tab(i)); });
    }
}

void SignalsPlace::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_pages->currentWidget()->setFocus();
}

} // namespace tverrlos
