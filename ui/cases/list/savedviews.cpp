#include "ui/cases/list/savedviews.h"

#include "core/calendar/clock.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace tverrlos {

namespace {

QString key()
{
    return QString::fromUtf16(savedViewsSetting);
}

} // namespace

SavedViews::SavedViews(Workplace &workplace, std::function<CaseListing()> listing, QWidget *parent)
    : QToolButton(parent), m_workplace(workplace), m_listing(std::move(listing)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("saved-views"));
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    fill();
}

void SavedViews::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    if (!m_loaded)
        load();
}

void SavedViews::load()
{
    m_loaded = true;
    const auto answer = m_workplace.desk.ask(
        [person = m_workplace.actor()](Store &store) { return store.settings().value(key(), person); });
    m_reading.await(answer, this, [this](const Result<std::optional<QString>> &text) {
        if (!text) // the list works without them
            return m_workplace.notices.sayFailed(text.error());
        m_views = savedViewsFromText(text->value_or(QString()));
        fill();
        Q_EMIT read();
    });
}

void SavedViews::keep(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    const CaseListing now = m_listing();
    SavedView view{name.trimmed(), now.filter, now.order, now.descending};
    view.filter.today = {};
    write(withView(m_views, view), tr("The view “%1” is kept.").arg(view.name));
}

void SavedViews::drop(const QString &name)
{
    QList<SavedView> left = m_views;
    left.removeIf([&](const SavedView &view) { return view.name == name; });
    write(left, tr("The view “%1” is gone.").arg(name));
}

void SavedViews::write(const QList<SavedView> &views, const QString &said)
{
    const QList<SavedView> before = m_views;
    const auto answer =
        m_workplace.desk.ask([text = savedViewsToText(views), person = m_workplace.actor()](Store &store) {
            return store.settings().setValue(key(), text, person);
        });
    whenReady(answer, this, [this, views, before, said](const Result<void> &written) {
        if (!written)
            return m_workplace.notices.sayFailed(written.error());
        m_views = views;
        fill();
        m_workplace.notices.sayUndoable(said, [this, before] { write(before, tr("Undone.")); });
        Q_EMIT read();
    });
}

void SavedViews::fill()
{
    setText(tr("My views"));
    setToolTip(tr("Lists that you come back to"));
    m_menu->clear();
    for (const SavedView &view : std::as_const(m_views)) {
        QAction *action =
            m_menu->addAction(QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, view] {
            CaseListing listing{view.filter, view.order, view.descending};
            listing.filter.today = m_workplace.clock.today();
            Q_EMIT chosen(listing, view.name);
        });
    }
    if (!m_views.isEmpty()) {
        QMenu *drops = m_menu->addMenu(tr("Throw away"));
        for (const SavedView &view : std::as_const(m_views))
            connect(drops->addAction(QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&"))),
                    &QAction::triggered, this, [this, name = view.name] { drop(name); });
        m_menu->addSeparator();
    }
    auto *entry = new QWidgetAction(m_menu);
    m_name = new QLineEdit(m_menu);
    m_name->setPlaceholderText(tr("Keep what stands now as …"));
    m_name->setAccessibleName(tr("Name of the view to keep"));
    // A menu is as narrow as its entries, and a field asks for no more than a few letters.
    m_name->setMinimumWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) +
                            4 * style::grid);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_name->text();
        m_menu->close();
        keep(name);
    });
    entry->setDefaultWidget(m_name);
    m_menu->addAction(entry);
}

void SavedViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QToolButton::changeEvent(event);
}

} // namespace tverrlos
