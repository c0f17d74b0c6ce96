#include "ui/shell/popupkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tverrlos {

PopupKeys::PopupKeys(QObject *window) : QObject(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (widget && widget->window()->windowType() == Qt::Popup && plain &&
            !key->text().trimmed().isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tverrlos
