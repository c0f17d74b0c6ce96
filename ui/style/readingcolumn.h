#pragma once

#include <QList>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace tverrlos {

/// Makes an empty `scroll` a page of reading width that scrolls where it is long. The caller fills the column
/// it gets.
QVBoxLayout *readingColumnIn(QScrollArea *scroll);

/// The same, new, with these widgets one below the other: what stands beside a list. Takes them.
QWidget *readingColumn(const QList<QWidget *> &widgets);

} // namespace tverrlos
