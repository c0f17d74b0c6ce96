#pragma once

#include "core/calendar/clock.h"
#include "ui/cases/list/caserowwords.h"

#include <QStyledItemDelegate>

namespace tverrlos {

/// Two lines per case: number, title and regimes; organisation, deadline and officer. In a narrow list the
/// regimes stand on a third line, so that the title can be read. Every row of a list has the same height.
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
    static bool isNarrow(const QStyleOptionViewItem &option);
    void paintNarrow(const Pen &pen, const CaseRow &row, const QRect &inner) const;
    void paintWide(const Pen &pen, const CaseRow &row, const QRect &inner) const;
    void paintTitle(const Pen &pen, const CaseRow &row, const QRect &line, int right) const;
    void paintFacts(const Pen &pen, const CaseRow &row, const QRect &line, const QString &last) const;
    /// Ends at the line's right end, or begins at its left one; answers where the first chip stands.
    int paintChips(const Pen &pen, const CaseRow &row, const QRect &line, Qt::Alignment side) const;
    QString whoseTurn(const CaseRow &row, const QDate &today) const;

    const Clock &m_clock;
    AgencyNames m_names;
};

} // namespace tverrlos
