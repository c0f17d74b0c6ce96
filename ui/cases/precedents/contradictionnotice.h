#pragma once

#include "core/precedents/contradiction.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace tverrlos {

/// Names the earlier answers that say otherwise than this one, with both texts and a way to each. It warns
/// and never forbids. Gone when there are none.
class ContradictionNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit ContradictionNotice(const CaseOffice &office, QWidget *parent = nullptr);

    /// Compares what is being written, a moment after the last key; `self` is the case it is written in.
    void weigh(const Resolution &answer, const CaseNumber &self);
    /// Compares answers that stand.
    void compare(const QList<Resolution> &answers, const CaseNumber &self);
    const QList<Contradiction> &told() const { return m_told; }

Q_SIGNALS:
    void compared();

private:
    void ask();
    void tell(const QList<Contradiction> &contradictions);
    void addEntry(const Contradiction &contradiction);

    CaseOffice m_office;
    QList<Resolution> m_answers;
    CaseNumber m_self{1900, 1};
    QList<Contradiction> m_told;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_entries = nullptr;
    QTimer m_pause;
    NewestAnswer m_comparing;
};

} // namespace tverrlos
