#include "ui/routing/casestable.h"

#include "ui/routing/affectedmodel.h"
#include "ui/style/measure.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tverrlos {

CasesTable::CasesTable(AffectedModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + style::grid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void CasesTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int last = model()->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_J:
        selectRow(qMin(row + 1, last));
        return;
    case Qt::Key_K:
        selectRow(qMax(row - 1, 0));
        return;
    case Qt::Key_Space:
        return tick();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            Q_EMIT opened(row);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void CasesTable::tick()
{
    if (!currentIndex().isValid())
        return;
    const QModelIndex box = currentIndex().siblingAtColumn(static_cast<int>(AffectedModel::Column::Case));
    const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void CasesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void CasesTable::shareWidth()
{
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("2026-00000")) + 6 * style::grid;
    const int rest = qMax(0, viewport()->width() - number);
    setColumnWidth(static_cast<int>(AffectedModel::Column::Case), number);
    for (const auto column :
         {AffectedModel::Column::Title, AffectedModel::Column::Lead}) // what changes: the rest
        setColumnWidth(static_cast<int>(column), rest * 3 / 10);
}

} // namespace tverrlos
