#pragma once

#include "core/identity/code.h"

#include <QList>
#include <QString>

namespace tverrlos {

/// One entry of a list that is not the case list: two lines, drawn like the case list's rows.
struct Line
{
    QString iconName;
    QString title;  ///< first line, strong
    QString aside;  ///< first line, right, quiet: a date
    QString detail; ///< second line, quiet
    QList<RegimeCode> regimes;
    bool attention = false; ///< needs action now
    bool operator==(const Line &) const = default;
};

} // namespace tverrlos
