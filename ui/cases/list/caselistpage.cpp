#include "ui/cases/list/caselistpage.h"

#include "core/calendar/clock.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/cases/bulk/bulkpanel.h"
#include "ui/cases/list/casefilterbar.h"
#include "ui/cases/list/caselistview.h"
#include "ui/cases/list/caserowdelegate.h"
#include "ui/cases/list/savedviews.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

// Running down a list with J or an arrow shows the case one stops at, not every one passed.
constexpr int settleMs = 120;

/// The queue that the service's lawyers go through in the morning.
CaseFilter triageQueue(const Clock &clock)
{
    CaseFilter filter;
    filter.open = true;
    filter.today = clock.today();
    filter.awaitsTriage = true;
    return filter;
}

CaseListing plainListing(const Clock &clock)
{
    CaseListing listing;
    listing.filter.open = true;
    listing.filter.today = clock.today();
    return listing;
}

} // namespace

CaseListPage::CaseListPage(Workplace &workplace, const ListChoices &choices,
                           const std::function<CaseView *(QWidget *)> &makeView, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_model(new CaseListModel(workplace.desk, this)),
      m_filters(new CaseFilterBar(choices, this)),
      m_views(new SavedViews(
          workplace, [this] { return m_filters->listing(); }, this)),
      m_list(new CaseListView(this)), m_frame(new StateFrame(m_list, this)), m_footer(new QLabel(this)),
      m_countedBy(new QWidget(this)), m_countedByText(new QLabel(m_countedBy)),
      m_showAll(new QToolButton(m_countedBy)), m_splitter(new QSplitter(this)), m_settle(new QTimer(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseRowDelegate(workplace.clock, choices.agencyName, m_list));
    m_splitter->addWidget(makeListSide());
    m_splitter->addWidget(makeCaseSide(makeView));
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(QStringLiteral("cases.splitter"));
    m_splitter->setSizes({60 * style::grid, 48 * style::grid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &CaseListPage::showSelected);
    m_filters->addButton(m_views);
    connect(m_views, &SavedViews::chosen, this, [this](const CaseListing &listing, const QString &name) {
        m_filters->setListing(listing);
        showCases(listing.filter, name);
    });
    makeKeys();
    connectModel();
    connectSelection();
    translate();
    setAlone(false);
    m_filters->setListing(plainListing(workplace.clock));
}

QWidget *CaseListPage::makeListSide()
{
    m_listSide = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    auto *row = new QHBoxLayout(m_countedBy);
    row->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    m_countedByText->setWordWrap(true);
    setTextSize(m_countedByText, TextSize::Body, true);
    row->addWidget(m_countedByText, 1);
    row->addWidget(m_showAll, 0, Qt::AlignTop);
    m_showAll->setIcon(icon(QStringLiteral("close")));
    m_showAll->setAutoRaise(true);
    m_showAll->setFocusPolicy(Qt::TabFocus);
    connect(m_showAll, &QToolButton::clicked, this,
            [this] { showCases(plainListing(m_workplace.clock).filter, {}); });
    m_countedBy->setBackgroundRole(QPalette::AlternateBase);
    m_countedBy->setAutoFillBackground(true);
    m_countedBy->hide();
    column->addWidget(m_countedBy);
    column->addWidget(m_frame, 1);
    m_footer->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(m_footer, TextSize::Small);
    column->addWidget(m_footer);
    return m_listSide;
}

QWidget *CaseListPage::makeCaseSide(const std::function<CaseView *(QWidget *)> &makeView)
{
    auto *side = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_backRow = new QWidget(side);
    auto *row = new QHBoxLayout(m_backRow);
    row->setContentsMargins(style::grid, style::grid / 2, style::grid, style::grid / 2);
    m_back = new QToolButton(m_backRow);
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QToolButton::clicked, this, &CaseListPage::goBack);
    row->addWidget(m_back);
    row->addStretch(1);
    m_position = new QLabel(m_backRow);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_position);
    m_backRow->hide();
    m_view = makeView(side);
    side->setMinimumWidth(30 * style::grid);
    m_sides = new QStackedWidget(side);
    m_sides->addWidget(m_view);
    column->addWidget(m_backRow);
    column->addWidget(m_sides, 1);
    connect(m_view, &CaseView::openRequested, this,
            [this](const CaseNumber &number) { m_workplace.navigation.openCase(number); });
    return side;
}

QAction *CaseListPage::addKey(const char *text, const QKeySequence &key, const QString &iconName,
                              std::function<void()> act)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_keys.append({action, text});
    return action;
}

void CaseListPage::makeKeys()
{
    const QString none;
    addKey(QT_TR_NOOP("Next case"), Qt::Key_J, none, [this] { move(1); });
    addKey(QT_TR_NOOP("Previous case"), Qt::Key_K, none, [this] { move(-1); });
    QAction *open = addKey(QT_TR_NOOP("Open the case"), Qt::Key_Return, QStringLiteral("open"),
                           [this] { openSelected(); });
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    // Elsewhere on the page Enter belongs to the field or the button that has the focus.
    open->setShortcutContext(Qt::WidgetShortcut);
    removeAction(open);
    m_list->addAction(open);
    addKey(QT_TR_NOOP("Triage"), Qt::Key_I, QStringLiteral("open"),
           [this] { begin(QStringLiteral("triage")); });
    addKey(QT_TR_NOOP("Triage desk: what has been received or is held, oldest first"), Qt::CTRL | Qt::Key_I,
           QStringLiteral("cases"),
           [this] { showCases(triageQueue(m_workplace.clock), tr("To be triaged")); });
    addKey(QT_TR_NOOP("Correct the enquiry"), Qt::Key_E, QStringLiteral("edit"),
           [this] { begin(QStringLiteral("edit")); });
    addKey(QT_TR_NOOP("Tag regimes"), Qt::Key_T, QStringLiteral("tag"),
           [this] { begin(QStringLiteral("tag")); });
    addKey(QT_TR_NOOP("Propose a meeting"), Qt::Key_M, QStringLiteral("meetings"),
           [this] { begin(QStringLiteral("meeting-propose")); });
    addKey(QT_TR_NOOP("Resolve under a regime"), Qt::Key_R, QStringLiteral("resolve"),
           [this] { begin(QStringLiteral("resolve")); });
    addKey(QT_TR_NOOP("Search in the list"), QKeySequence::Find, QStringLiteral("search"), [this] {
        showList();
        m_filters->focusSearch();
    });
    addKey(QT_TR_NOOP("Back"), Qt::ALT | Qt::Key_Left, QStringLiteral("back"), [this] { goBack(); });
    addKey(QT_TR_NOOP("Read again"), QKeySequence::Refresh, none, [this] { reload(); });
}

void CaseListPage::connectModel()
{
    connect(m_model, &CaseListModel::readingBegan, this, [this] { m_frame->busy({}, true); });
    connect(m_frame, &StateFrame::cancelled, m_model, &CaseListModel::cancel);
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error &error) { m_frame->failed(error, [this] { reload(); }); });
    connect(m_model, &CaseListModel::readingEnded, this, [this] {
        if (m_model->rowCount() > 0) {
            m_frame->ready();
        } else if (m_filters->listing() == plainListing(m_workplace.clock)) {
            m_frame->empty(tr("No open cases"),
                           tr("Enquiries become cases here. Drop a mail anywhere on the window, or "
                              "write the enquiry down."),
                           tr("New case"));
        } else {
            m_frame->empty(tr("No case fits"), tr("No case fits what is chosen above."),
                           tr("Show all open cases"));
        }
        keepSelection();
    });
    connect(m_model, &CaseListModel::totalKnown, this, &CaseListPage::sayTotal);
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, [this] {
        if (m_filters->listing() == plainListing(m_workplace.clock))
            m_workplace.navigation.openPlace(QStringLiteral("new-case"));
        else
            showCases(plainListing(m_workplace.clock).filter, {});
    });
    connect(m_filters, &CaseFilterBar::listingChosen, this, &CaseListPage::load);
    connect(&m_workplace.news, &CaseNews::caseChanged, this, &CaseListPage::reload);
    connect(&m_workplace.news, &CaseNews::manyChanged, this, &CaseListPage::reload);
}

void CaseListPage::connectSelection()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // A case that stands alone gives way to another only when a person goes on to it, not when the list
        // behind it is read again.
        if (!m_alone || m_moving)
            m_settle->start();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CaseListPage::showChosen);
    connect(m_list, &QListView::doubleClicked, this, &CaseListPage::openSelected);
}

void CaseListPage::showCases(const CaseFilter &filter, const QString &title)
{
    setAlone(false);
    m_countedByText->setText(title);
    m_countedBy->setVisible(!title.isEmpty());
    CaseListing listing = m_filters->listing();
    if (listing.filter.awaitsTriage == true && filter.awaitsTriage != true)
        listing.order = CaseOrder::Deadline;
    listing.filter = filter;
    if (filter.awaitsTriage == true) { // a queue: whoever has waited longest stands first
        listing.order = CaseOrder::Received;
        listing.descending = false;
    }
    if (listing.order == CaseOrder::Relevance && filter.search.isEmpty())
        listing.order = CaseOrder::Deadline;
    m_filters->setListing(listing);
    load(listing);
}

void CaseListPage::load(const CaseListing &listing)
{
    m_loaded = true;
    m_footer->clear();
    m_model->setListing(listing);
    whenReady(m_workplace.desk.ask([](Store &store) { return store.cases().officers(); }), this,
              [this](const Result<QStringList> &officers) {
                  if (officers)
                      m_filters->setOfficers(*officers);
              });
}

void CaseListPage::reload()
{
    if (m_loaded)
        m_model->refresh();
}

void CaseListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_loaded)
        load(m_filters->listing());
}

void CaseListPage::keepSelection()
{
    if (m_model->rowCount() == 0) {
        if (!m_alone) {
            m_shown.reset();
            m_view->showNothing();
        }
        return;
    }
    const int row = m_shown ? m_model->rowOf(*m_shown) : -1;
    if (row < 0 && m_alone)
        return; // the open case need not be in the list
    m_keeping = true;
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
    m_keeping = false;
}

void CaseListPage::offerBulk(BulkPanel *panel)
{
    m_bulk = panel;
    m_sides->addWidget(panel);
    connect(panel, &BulkPanel::openRequested, this,
            [this](const CaseNumber &number) { m_workplace.navigation.openCase(number); });
}

bool CaseListPage::isManyChosen() const
{
    return m_bulk && m_sides->currentWidget() == m_bulk;
}

/// Several chosen: the panel for them stands where the case would. It stays when the list is read again after
/// an act, for it tells what became of each.
void CaseListPage::showChosen()
{
    if (!m_bulk || m_keeping)
        return;
    const QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    if (indexes.size() < 2) {
        if (!indexes.isEmpty())
            m_sides->setCurrentWidget(m_view);
        return;
    }
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<CaseRow> cases;
    for (const int row : std::as_const(rows))
        if (const CaseRow *one = m_model->caseAt(row))
            cases.append(*one);
    m_bulk->choose(cases);
    m_sides->setCurrentWidget(m_bulk);
}

void CaseListPage::showSelected()
{
    const CaseRow *row = m_model->caseAt(m_list->currentIndex().row());
    if (!row || m_shown == row->number)
        return;
    m_shown = row->number;
    m_view->showCase(row->number);
    m_position->setText(row->number.text());
}

void CaseListPage::openSelected()
{
    m_settle->stop();
    showSelected();
    if (m_shown && !m_alone)
        m_workplace.navigation.openCase(*m_shown);
}

void CaseListPage::begin(const QString &actCode)
{
    m_settle->stop();
    if (!m_alone) // then the open case is meant, whatever stands marked in the list behind it
        showSelected();
    if (m_shown)
        m_view->begin(actCode);
}

void CaseListPage::move(int step)
{
    m_moving = true;
    m_list->move(step);
    m_moving = false;
}

void CaseListPage::showAlone(const CaseNumber &number)
{
    m_settle->stop();
    m_sides->setCurrentWidget(m_view);
    if (m_shown != number) {
        m_shown = number;
        m_view->showCase(number);
        const int row = m_model->rowOf(number);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_position->setText(number.text());
    setAlone(true);
    m_view->setFocus(Qt::OtherFocusReason);
}

/// From a case that stands alone: to where it was opened from.
void CaseListPage::goBack()
{
    const bool alone = m_alone;
    showList();
    if (alone)
        m_workplace.navigation.goBack();
}

void CaseListPage::showList()
{
    setAlone(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CaseListPage::setAlone(bool alone)
{
    m_alone = alone;
    m_listSide->setVisible(!alone);
    m_backRow->setVisible(alone);
    setFocusProxy(alone ? static_cast<QWidget *>(m_view) : m_list); // who comes here works with this
}

void CaseListPage::sayTotal()
{
    if (const auto total = m_model->total())
        m_footer->setText(tr("%n cases", nullptr, static_cast<int>(qMin<qint64>(*total, INT_MAX))) +
                          QStringLiteral(" · ") + m_filters->orderWords());
}

QString CaseListPage::footer() const
{
    return m_footer->text();
}

void CaseListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

void CaseListPage::translate()
{
    for (const auto &[action, text] : std::as_const(m_keys))
        action->setText(tr(text));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setToolTip(tr("Ctrl+click or Shift+arrow chooses several cases, Ctrl+A all that are shown."));
    m_back->setText(tr("Back"));
    m_showAll->setToolTip(tr("Show all open cases"));
    m_showAll->setAccessibleName(m_showAll->toolTip());
    sayTotal();
}

} // namespace tverrlos
