#pragma once

#include "core/submissions/submission.h"
#include "ui/plan/recordform.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class CodeChecks;
class DayInput;
class GrowingText;

/// What somebody sent in, written down or corrected.
class SubmissionForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit SubmissionForm(const CaseOffice &office, QWidget *parent = nullptr);

    /// Nothing: a new one, received today.
    void show(const std::optional<Submission> &submission);
    /// What is written; Invalid where a day or an amount cannot be understood.
    Result<SubmissionFacts> facts() const;

    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

    ChoiceBox *kind() const { return m_kind; }
    QLineEdit *sender() const { return m_sender; }
    QLineEdit *solution() const { return m_solution; }
    GrowingText *text() const { return m_text; }

private:
    QString draftText() const override;
    /// Only the fields that this kind has a use for; what is written in others is kept.
    void fitToKind();

    std::optional<SubmissionNumber> m_shown;
    bool m_begun = false;
    ChoiceBox *m_kind;
    DayInput *m_received;
    QLineEdit *m_sender;
    ChoiceBox *m_senderKind;
    ChoiceBox *m_region;
    QLineEdit *m_solution;
    QLineEdit *m_area;
    ChoiceBox *m_stage;
    GrowingText *m_text;
    GrowingText *m_gains;
    QLineEdit *m_establishing;
    QLineEdit *m_yearly;
    CodeChecks *m_regimes;
    QWidget *m_gainsColumn;
    QWidget *m_costs;
    QWidget *m_regimesColumn;
};

} // namespace tverrlos
