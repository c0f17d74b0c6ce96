#pragma once

#include <QStyledItemDelegate>

namespace tverrlos {

/// Cells of a small table, tree or list whose words wrap instead of being cut, with room around them. For
/// tens of rows: each row is measured.
class WrappingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tverrlos
