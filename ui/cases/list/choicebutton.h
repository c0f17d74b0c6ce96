#pragma once

#include "core/cases/facets.h"

#include <QList>
#include <QString>
#include <QToolButton>

#include <optional>

class QActionGroup;

namespace tverrlos {

/// One way to narrow a list: "Regime", or "Regime: GDPR" in bold once chosen, with a menu of the choices.
class ChoiceButton final : public QToolButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code;
        QString words;
        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceButton(QWidget *parent = nullptr);

    void setSubject(const QString &subject);
    /// `any` is what the first line of the menu says, for no choice; empty: there is always one.
    void setChoices(const QString &any, const QList<Choice> &choices);
    /// All values of E, with their words().
    template<class E>
    static QList<Choice> choicesOf()
    {
        QList<Choice> choices;
        const QList<E> all = allOf<E>();
        for (const E value : all)
            choices.append({codeOf(value), words(value)});
        return choices;
    }
    /// Nothing: no choice. A code that is not among the choices is shown as it is.
    void setChosen(const std::optional<QString> &code);
    const std::optional<QString> &chosen() const { return m_chosen; }
    template<class E>
    std::optional<E> chosenOf() const
    {
        return m_chosen ? fromCode<E>(*m_chosen) : std::nullopt;
    }

Q_SIGNALS:
    /// By the person, not by setChosen().
    void chosenByPerson();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void show(const std::optional<QString> &code);

    QString m_subject;
    QString m_any;
    QList<Choice> m_choices;
    std::optional<QString> m_chosen;
};

} // namespace tverrlos
