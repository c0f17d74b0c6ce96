#include "ui/reporting/reportpage.h"

#include "core/calendar/clock.h"
#include "core/reporting/reportqueries.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/background/inbackground.h"
#include "ui/background/stateframe.h"
#include "ui/lines/wrappingdelegate.h"
#include "ui/reporting/figurepanel.h"
#include "ui/reporting/periodchoice.h"
#include "ui/reporting/reportview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <atomic>

namespace tverrlos {

namespace {

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportPage::tr("PDF, as it prints");
    case ReportFormat::Odt:
        return ReportPage::tr("OpenDocument text, to write on in");
    case ReportFormat::Xlsx:
        return ReportPage::tr("Spreadsheet, one sheet a table");
    case ReportFormat::Csv:
        return ReportPage::tr("Text file of all figures (CSV)");
    case ReportFormat::Json:
        return ReportPage::tr("Figures for machines (JSON)");
    }
    Q_UNREACHABLE();
}

} // namespace

/// What the writing thread and the page both hold.
struct ReportPage::Writing
{
    std::atomic_bool stopped = false;
    std::atomic_int done = 0;
    std::atomic_int total = 0;
};

QString ReportPage::askWithDialog(QWidget *parent, const QString &suggestion, ReportFormat format)
{
    return QFileDialog::getSaveFileName(parent, tr("Export the report"), suggestion,
                                        QStringLiteral("%1 (*.%2)").arg(formatName(format), codeOf(format)));
}

ReportPage::ReportPage(Workplace &workplace, std::shared_ptr<const ReportExport> files, AskForFile ask,
                       QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_files(std::move(files)), m_ask(std::move(ask)),
      m_progress(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_writingBar = new BusyBar(this);
    column->addWidget(m_writingBar);
    m_frame = new StateFrame(makeParts(), this);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_view);
    constexpr int progressEveryMs = 100;
    m_progress->setInterval(progressEveryMs);
    connect(m_progress, &QTimer::timeout, this, &ReportPage::sayProgress);
    connect(m_writingBar, &BusyBar::cancelled, this, [this] {
        if (m_writing)
            m_writing->stopped = true;
    });
    connect(m_frame, &StateFrame::cancelled, this, [this] {
        m_counting.cancel();
        m_setting.cancel();
        m_frame->ready();
    });
    connect(m_period, &PeriodChoice::chosen, this, &ReportPage::read);
    connect(m_language, &QComboBox::activated, this, &ReportPage::read);
    connect(&workplace.news, &CaseNews::caseChanged, this, &ReportPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &ReportPage::read);
}

ReportPage::~ReportPage()
{
    if (m_writing)
        m_writing->stopped = true;
}

QWidget *ReportPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_period = new PeriodChoice(m_workplace.clock.today(), bar);
    m_language = new QComboBox(bar);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("Language of the report"));
    for (const Language language : allOf<Language>())
        m_language->addItem(endonym(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(Phrasebook::application().language())));
    m_export = new QToolButton(bar);
    m_standing = new QLabel(bar);
    m_standing->setWordWrap(true);
    setTextSize(m_standing, TextSize::Small);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    makeExportMenu();
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    row->setSpacing(style::grid);
    row->addWidget(m_period);
    row->addWidget(m_language);
    row->addWidget(m_standing, 1);
    row->addWidget(m_export);
    return bar;
}

void ReportPage::makeExportMenu()
{
    auto *menu = new QMenu(m_export);
    for (const ReportFormat format : allOf<ReportFormat>()) {
        auto *action = new QAction(tr("Export: %1").arg(formatName(format)), this);
        if (format == ReportFormat::Pdf)
            action->setShortcut(Qt::CTRL | Qt::Key_E);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
        addAction(action);
        menu->addAction(action);
    }
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(QStringLiteral("save")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setMenu(menu);
    m_export->setEnabled(false);
}

QWidget *ReportPage::makeParts()
{
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(true);
    m_outline = new QTreeWidget(parts);
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setAccessibleName(tr("Chapters"));
    m_outline->setRootIsDecorated(false);
    m_outline->setItemDelegate(new WrappingDelegate(m_outline));
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_outline->header(), &QHeaderView::sectionResized, m_outline, &QTreeWidget::doItemsLayout,
            Qt::QueuedConnection);
    m_view = new ReportView(parts);
    m_view->setAccessibleName(tr("The report as it will print"));
    m_figurePanel = new FigurePanel(parts);
    parts->addWidget(m_outline);
    parts->addWidget(m_view);
    parts->addWidget(m_figurePanel);
    parts->setStretchFactor(1, 1);
    parts->setSizes({24 * style::grid, 84 * style::grid, 30 * style::grid});
    m_outline->setMinimumWidth(12 * style::grid);
    m_figurePanel->setMinimumWidth(18 * style::grid);
    const auto go = [this](const QTreeWidgetItem *item) {
        m_view->goTo(item->data(0, Qt::UserRole).toInt());
    };
    connect(m_outline, &QTreeWidget::itemActivated, this, go);
    connect(m_outline, &QTreeWidget::itemClicked, this, go);
    connect(m_view, &ReportView::tableInViewChanged, this, &ReportPage::showFigures);
    connect(m_view, &ReportView::scrolled, this, &ReportPage::showPlace);
    connect(m_figurePanel, &FigurePanel::casesWanted, this,
            [this](const CaseFilter &filter, const QString &title) {
                m_workplace.navigation.openCases(filter, title);
            });
    return parts;
}

Language ReportPage::documentLanguage() const
{
    return Language(m_language->currentData().toInt());
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ReportPage::read()
{
    const std::optional<Period> period = m_period->period();
    if (!isVisible() || !period)
        return;
    m_frame->busy(tr("Counting the cases of the period"), true);
    const auto question = [period = *period](Store &store) { return store.reports().facts(period); };
    m_counting.await(m_workplace.desk.ask(question), this, [this](const Result<ReportFacts> &facts) {
        if (!facts)
            m_frame->failed(facts.error(), [this] { read(); });
        else
            set(*facts);
    });
}

void ReportPage::set(const ReportFacts &facts)
{
    const auto work = [facts, language = documentLanguage(), files = m_files,
                       thread = QCoreApplication::instance()->thread()] {
        auto shown = std::make_shared<Shown>();
        shown->figures = reportFigures(facts);
        shown->content = composeReport(shown->figures, Phrasebook(language), files->reference());
        shown->document = std::make_shared<ReportDocument>(shown->content);
        shown->document->document().moveToThread(thread);
        return shown;
    };
    m_setting.await(inBackground(work), this,
                    [this](const std::shared_ptr<Shown> &shown) { showReport(shown); });
}

void ReportPage::showReport(const std::shared_ptr<Shown> &shown)
{
    m_shown = shown;
    m_export->setEnabled(true);
    m_standing->setText(shown->content.standing);
    m_view->setDocument(shown->document);
    fillOutline();
    showFigures(m_view->tableInView());
    m_frame->ready();
}

void ReportPage::fillOutline()
{
    m_outline->clear();
    QTreeWidgetItem *chapter = nullptr;
    const QList<ReportHeading> &headings = m_shown->document->headings();
    for (const ReportHeading &heading : headings) {
        auto *item =
            heading.level == 1 || !chapter ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(chapter);
        item->setText(0, heading.text);
        item->setToolTip(0, heading.text);
        item->setData(0, Qt::UserRole, heading.position);
        if (heading.level == 1)
            chapter = item;
    }
    m_outline->expandAll();
    showPlace();
}

/// Marks the chapter one is reading.
void ReportPage::showPlace()
{
    int left = m_view->headingInView();
    for (QTreeWidgetItemIterator it(m_outline); *it && left >= 0; ++it, --left)
        if (left == 0)
            m_outline->setCurrentItem(*it);
}

void ReportPage::showFigures(const QString &code)
{
    if (!m_shown)
        return;
    const QList<ReportTable> tables = m_shown->content.tables();
    if (tables.isEmpty())
        return;
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&code](const ReportTable &table) { return table.code == code; });
    m_figurePanel->showTable(m_shown->figures, found == tables.end() ? tables.first() : *found,
                             m_shown->content.language);
}

void ReportPage::exportAs(ReportFormat format)
{
    if (!m_shown || m_writing)
        return;
    const Period period = m_shown->figures.period;
    const QString suggestion = QStringLiteral("%1 %2 %3.%4")
                                   .arg(tr("status-report"), period.from.toString(Qt::ISODate),
                                        period.to.toString(Qt::ISODate), codeOf(format));
    const QString path = m_ask(this, suggestion, format);
    if (path.isEmpty())
        return;
    auto writing = std::make_shared<Writing>();
    m_writing = writing;
    m_export->setEnabled(false);
    m_writingBar->start(tr("Writing %1").arg(path));
    m_progress->start();
    const auto work = [files = m_files, figures = m_shown->figures, format, path,
                       language = m_shown->content.language, writing] {
        return files->toFile(path, figures, format, language, [&writing](int done, int total) {
            writing->done = done;
            writing->total = total;
            return !writing->stopped;
        });
    };
    whenReady(inBackground(work), this,
              [this, path](const Result<void> &outcome) { written(path, outcome); });
}

void ReportPage::sayProgress()
{
    if (m_writing)
        m_writingBar->setProgress(m_writing->done, m_writing->total);
}

void ReportPage::written(const QString &path, const Result<void> &outcome)
{
    m_writing.reset();
    m_progress->stop();
    m_writingBar->stop();
    m_export->setEnabled(true);
    if (outcome)
        m_workplace.notices.say(tr("The report is written to %1.").arg(path));
    else if (outcome.error().code == ErrorCode::Cancelled)
        m_workplace.notices.say(tr("Stopped; no file was written."));
    else
        m_workplace.notices.sayFailed(outcome.error());
}

} // namespace tverrlos
