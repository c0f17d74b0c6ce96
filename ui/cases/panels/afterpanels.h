#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class DayInput;
class GrowingText;

/// What the asker thought of the guidance: one number and some words, either alone.
class FeedbackPanel final : public ActPanel
{
    Q_OBJECT

public:
    FeedbackPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;

    ChoiceBox *m_usefulness;
    GrowingText *m_text;
    DayInput *m_day;
};

/// What became of the project.
class AftermathPanel final : public ActPanel
{
    Q_OBJECT

public:
    AftermathPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;

    ChoiceBox *m_outcome;
    GrowingText *m_text;
    DayInput *m_day;
};

/// "4 of 5: useful".
QString usefulnessWords(int usefulness);

} // namespace tverrlos
