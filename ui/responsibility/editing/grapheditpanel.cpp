#include "ui/responsibility/editing/grapheditpanel.h"

#include "core/responsibility/editcautions.h"
#include "core/responsibility/graphdifference.h"
#include "core/responsibility/graphsbefore.h"
#include "core/responsibility/settlementday.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/lines/linkline.h"
#include "ui/lines/wrappingdelegate.h"
#include "ui/responsibility/differencewords.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/tone.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int typingPauseMs = 150;
constexpr qsizetype mostPreviewed = 8;

/// `before`: the graph that the edit was made in.
QString logLine(const GraphLogEntry &entry, const ResponsibilityGraph &before)
{
    const QString what = sayRoute()(describe(entry.edit, before, readersLanguage()));
    const QString who = QStringLiteral("%1, %2").arg(entry.actor, momentWords(entry.at));
    switch (entry.act) {
    case GraphAct::Base:
        return GraphEditPanel::tr("The graph as it came with the program (%1)").arg(who);
    case GraphAct::Edit:
        return entry.inForce ? QStringLiteral("%1\n%2").arg(what, who)
                             : GraphEditPanel::tr("Taken back: %1\n%2").arg(what, who);
    case GraphAct::Undo:
        return GraphEditPanel::tr("Undone: %1\n%2").arg(what, who);
    case GraphAct::Redo:
        return GraphEditPanel::tr("Done again: %1\n%2").arg(what, who);
    }
    Q_UNREACHABLE();
}

} // namespace

GraphEditPanel::GraphEditPanel(const QDate &today, QWidget *parent)
    : QWidget(parent), m_graph(ResponsibilityGraph::standard()), m_today(today), m_day(today),
      m_task(new ChoiceBox(this)), m_form(new GraphEditForm(today)), m_complaint(new QLabel),
      m_preview(new QLabel), m_effect(new QLabel), m_cases(new LinkLine),
      m_keep(new QPushButton(tr("Keep the change"))), m_undo(new QPushButton(tr("Undo"))),
      m_redo(new QPushButton(tr("Redo"))), m_log(new QListWidget), m_checking(new QTimer(this))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid);
    QList<NamedCode> tasks;
    for (const GraphTask task : allGraphTasks())
        tasks.append({QString::number(static_cast<int>(task)), words(task)});
    m_task->offer(tasks);
    m_task->setAccessibleName(tr("What changes"));
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *top = new QHBoxLayout;
    top->addWidget(m_task, 1);
    auto *close = new QToolButton(inside);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close without keeping"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &GraphEditPanel::closeWanted);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_form);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->setAccessibleName(tr("What is wrong or missing"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setWordWrap(true);
    m_preview->setAccessibleName(tr("What the change does"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_complaint);
    m_effect->setWordWrap(true);
    m_effect->setAccessibleName(tr("What becomes of the open cases"));
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextSize(m_effect, TextSize::Body, true);
    connect(m_cases, &LinkLine::clicked, this, [this] {
        if (const auto edit = previewed())
            Q_EMIT casesWanted(*edit);
    });
    for (QLabel *label : {m_complaint, m_preview, m_effect})
        label->setTextFormat(Qt::PlainText); // a name may look like a tag
    column->addWidget(m_preview);
    column->addWidget(m_effect);
    column->addWidget(m_cases);
    m_effect->hide();
    m_cases->hide();
    column->addWidget(makeButtons());
    column->addWidget(makeLog(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached, and scrolled to, by themselves
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    m_scroll = scroll;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_task);
    m_checking->setSingleShot(true);
    m_checking->setInterval(typingPauseMs);
    connect(m_checking, &QTimer::timeout, this, &GraphEditPanel::check);
    connect(m_form, &GraphEditForm::edited, this, [this] { m_checking->start(); });
    connect(m_task, &QComboBox::currentIndexChanged, this,
            [this] { m_form->begin(static_cast<GraphTask>(m_task->code().toInt()), {}); });
}

QWidget *GraphEditPanel::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_keep->setDefault(true);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &GraphEditPanel::keep);
    const auto addKey = [this](const QString &words, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    addKey(tr("Keep the change"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { keep(); });
    addKey(tr("Close without keeping"), {Qt::Key_Escape}, [this] { Q_EMIT closeWanted(); });
    return row;
}

QWidget *GraphEditPanel::makeLog()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, style::grid, 0, 0);
    auto *heading = new QLabel(tr("Changes so far"));
    setTextSize(heading, TextSize::Body, true);
    column->addWidget(heading);
    auto *buttons = new QHBoxLayout;
    m_undo->setIcon(icon(QStringLiteral("undo")));
    buttons->addWidget(m_undo);
    buttons->addWidget(m_redo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_log->setItemDelegate(new WrappingDelegate(m_log));
    m_log->setResizeMode(QListView::Adjust);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setMinimumHeight(12 * style::grid);
    m_log->setAccessibleName(heading->text());
    column->addWidget(m_log, 1);
    connect(m_undo, &QPushButton::clicked, this, &GraphEditPanel::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &GraphEditPanel::redoWanted);
    return part;
}

void GraphEditPanel::setGraph(const ResponsibilityGraph &graph, const QDate &day)
{
    m_graph = graph;
    m_day = day;
    m_form->setGraph(graph, day);
    check();
}

void GraphEditPanel::setLog(const QList<GraphLogEntry> &log, const QHash<qint64, ResponsibilityGraph> &then)
{
    m_log->clear();
    for (const GraphLogEntry &entry : log)
        m_log->addItem(logLine(entry, then.value(editOf(entry), m_graph)));
    const auto inForce = [](const GraphLogEntry &entry) {
        return entry.act == GraphAct::Edit && entry.inForce;
    };
    m_undo->setEnabled(std::any_of(log.begin(), log.end(), inForce));
    // What was taken back since the latest edit can be done again.
    int takenBack = 0;
    for (const GraphLogEntry &entry : log) {
        if (entry.act == GraphAct::Edit || entry.act == GraphAct::Base)
            break;
        takenBack += entry.act == GraphAct::Undo ? 1 : -1;
    }
    m_redo->setEnabled(takenBack > 0);
}

void GraphEditPanel::begin(GraphTask task, const QString &code)
{
    {
        const QSignalBlocker quiet(m_task);
        m_task->choose(QString::number(static_cast<int>(task)));
    }
    m_form->begin(task, code);
    check();
}

int GraphEditPanel::wholeWidth() const
{
    return m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
}

QDate GraphEditPanel::firstDay() const
{
    return firstDayOf(m_form->edit().change);
}

QString GraphEditPanel::complaint() const
{
    return m_complaint->text();
}

QString GraphEditPanel::preview() const
{
    return m_preview->text();
}

QString GraphEditPanel::effect() const
{
    return m_effect->text();
}

std::optional<GraphEdit> GraphEditPanel::previewed() const
{
    return m_after ? std::optional(m_form->edit()) : std::nullopt;
}

void GraphEditPanel::setEffect(const QStringList &sentences, int cases)
{
    QStringList told = sentences.first(std::min(sentences.size(), mostPreviewed));
    if (told.size() < sentences.size())
        told.append(tr("and %n more", nullptr, static_cast<int>(sentences.size() - told.size())));
    m_effect->setText(told.isEmpty() ? tr("Routing the open cases …") : told.join(QLatin1Char('\n')));
    m_effect->setVisible(m_after.has_value());
    m_cases->say(tr("Show the %n case(s)", nullptr, cases), true);
    m_cases->setVisible(m_after && cases > 0);
}

/// Everything that decides whether the edit may be kept, but for whether somebody else was faster.
void GraphEditPanel::check()
{
    m_checking->stop();
    m_after.reset();
    QString complaint = m_form->missing();
    bool refused = false;
    QStringList told;
    if (complaint.isEmpty()) {
        const GraphEdit edit = m_form->edit();
        const Result<ResponsibilityGraph> changed = applied(m_graph, edit, readersLanguage());
        if (!changed) {
            complaint = sentenceAndRemedy(changed.error());
        } else {
            m_after = *changed;
            told.append(sayRoute()(describe(edit, m_graph, readersLanguage())));
            for (const RouteSentence &caution : cautionsOf(edit, m_graph, readersLanguage()))
                told.append(sayRoute()(caution));
            const QDate day = firstDayOf(edit.change).isValid() ? firstDayOf(edit.change) : m_day;
            QStringList differs =
                differenceWords(difference(m_graph, day, *changed, day), {m_graph, day}, {*changed, day});
            if (differs.size() > mostPreviewed) {
                const auto more = static_cast<int>(differs.size() - mostPreviewed);
                differs = differs.first(mostPreviewed);
                differs.append(tr("and %n more", nullptr, more));
            }
            told += differs;
            const auto fault = settlementFault(edit, m_graph, m_today);
            refused = fault.has_value();
            if (fault)
                complaint = sentenceAndRemedy(*fault);
            else if (edit.grounds.source.isEmpty())
                complaint = tr("Say where it comes from: a change is kept with its source.");
        }
    }
    const bool isHint = (m_after && !refused) || !m_form->missing().isEmpty();
    setTone(*m_complaint, isHint ? Tone::Quiet : Tone::Attention);
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_preview->setText(told.join(QLatin1Char('\n')));
    m_preview->setVisible(!told.isEmpty());
    if (!m_after) {
        m_effect->hide();
        m_cases->hide();
    }
    m_keep->setEnabled(complaint.isEmpty() && !m_busy);
    Q_EMIT previewChanged();
}

void GraphEditPanel::keep()
{
    check();
    if (m_keep->isEnabled())
        Q_EMIT keepWanted(m_form->edit());
}

void GraphEditPanel::refuse(const Error &error)
{
    setBusy(false);
    setTone(*m_complaint, Tone::Attention);
    m_complaint->setText(sentenceAndRemedy(error));
    m_complaint->show();
}

void GraphEditPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_keep->setEnabled(!busy && m_after && complaint().isEmpty());
}

void GraphEditPanel::finish()
{
    m_busy = false;
    m_form->clear();
    check();
    // Out of the text fields, where Ctrl+Z would take back letters rather than the change.
    m_task->setFocus(Qt::OtherFocusReason);
}

} // namespace tverrlos
