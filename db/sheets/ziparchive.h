#pragma once

#include "core/results/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace tverrlos {

/// What a hostile archive may cost at most.
struct ZipLimits
{
    qint64 entries = 10'000;
    qint64 partBytes = 1024LL * 1024 * 1024;      ///< of one part, unpacked
    qint64 totalBytes = 4LL * 1024 * 1024 * 1024; ///< read from one archive, unpacked
    qint64 ratio = 500;                           ///< unpacked to packed, of a part over `ratioFrom`
    qint64 ratioFrom = 32LL * 1024 * 1024;
};

class ZipPart;

/// A zip archive that is read part by part, unpacked on the way: nothing is written anywhere, names are only
/// looked up, and what comes out is counted, whatever the archive claims. Thread: one at a time.
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const ZipLimits &limits = {});
    static Result<std::unique_ptr<ZipArchive>> fromBytes(QByteArray bytes, const ZipLimits &limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool holds(const QString &name) const;
    /// Invalid: not there, over a limit, or packed in a way that is not known. Refused: it is encrypted. The
    /// archive outlives the part.
    Result<std::unique_ptr<ZipPart>> part(const QString &name);
    /// A small part whole.
    Result<QByteArray> bytesOf(const QString &name, qint64 most);

private:
    friend class ZipPart;
    ZipArchive(struct zip *archive, QByteArray bytes, const ZipLimits &limits);
    static Result<std::unique_ptr<ZipArchive>> checked(std::unique_ptr<ZipArchive> archive);

    struct zip *m_archive;
    QByteArray m_bytes; ///< what an archive in memory is read from
    ZipLimits m_limits;
    qint64 m_read = 0;
};

/// One part, from its beginning to its end.
class ZipPart
{
public:
    ZipPart(ZipArchive &archive, zip_file *file, qint64 claimed);
    ~ZipPart();
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// How many bytes were read, 0 at the end, -1 when it is damaged or goes over a limit.
    int read(char *buffer, int most);

private:
    ZipArchive &m_archive;
    zip_file *m_file;
    qint64 m_left; ///< it may give so much more
};

} // namespace tverrlos
