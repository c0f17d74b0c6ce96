#pragma once

class QLineEdit;

namespace tverrlos {

/// For a short value: as wide as what the field shows while it is empty, in every language and size of text.
void keepAsWideAsItsHint(QLineEdit *field);

} // namespace tverrlos
