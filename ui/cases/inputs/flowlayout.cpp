#include "ui/cases/inputs/flowlayout.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace tverrlos {

namespace {

/// A field under its name.
bool isColumn(QLayoutItem &item)
{
    return item.widget() && qobject_cast<QVBoxLayout *>(item.widget()->layout());
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    // As one line where there is room for it: a layout that asks for its narrowest form gets it.
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // Words, fields and buttons of one line share its middle, as letters share theirs; fields under their
    // names share the line of the names.
    const auto endLine = [&] {
        for (const auto &[item, room] : std::as_const(line))
            if (move)
                item->setGeometry(isColumn(*item) ? room
                                                  : room.translated(0, (lineHeight - room.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inside.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > inside.x() && x + size.width() > inside.right() + 1) {
            endLine();
            x = inside.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, {QPoint(x, y), size}});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace tverrlos
