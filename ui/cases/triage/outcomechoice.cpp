#include "ui/cases/triage/outcomechoice.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/wording/words.h"

#include <QKeyEvent>
#include <QRadioButton>

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
    m_buttons[digit - 1]->setChecked(true);
    m_buttons[digit - 1]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tverrlos
