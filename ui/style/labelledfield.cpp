#include "ui/style/labelledfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

QWidget *labelledField(const QString &name, QWidget *editor)
{
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new QLabel(name);
    label->setBuddy(editor);
    label->setForegroundRole(QPalette::WindowText);
    column->addWidget(label);
    column->addWidget(editor);
    editor->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    return field;
}

} // namespace tverrlos
