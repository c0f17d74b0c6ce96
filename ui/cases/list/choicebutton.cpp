#include "ui/cases/list/choicebutton.h"

#include "ui/style/textsize.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace tverrlos {

ChoiceButton::ChoiceButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setMenu(new QMenu(this));
}

void ChoiceButton::setSubject(const QString &subject)
{
    m_subject = subject;
    show(m_chosen);
}

void ChoiceButton::setChoices(const QString &any, const QList<Choice> &choices)
{
    if (m_any == any && m_choices == choices)
        return;
    m_any = any;
    m_choices = choices;
    rebuild();
}

void ChoiceButton::setChosen(const std::optional<QString> &code)
{
    m_chosen = code;
    rebuild();
}

void ChoiceButton::rebuild()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &text, const std::optional<QString> &code) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == m_chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            show(code);
            Q_EMIT chosenByPerson();
        });
    };
    if (!m_any.isEmpty()) {
        add(m_any, std::nullopt);
        menu()->addSeparator();
    }
    for (const Choice &choice : std::as_const(m_choices))
        add(choice.words, choice.code);
    show(m_chosen);
}

void ChoiceButton::show(const std::optional<QString> &code)
{
    m_chosen = code;
    QString said = code.value_or(QString());
    for (const Choice &choice : std::as_const(m_choices))
        if (code && choice.code == *code)
            said = choice.words;
    setText(code ? tr("%1: %2", "a filter and what it is set to").arg(m_subject, said) : m_subject);
    setAccessibleName(text());
    setFont(textFont(TextSize::Body, code.has_value() && !m_any.isEmpty()));
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        showMenu();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace tverrlos
