#include "ui/shell/keywords.h"

#include <QAction>

namespace tverrlos {

QString nameOf(const QAction &act)
{
    return act.text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
}

QString keyOf(const QAction &act)
{
    return act.shortcut().isEmpty() ? act.text().section(QLatin1Char('\t'), 1)
                                    : act.shortcut().toString(QKeySequence::NativeText);
}

} // namespace tverrlos
