#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// One row of a sheet. Cell text stays text: leading zeros, dates and numbers are as they were written.
struct SheetRow
{
    QStringList cells;
    qint64 line = 0;       ///< where it begins, from 1 (in a workbook: the row)
    QByteArray raw;        ///< as it stands in the file, without its line end
    bool unclosed = false; ///< its quotes are opened and never closed
};

/// Rows of a sheet, one at a time.
class SheetReader
{
public:
    virtual ~SheetReader() = default;
    /// Nothing at the end.
    virtual std::optional<SheetRow> next() = 0;
};

/// Reads comma-separated text (RFC 4180 and what is found in the wild) as a stream: memory follows the
/// longest row. The delimiter (; , tab |) is guessed from the first rows, or taken from Excel's "sep=;" line.
/// UTF-8 and UTF-16 with or without a mark; a row that is not valid UTF-8 is Windows-1252. A quote that is
/// never closed spoils its own line only.
class CsvReader final : public SheetReader
{
public:
    /// `device` is open for reading and outlives this.
    explicit CsvReader(QIODevice &device);
    std::optional<SheetRow> next() override;
    char delimiter() const { return m_delimiter; }

    static constexpr qsizetype longestRow = 1024 * 1024; ///< bytes
    static constexpr qsizetype mostCells = 2000;         ///< of one row; the rest is left out

private:
    enum class Encoding { EightBit, Utf16Le, Utf16Be };

    bool fill();
    void detectEncoding(const QByteArray &beginning);
    void detectDelimiter();
    void skipSeparatorLine();
    SheetRow brokenLine();

    QIODevice &m_device;
    Encoding m_encoding = Encoding::EightBit;
    QByteArray m_buffer; ///< UTF-8, or whatever eight-bit encoding the file has
    qsizetype m_at = 0;
    QByteArray m_odd; ///< half a UTF-16 unit, left from the last portion
    qint64 m_line = 1;
    char m_delimiter = ',';
    bool m_ended = false;
};

} // namespace tverrlos
