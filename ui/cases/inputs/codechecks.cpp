#include "ui/cases/inputs/codechecks.h"

#include "ui/cases/inputs/flowlayout.h"

#include <QCheckBox>

#include <algorithm>

namespace tverrlos {

QString nameOf(const QString &code, const QList<NamedCode> &choices)
{
    for (const NamedCode &choice : choices)
        if (choice.code == code)
            return choice.name;
    return code;
}

CodeChecks::CodeChecks(const QList<NamedCode> &choices, const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 2, 0, 2);
    setAccessibleName(name);
    for (const NamedCode &choice : choices)
        add(choice);
}

QStringList CodeChecks::chosen() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            codes.append(box->objectName());
    return codes;
}

void CodeChecks::choose(const QStringList &codes)
{
    for (const QString &code : codes)
        if (std::none_of(m_boxes.begin(), m_boxes.end(),
                         [&](const QCheckBox *box) { return box->objectName() == code; }))
            add({code, code});
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(codes.contains(box->objectName()));
}

QCheckBox *CodeChecks::add(const NamedCode &choice)
{
    auto *box = new QCheckBox(choice.name);
    box->setObjectName(choice.code);
    box->setAccessibleDescription(m_name);
    layout()->addWidget(box);
    m_boxes.append(box);
    connect(box, &QCheckBox::toggled, this, &CodeChecks::edited);
    return box;
}

} // namespace tverrlos
