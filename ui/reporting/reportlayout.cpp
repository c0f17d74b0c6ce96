#include "ui/reporting/reportlayout.h"

#include "ui/reporting/chartobject.h"
#include "ui/reporting/reportwords.h"

#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace tverrlos {

namespace {

// Points.
constexpr double bodySize = 10;
constexpr double smallSize = 8.5;
constexpr double tableSize = 9;
constexpr double smallTableSize = 7.5;
constexpr double chapterSize = 17;
constexpr double sectionSize = 13;
constexpr double subsectionSize = 10.5;
constexpr double titleSize = 26;
constexpr double letterTitleSize = 16;

const QString itemMark = QStringLiteral("\u2013 ");

const QColor ink(0x16, 0x1A, 0x1D);
const QColor quiet(0x50, 0x58, 0x5E);
const QColor linkInk(0x0B, 0x4F, 0x8A);
const QColor line(0xB8, 0xC0, 0xC6);
const QColor band(0xEE, 0xF2, 0xF5);

bool isFigures(const ReportTable &table, qsizetype column)
{
    for (const QList<ReportCell> &row : table.rows)
        if (row.at(column).kind == ReportCell::Kind::Text)
            return false;
    return !table.rows.isEmpty();
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words)
        longest = std::max(longest, word.size());
    return longest;
}

/// Many columns are set smaller, so that words need not break.
double textSizeOf(const ReportTable &table)
{
    constexpr int manyColumns = 4;
    return table.headers.size() > manyColumns ? smallTableSize : tableSize;
}

/// How much room a column asks for, in letters of the table's size.
struct Room
{
    double word = 4; ///< its longest word, which must not break
    double text = 4; ///< its longest text, within limits
};

Room roomFor(const ReportTable &table, qsizetype column)
{
    const QString &header = table.headers.at(column);
    // Headers are bold.
    Room room{double(longestWord(header)) * 1.3 + 2, std::min(double(header.size()) * 1.3, 16.0)};
    for (const QList<ReportCell> &row : table.rows) {
        const QString &words = row.at(column).text;
        room.word = std::max(room.word, double(longestWord(words)) * 1.1 + 2);
        room.text = std::max(room.text, std::min(double(words.size()), 60.0));
    }
    room.text = std::max(room.text, room.word);
    return room;
}

/// At the size of the table's text.
double lettersInALine(const ReportTable &table)
{
    constexpr double atTableSize = 90;
    return atTableSize * tableSize / textSizeOf(table);
}

/// Per cent of the table: first every longest word, then what is left to the longer texts.
QList<QTextLength> columnWidths(const ReportTable &table, double tableShare)
{
    const double letters = lettersInALine(table) * tableShare / 100;
    QList<Room> rooms;
    double words = 0;
    double wishes = 0;
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        rooms.append(roomFor(table, column));
        words += rooms.last().word;
        wishes += rooms.last().text - rooms.last().word;
    }
    const double left = std::max(0.0, letters - words);
    QList<QTextLength> widths;
    for (const Room &room : rooms) {
        const double extra =
            wishes > 0 ? left * (room.text - room.word) / wishes : left / double(rooms.size());
        widths.append(
            QTextLength(QTextLength::PercentageLength, 100 * (room.word + extra) / std::max(letters, words)));
    }
    return widths;
}

/// Per cent of the page. Rows are read across: a table of few words stays narrow.
double tableWidth(const ReportTable &table)
{
    double sum = 0;
    for (qsizetype column = 0; column < table.headers.size(); ++column)
        sum += roomFor(table, column).text + 3;
    return std::clamp(100 * sum / lettersInALine(table), 50.0, 100.0);
}

} // namespace

ReportLayout::ReportLayout(QTextDocument &document, const ReportContent &content, double dotsPerPoint,
                           double deviceDotsPerPoint)
    : m_content(content), m_dot(dotsPerPoint), m_sideDot(deviceDotsPerPoint),
      m_locale(localeOf(content.language)), m_cursor(&document)
{}

QTextBlockFormat ReportLayout::spacing(double before, double after) const
{
    QTextBlockFormat format;
    format.setTopMargin(before * m_dot);
    format.setBottomMargin(after * m_dot);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat ReportLayout::text(double points, bool bold) const
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    format.setForeground(ink);
    return format;
}

void ReportLayout::paragraph(const QString &written, const QTextBlockFormat &blockFormat,
                             const QTextCharFormat &charFormat, const QList<ReportLink> &links)
{
    if (m_first) {
        m_cursor.setBlockFormat(blockFormat);
        m_cursor.setBlockCharFormat(charFormat);
    } else {
        m_cursor.insertBlock(blockFormat, charFormat);
    }
    m_first = false;
    QString words = written;
    words.replace(u'\n', QChar::LineSeparator); // stays one paragraph
    qsizetype from = 0;
    for (const ReportLink &each : links) {
        QTextCharFormat format = charFormat;
        format.setAnchor(true);
        format.setAnchorHref(QString::fromLatin1(QUrl(each.address).toEncoded()));
        format.setForeground(linkInk);
        format.setFontUnderline(true);
        m_cursor.insertText(words.mid(from, each.start - from), charFormat);
        m_cursor.insertText(words.mid(each.start, each.length), format);
        from = each.start + each.length;
    }
    m_cursor.insertText(words.mid(from), charFormat);
}

void ReportLayout::write()
{
    // One edit: the document is laid out once, at its end.
    m_cursor.beginEditBlock();
    const bool isLetter = m_content.form == ReportContent::Form::Letter;
    if (isLetter)
        letterhead();
    else
        titlePage();
    bool firstHeading = !isLetter;
    for (qsizetype i = 0; i < m_content.blocks.size(); ++i) {
        const ReportBlock &each = m_content.blocks.at(i);
        block(each);
        const bool tableFollows =
            i + 1 < m_content.blocks.size() && m_content.blocks.at(i + 1).kind == ReportBlock::Kind::Table;
        if (each.kind == ReportBlock::Kind::Paragraph && tableFollows)
            keepLastWithNext();
        if (firstHeading && each.kind == ReportBlock::Kind::Heading) {
            QTextBlockFormat format = m_cursor.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            m_cursor.setBlockFormat(format);
            firstHeading = false;
        }
    }
    m_cursor.endEditBlock();
}

void ReportLayout::keepLastWithNext()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(keepWithNext, true);
    m_cursor.setBlockFormat(format);
}

void ReportLayout::titlePage()
{
    QTextCharFormat quietText = text(12);
    quietText.setForeground(quiet);
    // A margin above the first line of a page is dropped by the layout; a tall empty line is not.
    QTextBlockFormat space;
    space.setLineHeight(150 * m_dot, QTextBlockFormat::FixedHeight);
    paragraph({}, space, {});
    paragraph(m_content.recipient, spacing(0, 24), quietText);
    paragraph(m_content.title, spacing(0, 16), text(titleSize, true));
    paragraph(m_content.subtitle, spacing(0, 40), text(16));
    paragraph(m_content.standing, spacing(0, 4), text(12, true));
    QTextCharFormat small = text(smallSize);
    small.setForeground(quiet);
    paragraph(m_content.origin, spacing(0, 0), small);
}

void ReportLayout::letterhead()
{
    QTextCharFormat quietText = text(bodySize);
    quietText.setForeground(quiet);
    if (!m_content.standing.isEmpty())
        paragraph(m_content.standing, spacing(0, 14), text(bodySize, true));
    if (!m_content.recipient.isEmpty())
        paragraph(m_content.recipient, spacing(0, 2), text(bodySize));
    paragraph(m_content.subtitle, spacing(0, 18), quietText);
    paragraph(m_content.title, spacing(0, 10), text(letterTitleSize, true));
}

void ReportLayout::block(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Heading:
        heading(block);
        return;
    case ReportBlock::Kind::Paragraph:
        paragraph(block.text, spacing(0, 7), text(bodySize), block.links);
        return;
    case ReportBlock::Kind::Item: {
        QTextBlockFormat format = spacing(0, 5);
        format.setLeftMargin(14 * m_sideDot);
        format.setTextIndent(-10 * m_sideDot);
        QList<ReportLink> links = block.links;
        for (ReportLink &each : links)
            each.start += itemMark.size();
        paragraph(itemMark + block.text, format, text(bodySize), links);
        return;
    }
    case ReportBlock::Kind::Source: {
        QTextCharFormat source = text(smallSize);
        source.setForeground(quiet);
        QTextBlockFormat below = spacing(0, 7);
        below.setLeftMargin(14 * m_sideDot);
        paragraph(block.text, below, source, block.links);
        return;
    }
    case ReportBlock::Kind::Quote: {
        QTextBlockFormat format = spacing(0, 1);
        format.setLeftMargin(14 * m_sideDot);
        format.setProperty(keepWithNext, !block.note.isEmpty());
        if (block.note.isEmpty())
            format.setBottomMargin(8 * m_dot);
        paragraph(block.text, format, text(bodySize));
        if (block.note.isEmpty())
            return;
        QTextCharFormat source = text(smallSize);
        source.setForeground(quiet);
        QTextBlockFormat below = spacing(0, 8);
        below.setLeftMargin(14 * m_sideDot);
        paragraph(block.note, below, source);
        return;
    }
    case ReportBlock::Kind::Table:
        table(block.table);
        return;
    }
}

void ReportLayout::heading(const ReportBlock &block)
{
    QTextBlockFormat format = block.level == 1   ? spacing(22, 8)
                              : block.level == 2 ? spacing(14, 5)
                                                 : spacing(6, 3);
    format.setHeadingLevel(block.level);
    format.setProperty(headingLevel, block.level);
    format.setProperty(keepWithNext, true);
    const double size = block.level == 1 ? chapterSize : block.level == 2 ? sectionSize : subsectionSize;
    paragraph(block.text, format, text(size, true));
}

void ReportLayout::table(const ReportTable &table)
{
    QTextBlockFormat title = spacing(10, 3);
    title.setProperty(tableCode, table.code);
    title.setProperty(keepWithNext, true);
    paragraph(table.title, title, text(bodySize, true));
    if (!table.note.isEmpty()) {
        QTextBlockFormat below = spacing(0, 4);
        below.setProperty(keepWithNext, !table.rows.isEmpty());
        QTextCharFormat note = text(smallSize);
        note.setForeground(quiet);
        paragraph(table.note, below, note);
    }
    if (table.rows.isEmpty()) {
        if (table.note.isEmpty())
            paragraph(unknownSign, spacing(0, 6), text(tableSize));
        return;
    }
    if (table.isChart) {
        QStringList numbers;
        for (const QList<ReportCell> &row : table.rows.first(table.rows.size() - table.totals))
            numbers.append(cellWords(row.at(1), m_locale));
        QTextBlockFormat format = spacing(2, 4);
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        format.setProperty(keepWithNext, true);
        m_cursor.insertBlock(format, text(tableSize));
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), ChartObject::format(table, numbers));
    }
    grid(table);
}

void ReportLayout::grid(const ReportTable &table)
{
    QTextTableFormat format;
    const double width = tableWidth(table);
    format.setWidth(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(columnWidths(table, width));
    format.setCellPadding(2.5 * m_dot);
    format.setCellSpacing(0);
    format.setBorder(0.5 * m_dot);
    format.setBorderCollapse(true);
    format.setBorderBrush(line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setHeaderRowCount(1);
    format.setBottomMargin(8 * m_dot);
    QTextTable *grid = m_cursor.insertTable(int(table.rows.size()) + 1, int(table.headers.size()), format);
    const double size = textSizeOf(table);
    const auto write = [&](int row, qsizetype column, const QString &words, bool bold) {
        QTextTableCell cell = grid->cellAt(row, int(column));
        if (row == 0) {
            QTextCharFormat shaded;
            shaded.setBackground(band);
            cell.setFormat(shaded);
        }
        QTextCursor inside = cell.firstCursorPosition();
        QTextBlockFormat alignment;
        alignment.setAlignment(isFigures(table, column) && column > 0 ? Qt::AlignRight : Qt::AlignLeft);
        inside.setBlockFormat(alignment);
        inside.insertText(words, text(size, bold));
    };
    for (qsizetype column = 0; column < table.headers.size(); ++column)
        write(0, column, table.headers.at(column), true);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column)
            write(int(row) + 1, column, cellWords(table.rows.at(row).at(column), m_locale),
                  row >= table.rows.size() - table.totals);
    m_cursor.movePosition(QTextCursor::End);
    // The paragraph that Qt wants after a table takes no room.
    QTextBlockFormat after;
    after.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(after);
}

} // namespace tverrlos
