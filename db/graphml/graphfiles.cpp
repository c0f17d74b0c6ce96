#include "db/graphml/graphfiles.h"

#include "core/results/wholefile.h"
#include "db/graphml/graphcsv.h"
#include "db/graphml/graphml.h"

#include <QFileInfo>

namespace tverrlos {

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

bool endsWith(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

GraphFile refused(Error why)
{
    if (why.remedy.isEmpty())
        why.remedy = QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Nothing was changed."));
    GraphFile none;
    none.wrong.append({0, why});
    return none;
}

} // namespace

Result<void> writeGraphFile(const QString &path, const ResponsibilityParts &parts)
{
    const bool table = endsWith(path, ".csv");
    if (!table && !endsWith(path, ".graphml"))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "“%1” ends in neither .graphml nor .csv."), {path},
                       QT_TRANSLATE_NOOP("Error", "Give the file one of these endings."));
    const QByteArray bytes = table ? writeGraphCsv(parts) : writeGraphMl(parts);
    return writeWholeFile(path, bytes);
}

GraphFile readGraphFile(const QString &path, const ResponsibilityGraph &present)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return refused(failure(ErrorCode::Unreadable,
                               QT_TRANSLATE_NOOP("Error", "“%1” is a folder; name a file in it."), {path}));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(
            failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
                    {path, file.error() == QFile::NoError ? QStringLiteral("no file") : file.errorString()}));
    if (file.size() > largestFile)
        return refused(failure(ErrorCode::Invalid,
                               QT_TRANSLATE_NOOP("Error", "%1 is larger than a graph can be (32 MB)."),
                               {name}));
    if (endsWith(path, ".csv"))
        return readGraphCsv(file.readAll(), present);
    GraphFile found;
    GraphMlLines lines;
    const Result<ResponsibilityParts> parts = readGraphMl(file.readAll(), name, &lines);
    if (!parts)
        return refused(parts.error());
    found.parts = *parts;
    found.leftOut = lines.leftOut;
    found.edgeLines = QList<qint64>(lines.edges.begin(), lines.edges.end());
    return found;
}

} // namespace tverrlos
