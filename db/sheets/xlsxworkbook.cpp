#include "db/sheets/xlsxworkbook.h"

#include "db/sheets/rowline.h"
#include "db/sheets/xlsxparts.h"
#include "db/sheets/xmlwalk.h"
#include "db/sheets/ziparchive.h"

#include <QHash>
#include <QObject>

#include <algorithm>
#include <limits>

namespace tverrlos {

namespace {

/// A reference such as AB12: column and line from 0 and 1; column -1 when it is none.
struct Place
{
    qsizetype column = -1;
    qint64 line = 0;
};

Place placeOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char16_t c = reference[at].unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    bool number = false;
    const qint64 line = reference.mid(at).toLongLong(&number);
    return at == 0 || !number ? Place() : Place{column - 1, line};
}

/// Cells merged over several rows: where they begin, and the last line each covers.
using Merged = QHash<std::pair<qint64, qsizetype>, qint64>;

class XlsxRows final : public SheetReader
{
public:
    XlsxRows(std::unique_ptr<ZipPart> part, const SharedTexts &texts, const CellFormats &formats,
             bool from1904, Merged merged)
        : m_walk(std::move(part)), m_texts(texts), m_formats(formats), m_from1904(from1904),
          m_merged(std::move(merged))
    {}

    std::optional<SheetRow> next() override
    {
        if (!m_ready && !readRow())
            return std::nullopt;
        const qint64 expected = m_line + 1;
        if (m_readyLine > expected) {
            SheetRow gap = m_rowLine.blank(expected, m_readyLine - 1);
            m_line = expected + gap.lines - 1;
            return gap;
        }
        m_ready = false;
        m_line = m_readyLine;
        return m_rowLine.finish(m_line, std::move(m_cells));
    }

    std::optional<Error> failure() const override
    {
        if (!m_walk.failed())
            return std::nullopt;
        return tverrlos::failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The sheet is damaged after row %1."),
            {QString::number(m_line)},
            QT_TRANSLATE_NOOP("Error", "Open it in the program it was made with, save it again, and import "
                                       "that: rows that are in already are not taken twice."));
    }

private:
    /// The next row that has something in it.
    bool readRow()
    {
        while (m_walk.next()) {
            if (m_walk.isEnd("sheetData"))
                return false;
            if (!m_walk.isStart("row"))
                continue;
            bool number = false;
            const qint64 line = m_walk.attribute("r").toLongLong(&number);
            m_lastRead = number && line > m_lastRead && line <= RowLine::lastLine ? line : m_lastRead + 1;
            m_cells.clear();
            if (!m_walk.isEmpty())
                readCells();
            if (m_walk.failed())
                return false;
            // Rows that are styled and empty may go on to the end of the sheet.
            if (m_cells.isEmpty())
                continue;
            m_ready = true;
            m_readyLine = m_lastRead;
            return true;
        }
        return false;
    }

    void readCells()
    {
        qsizetype next = 0;
        while (m_walk.next() && !m_walk.isEnd("row")) {
            if (!m_walk.isStart("c"))
                continue;
            const Place place = placeOf(m_walk.attribute("r"));
            const qsizetype column = place.column >= 0 ? place.column : next;
            next = column + 1;
            const QString text = readCell();
            if (text.isEmpty() || column >= mostCells)
                continue;
            while (m_cells.size() <= column)
                m_cells.append(QString());
            m_cells[column] = text;
            if (const auto last = m_merged.constFind({m_lastRead, column}); last != m_merged.constEnd())
                m_rowLine.cover(column, *last, text);
        }
    }

    QString readCell()
    {
        const QString type = m_walk.attribute("t");
        const QString style = m_walk.attribute("s");
        if (m_walk.isEmpty())
            return {};
        QString value;
        bool within = false;
        while (m_walk.next() && !m_walk.isEnd("c")) {
            if (m_walk.isStart("is"))
                value = runsOf(m_walk);
            else if (m_walk.isStart("v"))
                within = !m_walk.isEmpty();
            else if (m_walk.isEnd("v"))
                within = false;
            else if (within && m_walk.isText())
                value += m_walk.text();
            else if (m_walk.isStart("f"))
                m_walk.skip();
        }
        if (type == QLatin1String("s"))
            return m_texts.at(value.toLongLong());
        if (type == QLatin1String("b"))
            return value == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nei");
        if (type == QLatin1String("d"))
            return momentShown(value);
        if (type == QLatin1String("inlineStr") || type == QLatin1String("str") ||
            type == QLatin1String("e") || value.isEmpty())
            return value;
        return numberShown(value, m_formats.of(style), m_from1904);
    }

    XmlWalk m_walk;
    const SharedTexts &m_texts;
    const CellFormats &m_formats;
    bool m_from1904;
    Merged m_merged;
    RowLine m_rowLine;
    QStringList m_cells; ///< of the row that was read and not given yet
    bool m_ready = false;
    qint64 m_readyLine = 0;
    qint64 m_lastRead = 0; ///< the line of the row read last, empty or not
    qint64 m_line = 0;     ///< the line given last
};

class XlsxWorkbook final : public Workbook
{
public:
    XlsxWorkbook(std::unique_ptr<ZipArchive> archive, XlsxLayout layout)
        : m_archive(std::move(archive)), m_layout(std::move(layout))
    {}

    QStringList sheets() const override
    {
        return namesWhere([](const XlsxLayout::Sheet &) { return true; });
    }
    QStringList hidden() const override
    {
        return namesWhere([](const XlsxLayout::Sheet &sheet) { return sheet.hidden; });
    }

    Result<void> readParts()
    {
        if (!m_layout.texts.isEmpty())
            if (const auto fine = m_texts.read(*m_archive, m_layout.texts); !fine)
                return fine;
        return m_layout.styles.isEmpty() ? Result<void>() : m_formats.read(*m_archive, m_layout.styles);
    }

    Result<std::unique_ptr<SheetReader>> rows(const QString &name) override
    {
        for (const XlsxLayout::Sheet &sheet : std::as_const(m_layout.sheets)) {
            if (sheet.name != name)
                continue;
            auto merged = mergedIn(sheet.part);
            if (!merged)
                return merged.error();
            auto part = m_archive->part(sheet.part);
            if (!part)
                return part.error();
            return std::unique_ptr<SheetReader>(std::make_unique<XlsxRows>(
                std::move(*part), m_texts, m_formats, m_layout.from1904, std::move(*merged)));
        }
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "The workbook has no sheet “%1”."),
                       {name}, QT_TRANSLATE_NOOP("Error", "Choose one that it has."));
    }

private:
    /// They stand after the rows: found in the bytes, which is much quicker than a walk through all cells.
    Result<Merged> mergedIn(const QString &part)
    {
        if (const auto known = m_merged.constFind(part); known != m_merged.constEnd())
            return *known;
        auto opened = m_archive->part(part);
        if (!opened)
            return opened.error();
        Merged merged;
        QByteArray window;
        QByteArray buffer(64 * 1024, '\0');
        for (;;) {
            const int count = (*opened)->read(buffer.data(), static_cast<int>(buffer.size()));
            if (count <= 0)
                break; // what is damaged shows when the rows are read
            window.append(buffer.constData(), count);
            takeMerged(window, merged);
            window = window.right(200); // a reference may be torn between two portions
        }
        m_merged.insert(part, merged);
        return merged;
    }

    static void takeMerged(const QByteArray &bytes, Merged &merged)
    {
        constexpr qsizetype most = 100'000;
        for (qsizetype at = bytes.indexOf("mergeCell "); at >= 0 && merged.size() < most;
             at = bytes.indexOf("mergeCell ", at + 1)) {
            const qsizetype begins = bytes.indexOf("ref=", at);
            if (begins < 0 || begins - at > 60 || begins + 5 >= bytes.size())
                continue;
            const qsizetype ends = bytes.indexOf(bytes[begins + 4], begins + 5);
            if (ends < 0 || ends - begins > 60)
                continue;
            const QString range = QString::fromLatin1(bytes.mid(begins + 5, ends - begins - 5));
            const Place first = placeOf(range.section(QLatin1Char(':'), 0, 0));
            const Place last = placeOf(range.section(QLatin1Char(':'), 1, 1));
            if (first.column >= 0 && last.line > first.line)
                merged.insert({first.line, first.column}, std::min(last.line, RowLine::lastLine));
        }
    }

    template<class Wanted>
    QStringList namesWhere(Wanted wanted) const
    {
        QStringList names;
        for (const XlsxLayout::Sheet &sheet : m_layout.sheets)
            if (wanted(sheet))
                names.append(sheet.name);
        return names;
    }

    std::unique_ptr<ZipArchive> m_archive;
    XlsxLayout m_layout;
    SharedTexts m_texts;
    CellFormats m_formats;
    QHash<QString, Merged> m_merged; ///< by part, once looked for
};

} // namespace

Result<std::unique_ptr<Workbook>> openXlsx(std::unique_ptr<ZipArchive> archive)
{
    auto layout = xlsxLayout(*archive);
    if (!layout)
        return layout.error();
    auto workbook = std::make_unique<XlsxWorkbook>(std::move(archive), std::move(*layout));
    if (const auto fine = workbook->readParts(); !fine)
        return fine.error();
    return std::unique_ptr<Workbook>(std::move(workbook));
}

} // namespace tverrlos
