#include "ui/cases/inputs/choicebox.h"

#include <QWheelEvent>

namespace tverrlos {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    // Long names of agencies must not make a narrow window wider.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::edited);
}

void ChoiceBox::offer(const QList<NamedCode> &choices, const QString &none)
{
    clear();
    if (!none.isNull())
        addItem(none, QString());
    qsizetype longest = none.size();
    for (const NamedCode &choice : choices) {
        addItem(choice.name, choice.code);
        longest = std::max(longest, choice.name.size());
    }
    setMinimumContentsLength(static_cast<int>(std::clamp<qsizetype>(longest, 6, 30)));
}

void ChoiceBox::choose(const QString &code)
{
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tverrlos
