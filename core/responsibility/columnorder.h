#pragma once

#include "core/responsibility/graphlayout.h"

namespace tverrlos {

/// Boxes and the passages of lines that skip a column, in their order from top to bottom.
struct Columns
{
    struct Item
    {
        int box = -1; ///< -1: a passage
        int column = 0;
        QList<int> left, right; ///< items joined with it in the column on either side; once for each line
    };
    QList<Item> items;          ///< the boxes first, as given
    QList<QList<int>> order;    ///< for each column, its items from above
    QList<QList<int>> passages; ///< for each line, the items it passes, left to right

    QList<int> positions() const; ///< of each item in its column
    qint64 crossings() const;
};

/// In the order given, except that what is joined with no other column comes last.
Columns inColumns(const QList<LayoutBox> &boxes, const QList<LayoutLine> &lines, int columns);

/// Puts each column in the best order found.
void untangle(Columns &columns);

} // namespace tverrlos
