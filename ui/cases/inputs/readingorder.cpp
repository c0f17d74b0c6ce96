#include "ui/cases/inputs/readingorder.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace tverrlos {

namespace {

void gather(QWidget *widget, QList<QWidget *> &stops);

void gather(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            gather(widget, stops);
        else if (QLayout *inner = item->layout())
            gather(inner, stops);
    }
}

void gather(QWidget *widget, QList<QWidget *> &stops)
{
    const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    if (stop)
        stops.append(widget);
    else if (widget->layout())
        gather(widget->layout(), stops);
}

} // namespace

void tabInReadingOrder(QWidget *root)
{
    QList<QWidget *> stops;
    if (root->layout())
        gather(root->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace tverrlos
