#include "ui/background/emptystate.h"

#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_purpose(new QLabel(this)), m_act(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * style::grid, 4 * style::grid, 4 * style::grid, 4 * style::grid);
    column->setSpacing(style::grid);
    column->addStretch(1);
    setTextSize(m_title, TextSize::Title);
    for (QLabel *label : {m_title, m_purpose}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(60 * style::grid);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 20);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(style::grid);
    column->addWidget(m_act, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_act->setFocusPolicy(Qt::NoFocus); // a button without words is no stop for Tab
    connect(m_act, &QPushButton::clicked, this, &EmptyState::actChosen);
}

void EmptyState::say(const QString &title, const QString &purpose, const QString &act)
{
    m_title->setText(title);
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    m_act->setText(act);
    m_act->setFocusPolicy(act.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_act->setVisible(!act.isEmpty());
}

} // namespace tverrlos
