#pragma once

#include <QList>

namespace tverrlos {

/// The smallest choice that meets every wish; each wish lists the numbers that would meet it, ascending.
/// Among equally small choices, the first in the order of the numbers. Ascending. Wishes that nobody can meet
/// are left out of account. Exact up to 20 candidates after the forced ones; beyond that greedy (most wishes
/// met, then lowest number), for the exact answer grows with 2^n.
QList<int> smallestCover(const QList<QList<int>> &wishes);

} // namespace tverrlos
