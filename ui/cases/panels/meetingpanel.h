#pragma once

#include "ui/cases/panels/actpanel.h"

class QLineEdit;
class QCheckBox;

namespace tverrlos {

class ChoiceBox;
class DayInput;
class RowList;
class GrowingText;

/// Proposes a meeting: when, where, how long, and who is invited (those whom the route says, to begin with).
class ProposeMeetingPanel final : public ActPanel
{
    Q_OBJECT

public:
    ProposeMeetingPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    DayInput *m_day;
    QLineEdit *m_time;
    ChoiceBox *m_length;
    QLineEdit *m_place;
    CodeChecks *m_invited;
};

/// What came of a meeting that was held: who was there, whether someone could decide, what was agreed, who
/// does what.
class HeldMeetingPanel final : public ActPanel
{
    Q_OBJECT

public:
    HeldMeetingPanel(const CaseOffice &office, const Case &shown, const Meeting &meeting,
                     QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    QString draftText() const override;

    int m_number;
    CodeChecks *m_attended;
    QCheckBox *m_decisionMaker;
    QLineEdit *m_role;
    GrowingText *m_agreements;
    RowList *m_actions;
    QLineEdit *m_hours;
};

/// The meeting in this state that comes first; nothing when there is none.
const Meeting *firstMeeting(const Case &shown, MeetingState state);

} // namespace tverrlos
