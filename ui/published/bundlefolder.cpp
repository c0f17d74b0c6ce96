#include "ui/published/bundlefolder.h"

#include "core/results/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace tverrlos {

namespace {

/// What the latest export wrote: names and SHA-256. Tells our files from foreign ones.
const QString listName = QStringLiteral("tverrlos-export.json");

constexpr qint64 largestList = 10'000'000;

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error foreign(const QString &path)
{
    return failure(
        ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Error", "%1 was not written by an export, or was changed since."), {path},
        QT_TRANSLATE_NOOP("Error", "Move it away, or choose another folder. Nothing was written."));
}

Error cannotWrite(const QString &path, const QString &why)
{
    return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "%1 could not be written (%2)."),
                   {path, why}, QT_TRANSLATE_NOOP("Error", "Choose a folder that you may write in."));
}

/// The bytes of a file that is a file; nothing where there is none.
Result<std::optional<QByteArray>> present(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::optional<QByteArray>();
    if (info.isSymLink() || !info.isFile())
        return foreign(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(path, file.errorString());
    return std::optional(file.readAll());
}

/// Names and digests of the earlier export. A list that cannot be read vouches for nothing.
Result<QMap<QString, QString>> earlierFiles(const QDir &folder)
{
    QMap<QString, QString> earlier;
    const QString path = folder.filePath(listName);
    const QFileInfo info(path);
    if (info.isSymLink() || info.size() > largestList)
        return foreign(path);
    const auto bytes = present(path);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return earlier;
    const QJsonObject json = QJsonDocument::fromJson(**bytes).object();
    if (json.value(QLatin1String("by")) != QLatin1String("tverrlos"))
        return foreign(path);
    const QJsonObject list = json.value(QLatin1String("files")).toObject();
    for (auto each = list.begin(); each != list.end(); ++each)
        if (isBundleFileName(each.key())) // the list is a file like any other: it cannot lead outside
            earlier.insert(each.key(), each->toString());
    return earlier;
}

QByteArray listOf(const QMap<QString, QString> &digests)
{
    QJsonObject files;
    for (auto each = digests.begin(); each != digests.end(); ++each)
        files.insert(each.key(), *each);
    return QJsonDocument(QJsonObject{{QStringLiteral("by"), QStringLiteral("tverrlos")},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

} // namespace

Result<BundleReceipt> writeBundle(const QString &folder, const QList<BundleFile> &files)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return cannotWrite(folder, QFileInfo(folder).isFile() ? QStringLiteral("Not a directory")
                                                              : qt_error_string());
    const QDir dir(folder);
    const auto earlier = earlierFiles(dir);
    if (!earlier)
        return earlier.error();

    // Looks at everything before it touches anything.
    BundleReceipt receipt;
    QMap<QString, QString> digests;
    QList<BundleFile> toWrite;
    QStringList toRemove;
    for (const BundleFile &file : files) {
        if (!isBundleFileName(file.name))
            return cannotWrite(file.name, QStringLiteral("Invalid argument"));
        const QString path = dir.filePath(file.name);
        const auto there = present(path);
        if (!there)
            return there.error();
        digests.insert(file.name, digestOf(file.bytes));
        if (*there && **there == file.bytes) {
            ++receipt.same;
            continue;
        }
        if (*there && earlier->value(file.name) != digestOf(**there))
            return foreign(path);
        toWrite.append(file);
    }
    for (auto each = earlier->begin(); each != earlier->end(); ++each) {
        if (digests.contains(each.key()))
            continue;
        const auto there = present(dir.filePath(each.key()));
        if (!there)
            return there.error();
        if (!*there)
            continue;
        if (digestOf(**there) != *each)
            return foreign(dir.filePath(each.key()));
        toRemove.append(each.key());
    }

    for (const QString &name : std::as_const(toRemove)) {
        if (QFile old(dir.filePath(name)); !old.remove())
            return cannotWrite(old.fileName(), old.errorString());
        ++receipt.removed;
    }
    for (const BundleFile &file : std::as_const(toWrite)) {
        if (const auto done = writeWholeFile(dir.filePath(file.name), file.bytes); !done)
            return done.error();
        ++receipt.written;
    }
    if (const auto done = writeWholeFile(dir.filePath(listName), listOf(digests)); !done)
        return done.error();
    return receipt;
}

} // namespace tverrlos
