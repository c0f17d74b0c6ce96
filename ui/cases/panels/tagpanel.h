#pragma once

#include "ui/cases/panels/actpanel.h"

#include <QMap>

class QGridLayout;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// Confirms, changes or doubts the regimes of a case: one line per regime, with the words that speak for it.
/// `y`, `n` and `?` on a line say yes, no and to be assessed. Provisions and topics stand below.
class TagPanel final : public ActPanel
{
    Q_OBJECT

public:
    TagPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;
    void addRegime(const RegimeCode &code, const QList<NamedCode> &standings);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QGridLayout *m_grid = nullptr;
    QMap<RegimeCode, ChoiceBox *> m_standing;
    QList<RegimeCode> m_order;
    CodeChecks *m_provisions;
    CodeChecks *m_topics;
    GrowingText *m_why;
};

} // namespace tverrlos
