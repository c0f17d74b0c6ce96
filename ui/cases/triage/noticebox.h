#pragma once

#include "core/outward/outwardcheck.h"
#include "core/triage/triagenotice.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tverrlos {

class GrowingText;

/// The mail to the asker: read, corrected, then copied or opened in the mail program. The program sends
/// nothing itself; copying or opening ticks that the asker has been told, and the officer can untick it.
class NoticeBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBox(QWidget *parent = nullptr);

    /// Whom the mail and its subject must not name. What must go is told below it, and keeps it in the house;
    /// how to reach the office, as its own texts say it, may stand.
    void guard(const Case &about, const IdentifyingCheck &people, const OfficeTexts &texts);

    /// The text as the program words it; what the officer has written by hand stays.
    void propose(const TriageNotice &notice);
    QString text() const;
    bool isEdited() const { return m_edited; }
    /// Text from a draft: the officer's own.
    void setText(const QString &text);
    /// The program's words again, whatever was written by hand.
    void proposeAnew();
    bool isTold() const;
    void setTold(bool told);
    /// Where the panel around it says so by being saved.
    void hideTold();

Q_SIGNALS:
    void edited();

private:
    void copy();
    void openMail();
    /// Tells what must go before the mail is sent.
    void look();

    TriageNotice m_notice;
    IdentifyingCheck m_people;
    Addressee m_to;
    QString m_standing;
    bool m_edited = false;
    bool m_proposing = false;
    QLabel *m_head;
    GrowingText *m_text;
    QLabel *m_findings;
    QPushButton *m_copy;
    QPushButton *m_open;
    QCheckBox *m_told;
    QLabel *m_done;
};

} // namespace tverrlos
