#include "ui/import/importpage.h"

#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/background/whenready.h"
#include "ui/import/receiptwords.h"
#include "ui/lines/linesview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
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
            ImportPage::tr("Mails and sheets (*.eml *.mbox *.csv *.xlsx);;All files (*)"));
    };
    questions.fileToWrite = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, ImportPage::tr("Save the receipt"), suggestion,
                                            ImportPage::tr("Text (*.txt)"));
    };
    return questions;
}

ImportPage::ImportPage(Workplace &workplace, ImportDesk &desk, FileQuestions questions, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_questions(std::move(questions)),
      m_summary(new QLabel(this)),
      m_choose(new QPushButton(icon(QStringLiteral("import")), tr("&Choose files ..."), this)),
      m_save(new QPushButton(icon(QStringLiteral("save")), tr("&Save the receipt ..."), this)),
      m_list(new LinesView(this)), m_frame(new StateFrame(m_list, this)), m_progress(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    m_summary->setWordWrap(true);
    setTextSize(m_summary, TextSize::Body, true);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_choose);
    bar->addWidget(m_save);
    // While the place is empty, it offers the same in its middle.
    m_choose->hide();
    m_save->hide();
    column->addLayout(bar);
    column->addWidget(m_frame, 1);
    m_list->setAccessibleName(tr("What became of each source"));
    setFocusProxy(m_frame);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::save);
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, &ImportPage::chooseFiles);
    connect(m_frame->busyBar(), &BusyBar::cancelled, this, [this] {
        if (m_reading)
            m_reading->cancelled = true;
    });
    connect(m_list, &LinesView::chosen, this, [this](int row) {
        if (const auto number = m_receipt.items.value(row).caseNumber)
            m_workplace.navigation.openCase(*number);
    });
    m_progress->setInterval(progressEveryMs);
    connect(m_progress, &QTimer::timeout, this, &ImportPage::sayProgress);
    m_frame->empty(
        tr("Take in enquiries"),
        tr("Mails (.eml, .mbox), the office's sheet (.csv, .xlsx), or a whole folder: drop them anywhere on "
           "the "
           "window. Each source is accounted for; what cannot be read waits in quarantine with the reason."),
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

void ImportPage::takeFiles(const QStringList &paths)
{
    if (m_reading)
        m_waiting += paths;
    else
        begin(paths);
}

void ImportPage::begin(const QStringList &paths)
{
    m_reading = std::make_shared<Reading>();
    ImportOptions options;
    options.actor = m_workplace.actor();
    Progress progress;
    progress.report = [reading = m_reading](qint64 done, qint64 total) {
        reading->done = done;
        reading->total = total;
    };
    progress.cancelled = [reading = m_reading] { return reading->cancelled.load(); };
    m_frame->ready();
    m_frame->busy(tr("Reading %n sources", nullptr, static_cast<int>(paths.size())), true);
    m_progress->start();
    whenReady(m_desk.import(paths, options, progress), this,
              [this, paths](const Result<IntakeReceipt> &receipt) {
                  m_progress->stop();
                  m_reading.reset();
                  if (!receipt)
                      m_frame->failed(receipt.error(), [this, paths] { takeFiles(paths); });
                  else
                      show(*receipt);
                  m_workplace.news.tellMany();
                  if (!m_waiting.isEmpty())
                      begin(std::exchange(m_waiting, {}));
              });
}

void ImportPage::sayProgress()
{
    if (!m_reading)
        return;
    const qint64 total = m_reading->total;
    m_frame->busyBar()->setProgress(total > 0 ? static_cast<int>(m_reading->done * permille / total) : 0,
                                    total > 0 ? permille : 0);
}

void ImportPage::show(const IntakeReceipt &receipt)
{
    m_receipt = receipt;
    QList<Line> lines;
    for (const IntakeItem &item : receipt.items)
        lines.append(receiptLine(item));
    m_list->setLines(lines);
    m_summary->setText(receiptSummary(receipt));
    m_choose->show();
    m_save->show();
    m_frame->ready();
    m_workplace.notices.say(receiptSummary(receipt));
}

void ImportPage::save()
{
    const QString path = m_questions.fileToWrite(this, tr("receipt.txt"));
    if (path.isEmpty())
        return;
    // A receipt is small: writing it does not hold the window up.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(receiptText(m_receipt).toUtf8()) >= 0 &&
        file.commit()) {
        m_workplace.notices.say(tr("The receipt was saved as %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_workplace.notices.sayFailed(
        {ErrorCode::ReadOnly,
         QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The file %1 could not be written: %2.")),
         {path, file.errorString()},
         QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Choose another folder."))});
}

QString ImportPage::summary() const
{
    return m_summary->text();
}

} // namespace tverrlos
