#pragma once

#include "core/askers/organisation.h"
#include "core/cases/case.h"
#include "ui/cases/caseoffice.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace tverrlos {

class ChoiceBox;
class DayInput;
class GrowingText;

/// The enquiry itself in one column: problem, context, asker; what can wait stands folded away below. Used
/// for a new case and for correcting an old one.
class EnquiryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EnquiryForm(const CaseOffice &office, QWidget *parent = nullptr);

    void fill(const Case &shown);
    /// Puts what is written into the case. Precondition: fault() is empty.
    void writeTo(Case &enquiry) const;
    /// What is missing or not understood; empty when nothing is.
    QString fault() const;
    QJsonObject fields() const;
    void restore(const QJsonObject &fields);
    /// Subject, problem and context as they stand: what suggestions are made from.
    Enquiry enquiry() const;
    bool isEmpty() const;
    /// Marks the words that speak for the suggested regimes, in their colours.
    void showEvidence(const Suggestion &suggestion);
    GrowingText *problem() const { return m_problem; }
    void unfold(bool open);

Q_SIGNALS:
    void edited();

private:
    QWidget *makeDetails();
    void connectEdits();
    void completeOrganisations(const QString &typed);
    /// What is known of the organisation, where nothing has been said here.
    void fillKnown(const QString &organisation);

    CaseOffice m_office;
    QLineEdit *m_title;
    GrowingText *m_problem;
    GrowingText *m_context;
    QLineEdit *m_organisation;
    QToolButton *m_more;
    QWidget *m_details;
    QLineEdit *m_contactName;
    QLineEdit *m_contactAddress;
    QLineEdit *m_size;
    QLineEdit *m_reference;
    ChoiceBox *m_type;
    ChoiceBox *m_region;
    ChoiceBox *m_level;
    ChoiceBox *m_supervisedBy;
    ChoiceBox *m_phase;
    ChoiceBox *m_projectType;
    ChoiceBox *m_language;
    DayInput *m_received;
    QStringListModel *m_organisations;
    QList<OrganisationRow> m_known; ///< those offered now
};

} // namespace tverrlos
