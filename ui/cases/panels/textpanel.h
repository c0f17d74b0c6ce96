#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class GrowingText;

/// The acts that are one text and nothing else: closing, reopening, giving a meeting up.
class TextPanel final : public ActPanel
{
    Q_OBJECT

public:
    /// What the text becomes.
    using MakeAct = std::function<Act(const QString &text)>;

    struct Words
    {
        QString title, field, save;
        QString required; ///< what to say when the text is empty; empty where it may be
    };
    TextPanel(const CaseOffice &office, const Case &shown, const QString &key, const Words &words,
              MakeAct make, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    QString draftText() const override;

    QString m_required;
    MakeAct m_make;
    GrowingText *m_text;
};

TextPanel *closePanel(const CaseOffice &office, const Case &shown, QWidget *parent);
TextPanel *reopenPanel(const CaseOffice &office, const Case &shown, QWidget *parent);
TextPanel *cancelMeetingPanel(const CaseOffice &office, const Case &shown, int meeting, QWidget *parent);

} // namespace tverrlos
