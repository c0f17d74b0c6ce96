#pragma once

#include <QIODevice>

namespace tverrlos {

/// Where a command reads and writes. Handed in, so that tests read what a person would.
struct Console
{
    QIODevice &in;
    QIODevice &out; ///< results, and nothing else
    QIODevice &err; ///< messages for people
};

} // namespace tverrlos
