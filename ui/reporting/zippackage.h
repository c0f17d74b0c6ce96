#pragma once

#include <QByteArray>
#include <QString>

namespace tverrlos {

/// A zip file in memory, as office documents are packed: no clock goes into it, so that the same members give
/// the same bytes.
class ZipPackage
{
public:
    enum class Packing {
        Stored, ///< as it is: the `mimetype` member must be readable at a fixed place
        Deflated,
    };
    /// Names are ASCII, with `/` between folders; members stand in the order they were added.
    void add(const QString &name, const QByteArray &content, Packing packing = Packing::Deflated);
    QByteArray bytes() const;

private:
    QByteArray m_members;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace tverrlos
