#include "ui/lines/wrappingdelegate.h"

#include "ui/style/measure.h"
#include "ui/style/theme.h"

#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace tverrlos {

namespace {

using style::grid;
constexpr int sidePadding = grid;
constexpr int verticalPadding = 6;
constexpr double selectionShare = 0.16;

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>().resolve(option.font) : option.font;
}

QIcon iconOf(const QModelIndex &index)
{
    return index.data(Qt::DecorationRole).value<QIcon>();
}

/// How many times the cell is indented.
int steps(const QTreeView &tree, QModelIndex index)
{
    int depth = tree.rootIsDecorated() ? 1 : 0;
    while ((index = index.parent()).isValid())
        ++depth;
    return depth;
}

/// How wide the cell is in its view; 0 when that is not known yet.
int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        return tree->columnWidth(index.column()) -
               (index.column() == 0 ? steps(*tree, index) * tree->indentation() : 0);
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        return table->columnWidth(index.column());
    if (const auto *list = qobject_cast<const QListView *>(option.widget))
        return list->viewport()->width();
    return 0;
}

int textWidth(int width, const QModelIndex &index)
{
    return width - 2 * sidePadding - (iconOf(index).isNull() ? 0 : style::iconSmall.width() + grid);
}

} // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option, index);
    const QFontMetrics metrics(fontOf(option, index));
    const QRect words = metrics.boundingRect(QRect(0, 0, qMax(1, textWidth(width, index)), QWIDGETSIZE_MAX),
                                             Qt::TextWordWrap, index.data().toString());
    return QSize(width, qMax(words.height(), metrics.height()) + 2 * verticalPadding);
}

void WrappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, blend(palette.color(QPalette::Base),
                                             palette.color(QPalette::Highlight), selectionShare));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, palette.brush(QPalette::AlternateBase));
    QRect room = option.rect.adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    const QFont font = fontOf(option, index);
    const QIcon picture = iconOf(index);
    if (!picture.isNull()) {
        const int top = room.top() + (QFontMetrics(font).height() - style::iconSmall.height()) / 2;
        picture.paint(painter, QRect(QPoint(room.left(), top), style::iconSmall));
        room.setLeft(room.left() + style::iconSmall.width() + grid);
    }
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          palette.color(QPalette::Highlight));
    painter->restore();
}

} // namespace tverrlos
