#include "db/sheets/csvreader.h"

#include "db/encoding/charset.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace tverrlos {

namespace {

constexpr qint64 portion = 256 * 1024;

/// What one row holds, as bytes. The end is where the next row begins.
struct RawRow
{
    QList<QByteArray> cells;
    qsizetype end = 0;
    qsizetype textEnd = 0; ///< without the line end
    int lineBreaks = 0;
    bool complete = false; ///< ended by a line end
    bool inQuotes = false;
    QByteArray afterQuotes; ///< of the first cell that goes on after its closing quotation mark
};

class RowParser
{
public:
    RowParser(const QByteArray &bytes, qsizetype from, char delimiter)
        : m_bytes(bytes), m_at(from), m_delimiter(delimiter)
    {}

    RawRow parse()
    {
        const qsizetype limit = m_bytes.size();
        while (m_at < limit && !m_row.complete)
            take(m_bytes[m_at]);
        if (!m_row.complete) {
            m_row.textEnd = limit;
            m_row.inQuotes = m_quoted;
        }
        m_row.end = m_at;
        endCell();
        return m_row;
    }

private:
    void take(char c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == '"' && m_cell.isEmpty() && !m_wasQuoted)
            m_quoted = m_wasQuoted = true;
        else if (c == m_delimiter)
            endCell();
        else if (c == '\n' || c == '\r')
            endRow(c);
        else
            takePlain(c);
        ++m_at;
    }

    void takePlain(char c)
    {
        m_cell += c;
        if (m_wasQuoted && (c != ' ' || !m_after.isEmpty()))
            m_after += c;
    }

    void takeQuoted(char c)
    {
        if (c != '"') {
            m_row.lineBreaks += c == '\n' ? 1 : 0;
            m_cell += c;
        } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
            m_cell += '"';
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endRow(char c)
    {
        m_row.textEnd = m_at;
        if (c == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')
            ++m_at;
        ++m_row.lineBreaks;
        m_row.complete = true;
    }

    void endCell()
    {
        if (m_row.cells.size() < CsvReader::mostCells)
            m_row.cells.append(m_cell);
        if (m_row.afterQuotes.isEmpty())
            m_row.afterQuotes = m_after;
        m_after.clear();
        m_cell.clear();
        m_wasQuoted = false;
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    char m_delimiter;
    RawRow m_row;
    QByteArray m_cell;
    QByteArray m_after; ///< of this cell, what stands after its closing quotation mark
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

QStringList decoded(const QList<QByteArray> &cells, const QByteArray &raw)
{
    const bool utf8 = isValidUtf8(raw);
    QStringList texts;
    texts.reserve(cells.size());
    for (const QByteArray &cell : cells) {
        QString text = utf8 ? QString::fromUtf8(cell) : fromWindows1252(cell);
        text.remove(QChar(QChar::Null));
        texts.append(text);
    }
    return texts;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QChar delimiter) : m_device(device)
{
    detectEncoding(m_device.peek(512));
    fill();
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    skipSeparatorLine();
    if (!delimiter.isNull() && delimiter.unicode() < 0x80)
        m_delimiter = static_cast<char>(delimiter.unicode());
}

void CsvReader::detectEncoding(const QByteArray &beginning)
{
    if (beginning.startsWith("\xFF\xFE"))
        m_encoding = Encoding::Utf16Le;
    else if (beginning.startsWith("\xFE\xFF"))
        m_encoding = Encoding::Utf16Be;
    else {
        // Without a mark: text in Latin letters has a zero in every other byte.
        std::array<qsizetype, 2> zeros{0, 0};
        for (qsizetype i = 0; i < beginning.size(); ++i)
            zeros[static_cast<size_t>(i % 2)] += beginning[i] == 0 ? 1 : 0;
        if (zeros[1] * 3 > beginning.size() && zeros[0] * 10 < beginning.size())
            m_encoding = Encoding::Utf16Le;
        else if (zeros[0] * 3 > beginning.size() && zeros[1] * 10 < beginning.size())
            m_encoding = Encoding::Utf16Be;
    }
}

/// One more portion of the file into the buffer; what has been read is dropped first.
bool CsvReader::fill()
{
    if (m_ended)
        return false;
    QByteArray bytes = m_odd + m_device.read(portion);
    m_odd.clear();
    if (bytes.isEmpty()) {
        m_ended = true;
        return false;
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_encoding == Encoding::EightBit) {
        m_buffer += bytes;
        return true;
    }
    // Portions end between units; a pair of surrogates that is torn is put off as well.
    const bool little = m_encoding == Encoding::Utf16Le;
    qsizetype whole = bytes.size() - bytes.size() % 2;
    const auto high = whole >= 2 ? static_cast<unsigned char>(bytes[whole - (little ? 1 : 2)]) : 0u;
    if (high >= 0xD8 && high <= 0xDB && !m_device.atEnd())
        whole -= 2;
    m_odd = bytes.mid(whole);
    if (whole == 0) {
        m_ended = true;
        return false;
    }
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(bytes).first(whole));
    m_buffer += text.toUtf8();
    return true;
}

void CsvReader::skipSeparatorLine()
{
    const QByteArray first = m_buffer.mid(m_at, 8);
    if (first.toLower().startsWith("sep=") && first.size() >= 6 && (first[5] == '\n' || first[5] == '\r')) {
        m_delimiter = first[4];
        m_at += first[5] == '\r' && first.mid(6, 1) == "\n" ? 7 : 6;
        ++m_line;
    } else {
        detectDelimiter();
    }
}

/// The delimiter under which most of the first rows have as many cells as the first one.
void CsvReader::detectDelimiter()
{
    static constexpr std::array<char, 4> candidates{';', ',', '\t', '|'};
    qsizetype best = 0;
    for (const char candidate : candidates) {
        qsizetype from = m_at;
        qsizetype header = 0;
        qsizetype score = 0;
        for (int i = 0; i < 20 && from < m_buffer.size(); ++i) {
            const RawRow row = RowParser(m_buffer, from, candidate).parse();
            header = i == 0 ? row.cells.size() : header;
            score += header > 1 && row.cells.size() == header ? 100 + header : 0;
            // A header that the rows do not keep to is still better than one cell.
            score += i == 0 && header > 1 ? header : 0;
            from = row.end;
        }
        if (score > best) {
            best = score;
            m_delimiter = candidate;
        }
    }
}

/// The line at hand alone, taken as it is: its quotes never close.
SheetRow CsvReader::brokenLine()
{
    qsizetype end = m_buffer.indexOf('\n', m_at);
    end = end < 0 ? m_buffer.size() : end;
    SheetRow row;
    row.line = m_line++;
    row.raw = m_buffer.mid(m_at, end - m_at);
    row.unclosed = true;
    QByteArray text = row.raw.left(64 * 1024); // to look at: a line may hold a million delimiters
    text.replace('"', "");
    row.cells = decoded(text.trimmed().split(m_delimiter), text);
    m_at = std::min(end + 1, m_buffer.size());
    return row;
}

/// The beginning of a line that is longer than any row of a list; the rest of it is passed over.
SheetRow CsvReader::endlessLine()
{
    constexpr qsizetype kept = 4096;
    SheetRow row;
    row.line = m_line++;
    row.raw = m_buffer.mid(m_at, kept);
    row.tooLong = true;
    row.cells = decoded(row.raw.split(m_delimiter), row.raw);
    qsizetype end = m_buffer.indexOf('\n', m_at);
    while (end < 0) {
        m_at = m_buffer.size();
        if (!fill())
            return row;
        end = m_buffer.indexOf('\n', m_at);
    }
    m_at = end + 1;
    return row;
}

std::optional<SheetRow> CsvReader::next()
{
    for (;;) {
        if (m_at >= m_buffer.size() && !fill())
            return std::nullopt;
        const RawRow found = RowParser(m_buffer, m_at, m_delimiter).parse();
        // A row that reaches the end of what is read may go on, and so may a line end of two characters.
        const bool mayGoOn = !found.complete || found.end >= m_buffer.size();
        if (mayGoOn && m_buffer.size() - m_at <= longestRow && fill())
            continue;
        if (found.inQuotes)
            return brokenLine();
        if (found.end - m_at > longestRow)
            return endlessLine();
        SheetRow row;
        row.line = m_line;
        row.raw = m_buffer.mid(m_at, found.textEnd - m_at);
        row.cells = decoded(found.cells, row.raw);
        row.afterQuotes = decoded({found.afterQuotes}, row.raw).constFirst();
        m_line += std::max(found.lineBreaks, 1);
        m_at = found.end;
        return row;
    }
}

} // namespace tverrlos
