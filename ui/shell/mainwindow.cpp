#include "ui/shell/mainwindow.h"

#include "ui/shell/caseplace.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/fileplace.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/popupkeys.h"
#include "ui/shell/keywords.h"
#include "ui/shell/organisationplace.h"
#include "ui/shell/palette/searchfield.h"
#include "ui/shell/placelist.h"
#include "ui/shell/routeplace.h"
#include "ui/shell/statusline.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

const QString casesPlace = QStringLiteral("cases");
const QString responsibilityPlace = QStringLiteral("responsibility");
const QString organisationsPlace = QStringLiteral("organisations");
const QString importPlace = QStringLiteral("import");

/// Ctrl+1 to Ctrl+9 and Ctrl+0; the places after those with Shift.
QKeySequence keyOfPlace(int position)
{
    constexpr int digits = 10;
    const auto modifiers = position <= digits ? Qt::KeyboardModifiers(Qt::CTRL) : Qt::CTRL | Qt::SHIFT;
    return QKeySequence(static_cast<int>(modifiers) | (Qt::Key_0 + position % digits));
}

} // namespace

MainWindow::MainWindow(DatabaseDesk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_memory(settings), m_places(new PlaceList(this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(this)), m_help(new HelpPanel(this)),
      m_search(nullptr), m_user(new QToolButton(this))
{
    setWindowIcon(icon(QStringLiteral("responsibility")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_places);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_help);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);

    connect(m_places, &PlaceList::placeChosen, this, &MainWindow::openPlace);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeFiles);
    makeActions();
    translate();
    // 1366 x 768 at 150 % leaves 910 x 512.
    setMinimumSize(80 * style::grid, 56 * style::grid);
    m_memory.restoreWindow(this);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    row->setSpacing(2 * style::grid);
    auto *name = new QLabel(QStringLiteral("Tverrlos"), header);
    setTextSize(name, TextSize::Title, true);
    row->addWidget(name);
    m_search = new SearchField(
        m_desk, *this, [this] { return commandsHere(); }, this);
    m_search->setMaximumWidth(style::readableWidth);
    row->addWidget(m_search, 1);
    row->addStretch();
    m_user->setIcon(icon(QStringLiteral("person")));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setAutoRaise(true);
    m_user->setFocusPolicy(Qt::TabFocus);
    m_user->setMenu(new QMenu(m_user));
    row->addWidget(m_user);
    return header;
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &iconName, const QKeySequence &key) {
        auto *action = new QAction(icon(iconName), QString(), this);
        action->setShortcut(key);
        addAction(action);
        return action;
    };
    m_paletteKey = add(QStringLiteral("search"), Qt::CTRL | Qt::Key_K);
    connect(m_paletteKey, &QAction::triggered, this, [this] { m_search->begin(); });
    m_newCase = add(QStringLiteral("add"), QKeySequence::New);
    connect(m_newCase, &QAction::triggered, this, [this] { openPlace(QStringLiteral("new-case")); });
    m_helpKey = add(QStringLiteral("help"), QKeySequence::HelpContents);
    connect(m_helpKey, &QAction::triggered, this, [this] { showHelp(false); });
    connect(m_help, &HelpPanel::left, m_stack, [this] {
        if (QWidget *page = m_stack->currentWidget())
            page->setFocus(Qt::OtherFocusReason);
    });
    new PopupKeys(this);
    m_keysKey = add(QStringLiteral("keyboard"), Qt::Key_Question);
    // Where ? is Shift and another key, the key arrives with or without Shift told.
    m_keysKey->setShortcuts({Qt::Key_Question, Qt::SHIFT | Qt::Key_Question});
    connect(m_keysKey, &QAction::triggered, this, [this] { showHelp(true); });
    addAction(m_status->undoAction());
    addAction(m_status->redoAction());
}

void MainWindow::addPage(const Page &page)
{
    m_pages.append(page);
    auto *go = new QAction(icon(page.icon), page.title(), this);
    if (page.inNavigation) {
        m_places->addPlace(page.key, page.icon);
        m_places->name(page.key, page.title(), page.purpose());
        go->setShortcut(keyOfPlace(m_places->count()));
        addAction(go);
    } else if (page.key != QLatin1String("new-case")) {
        m_user->menu()->addAction(go);
    }
    go->setObjectName(page.key);
    connect(go, &QAction::triggered, this, [this, key = page.key] {
        openPlace(key);
        // Not by the list of places, where one may run on: who came by a key goes on by keys.
        if (QWidget *widget = pageWidget(key))
            widget->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::addCommand(QAction *command)
{
    m_commands.append(command);
    addAction(command);
    m_user->menu()->addAction(command);
}

void MainWindow::setUserName(const QString &name)
{
    m_user->setText(name);
    m_user->setAccessibleName(tr("%1: settings and more", "the officer's name").arg(name));
}

void MainWindow::setCount(const QString &place, std::optional<qint64> count)
{
    m_places->setCount(place, count);
}

void MainWindow::begin()
{
    const Page *last = find(m_memory.lastPlace());
    if (last && last->inNavigation)
        openPlace(last->key);
    else if (!m_pages.isEmpty())
        openPlace(m_pages.first().key);
}

Notices &MainWindow::notices()
{
    return *m_status;
}

const Page *MainWindow::find(const QString &key) const
{
    for (const Page &page : m_pages)
        if (page.key == key)
            return &page;
    return nullptr;
}

QWidget *MainWindow::pageWidget(const QString &key)
{
    if (QWidget *made = m_made.value(key))
        return made;
    const Page *page = find(key);
    if (!page)
        return nullptr;
    QWidget *widget = page->make(m_stack);
    m_made.insert(key, widget);
    m_stack->addWidget(widget);
    m_memory.restoreInside(widget);
    return widget;
}

void MainWindow::openPlace(const QString &key)
{
    QWidget *widget = pageWidget(key);
    if (!widget)
        return;
    const Page *page = find(key);
    m_place = key;
    m_cameFrom.clear();
    m_stack->setCurrentWidget(widget);
    m_places->mark(page->inNavigation ? key : QString());
    setWindowTitle(tr("%1 - Tverrlos", "window title: the place").arg(page->title()));
    if (m_help->isVisible())
        showHelp(false);
    if (!m_places->hasFocus())
        widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeOpened(key);
}

void MainWindow::openCase(const CaseNumber &number)
{
    const QString cameFrom = m_place == casesPlace ? m_cameFrom : m_place;
    openPlace(casesPlace);
    m_cameFrom = cameFrom;
    if (auto *cases = dynamic_cast<CasePlace *>(pageWidget(casesPlace)))
        cases->showAlone(number);
}

bool MainWindow::goBack()
{
    if (m_cameFrom.isEmpty() || m_place != casesPlace)
        return false;
    openPlace(QString(m_cameFrom));
    return true;
}

void MainWindow::openCases(const CaseFilter &filter, const QString &title)
{
    openPlace(casesPlace);
    if (auto *cases = dynamic_cast<CasePlace *>(pageWidget(casesPlace)))
        cases->showCases(filter, title);
}

void MainWindow::openRoute(const CaseNumber &number, const RouteOnRecord &route)
{
    openPlace(responsibilityPlace);
    if (auto *responsibility = dynamic_cast<RoutePlace *>(pageWidget(responsibilityPlace)))
        responsibility->showRoute(number, route);
}

void MainWindow::openOrganisation(OrganisationId id)
{
    openPlace(organisationsPlace);
    if (auto *organisations = dynamic_cast<OrganisationPlace *>(pageWidget(organisationsPlace)))
        organisations->showOrganisation(id);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    openPlace(importPlace);
    if (auto *files = dynamic_cast<FilePlace *>(pageWidget(importPlace)))
        files->takeFiles(paths);
}

QList<QAction *> MainWindow::actsHere() const
{
    QList<QAction *> acts;
    if (const QWidget *page = m_made.value(m_place)) {
        acts = page->actions();
        const auto inside = page->findChildren<QWidget *>();
        for (const QWidget *widget : inside)
            if (widget->isVisibleTo(page))
                for (QAction *action : widget->actions())
                    if (!action->menu() && !acts.contains(action))
                        acts.append(action);
    }
    return acts + actions();
}

QList<QAction *> MainWindow::keysHere() const
{
    QList<QAction *> keys = actsHere();
    QSet<QString> taken; // the list and the case beside it have some keys in common
    keys.removeIf([&taken](const QAction *action) {
        const QString key = keyOf(*action);
        if (key.isEmpty() || taken.contains(key))
            return true;
        taken.insert(key);
        return false;
    });
    return keys;
}

QList<PaletteEntry> MainWindow::commandsHere()
{
    QList<PaletteEntry> entries;
    const QList<QAction *> acts = actsHere() + m_user->menu()->actions();
    QSet<QString> seen; // the list and the case beside it offer some acts under one name
    for (QAction *action : acts) {
        const QString name = nameOf(*action);
        if (!action->isEnabled() || action->isSeparator() || name.isEmpty() || seen.contains(name) ||
            action == m_paletteKey)
            continue;
        seen.insert(name);
        entries.append({action->icon().isNull() ? icon(QStringLiteral("open")) : action->icon(), name,
                        keyOf(*action), [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    return entries;
}

void MainWindow::showHelp(bool keysOnly)
{
    const Page *page = find(m_place);
    if (!page)
        return;
    if (keysOnly)
        m_help->show(tr("Keys in this place"), {}, {}, keysHere());
    else
        m_help->show(page->title(), page->purpose(), page->help ? page->help() : QString(), keysHere());
}

void MainWindow::changeEvent(QEvent *event)
{
    // Installing and removing translators tells the same more than once; pages are remade once.
    if (event->type() == QEvent::LanguageChange && !m_remaking) {
        m_remaking = true;
        QTimer::singleShot(0, this, &MainWindow::remakePages);
    }
    QWidget::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *const from = focusWidget() ? focusWidget() : this;
    const auto after = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *stop = after(from); stop && stop != from; stop = after(stop)) {
        const bool takesTab = stop->focusPolicy() & Qt::TabFocus;
        if (!takesTab || stop->focusProxy() || !stop->isEnabled() || !stop->isVisible() || stop->isWindow())
            continue;
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void MainWindow::remakePages()
{
    m_remaking = false;
    translate();
    const QString here = m_place;
    for (QWidget *made : std::as_const(m_made)) {
        m_memory.saveInside(made);
        m_stack->removeWidget(made);
        made->deleteLater();
    }
    m_made.clear();
    m_status->forgetUndo(); // what could be undone was the pages' that go
    if (!here.isEmpty())
        openPlace(here);
}

void MainWindow::translate()
{
    m_paletteKey->setText(tr("Search anything"));
    m_newCase->setText(tr("New case"));
    m_helpKey->setText(tr("Help for this place"));
    m_keysKey->setText(tr("Show the keys"));
    m_places->setAccessibleName(tr("Places"));
    for (const Page &page : std::as_const(m_pages)) {
        m_places->name(page.key, page.title(), page.purpose());
        if (auto *go = findChild<QAction *>(page.key, Qt::FindDirectChildrenOnly))
            go->setText(page.title());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.saveWindow(this);
    m_memory.saveLastPlace(m_place);
    for (const QWidget *made : std::as_const(m_made))
        m_memory.saveInside(made);
    event->accept();
}

} // namespace tverrlos
