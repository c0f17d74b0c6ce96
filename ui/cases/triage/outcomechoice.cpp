#include "ui/cases/triage/outcomechoice.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/wording/words.h"

#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace tverrlos {

OutcomeChoice::OutcomeChoice(const QList<TriageOutcome> &outcomes, QWidget *parent)
    : QWidget(parent), m_outcomes(outcomes)
{
    auto *flow = new FlowLayout(this, 10);
    for (const TriageOutcome outcome : outcomes) {
        auto *button = new QRadioButton(
            QStringLiteral("%1  %2").arg(QString::number(m_buttons.size() + 1), words(outcome)));
        button->setObjectName(QStringLiteral("outcome-") + codeOf(outcome));
        button->setAccessibleName(words(outcome));
        button->installEventFilter(this);
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen) // the one that is left tells too
                Q_EMIT edited();
        });
    }
    if (!m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
}

TriageOutcome OutcomeChoice::outcome() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return m_outcomes[i];
    return TriageOutcome::Accepted;
}

void OutcomeChoice::choose(std::optional<TriageOutcome> outcome)
{
    const qsizetype at = outcome ? m_outcomes.indexOf(*outcome) : -1;
    if (at >= 0)
        m_buttons[at]->setChecked(true);
}

void OutcomeChoice::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().toInt();
    if (digit < 1 || digit > m_buttons.size() || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    go(digit - 1);
}

void OutcomeChoice::go(qsizetype to)
{
    m_buttons[to]->setChecked(true);
    m_buttons[to]->setFocus(Qt::ShortcutFocusReason);
}

bool OutcomeChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // In their order: left to themselves the buttons stop where a line of them ends.
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!back && key != Qt::Key_Right && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    for (qsizetype at = 0; at < m_buttons.size(); ++at)
        if (m_buttons[at] == watched) {
            go(std::clamp<qsizetype>(at + (back ? -1 : 1), 0, m_buttons.size() - 1));
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace tverrlos
