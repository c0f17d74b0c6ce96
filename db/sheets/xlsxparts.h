#pragma once

#include "core/results/result.h"
#include "db/sheets/numbershown.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace tverrlos {

class XmlWalk;
class ZipArchive;

/// The texts of a workbook, each once; held as UTF-8 in one piece, since there may be a million.
class SharedTexts
{
public:
    Result<void> read(ZipArchive &archive, const QString &part);
    /// Empty for an index that does not exist.
    QString at(qint64 index) const;

    static constexpr qsizetype mostBytes = 256 * 1024 * 1024;

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// Number formats by cell style.
class CellFormats
{
public:
    Result<void> read(ZipArchive &archive, const QString &part);
    const NumberFormat &of(const QString &style) const;

private:
    std::vector<NumberFormat> m_formats;
    NumberFormat m_general;
};

/// Where in the archive the parts lie.
struct XlsxLayout
{
    struct Sheet
    {
        QString name;
        QString part;
        bool hidden = false;
    };
    QList<Sheet> sheets; ///< those that can be seen first
    QString texts;       ///< empty: none
    QString styles;
    bool from1904 = false;
};
Result<XlsxLayout> xlsxLayout(ZipArchive &archive);

/// The text of an element with runs (`si`, `is`), past its end; without the phonetic guides. _x000D_ is a
/// sign.
QString runsOf(XmlWalk &walk);

} // namespace tverrlos
