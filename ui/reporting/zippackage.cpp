#include "ui/reporting/zippackage.h"

#include <boost/crc.hpp>

namespace tverrlos {

// The format is PKWARE's APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (directory) and 4.3.16 (end).
namespace {

constexpr quint16 version = 20;            // 2.0: deflate
constexpr quint16 midnight = 0;            // MS-DOS time
constexpr quint16 firstOfJanuary1980 = 33; // MS-DOS date, the earliest there is

class Record
{
public:
    Record &number16(quint16 value) { return add(value, 2); }
    Record &number32(quint32 value) { return add(value, 4); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    Record &add(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_bytes.append(char(value >> (8 * i) & 0xFF));
        return *this;
    }

    QByteArray m_bytes;
};

/// The bare deflate stream: qCompress() puts its own length (4) and zlib's header (2) before it, and zlib's
/// checksum (4) behind.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray compressed = qCompress(content, 9);
    return compressed.mid(6, compressed.size() - 10);
}

quint32 checksum(const QByteArray &content)
{
    boost::crc_32_type crc;
    crc.process_bytes(content.constData(), std::size_t(content.size()));
    return crc.checksum();
}

} // namespace

void ZipPackage::add(const QString &name, const QByteArray &content, Packing packing)
{
    const QByteArray path = name.toLatin1();
    const bool stored = packing == Packing::Stored;
    const QByteArray packed = stored ? content : deflated(content);
    const auto offset = quint32(m_members.size());
    Record common;
    common.number16(version)
        .number16(0)
        .number16(stored ? 0 : 8)
        .number16(midnight)
        .number16(firstOfJanuary1980)
        .number32(checksum(content))
        .number32(quint32(packed.size()))
        .number32(quint32(content.size()))
        .number16(quint16(path.size()))
        .number16(0);
    m_members += Record().number32(0x04034b50).bytes() + common.bytes() + path + packed;
    m_directory += Record().number32(0x02014b50).number16(version).bytes() + common.bytes() +
                   Record().number16(0).number16(0).number16(0).number32(0).number32(offset).bytes() + path;
    ++m_count;
}

QByteArray ZipPackage::bytes() const
{
    const Record end = Record()
                           .number32(0x06054b50)
                           .number16(0)
                           .number16(0)
                           .number16(m_count)
                           .number16(m_count)
                           .number32(quint32(m_directory.size()))
                           .number32(quint32(m_members.size()))
                           .number16(0);
    return m_members + m_directory + end.bytes();
}

} // namespace tverrlos
