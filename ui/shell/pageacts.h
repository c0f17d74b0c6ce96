#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace tverrlos {

/// An act that a page offers while it is shown: by its keys, and by its name in the palette. Owned by the
/// page. GUI thread.
QAction *addPageAct(QWidget *page, const QString &name, const QList<QKeySequence> &keys,
                    std::function<void()> act);

} // namespace tverrlos
