#include "db/sheets/odsworkbook.h"

#include "db/sheets/numbershown.h"
#include "db/sheets/rowline.h"
#include "db/sheets/xmlwalk.h"
#include "db/sheets/ziparchive.h"

#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestText = 1024 * 1024; ///< of one cell
/// A row that says something and is repeated more often is no list of cases.
constexpr qint64 mostRepeated = 1000;
constexpr qint64 mostRepeatedInAll = 10'000; ///< in a whole sheet

const QString content = QStringLiteral("content.xml");

Error brokenSheet(qint64 line)
{
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The sheet is damaged after row %1."),
                   {QString::number(line)},
                   QT_TRANSLATE_NOOP("Error",
                                     "Open it in the program it was made with, save it again, and import "
                                     "that: rows that are in already are not taken twice."));
}

/// Text of the paragraphs of a cell, past the cell's end; comments and drawings in it are not its text.
QString paragraphsOf(XmlWalk &walk)
{
    const int from = walk.depth();
    QString text;
    int paragraphs = 0;
    int within = 0;
    while (walk.next() && walk.depth() > from) {
        if (walk.isStart("annotation") || walk.isStart("frame") || walk.isStart("shapes") ||
            walk.isStart("detective")) {
            walk.skip();
        } else if (walk.isStart("p")) {
            text += paragraphs++ > 0 ? QLatin1String("\n") : QLatin1String();
            within += walk.isEmpty() ? 0 : 1;
        } else if (walk.isEnd("p")) {
            within = std::max(within - 1, 0);
        } else if (within > 0 && walk.isStart("s")) {
            const int spaces = walk.attribute("c").toInt();
            text += QString(std::clamp(spaces, 1, 1000), QLatin1Char(' '));
        } else if (within > 0 && walk.isStart("tab")) {
            text += QLatin1Char('\t');
        } else if (within > 0 && walk.isStart("line-break")) {
            text += QLatin1Char('\n');
        } else if (within > 0 && walk.isText()) {
            // Line breaks of the file itself are spaces (ODF 1.2 part 1, 6.1.2).
            text += walk.text().replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        if (text.size() > longestText)
            text.truncate(longestText);
    }
    return text;
}

/// A number as the cell shows it, where that keeps every digit ("0974 589 095"); otherwise the number.
QString numberIn(const QString &value, const QString &shown)
{
    QString digits = shown;
    digits.removeIf([](QChar c) { return c.isSpace() || c == QChar(0xA0) || c == QChar(0x202F); });
    digits.remove(QLatin1Char('-'));
    const bool onlyDigits =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    const QString plain = numberShown(value, {}, false);
    if (onlyDigits && !plain.contains(QLatin1Char(','))) {
        QString bare = digits;
        while (bare.size() > 1 && bare.startsWith(QLatin1Char('0')))
            bare.remove(0, 1);
        // A thousand that is shown as "1 000" is 1000; an organisation number has its zeros or its groups of
        // three.
        if (bare == plain)
            return digits.size() >= 8 || digits != bare ? shown.simplified() : plain;
    }
    // 1 1/2: a fraction as shown says the same as its decimals, as the office wrote it.
    return shown.contains(QLatin1Char('/')) && plain.contains(QLatin1Char(',')) ? shown.simplified() : plain;
}

class OdsRows final : public SheetReader
{
public:
    OdsRows(std::unique_ptr<ZipPart> part, const QString &sheet) : m_walk(std::move(part))
    {
        while (m_walk.next())
            if (m_walk.isStart("table") && m_walk.attribute("name") == sheet) {
                m_within = !m_walk.isEmpty();
                return;
            } else if (m_walk.isStart("table")) {
                m_walk.skip();
            }
    }

    std::optional<SheetRow> next() override
    {
        while (m_left == 0)
            if (!readRow())
                return std::nullopt;
        if (m_cells.isEmpty()) {
            SheetRow row = m_rowLine.blank(m_line + 1, m_line + m_left);
            m_line += row.lines;
            m_left -= row.lines;
            return row;
        }
        --m_left;
        return m_rowLine.finish(++m_line, m_cells);
    }

    std::optional<Error> failure() const override
    {
        if (m_bomb)
            return tverrlos::failure(
                ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error",
                                  "Row %1 of the sheet is repeated %2 times: no list of cases is so."),
                {QString::number(m_line + 1), QString::number(m_repeated)},
                QT_TRANSLATE_NOOP("Error", "Save the sheet as CSV (UTF-8) and import that."));
        return m_walk.failed() ? std::optional(brokenSheet(m_line)) : std::nullopt;
    }

private:
    /// The next row element; rows at the end that are blank are read too, and the caller forgets them.
    bool readRow()
    {
        while (m_within && !m_bomb && m_line < RowLine::lastLine && m_walk.next()) {
            if (m_walk.isEnd("table"))
                m_within = false;
            else if (m_walk.isStart("shapes") || m_walk.isStart("table"))
                m_walk.skip(); // a sheet may hold another one
            else if (m_walk.isStart("table-row"))
                return takeRow();
        }
        return false;
    }

    bool takeRow()
    {
        m_repeated = repeated("number-rows-repeated");
        m_cells.clear();
        qsizetype column = 0;
        if (!m_walk.isEmpty()) {
            const int from = m_walk.depth();
            while (m_walk.next() && m_walk.depth() > from)
                if (m_walk.isStart("table-cell") || m_walk.isStart("covered-table-cell"))
                    takeCell(column);
        }
        if (m_walk.failed())
            return false;
        while (!m_cells.isEmpty() && m_cells.constLast().isEmpty())
            m_cells.removeLast();
        if (!m_cells.isEmpty())
            m_repeatedInAll += m_repeated - 1;
        m_bomb = !m_cells.isEmpty() && (m_repeated > mostRepeated || m_repeatedInAll > mostRepeatedInAll);
        m_left = std::min(m_repeated, RowLine::lastLine - m_line);
        return !m_bomb;
    }

    void takeCell(qsizetype &column)
    {
        const qint64 times = repeated("number-columns-repeated");
        const qint64 rows = m_walk.attribute("number-rows-spanned").toLongLong();
        const QString text = readCell();
        for (qint64 i = 0; i < times && column < mostCells && !text.isEmpty(); ++i, ++column) {
            while (m_cells.size() <= column)
                m_cells.append(QString());
            m_cells[column] = text;
            if (i == 0 && rows > 1)
                m_rowLine.cover(column, std::min(m_line + rows, RowLine::lastLine), text);
        }
        if (text.isEmpty())
            column = std::min<qsizetype>(column + static_cast<qsizetype>(std::min<qint64>(times, mostCells)),
                                         mostCells);
    }

    QString readCell()
    {
        const QString type = m_walk.attribute("value-type");
        const QString value = m_walk.attribute("value");
        const QString day = m_walk.attribute("date-value");
        const QString truth = m_walk.attribute("boolean-value");
        const QString text = m_walk.attribute("string-value");
        const QString shown = m_walk.isEmpty() ? QString() : paragraphsOf(m_walk);
        if (type == QLatin1String("date") && !day.isEmpty())
            return momentShown(day);
        if (type == QLatin1String("boolean"))
            return truth == QLatin1String("true") ? QStringLiteral("ja") : QStringLiteral("nei");
        if (type == QLatin1String("float") && !value.isEmpty())
            return numberIn(value, shown);
        return shown.isEmpty() ? text : shown;
    }

    qint64 repeated(const char *attribute)
    {
        bool number = false;
        const qint64 times = m_walk.attribute(attribute).toLongLong(&number);
        return number ? std::clamp<qint64>(times, 1, RowLine::lastLine) : 1;
    }

    XmlWalk m_walk;
    RowLine m_rowLine;
    bool m_within = false;
    bool m_bomb = false;
    QStringList m_cells; ///< of the row element at hand
    qint64 m_repeated = 1;
    qint64 m_repeatedInAll = 0; ///< rows that say something, beyond the first of each element
    qint64 m_left = 0;          ///< of its repetitions
    qint64 m_line = 0;          ///< given last
};

class OdsWorkbook final : public Workbook
{
public:
    OdsWorkbook(std::unique_ptr<ZipArchive> archive, QStringList sheets, QStringList hidden)
        : m_archive(std::move(archive)), m_sheets(std::move(sheets)), m_hidden(std::move(hidden))
    {}

    QStringList sheets() const override { return m_sheets; }
    QStringList hidden() const override { return m_hidden; }

    Result<std::unique_ptr<SheetReader>> rows(const QString &name) override
    {
        if (!m_sheets.contains(name))
            return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "The workbook has no sheet “%1”."),
                           {name}, QT_TRANSLATE_NOOP("Error", "Choose one that it has."));
        auto part = m_archive->part(content);
        if (!part)
            return part.error();
        return std::unique_ptr<SheetReader>(std::make_unique<OdsRows>(std::move(*part), name));
    }

private:
    std::unique_ptr<ZipArchive> m_archive;
    QStringList m_sheets, m_hidden;
};

/// Styles of tables that are not shown, by name.
struct SheetNames
{
    QStringList shown;
    QStringList hidden;
    bool failed = false;
};

SheetNames namesIn(std::unique_ptr<ZipPart> part)
{
    SheetNames names;
    QStringList unseen;
    QString style;
    XmlWalk walk(std::move(part));
    while (walk.next() && names.shown.size() + names.hidden.size() < 1000) {
        if (walk.isStart("style")) {
            style = walk.attribute("name");
        } else if (walk.isStart("table-properties") && walk.attribute("display") == QLatin1String("false")) {
            unseen.append(style);
        } else if (walk.isStart("table")) {
            const bool hidden = unseen.contains(walk.attribute("style-name"));
            (hidden ? names.hidden : names.shown).append(walk.attribute("name"));
            walk.skip();
        }
    }
    names.failed = walk.failed();
    return names;
}

} // namespace

Result<std::unique_ptr<Workbook>> openOds(std::unique_ptr<ZipArchive> archive)
{
    const auto manifest = archive->bytesOf(QStringLiteral("META-INF/manifest.xml"), 4 * 1024 * 1024);
    if (manifest && manifest->contains("encryption-data"))
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "The file is protected by a password."),
                       {},
                       QT_TRANSLATE_NOOP("Error", "Open it, save it without a password, and import that."));
    auto part = archive->part(content);
    if (!part)
        return part.error();
    const SheetNames names = namesIn(std::move(*part));
    const QStringList sheets = names.shown + names.hidden;
    if (sheets.isEmpty())
        return names.failed
                   ? brokenSheet(0)
                   : failure(ErrorCode::Invalid,
                             QT_TRANSLATE_NOOP("Error", "The file is an OpenDocument file without sheets."));
    return std::unique_ptr<Workbook>(std::make_unique<OdsWorkbook>(std::move(archive), sheets, names.hidden));
}

} // namespace tverrlos
