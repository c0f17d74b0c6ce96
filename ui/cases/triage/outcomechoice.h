#pragma once

#include "core/cases/facets.h"

#include <QList>
#include <QWidget>

#include <optional>

class QRadioButton;

namespace tverrlos {

/// What can become of an enquiry, all in view, one chosen. Arrow keys go from one to the next, and a digit
/// goes to its outcome at once.
class OutcomeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeChoice(const QList<TriageOutcome> &outcomes, QWidget *parent = nullptr);
    TriageOutcome outcome() const;
    /// One that is not offered leaves the choice as it is.
    void choose(std::optional<TriageOutcome> outcome);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(qsizetype to);

    QList<TriageOutcome> m_outcomes;
    QList<QRadioButton *> m_buttons;
};

} // namespace tverrlos
