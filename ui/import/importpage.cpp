#include "ui/import/importpage.h"

#include "core/intake/intakestore.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/background/inbackground.h"
#include "ui/background/stateframe.h"
#include "ui/background/whenready.h"
#include "ui/import/pastimports.h"
#include "ui/import/receiptfile.h"
#include "ui/import/receiptwords.h"
#include "ui/import/sheetpanel.h"
#include "ui/lines/linesview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/errorwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

namespace tverrlos {

namespace {
constexpr int progressEveryMs = 100;
constexpr int permille = 1000;
} // namespace

/// Shared with the reading thread.
struct ImportPage::Reading
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

ImportPage::FileQuestions ImportPage::dialogs()
{
    FileQuestions questions;
    questions.filesToRead = [](QWidget *parent) {
        return QFileDialog::getOpenFileNames(
            parent, ImportPage::tr("Import mails and sheets"), {},
            ImportPage::tr("Mails and sheets (*.eml *.mbox *.csv *.tsv *.xlsx *.ods);;All files (*)"));
    };
    questions.fileToWrite = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(
            parent, ImportPage::tr("Save the receipt"), suggestion,
            ImportPage::tr("For a spreadsheet (*.csv);;Text (*.txt);;For a program (*.json)"));
    };
    return questions;
}

ImportPage::ImportPage(Workplace &workplace, ImportDesk &desk,
                       std::shared_ptr<const Current<ResponsibilityGraph>> graph, FileQuestions questions,
                       QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_questions(std::move(questions)),
      m_summary(new QLabel(this)),
      m_choose(new QPushButton(icon(QStringLiteral("import")), tr("&Choose files ..."), this)),
      m_save(new QPushButton(icon(QStringLiteral("save")), tr("&Save the receipt ..."), this)),
      m_quarantine(new QPushButton(icon(QStringLiteral("warning")), QString(), this)),
      m_list(new LinesView(this)), m_frame(new StateFrame(m_list, this)), m_progress(new QTimer(this)),
      m_receiptSide(new QWidget(this)), m_sheet(new SheetPanel(workplace, desk, std::move(graph), this)),
      m_past(new PastImports(workplace, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_receiptSide, 1);
    page->addWidget(m_sheet, 1);
    auto *column = new QVBoxLayout(m_receiptSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    bar->setSpacing(style::grid);
    m_summary->setWordWrap(true);
    setTextSize(m_summary, TextSize::Body, true);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_choose);
    bar->addWidget(m_save);
    bar->addWidget(m_quarantine);
    // While the place is empty, it offers the same in its middle.
    m_choose->hide();
    m_save->hide();
    m_quarantine->hide();
    column->addLayout(bar);
    column->addWidget(m_frame, 3);
    column->addWidget(m_past, 2);
    makeSheetPanel();
    connect(m_past, &PastImports::reversing, this, &ImportPage::reverse);
    m_past->read();
    m_list->setAccessibleName(tr("What became of each source"));
    setFocusProxy(m_frame);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::save);
    connect(m_quarantine, &QPushButton::clicked, this,
            [this] { m_workplace.navigation.openPlace(QStringLiteral("quarantine")); });
    connect(&m_workplace.news, &CaseNews::manyChanged, this, &ImportPage::countQuarantine);
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, &ImportPage::chooseFiles);
    connect(m_frame->busyBar(), &BusyBar::cancelled, this, [this] {
        if (m_reading)
            m_reading->cancelled = true;
    });
    connect(m_list, &LinesView::chosen, this, [this](int row) {
        const IntakeItem item = m_receipt.items.value(row);
        if (item.caseNumber)
            m_workplace.navigation.openCase(*item.caseNumber);
        else if (item.outcome == IntakeOutcome::Quarantined)
            m_workplace.navigation.openPlace(QStringLiteral("quarantine"));
    });
    m_progress->setInterval(progressEveryMs);
    connect(m_progress, &QTimer::timeout, this, &ImportPage::sayProgress);
    m_frame->empty(
        tr("Take in enquiries"),
        tr("Mails (.eml, .mbox), the office's sheet (.csv, .xlsx, .ods), or a whole folder: drop them "
           "anywhere on the window. Each source is accounted for; what cannot be read waits in quarantine "
           "with the reason."),
        tr("Choose files ..."));
}

ImportPage::~ImportPage()
{
    if (m_reading)
        m_reading->cancelled = true;
}

void ImportPage::chooseFiles()
{
    const QStringList paths = m_questions.filesToRead(this);
    if (!paths.isEmpty())
        takeFiles(paths);
}

/// Sheets are shown first: a person says what their columns and words mean.
void ImportPage::takeFiles(const QStringList &paths)
{
    QStringList mails;
    for (const QString &path : paths)
        (SheetPanel::isSheet(path) ? m_sheets : mails).append(path);
    if (m_reading)
        m_waiting += mails;
    else if (!mails.isEmpty())
        begin(mails);
    if (m_sheet->isHidden())
        nextSheet();
}

void ImportPage::makeSheetPanel()
{
    m_sheet->hide();
    connect(m_sheet, &SheetPanel::left, this, &ImportPage::nextSheet);
    connect(m_sheet, &SheetPanel::chosen, this, [this](const QString &path, const SheetPlan &plan) {
        if (m_reading)
            return m_workplace.notices.say(tr("Another import is under way: try again when it is done."));
        begin({path}, plan);
        nextSheet();
    });
}

void ImportPage::nextSheet()
{
    const bool more = !m_sheets.isEmpty();
    m_receiptSide->setVisible(!more);
    m_sheet->setVisible(more);
    if (!more)
        return m_frame->setFocus();
    m_sheet->open(m_sheets.takeFirst());
    m_sheet->setFocus();
}

Progress ImportPage::startProgress()
{
    m_reading = std::make_shared<Reading>();
    Progress progress;
    progress.report = [reading = m_reading](qint64 done, qint64 total) {
        reading->done = done;
        reading->total = total;
    };
    progress.cancelled = [reading = m_reading] { return reading->cancelled.load(); };
    m_frame->ready();
    m_progress->start();
    return progress;
}

void ImportPage::begin(const QStringList &paths, const SheetPlan &plan)
{
    const Progress progress = startProgress();
    ImportOptions options;
    options.actor = m_workplace.actor();
    options.sheets.plan = plan;
    m_frame->busy(tr("Reading %n sources", nullptr, static_cast<int>(paths.size())), true);
    whenReady(m_desk.import(paths, options, progress), this,
              [this, paths, plan](const Result<IntakeReceipt> &receipt) {
                  m_progress->stop();
                  m_reading.reset();
                  if (!receipt)
                      m_frame->failed(receipt.error(), [this, paths, plan] { begin(paths, plan); });
                  else
                      showReceipt(*receipt);
                  m_workplace.news.tellMany();
                  m_past->read();
                  if (!m_waiting.isEmpty())
                      begin(std::exchange(m_waiting, {}));
              });
}

void ImportPage::reverse(ImportId id)
{
    if (m_reading)
        return m_workplace.notices.say(tr("Another import is under way: try again when it is done."));
    const Progress progress = startProgress();
    m_frame->busy(tr("Taking import %1 back").arg(id.value()), true);
    whenReady(m_desk.reverse(id, m_workplace.actor(), progress), this,
              [this, id](const Result<Reversal> &done) {
                  m_progress->stop();
                  m_reading.reset();
                  if (!done)
                      m_frame->failed(done.error(), [this, id] { reverse(id); });
                  else
                      showReversal(*done);
                  m_workplace.news.tellMany();
                  m_past->read();
                  if (!m_waiting.isEmpty())
                      begin(std::exchange(m_waiting, {}));
              });
}

void ImportPage::showReversal(const Reversal &reversal)
{
    IntakeReceipt receipt;
    for (const KeptCase &kept : reversal.kept)
        receipt.items.append({kept.number.text(), IntakeOutcome::Duplicate, kept.number, kept.why, {}});
    QString said = tr("Import %1 is taken back: %n cases left.", nullptr, static_cast<int>(reversal.removed))
                       .arg(reversal.id.value());
    if (reversal.cancelled)
        said = tr("Taking import %1 back was stopped: %n cases left so far.", nullptr,
                  static_cast<int>(reversal.removed))
                   .arg(reversal.id.value());
    if (reversal.replies > 0)
        said += QLatin1Char(' ') +
                tr("%n replies were taken out of their cases.", nullptr, static_cast<int>(reversal.replies));
    if (!reversal.kept.isEmpty())
        said += QLatin1Char(' ') + tr("%n cases stayed, since someone had worked on them.", nullptr,
                                      static_cast<int>(reversal.kept.size()));
    m_receipt = receipt;
    QList<Line> lines;
    for (const KeptCase &kept : reversal.kept) {
        Line line;
        line.iconName = QStringLiteral("note");
        line.title = kept.number.text();
        line.detail = sentenceAndRemedy(kept.why).simplified();
        lines.append(line);
    }
    m_list->setLines(lines);
    m_summary->setText(said);
    m_choose->show();
    m_save->hide();
    m_frame->ready();
    m_workplace.notices.say(said);
}

void ImportPage::sayProgress()
{
    if (!m_reading)
        return;
    const qint64 total = m_reading->total;
    m_frame->busyBar()->setProgress(total > 0 ? static_cast<int>(m_reading->done * permille / total) : 0,
                                    total > 0 ? permille : 0);
}

void ImportPage::showReceipt(const IntakeReceipt &receipt)
{
    m_receipt = receipt;
    m_summary->setText(receiptSummary(receipt));
    m_choose->show();
    m_save->show();
    m_frame->ready();
    if (receipt.import)
        m_workplace.notices.sayUndoable(receiptSummary(receipt),
                                        [page = QPointer(this), id = *receipt.import] {
                                            if (page)
                                                page->reverse(id);
                                        });
    else
        m_workplace.notices.say(receiptSummary(receipt));
    // A hundred thousand sentences are not written between two frames.
    const auto lines = inBackground([receipt, language = Phrasebook::application().language()] {
        const Phrasebook book(language);
        QList<Line> written;
        for (const IntakeItem &item : receipt.items)
            written.append(receiptLine(item, book));
        return written;
    });
    whenReady(lines, this, [this](const QList<Line> &written) { m_list->setLines(written); });
}

void ImportPage::save()
{
    const QString path = m_questions.fileToWrite(this, tr("receipt.csv"));
    if (path.isEmpty())
        return;
    const auto written =
        inBackground([receipt = m_receipt, path, language = Phrasebook::application().language()] {
            return writeReceipt(receipt, path, Phrasebook(language));
        });
    whenReady(written, this, [this, path](const Result<void> &done) {
        if (!done)
            return m_workplace.notices.sayFailed(done.error());
        m_workplace.notices.say(tr("The receipt was saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

void ImportPage::countQuarantine()
{
    m_counting.await(m_workplace.desk.ask([](Store &store) { return store.intake().waitingInQuarantine(); }),
                     this, [this](const Result<qint64> &waiting) {
                         // What the database could not tell, the quarantine itself says when it is opened.
                         const int count = waiting ? static_cast<int>(*waiting) : 0;
                         m_quarantine->setVisible(count > 0);
                         m_quarantine->setText(tr("%n in &quarantine", nullptr, count));
                     });
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countQuarantine();
}

QString ImportPage::summary() const
{
    return m_summary->text();
}

} // namespace tverrlos
