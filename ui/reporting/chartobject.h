#pragma once

#include "core/reporting/reporttable.h"

#include <QObject>
#include <QStringList>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace tverrlos {

/// A bar chart as a character of a text document: drawn anew for each device, so that print is as sharp as
/// print is.
class ChartObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;
    /// `numbers` as in BarChart::paint().
    static QTextCharFormat format(const ReportTable &table, const QStringList &numbers);

    using QObject::QObject;
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace tverrlos
