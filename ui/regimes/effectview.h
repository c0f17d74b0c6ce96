#pragma once

#include "ui/regimes/lexicontrial.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace tverrlos {

class LinesView;

/// What a change does to the judged cases: precision, recall and F1 of each regime before and after, and
/// which cases change; without a change, the cases whose confirmed regime no term spoke for.
class EffectView final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectView(const QList<RegimeCode> &regimes, QWidget *parent = nullptr);

    void showStanding(const LexiconStanding &standing);
    /// Precondition: a standing has been shown.
    void showEffect(const LexiconEffect &effect);
    QTableWidget *table() const { return m_table; }
    LinesView *list() const { return m_list; }
    QLabel *summary() const { return m_summary; }

Q_SIGNALS:
    void caseChosen(const tverrlos::CaseNumber &number);

private:
    void fill(const QMap<RegimeCode, Hits> &after);

    QList<RegimeCode> m_regimes;
    QMap<RegimeCode, Hits> m_before;
    QList<CaseNumber> m_cases;
    QTableWidget *m_table;
    QLabel *m_summary;
    LinesView *m_list;
};

} // namespace tverrlos
