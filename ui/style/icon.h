#pragma once

#include <QIcon>
#include <QString>

namespace tverrlos {

/// One of the program's own line icons (resources/icons/NAME.svg, 24 x 24, drawn with currentColor), in the
/// colour of the text it stands beside: it follows light, dark, selected and disabled by itself. Empty for an
/// unknown name.
QIcon icon(const QString &name);

} // namespace tverrlos
