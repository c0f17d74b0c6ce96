#pragma once

#include "ui/cases/inputs/codechecks.h"
#include "ui/wording/words.h"

#include <QComboBox>

#include <optional>

namespace tverrlos {

/// One of a few, by code. The wheel does not change it, so that scrolling the page over it changes nothing.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The choices, with one for "not said" first when `none` is given.
    void offer(const QList<NamedCode> &choices, const QString &none = {});
    template<class E>
    void offer(const QList<E> &values, const QString &none = {})
    {
        QList<NamedCode> choices;
        for (const E value : values)
            choices.append({codeOf(value), words(value)});
        offer(choices, none);
    }

    QString code() const { return currentData().toString(); }
    /// A code that is no choice is added as one, so that what was chosen earlier is not lost. Empty: "not
    /// said".
    void choose(const QString &code);

    template<class E>
    std::optional<E> value() const
    {
        return fromCode<E>(code());
    }
    template<class E>
    void choose(const std::optional<E> &value)
    {
        choose(value ? QString(codeOf(*value)) : QString());
    }

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tverrlos
