#include "db/sheets/rowline.h"

#include <algorithm>

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
    const bool covered = std::any_of(m_covers.begin(), m_covers.end(),
                                     [from](const Cover &cover) { return cover.lastLine >= from; });
    SheetRow row = finish(from, {});
    if (!covered && to - from >= mostBlankApart)
        row.lines = to - from + 1;
    return row;
}

} // namespace tverrlos
