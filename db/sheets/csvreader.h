#pragma once

#include "db/sheets/sheetreader.h"

#include <QByteArray>
#include <QChar>
#include <QIODevice>

namespace tverrlos {

/// Reads comma-separated text (RFC 4180 and what is found in the wild) as a stream: memory follows the
/// longest row. The delimiter (; , tab |) is guessed from the first rows, or taken from Excel's "sep=;" line.
/// UTF-8 and UTF-16 with or without a mark; a row that is not valid UTF-8 is Windows-1252. A quote that is
/// never closed spoils its own line only.
class CsvReader final : public SheetReader
{
public:
    /// `device` is open for reading and outlives this. A delimiter that is given is not guessed.
    explicit CsvReader(QIODevice &device, QChar delimiter = {});
    std::optional<SheetRow> next() override;
    qint64 position() const override { return m_device.pos(); }
    char delimiter() const { return m_delimiter; }

    static constexpr qsizetype longestRow = 1024 * 1024; ///< bytes

private:
    enum class Encoding { EightBit, Utf16Le, Utf16Be };

    bool fill();
    void detectEncoding(const QByteArray &beginning);
    void detectDelimiter();
    void skipSeparatorLine();
    SheetRow brokenLine();
    SheetRow endlessLine();

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
