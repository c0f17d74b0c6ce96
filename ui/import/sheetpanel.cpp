#include "ui/import/sheetpanel.h"

#include "core/sheets/sheetmemory.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/import/receiptwords.h"
#include "ui/import/sheetcolumns.h"
#include "ui/import/sheetvalues.h"
#include "ui/lines/linesview.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QMap>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pauseMs = 350;

QLabel *labelFor(QWidget *control, const QString &text, QHBoxLayout *row)
{
    auto *label = new QLabel(text);
    label->setBuddy(control);
    row->addWidget(label);
    row->addWidget(control);
    return label;
}

/// What no list of the workbook understood, each word once: one meaning holds for all.
QList<UnknownValue> unknownIn(const IntakeReceipt &receipt)
{
    QList<UnknownValue> all;
    QMap<std::pair<SheetField, QString>, qsizetype> at;
    for (const SheetReading &sheet : receipt.sheets) {
        for (const UnknownValue &value : sheet.unknown) {
            const auto known = at.constFind({value.field, meaningKey(value.text)});
            if (known != at.constEnd()) {
                all[*known].rows += value.rows;
                continue;
            }
            at.insert({value.field, meaningKey(value.text)}, all.size());
            all.append(value);
        }
    }
    return all;
}

} // namespace

/// Shared with the reading thread.
struct SheetPanel::Trial
{
    std::atomic<bool> cancelled = false;
};

bool SheetPanel::isSheet(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("xlsx"),
                                     QStringLiteral("xlsm"), QStringLiteral("ods"), QStringLiteral("xls")};
    const QFileInfo file(path);
    return !file.isDir() && endings.contains(file.suffix().toLower());
}

SheetPanel::SheetPanel(Workplace &workplace, ImportDesk &desk,
                       std::shared_ptr<const Current<ResponsibilityGraph>> graph, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_desk(desk), m_title(new QLabel), m_summary(new QLabel),
      m_sheet(new QComboBox), m_others(new QCheckBox), m_headerLine(new QSpinBox), m_delimiter(new QComboBox),
      m_columns(new SheetColumnsTable), m_values(new SheetValuesTable(std::move(graph))),
      m_results(new LinesView), m_tabs(new QTabWidget), m_frame(nullptr),
      m_import(new QPushButton(icon(QStringLiteral("import")), tr("&Import"))),
      m_leave(new QPushButton(tr("Not now"))), m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid);
    column->addWidget(makeHead());
    m_frame = new StateFrame(makeBody(), this);
    column->addWidget(m_frame, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SheetPanel::tryNow);
    connect(m_sheet, &QComboBox::activated, this, &SheetPanel::lookAgain);
    connect(m_delimiter, &QComboBox::activated, this, &SheetPanel::lookAgain);
    connect(m_others, &QCheckBox::clicked, this, [this](bool wanted) {
        m_preview.plan.others = wanted;
        tryLater();
    });
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            lookAgain();
    });
    connect(m_columns, &SheetColumnsTable::changed, this, &SheetPanel::plannedAnew);
    connect(m_values, &SheetValuesTable::changed, this, &SheetPanel::plannedAnew);
    connect(m_import, &QPushButton::clicked, this, &SheetPanel::finish);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        stopTrial();
        Q_EMIT left();
    });
    connect(m_frame->busyBar(), &BusyBar::cancelled, this, &SheetPanel::stopTrial);
    makeKeys();
}

SheetPanel::~SheetPanel()
{
    stopTrial();
}

void SheetPanel::makeKeys()
{
    const auto add = [this](const QString &words, const QList<QKeySequence> &keys, QPushButton *button) {
        auto *action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    add(tr("Import the sheet"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, m_import);
    add(tr("Leave the sheet as it is"), {Qt::Key_Escape}, m_leave);
}

QWidget *SheetPanel::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    setTextSize(m_title, TextSize::Title, true);
    first->addWidget(m_title, 1);
    first->addWidget(m_leave);
    first->addWidget(m_import);
    m_import->setDefault(true);
    m_import->setToolTip(tr("Import these rows (Ctrl+Enter)"));
    m_leave->setToolTip(tr("Leave the sheet as it is (Esc)"));
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(style::grid);
    labelFor(m_sheet, tr("S&heet:"), second)->setObjectName(QStringLiteral("sheetLabel"));
    second->addWidget(m_others);
    labelFor(m_headerLine, tr("&Headings on line:"), second);
    labelFor(m_delimiter, tr("&Cells parted by:"), second)->setObjectName(QStringLiteral("delimiterLabel"));
    second->addStretch(1);
    m_headerLine->setRange(1, 1000);
    for (const auto &[name, sign] : {std::pair{tr("semicolon ;"), u';'}, std::pair{tr("comma ,"), u','},
                                     std::pair{tr("tabulator"), u'\t'}, std::pair{tr("bar |"), u'|'}})
        m_delimiter->addItem(name, QChar(sign));
    column->addLayout(second);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    return head;
}

QWidget *SheetPanel::makeBody()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("import.sheet.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_columns);
    m_results->setAccessibleName(tr("What would become of each row"));
    m_tabs->addTab(m_results, tr("What would become of each &row"));
    m_tabs->addTab(m_values, tr("&Words to settle"));
    m_tabs->setDocumentMode(true);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

void SheetPanel::open(const QString &path)
{
    stopTrial();
    m_path = path;
    m_settled = false;
    m_preview = SheetPreview();
    m_title->setText(QFileInfo(path).fileName());
    m_summary->clear();
    m_results->setLines({});
    m_import->setEnabled(false);
    look(SheetPlan());
}

void SheetPanel::look(const SheetPlan &plan)
{
    stopTrial();
    m_frame->busy(tr("Looking at the sheet"));
    m_looking.await(m_desk.look(m_path, plan), this, [this, plan](const Result<SheetPreview> &preview) {
        if (!preview)
            return m_frame->failed(preview.error(), [this, plan] { look(plan); });
        m_frame->ready();
        fill(*preview);
    });
}

void SheetPanel::fill(const SheetPreview &preview)
{
    m_preview = preview;
    m_showing = true;
    showSource(preview);
    m_columns->fill(preview);
    m_columns->setEnabled(!preview.fixedForm);
    m_values->fill({}, preview.plan.meanings);
    m_showing = false;
    tryNow();
}

void SheetPanel::showSource(const SheetPreview &preview)
{
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentIndex(m_sheet->findText(preview.plan.sheet));
    const bool workbook = !preview.sheets.isEmpty();
    m_sheet->setVisible(workbook);
    findChild<QLabel *>(QStringLiteral("sheetLabel"))->setVisible(workbook);
    m_others->setVisible(!preview.others.isEmpty());
    m_others->setChecked(preview.plan.others);
    m_others->setText(tr("&and %n other lists", nullptr, static_cast<int>(preview.others.size())));
    m_others->setToolTip(
        tr("Read the workbook’s other lists of cases too: %1").arg(preview.others.join(QLatin1String(", "))));
    m_delimiter->setVisible(!workbook);
    findChild<QLabel *>(QStringLiteral("delimiterLabel"))->setVisible(!workbook);
    if (!workbook)
        m_delimiter->setCurrentIndex(m_delimiter->findData(preview.plan.delimiter));
    m_headerLine->setValue(preview.plan.headerLine);
}

/// Another sheet, delimiter or line of headings: other columns, which are guessed anew.
void SheetPanel::lookAgain()
{
    SheetPlan plan;
    const bool workbook = !m_preview.sheets.isEmpty();
    const bool sameSheet = !workbook || m_sheet->currentText() == m_preview.plan.sheet;
    plan.sheet = workbook ? m_sheet->currentText() : QString();
    plan.others = workbook && m_others->isChecked();
    plan.delimiter = workbook ? QChar() : m_delimiter->currentData().toChar();
    plan.headerLine = sameSheet ? m_headerLine->value() : 0;
    look(plan);
}

void SheetPanel::plannedAnew()
{
    m_settled = true;
    m_preview.plan.columns = m_columns->columns();
    m_preview.plan.meanings = m_values->meanings();
    tryLater();
}

void SheetPanel::tryLater()
{
    stopTrial();
    m_pause->start();
}

void SheetPanel::stopTrial()
{
    m_pause->stop();
    m_trying.cancel();
    if (const auto trial = std::exchange(m_trial, nullptr))
        trial->cancelled = true;
}

void SheetPanel::tryNow()
{
    stopTrial();
    const auto trial = std::make_shared<Trial>();
    m_trial = trial;
    ImportOptions options;
    options.actor = m_workplace.actor();
    options.dryRun = true;
    options.sheets.plan = m_preview.plan;
    Progress progress;
    progress.cancelled = [trial] { return trial->cancelled.load(); };
    m_frame->busy(tr("Trying it, without storing anything"), true);
    m_trying.await(m_desk.import({m_path}, options, progress), this,
                   [this](const Result<IntakeReceipt> &receipt) {
                       m_trial.reset();
                       if (!receipt)
                           return m_frame->failed(receipt.error(), [this] { tryNow(); });
                       m_frame->ready();
                       showTrial(*receipt);
                   });
}

void SheetPanel::showTrial(const IntakeReceipt &receipt)
{
    QList<Line> lines;
    for (const IntakeItem &item : receipt.items)
        lines.append(receiptLine(item));
    m_results->setLines(lines);
    const QList<UnknownValue> unknown = unknownIn(receipt);
    m_values->fill(unknown, m_preview.plan.meanings);
    m_tabs->setTabText(1, unknown.isEmpty()
                              ? tr("&Words to settle")
                              : tr("&Words to settle (%n)", nullptr, static_cast<int>(unknown.size())));
    QString summary = tr("It would go so. ") + receiptSummary(receipt);
    if (receipt.sheets.isEmpty())
        summary = tr(
            "Say which columns hold the day of receipt and the question: without them there are no cases.");
    else if (m_preview.remembered && !m_settled)
        summary += QLatin1Char(' ') + tr("Read as you settled it for a sheet like this before.");
    m_summary->setText(summary);
    m_import->setEnabled(!receipt.sheets.isEmpty() && receipt.read > 0);
}

QString SheetPanel::summary() const
{
    return m_summary->text();
}

void SheetPanel::finish()
{
    stopTrial();
    if (m_settled)
        whenReady(m_workplace.desk.ask(
                      [plan = m_preview.plan](Store &store) { return rememberPlan(store.settings(), plan); }),
                  this, [this](const Result<void> &kept) {
                      if (!kept)
                          m_workplace.notices.sayFailed(kept.error());
                  });
    Q_EMIT chosen(m_path, m_preview.plan);
}

} // namespace tverrlos
