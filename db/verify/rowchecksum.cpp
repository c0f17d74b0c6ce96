#include "db/verify/rowchecksum.h"

#include <QtEndian>

namespace tverrlos {

RowChecksum::RowChecksum(const char *table)
{
    field('T', table);
}

RowChecksum &RowChecksum::add(const QString &text)
{
    field('s', text.toUtf8());
    return *this;
}

RowChecksum &RowChecksum::add(const QByteArray &bytes)
{
    field('b', bytes);
    return *this;
}

RowChecksum &RowChecksum::add(qint64 number)
{
    field('i', QByteArray::number(number));
    return *this;
}

RowChecksum &RowChecksum::addNull()
{
    field('n', {});
    return *this;
}

void RowChecksum::field(char kind, QByteArrayView bytes)
{
    char head[9] = {kind};
    qToLittleEndian<qint64>(bytes.size(), head + 1);
    m_hash.addData(QByteArrayView(head, 9));
    m_hash.addData(bytes);
}

} // namespace tverrlos
