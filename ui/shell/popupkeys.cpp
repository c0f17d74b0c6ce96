#include "ui/shell/popupkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tverrlos {

bool isPlainLetter(const QKeyEvent &key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           !key.text().trimmed().isEmpty() && key.text().at(0).isPrint();
}

PopupKeys::PopupKeys(QObject *window) : QObject(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window()->windowType() == Qt::Popup &&
            isPlainLetter(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tverrlos
