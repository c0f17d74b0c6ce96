#pragma once

#include "ui/background/whenready.h"
#include "ui/cases/list/listchoices.h"
#include "ui/shell/workplace.h"

#include "core/cases/casequeries.h"

#include <QWidget>

namespace tverrlos {

class ChoiceButton;
class LinesView;
class StateFrame;

/// The service's meetings across cases: those to come, and those that were. A proposed date is never shown as
/// agreed.
class MeetingsPage final : public QWidget
{
    Q_OBJECT
public:
    MeetingsPage(Workplace &workplace, ListChoices choices, QWidget *parent = nullptr);

    void read();
    LinesView *list() const { return m_list; }
    ChoiceButton *span() const { return m_span; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const QList<MeetingRow> &rows);
    QString detailFor(const MeetingRow &row) const;

    Workplace &m_workplace;
    ListChoices m_choices;
    ChoiceButton *m_span;
    LinesView *m_list;
    StateFrame *m_frame;
    QList<CaseNumber> m_cases;
    NewestAnswer m_answer;
};

} // namespace tverrlos
