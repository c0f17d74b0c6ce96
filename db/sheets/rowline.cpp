#include "db/sheets/rowline.h"

namespace tverrlos {

void RowLine::cover(qsizetype column, qint64 last, const QString &text)
{
    if (!text.isEmpty() && column < SheetReader::mostCells)
        m_covers.insert(column, {last, text});
}

SheetRow RowLine::finish(qint64 line, QStringList cells)
{
    for (auto cover = m_covers.begin(); cover != m_covers.end();) {
        if (cover->lastLine < line) {
            cover = m_covers.erase(cover);
            continue;
        }
        while (cells.size() <= cover.key())
            cells.append(QString());
        if (cells[cover.key()].isEmpty())
            cells[cover.key()] = cover->text;
        ++cover;
    }
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    SheetRow row;
    row.line = line;
    row.raw = rawOf(cells);
    row.cells = std::move(cells);
    return row;
}

SheetRow RowLine::blank(qint64 from, qint64 to)
{
    if (to - from < mostBlankApart)
        return finish(from, {});
    // Also where a merged cell covers them: a few bytes must not become a million rows.
    SheetRow row;
    row.line = from;
    row.lines = to - from + 1;
    row.raw = rawOf({});
    return row;
}

} // namespace tverrlos
