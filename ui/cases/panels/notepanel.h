#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// A note for colleagues: about the case as a whole, or part of the discussion under one regime.
class NotePanel final : public ActPanel
{
    Q_OBJECT

public:
    NotePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime,
              QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    QString draftText() const override;

    GrowingText *m_text;
    ChoiceBox *m_regime;
};

} // namespace tverrlos
