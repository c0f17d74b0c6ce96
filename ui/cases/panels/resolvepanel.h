#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class ChoiceBox;
class ContradictionNotice;
class RowList;

/// The joint answer under one regime: its outcome, and statements that say whether they are a duty, advice or
/// information, with the legal references they rest on.
class ResolvePanel final : public ActPanel
{
    Q_OBJECT

public:
    ResolvePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime,
                 QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;
    /// Adds the statements of an earlier answer, and takes its outcome where nothing had been written yet.
    void startFrom(const Resolution &earlier);

private:
    QString draftText() const override;
    Resolution asWritten() const;
    void edited();

    RegimeCode m_regime;
    ChoiceBox *m_outcome;
    RowList *m_statements;
    ContradictionNotice *m_otherwise;
};

/// The first regime of the case that has no resolution; the first of all when every one has.
RegimeCode nextToResolve(const Case &shown);

/// The statements of a resolution as plain text, one a line, each with its label.
QString resolutionText(const Resolution &resolution);

} // namespace tverrlos
