#include "ui/cases/list/caselistview.h"

#include "ui/style/measure.h"

namespace tverrlos {

CaseListView::CaseListView(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
}

bool CaseListView::isNarrow() const
{
    // Of the whole view, so that a scroll bar that comes or goes changes nothing.
    constexpr int narrowest = 72 * style::grid;
    return width() < narrowest;
}

void CaseListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (isNarrow() == m_laidOutNarrow)
        return;
    m_laidOutNarrow = isNarrow();
    scheduleDelayedItemsLayout();
}

void CaseListView::move(int step)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? qBound(0, currentIndex().row() + step, rows - 1) : 0;
    setCurrentIndex(model()->index(row, 0));
    if (row + 1 == rows && model()->canFetchMore({}))
        model()->fetchMore({});
}

} // namespace tverrlos
