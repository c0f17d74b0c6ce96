#include "db/sheets/sheetreader.h"

namespace tverrlos {

QByteArray rawOf(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.constFirst())
            line += ';';
        const bool quoted = cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('"')) ||
                            cell.contains(QLatin1Char('\n'));
        QByteArray text = cell.toUtf8();
        line += quoted ? '"' + text.replace('"', "\"\"") + '"' : text;
    }
    return line;
}

} // namespace tverrlos
