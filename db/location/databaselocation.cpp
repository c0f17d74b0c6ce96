#include "db/location/databaselocation.h"

#include "db/location/syncfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sys/vfs.h>

#include <array>

namespace tverrlos {

namespace {

struct KnownMagic
{
    quint32 magic;
    const char *name;
};

/// statfs(2) numbers of file systems that are another machine's (linux/magic.h and the file systems' own
/// headers).
constexpr std::array<KnownMagic, 14> networkMagic{{
    {0x6969, "nfs"},
    {0xFF534D42, "cifs"},
    {0xFE534D42, "smb3"},
    {0x517B, "smbfs"},
    {0x564C, "ncpfs"},
    {0x5346414F, "afs"},
    {0x6B414653, "afs"},
    {0x73757245, "coda"},
    {0x00C36400, "ceph"},
    {0x0BD00BD0, "lustre"},
    {0x01161970, "gfs2"},
    {0x7461636F, "ocfs2"},
    {0x19830326, "fhgfs"},
    {0x47504653, "gpfs"},
}};

QString byMagic(const QString &folder)
{
    struct statfs facts
    {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return {};
    const auto magic = static_cast<quint32>(facts.f_type);
    for (const KnownMagic &known : networkMagic)
        if (known.magic == magic)
            return QString::fromLatin1(known.name);
    return {};
}

/// mountinfo writes space, tab, newline and backslash as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        bytes.append(octal ? static_cast<char>(code) : field.at(i));
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(bytes);
}

bool lies(const QString &folder, const QString &under)
{
    return under == QLatin1String("/") || folder == under || folder.startsWith(under + QLatin1Char('/'));
}

/// FUSE file systems share one statfs number; the mount table tells sshfs from a local disk.
QString byMountTable(const QString &folder)
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QString type;
    qsizetype longest = -1;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf(QByteArrayLiteral("-"));
        if (fields.size() < 5 || dash < 0 || dash + 1 >= fields.size())
            continue;
        const QString point = unescaped(fields.at(4));
        if (point.size() >= longest &&
            lies(folder, point)) { // a later mount on the same point covers the earlier
            longest = point.size();
            type = QString::fromLatin1(fields.at(dash + 1));
        }
    }
    return type;
}

bool isNetwork(const QString &type)
{
    static const QStringList exact{
        QStringLiteral("nfs"),    QStringLiteral("nfs4"),   QStringLiteral("cifs"),   QStringLiteral("smb3"),
        QStringLiteral("smbfs"),  QStringLiteral("ncpfs"),  QStringLiteral("afs"),    QStringLiteral("coda"),
        QStringLiteral("ceph"),   QStringLiteral("lustre"), QStringLiteral("gfs2"),   QStringLiteral("ocfs2"),
        QStringLiteral("fhgfs"),  QStringLiteral("beegfs"), QStringLiteral("gpfs"),   QStringLiteral("davfs"),
        QStringLiteral("davfs2"), QStringLiteral("ncp"),    QStringLiteral("webdav"),
    };
    // Of the FUSE file systems, those that fetch their files from elsewhere; ntfs-3g, exfat and mergerfs are
    // local.
    static const QStringList remoteFuse{
        QStringLiteral("sshfs"),     QStringLiteral("rclone"),    QStringLiteral("gvfsd-fuse"),
        QStringLiteral("davfs"),     QStringLiteral("davfs2"),    QStringLiteral("s3fs"),
        QStringLiteral("goofys"),    QStringLiteral("glusterfs"), QStringLiteral("ceph"),
        QStringLiteral("ceph-fuse"), QStringLiteral("curlftpfs"), QStringLiteral("smbnetfs"),
        QStringLiteral("gcsfuse"),   QStringLiteral("onedriver"), QStringLiteral("google-drive-ocamlfuse"),
        QStringLiteral("dropbox"),   QStringLiteral("kio-fuse"),  QStringLiteral("moosefs"),
        QStringLiteral("mfs"),       QStringLiteral("seadrive"),  QStringLiteral("juicefs"),
        QStringLiteral("blobfuse"),  QStringLiteral("blobfuse2"), QStringLiteral("pcloud.fs"),
    };
    if (exact.contains(type, Qt::CaseInsensitive))
        return true;
    const QString fuse = QStringLiteral("fuse.");
    return type.startsWith(fuse) && remoteFuse.contains(type.mid(fuse.size()), Qt::CaseInsensitive);
}

constexpr char wayOut[] =
    QT_TRANSLATE_NOOP("Error", "Choose a folder on this machine's own disk. To share cases between machines, "
                               "use a PostgreSQL database.");

/// The folder the file would lie in, links followed; also when the file itself is a link to somewhere else.
QString realFolder(const QFileInfo &file)
{
    if (file.exists())
        return QFileInfo(file.canonicalFilePath()).absolutePath();
    if (file.isSymLink())
        return QFileInfo(QFileInfo(file.symLinkTarget()).absolutePath()).canonicalFilePath();
    return QFileInfo(file.absolutePath()).canonicalFilePath();
}

Result<void> checkKind(const QString &path, const QFileInfo &file)
{
    const QString shown = QDir::toNativeSeparators(file.absoluteFilePath());
    if (path.trimmed().isEmpty() || path.endsWith(QLatin1Char('/')) || path.contains(QChar(0)))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "\"%1\" is not the name of a database file."), {path},
                       QT_TRANSLATE_NOOP("Error", "Give the path of a file, such as cases.sqlite."));
    if (file.isDir())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a database file."),
                       {shown}, QT_TRANSLATE_NOOP("Error", "Give the path of a file inside it."));
    if (file.exists() && !file.isFile())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 is a device or a pipe, not a file."), {shown},
                       QT_TRANSLATE_NOOP("Error", "Give the path of an ordinary file."));
    return {};
}

} // namespace

QString fileSystemOf(const QString &folder)
{
    const QString known = byMagic(folder);
    return known.isEmpty() ? byMountTable(folder) : known;
}

Result<void> checkDatabaseLocation(const QString &path, const FileSystemOf &fileSystem)
{
    const QFileInfo file(path);
    if (Result<void> kind = checkKind(path, file); !kind)
        return kind;

    const QString shown = QDir::toNativeSeparators(file.absoluteFilePath());
    const QString folder = realFolder(file);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "The folder of %1 does not exist."),
                       {shown},
                       QT_TRANSLATE_NOOP("Error", "Create the folder first, or choose another place."));

    if (const QString type = fileSystem(folder); isNetwork(type))
        return failure(
            ErrorCode::UnsafeLocation,
            QT_TRANSLATE_NOOP("Error",
                              "%1 lies on a network file system (%2), where a database file can be destroyed "
                              "when two machines write to it."),
            {shown, type}, wayOut);

    for (const QString &place : {folder, file.absolutePath()})
        if (const QString client = syncClientOf(place); !client.isEmpty())
            return failure(ErrorCode::UnsafeLocation,
                           QT_TRANSLATE_NOOP(
                               "Error",
                               "%1 lies in a folder that %2 synchronises, and a database file that is copied "
                               "while it is written can be destroyed."),
                           {shown, client}, wayOut);
    return {};
}

} // namespace tverrlos
