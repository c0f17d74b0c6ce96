#include "ui/cases/inputs/fieldwidth.h"

#include "ui/style/measure.h"

#include <QLineEdit>

namespace tverrlos {

void keepAsWideAsItsHint(QLineEdit *field)
{
    const int hint = field->fontMetrics().horizontalAdvance(field->placeholderText()) + 3 * style::grid;
    field->setMinimumWidth(hint);
    field->setMaximumWidth(qMax(hint, field->fontMetrics().averageCharWidth() * 24));
}

} // namespace tverrlos
