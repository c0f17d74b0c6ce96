#pragma once

#include "core/askers/organisationstore.h"
#include "core/cases/casequeries.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/codechecks.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tverrlos {

class FactsForm;
class MergePanel;
class StateFrame;

/// One organisation: what is known of it, to be corrected in place; those it may be one with; what was merged
/// into it; its cases.
class OrganisationPanel final : public QWidget
{
    Q_OBJECT
public:
    OrganisationPanel(Workplace &workplace, std::function<QList<NamedCode>()> agencies,
                      QWidget *parent = nullptr);

    /// What was typed and not saved for the same organisation stays.
    void show(OrganisationId id);
    void showNothing();
    std::optional<OrganisationId> shown() const { return m_shown; }

    FactsForm *form() const { return m_form; }
    QPushButton *saveButton() const { return m_save; }
    /// The merge being looked at; null when there is none.
    MergePanel *mergePanel() const { return m_merge; }
    void beginMerge(OrganisationId other);

Q_SIGNALS:
    /// Something was written; `shown` is the organisation to look at now.
    void changed(tverrlos::OrganisationId shown);

private:
    struct Reading;

    void makeContent();
    void load(OrganisationId id);
    void tell(const Reading &reading);
    void tellFacts();
    void tellCandidates(const QList<OrganisationCandidate> &candidates);
    void tellMerged();
    void tellCases(const QList<CaseRow> &rows);
    void addHeading(const QString &words);
    void addLine(const QString &words, std::function<void()> act = {});
    void save();
    void edit(const OrganisationFacts &facts, std::optional<int> revision, bool undoing);
    void foretell(OrganisationId merged, OrganisationId into);
    void merge(OrganisationId merged, OrganisationId into);
    void unmerge(OrganisationId merged);
    void wrote(const QString &line, OrganisationId shown, std::function<void()> undo);
    void closeMerge();
    void noteEdit();

    Workplace &m_workplace;
    std::function<QList<NamedCode>()> m_agencies;
    StateFrame *m_frame;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_figures;
    QLabel *m_complaint;
    FactsForm *m_form;
    QPushButton *m_save;
    QPushButton *m_revert;
    QVBoxLayout *m_mergePlace;
    QLineEdit *m_mergeWith;
    QWidget *m_told = nullptr; ///< what is told anew after each change
    QVBoxLayout *m_toldColumn = nullptr;
    QVBoxLayout *m_column = nullptr;
    MergePanel *m_merge = nullptr;
    std::optional<OrganisationId> m_shown;
    Organisation m_organisation;
    NewestAnswer m_reading;
    NewestAnswer m_foretold;
};

} // namespace tverrlos
