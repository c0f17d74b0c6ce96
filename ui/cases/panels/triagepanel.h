#pragma once

#include "core/triage/triagenotice.h"
#include "ui/cases/panels/actpanel.h"

class QComboBox;
class QLabel;

namespace tverrlos {

class GrowingText;
class NoticeBox;
class OutcomeChoice;
class PublishedChooser;

/// What becomes of an enquiry: accepted, answered, referred, out of scope, declined, incomplete, complete,
/// withdrawn. Where the asker must be told, the mail stands ready below, in the asker's language.
class TriagePanel final : public ActPanel
{
    Q_OBJECT

public:
    TriagePanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    void changed();
    TriageAct decided() const;
    QString chosenAnswer() const;
    QString draftText() const override;

    OutcomeChoice *m_outcome;
    QLabel *m_meaning;
    QComboBox *m_referredTo;
    QWidget *m_referredToField;
    PublishedChooser *m_publishedAnswer;
    QWidget *m_publishedAnswerField;
    GrowingText *m_reason;
    QLabel *m_reasonName = nullptr;
    NoticeBox *m_notice;
    IdentifyingCheck m_people;
};

} // namespace tverrlos
