#pragma once

#include "core/cases/casequeries.h"
#include "core/deadlines/deadline.h"
#include "core/drafts/draftstore.h"
#include "ui/cases/caseoffice.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tverrlos {

class FlowLayout;
class PresenceLine;

/// The top of the case page: number, title, where the case stands, by when and why, whom it waits for, and
/// the next sensible act as one button with all the others in one menu.
class CaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(const CaseOffice &office, QWidget *parent = nullptr);

    /// `next` is the act on the button, in its own words; empty hides it.
    /// `target` explains the deadline.
    void tell(const Case &shown, const QString &next, const DeadlineRule &target);
    /// Cases of the same enquiry, each a link; nothing shows where there are none.
    void tellRelated(const QList<RelatedCase> &related);
    /// The officer's unfinished drafts in this case, each a link.
    void offerDrafts(const QList<Draft> &drafts);
    /// A refusal or failure that has no panel of its own; empty takes it away.
    void complain(const QString &sentence);
    void setActs(QMenu *menu);
    /// Says who else has the case open.
    PresenceLine *presence() const { return m_presence; }
    QPushButton *nextButton() const { return m_next; }
    QToolButton *actsButton() const { return m_acts; }

Q_SIGNALS:
    void nextChosen();
    void draftChosen(const QString &key);
    void relatedChosen(const tverrlos::CaseNumber &number);

private:
    QWidget *makeActRow();
    QString standing(const Case &shown) const;
    void tellDeadline(const Case &shown, const DeadlineRule &target);

    CaseOffice m_office;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_related;
    QLabel *m_deadline;
    QToolButton *m_why;
    QLabel *m_reasons;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QPushButton *m_next;
    QToolButton *m_acts;
    PresenceLine *m_presence;
    QLabel *m_drafts;
    QLabel *m_complaint;
};

} // namespace tverrlos
