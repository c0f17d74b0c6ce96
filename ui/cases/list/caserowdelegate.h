#pragma once

#include "core/calendar/clock.h"
#include "ui/cases/list/caserowwords.h"

#include <QStyledItemDelegate>

namespace tverrlos {

/// Two lines per case: number, title and regimes; organisation, deadline and officer. Every row has the same
/// height.
class CaseRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CaseRowDelegate(const Clock &clock, AgencyNames names, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Pen;
    void paintFirstLine(const Pen &pen, const CaseRow &row, const QRect &line) const;
    void paintSecondLine(const Pen &pen, const CaseRow &row, const QRect &line) const;
    int paintChips(const Pen &pen, const CaseRow &row, const QRect &line) const;
    QString whoseTurn(const CaseRow &row, const QDate &today) const;

    const Clock &m_clock;
    AgencyNames m_names;
};

} // namespace tverrlos
