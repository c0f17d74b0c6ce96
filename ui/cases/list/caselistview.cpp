#include "ui/cases/list/caselistview.h"

namespace tverrlos {

CaseListView::CaseListView(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
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
