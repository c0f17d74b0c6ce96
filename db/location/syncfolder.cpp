#include "db/location/syncfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace tverrlos {

namespace {

struct NamePattern
{
    QString client;
    QRegularExpression name;
};

const QList<NamePattern> &namePatterns()
{
    const auto pattern = [](const QString &client, const QString &expression) {
        return NamePattern{client, QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                      QRegularExpression::CaseInsensitiveOption)};
    };
    // Business accounts append the organisation: "OneDrive - Helsedirektoratet", "Dropbox (Personal)".
    static const QList<NamePattern> patterns{
        pattern(QStringLiteral("OneDrive"), QStringLiteral("OneDrive( ?[-–(].*)?")),
        pattern(QStringLiteral("Dropbox"), QStringLiteral("Dropbox( ?[-–(].*)?")),
        pattern(QStringLiteral("Google Drive"),
                QStringLiteral("(Google ?Drive|GoogleDrive-.*|Google Disk|My Drive|Min disk)( ?[-–(].*)?")),
        pattern(QStringLiteral("Nextcloud"), QStringLiteral("Nextcloud[0-9]*( ?[-–(].*)?")),
        pattern(QStringLiteral("ownCloud"), QStringLiteral("ownCloud[0-9]*( ?[-–(].*)?")),
        pattern(QStringLiteral("iCloud"),
                QStringLiteral("iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|iCloud( ?[-–(].*)?")),
        pattern(QStringLiteral("Syncthing"), QStringLiteral("Syncthing")),
        pattern(QStringLiteral("Box"), QStringLiteral("Box ?Sync|Box ?Drive")),
        pattern(QStringLiteral("Jottacloud"), QStringLiteral("Jottacloud")),
        pattern(QStringLiteral("MEGA"), QStringLiteral("MEGA ?sync")),
        pattern(QStringLiteral("pCloud"), QStringLiteral("pCloud ?Drive|pCloud ?Sync")),
        pattern(QStringLiteral("Proton Drive"), QStringLiteral("Proton ?Drive")),
        pattern(QStringLiteral("Seafile"), QStringLiteral("Seafile|Seadrive")),
    };
    return patterns;
}

struct Mark
{
    const char *client;
    const char *glob; ///< a file or folder that the client keeps at the root of what it synchronises
};

constexpr Mark marks[] = {
    {"Dropbox", ".dropbox"},
    {"Dropbox", ".dropbox.cache"},
    {"OneDrive", ".849C9593-D756-4E56-8D6E-42412F2A707B"},
    {"Google Drive", ".tmp.drivedownload"},
    {"Google Drive", ".tmp.driveupload"},
    {"Google Drive", ".grive"},
    {"Nextcloud", ".sync_*.db"},
    {"Nextcloud", "._sync_*.db"},
    {"Nextcloud", ".nextcloudsync.log"},
    {"ownCloud", ".owncloudsync.log"},
    {"ownCloud", ".csync_journal.db"},
    {"Syncthing", ".stfolder"},
    {"Syncthing", ".stversions"},
    {"Resilio Sync", ".sync"},
    {"Seafile", ".seafile-data"},
    {"Seafile", "_seafile_temp*"},
    {"MEGA", ".debris"},
    {"Unison", ".unison"},
    {"Insync", ".insync-trash"},
    {"iCloud", ".iCloud"},
};

QString byName(const QString &name)
{
    for (const NamePattern &pattern : namePatterns())
        if (pattern.name.match(name).hasMatch())
            return pattern.client;
    return {};
}

/// The names in a folder that could be a mark: every mark begins with a dot or a low line. One listing, for a
/// folder may hold thousands of files, and every start of the program comes by here.
QStringList markedNames(const QDir &folder)
{
    QStringList names;
    QDirIterator each(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System);
    while (each.hasNext()) {
        each.next();
        const QString name = each.fileName();
        if (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('_')))
            names.append(name);
    }
    return names;
}

/// Whether the name is the mark's, where `*` stands for anything.
bool isMark(const QString &name, QLatin1String glob)
{
    const qsizetype star = glob.indexOf(QLatin1Char('*'));
    if (star < 0)
        return name.compare(glob, Qt::CaseInsensitive) == 0;
    return name.size() >= glob.size() - 1 && name.startsWith(glob.first(star), Qt::CaseInsensitive) &&
           name.endsWith(glob.sliced(star + 1), Qt::CaseInsensitive);
}

QString byMark(const QDir &folder)
{
    // ~/.dropbox and ~/.unison are the clients' own settings, not a mark that the home folder is
    // synchronised.
    if (folder.absolutePath() == QDir::homePath())
        return {};
    const QStringList names = markedNames(folder);
    for (const Mark &mark : marks)
        for (const QString &name : names)
            if (isMark(name, QLatin1String(mark.glob)))
                return QString::fromLatin1(mark.client);
    return {};
}

bool lies(const QString &folder, const QString &under)
{
    const QString root = QFileInfo(under).canonicalFilePath();
    return !root.isEmpty() && root != QLatin1String("/") &&
           (folder == root || folder.startsWith(root + QLatin1Char('/')));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 enough = 256 * 1024;
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

/// Where the person has told Dropbox and Nextcloud to synchronise; the folder may be called anything.
QString bySetup(const QString &folder)
{
    const QDir home = QDir::home();
    const QJsonObject accounts =
        QJsonDocument::fromJson(contentOf(home.filePath(QStringLiteral(".dropbox/info.json")))).object();
    for (const QJsonValue account : accounts)
        if (lies(folder, account.toObject().value(QStringLiteral("path")).toString()))
            return QStringLiteral("Dropbox");

    static const QRegularExpression localPath(QStringLiteral(R"(^[^\n=]*localPath=(.+)$)"),
                                              QRegularExpression::MultilineOption);
    const QString nextcloud =
        QString::fromUtf8(contentOf(home.filePath(QStringLiteral(".config/Nextcloud/nextcloud.cfg"))));
    for (auto hit = localPath.globalMatch(nextcloud); hit.hasNext();)
        if (lies(folder, hit.next().captured(1).trimmed()))
            return QStringLiteral("Nextcloud");
    return {};
}

} // namespace

QString syncClientOf(const QString &folder)
{
    QDir place(folder);
    do {
        if (const QString client = byName(place.dirName()); !client.isEmpty())
            return client;
        if (const QString client = byMark(place); !client.isEmpty())
            return client;
    } while (!place.isRoot() && place.cdUp());
    return bySetup(folder);
}

} // namespace tverrlos
