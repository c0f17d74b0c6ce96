#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace tverrlos {

/// The checksum that a row outside the case history keeps of itself, so that a flipped bit in it shows
/// (SQLite has none of its own). SHA-256 over the table's name and every field with its kind and length, in
/// the order added.
///
///     RowChecksum("settings").add(person).add(key).add(value).result()
class RowChecksum
{
public:
    explicit RowChecksum(const char *table);
    RowChecksum &add(const QString &text);
    RowChecksum &add(const QByteArray &bytes);
    RowChecksum &add(qint64 number);
    RowChecksum &addNull();
    /// 32 bytes.
    QByteArray result() const { return m_hash.result(); }

private:
    void field(char kind, QByteArrayView bytes);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace tverrlos
