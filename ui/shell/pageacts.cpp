#include "ui/shell/pageacts.h"

#include <QAction>
#include <QWidget>

namespace tverrlos {

QAction *addPageAct(QWidget *page, const QString &name, const QList<QKeySequence> &keys,
                    std::function<void()> act)
{
    auto *action = new QAction(name, page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, std::move(act));
    page->addAction(action);
    return action;
}

} // namespace tverrlos
