#pragma once

#include "core/cases/casequeries.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QWidget>

namespace tverrlos {

class ChoiceButton;
class LinesView;
class StateFrame;

/// What the service has learned across cases, and where it has been lifted.
class SignalsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SignalsPage(Workplace &workplace, QWidget *parent = nullptr);

    void read();
    LinesView *list() const { return m_list; }
    ChoiceButton *lifted() const { return m_lifted; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const QList<SignalRow> &rows);

    Workplace &m_workplace;
    ChoiceButton *m_lifted;
    LinesView *m_list;
    StateFrame *m_frame;
    QList<CaseNumber> m_cases;
    NewestAnswer m_answer;
};

} // namespace tverrlos
