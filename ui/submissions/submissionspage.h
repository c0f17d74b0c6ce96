#pragma once

#include "core/submissions/submissionstore.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"
#include "ui/lines/listside.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tverrlos {

class ChoiceButton;
class SubmissionForm;
class ToldLines;

/// What the regional trusts and the competence network sent in: the list, and the chosen one beside it,
/// written down, corrected, tied to cases and signals; a question becomes a case in one act.
class SubmissionsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SubmissionsPage(const CaseOffice &office, QWidget *parent = nullptr);

    void beginNew();
    void showSubmission(const SubmissionNumber &number);
    void read();

    LinesView *list() const { return m_side->list(); }
    SubmissionForm *form() const { return m_form; }
    QLineEdit *searchField() const { return m_side->search(); }
    QLineEdit *tieField() const { return m_tie; }
    QPushButton *caseButton() const { return m_makeCase; }
    StateFrame *frame() const { return m_side->frame(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeListSide();
    QWidget *makePanel();
    void addActs();
    SubmissionFilter filter() const;
    void readMore();
    void sayCount();
    void tellAll(const SubmissionPage &page);
    void showChosen();
    void tell(const std::optional<Submission> &submission);
    void tellTies();
    void tellHistory();
    void save();
    void conflicted(const Error &error);
    void tie();
    void change(const SubmissionLinks &links);
    void makeCase();
    void wrote(const Submission &now, const QString &line);
    void step(const SubmissionNumber &number, bool back);

    CaseOffice m_office;
    ChoiceButton *m_kind;
    ChoiceButton *m_region;
    ListSide *m_side;
    QLabel *m_title;
    SubmissionForm *m_form;
    QPushButton *m_makeCase;
    QLineEdit *m_tie;
    QLabel *m_complaint;
    ToldLines *m_told;
    QList<Submission> m_shown; ///< of the lines, in their order
    std::optional<SubmissionCursor> m_next;
    std::optional<Submission> m_chosen;       ///< nothing: a new one
    std::optional<SubmissionNumber> m_wanted; ///< to be chosen when the list has been read
    NewestAnswer m_answer;
    NewestAnswer m_more;
    NewestAnswer m_count;
    NewestAnswer m_history;
};

} // namespace tverrlos
