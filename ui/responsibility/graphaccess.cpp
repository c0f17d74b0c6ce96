#include "ui/responsibility/graphaccess.h"

#include "ui/responsibility/graphview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace tverrlos {

namespace {

class VertexAccess final : public QAccessibleInterface
{
public:
    VertexAccess(GraphView *view, int vertex) : m_view(view), m_vertex(vertex) {}

    bool isValid() const override { return m_view && m_vertex < m_view->picture().vertices.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->picture().vertices[m_vertex].said : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->placeOf(m_vertex);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            const bool here = m_view->light().current == m_vertex;
            state.focused = here && m_view->hasFocus();
            state.selected = here;
            state.offscreen = !m_view->viewport()->rect().intersects(m_view->placeOf(m_vertex));
        }
        return state;
    }

private:
    QPointer<GraphView> m_view;
    int m_vertex;
};

class ViewAccess final : public QAccessibleWidget
{
public:
    explicit ViewAccess(GraphView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override { drop(); }

    int childCount() const override { return static_cast<int>(view()->picture().vertices.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_ids.contains(index))
            m_ids.insert(index, QAccessible::registerAccessibleInterface(new VertexAccess(view(), index)));
        return QAccessible::accessibleInterface(m_ids.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_ids.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *focusChild() const override { return child(view()->light().current); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int index = 0; index < childCount(); ++index)
            if (view()->placeOf(index).contains(point))
                return child(index);
        return nullptr;
    }
    void drop()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    GraphView *view() const { return static_cast<GraphView *>(object()); }
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void useGraphAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed);
}

void dropGraphAccess(GraphView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(view)))
        access->drop();
}

} // namespace tverrlos
