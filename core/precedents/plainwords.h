#pragma once

#include <QStringList>
#include <QStringView>

namespace tverrlos {

/// The words of a text in its order: letters and digits, small, everything else parts them.
QStringList plainWords(QStringView text, qsizetype most);

} // namespace tverrlos
