#pragma once

#include "ui/cases/panels/actpanel.h"

class QLabel;

namespace tverrlos {

class AnswerPreview;
class ChoiceBox;
class DayInput;
class GrowingText;

/// An agency stands behind the answer as it reads, or takes that back.
class SignPanel final : public ActPanel
{
    Q_OBJECT

public:
    SignPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    /// What must go from the answer before anybody signs it, and what needs a reason.
    void tellFindings();

    ChoiceBox *m_agency;
    GrowingText *m_why = nullptr; ///< null where nothing needs a reason
};

/// What an agency's part of the answer does not cover.
class LimitPanel final : public ActPanel
{
    Q_OBJECT

public:
    LimitPanel(const CaseOffice &office, const Case &shown, const AgencyCode &agency,
               QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;
    void loadText();

    ChoiceBox *m_agency;
    GrowingText *m_text;
    QString m_loadedText; ///< as the case has it; typed over it is kept when another agency is chosen
};

/// The answer as its reader gets it, and the day it was sent.
class SendPanel final : public ActPanel
{
    Q_OBJECT

public:
    SendPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

    AnswerPreview *preview() const { return m_preview; }

private:
    AnswerPreview *m_preview = nullptr; ///< null where the office knows no agencies
    DayInput *m_day;
};

} // namespace tverrlos
