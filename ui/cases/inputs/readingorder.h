#pragma once

class QWidget;

namespace tverrlos {

/// Makes Tab go through the widgets inside `root` as the eye does: in the order of their layouts. To be
/// called when everything is in place, and again when rows have come or gone.
void tabInReadingOrder(QWidget *root);

} // namespace tverrlos
