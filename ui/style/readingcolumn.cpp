#include "ui/style/readingcolumn.h"

#include "ui/style/measure.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tverrlos {

QVBoxLayout *readingColumnIn(QScrollArea *scroll)
{
    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, 3 * style::grid);
    auto *text = new QWidget;
    text->setMaximumWidth(style::readableWidth);
    row->addWidget(text, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    return column;
}

QWidget *readingColumn(const QList<QWidget *> &widgets)
{
    auto *scroll = new QScrollArea;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *column = readingColumnIn(scroll);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    return scroll;
}

} // namespace tverrlos
