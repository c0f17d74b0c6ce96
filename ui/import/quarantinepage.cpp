#include "ui/import/quarantinepage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/background/stateframe.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/lines/linesview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QAction>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QLabel *namedLabel(const QString &name)
{
    QLabel *label = plainLabel();
    label->setAccessibleName(name);
    return label;
}

Line lineFor(const QuarantinedSource &entry)
{
    Line line;
    line.iconName = QStringLiteral("warning");
    line.title = entry.source.section(QLatin1Char('/'), -1); // the folders stand beside it, in full
    line.aside = dateWords(osloDate(entry.at));
    line.detail = sentence(entry.reason).simplified();
    return line;
}

} // namespace

QuarantinePage::QuarantinePage(Workplace &workplace, ReadSource read, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_read(std::move(read)), m_list(new LinesView),
      m_splitter(new QSplitter), m_frame(new StateFrame(m_splitter, this)), m_title(namedLabel(tr("Source"))),
      m_reason(namedLabel(tr("Why it waits"))), m_facts(namedLabel(tr("Size and day"))),
      m_text(new QPlainTextEdit), m_makeCase(new QAction(tr("&Make a case of it"), this)),
      m_dismiss(new QAction(tr("&Dismiss"), this)), m_raw(new QAction(tr("As it &came"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    m_splitter->setObjectName(QStringLiteral("quarantine"));
    m_splitter->setChildrenCollapsible(false);
    m_list->setAccessibleName(tr("What waits for a person"));
    m_list->setMinimumWidth(32 * style::grid);
    m_splitter->addWidget(m_list);
    makeActions();
    m_splitter->addWidget(makeReadingSide());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { open(now.row()); });
    connect(m_list, &LinesView::chosen, m_makeCase, &QAction::trigger);
    connect(&workplace.news, &CaseNews::manyChanged, this, &QuarantinePage::read);
    connect(&workplace.news, &CaseNews::caseChanged, this, &QuarantinePage::read);
}

QuarantinePage::~QuarantinePage() = default;

void QuarantinePage::makeActions()
{
    m_makeCase->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_makeCase->setIcon(icon(QStringLiteral("add")));
    m_dismiss->setShortcut(Qt::Key_Delete);
    m_dismiss->setIcon(icon(QStringLiteral("close")));
    m_raw->setShortcut(Qt::CTRL | Qt::Key_U);
    m_raw->setIcon(icon(QStringLiteral("open")));
    m_raw->setCheckable(true);
    for (QAction *action : {m_makeCase, m_dismiss, m_raw}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(m_makeCase, &QAction::triggered, this, [this] {
        if (const auto entry = chosen())
            Q_EMIT caseWanted(*entry);
    });
    connect(m_dismiss, &QAction::triggered, this, &QuarantinePage::dismiss);
    connect(m_raw, &QAction::toggled, this, &QuarantinePage::tellText);
}

QPushButton *QuarantinePage::buttonFor(QAction *action, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName), action->text());
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    button->setCheckable(action->isCheckable());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    connect(action, &QAction::toggled, button, &QPushButton::setChecked);
    return button;
}

QWidget *QuarantinePage::makeReadingSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    setTextSize(m_title, TextSize::Title, true);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_facts);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(buttonFor(m_makeCase, QStringLiteral("add")));
    flow->addWidget(buttonFor(m_dismiss, QStringLiteral("close")));
    flow->addWidget(buttonFor(m_raw, QStringLiteral("open")));
    column->addWidget(buttons);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setAccessibleName(tr("The text of the source"));
    column->addWidget(m_text, 1);
    return side;
}

void QuarantinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void QuarantinePage::read()
{
    if (!isVisible())
        return;
    m_frame->busy();
    m_listing.await(m_workplace.desk.ask([](Store &store) { return store.intake().quarantine(false); }), this,
                    [this](const Result<QList<QuarantinedSource>> &waiting) {
                        if (!waiting)
                            return m_frame->failed(waiting.error(), [this] { read(); });
                        showWaiting(*waiting);
                    });
}

void QuarantinePage::showWaiting(const QList<QuarantinedSource> &waiting)
{
    m_waiting = waiting;
    QList<Line> lines;
    for (const QuarantinedSource &entry : waiting)
        lines.append(lineFor(entry));
    m_list->setLines(lines);
    if (waiting.isEmpty()) {
        m_opened.reset();
        for (QAction *action : {m_makeCase, m_dismiss, m_raw})
            action->setEnabled(false);
        m_frame->empty(
            tr("Nothing is in quarantine"),
            tr("What an import cannot read waits here with the reason and its bytes, until someone "
               "makes a case of it or dismisses it."));
        return;
    }
    m_frame->ready();
    open(m_list->currentIndex().row());
}

std::optional<QuarantinedSource> QuarantinePage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_waiting.size() ? std::optional(m_waiting[row]) : std::nullopt;
}

void QuarantinePage::open(int row)
{
    if (row < 0 || row >= m_waiting.size() || m_opened == m_waiting[row].id)
        return;
    const QuarantinedSource entry = m_waiting[row];
    m_opened = entry.id;
    m_title->setText(entry.source);
    m_reason->setText(sentenceAndRemedy(entry.reason));
    const QLocale locale = Phrasebook::application().locale();
    m_facts->setText(
        tr("%1 · came in %2", "size, moment")
            .arg(locale.formattedDataSize(entry.size, 1, QLocale::DataSizeSIFormat), momentWords(entry.at)));
    for (QAction *action : {m_makeCase, m_dismiss, m_raw})
        action->setEnabled(true);
    m_text->setPlainText(tr("Reading ..."));
    m_reading.await(
        m_workplace.desk.ask([id = entry.id](Store &store) { return store.intake().quarantinedBytes(id); }),
        this, [this, entry](const Result<QByteArray> &bytes) {
            if (!bytes)
                return m_text->setPlainText(sentenceAndRemedy(bytes.error()));
            m_reading.await(inBackground([read = m_read, bytes = *bytes, name = entry.source] {
                                return read(bytes, name);
                            }),
                            this, [this, entry](const ReadableSource &source) { tell(entry, source); });
        });
}

void QuarantinePage::tell(const QuarantinedSource &entry, const ReadableSource &source)
{
    m_source = source;
    QStringList facts{m_facts->text()};
    if (!source.mail.fromAddress.isEmpty() || !source.mail.fromName.isEmpty())
        facts.append(tr("from %1", "sender")
                         .arg(QStringList{source.mail.fromName, source.mail.fromAddress}
                                  .join(QLatin1Char(' '))
                                  .trimmed()));
    if (!source.mail.subject.isEmpty())
        facts.append(tr("subject “%1”").arg(source.mail.subject.left(200)));
    if (source.cut || entry.kept < entry.size)
        facts.append(tr("only the beginning is shown"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    tellText();
}

void QuarantinePage::tellText()
{
    const bool raw = m_raw->isChecked();
    // The text of a mail as a person reads it; with its headers, and as it came, when asked for.
    const bool decoded = !raw && !m_source.mail.text.isEmpty();
    m_text->setFont(decoded ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (decoded)
        return m_text->setPlainText(m_source.mail.text.left(200'000));
    if (m_source.binary && !raw)
        return m_text->setPlainText(tr("These are binary data without readable text. “As it came” shows the "
                                       "letters among them."));
    const bool hasHeaders = !m_source.headers.isEmpty();
    m_text->setPlainText(hasHeaders ? m_source.headers + QLatin1String("\n\n") + m_source.text
                                    : m_source.text);
}

void QuarantinePage::dismiss()
{
    const auto entry = chosen();
    if (!entry)
        return;
    const QString actor = m_workplace.actor();
    // The page may be made anew (another language) before the act is taken back.
    const auto takeBack = [&work = m_workplace, id = entry->id, actor] {
        const auto question = [id, actor](Store &store) {
            return store.intake().returnToQuarantine(id, actor);
        };
        whenReady(work.desk.ask(question), &work.news, [&work](const Result<void> &done) {
            if (!done)
                return work.notices.sayFailed(done.error());
            work.news.tellMany();
        });
    };
    whenReady(m_workplace.desk.ask(
                  [id = entry->id, actor](Store &store) { return store.intake().dismiss(id, actor); }),
              this, [this, takeBack, name = entry->source](const Result<void> &done) {
                  if (!done)
                      return m_workplace.notices.sayFailed(done.error());
                  m_workplace.notices.sayUndoable(tr("“%1” was dismissed.").arg(name), takeBack);
                  m_workplace.news.tellMany();
              });
}

QString QuarantinePage::reason() const
{
    return m_reason->text();
}

QString QuarantinePage::shownText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos
