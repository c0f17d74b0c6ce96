#pragma once

#include "ui/reporting/reportcontent.h"

#include <QLocale>
#include <QTextCharFormat>
#include <QTextCursor>

namespace tverrlos {

/// Sets a report's blocks into a text document. The measures are in points; the document's layout wants the
/// screen's dots and scales them to its device.
class ReportLayout
{
public:
    /// Two scales: of a paragraph's measures the layout takes side margin and first line as dots of its
    /// device, and scales all others from the screen's.
    ReportLayout(QTextDocument &document, const ReportContent &content, double dotsPerPoint,
                 double deviceDotsPerPoint);

    void write();

    /// Blocks with this property stand on one page with what follows.
    static constexpr int keepWithNext = QTextFormat::UserProperty + 10;
    /// Heading blocks: their level; first blocks of tables: the table's code.
    static constexpr int headingLevel = QTextFormat::UserProperty + 11;
    static constexpr int tableCode = QTextFormat::UserProperty + 12;

private:
    void titlePage();
    void letterhead();
    void keepLastWithNext();
    void block(const ReportBlock &block);
    void heading(const ReportBlock &block);
    void table(const ReportTable &table);
    void grid(const ReportTable &table);
    void paragraph(const QString &text, const QTextBlockFormat &blockFormat,
                   const QTextCharFormat &charFormat, const QList<ReportLink> &links = {});
    QTextBlockFormat spacing(double before, double after) const;
    QTextCharFormat text(double points, bool bold = false) const;

    const ReportContent &m_content;
    double m_dot;     ///< of a point
    double m_sideDot; ///< of a point, on the device
    QLocale m_locale;
    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace tverrlos
