#include "db/graphml/graphfiles.h"

#include "core/reporting/spreadsheettext.h"
#include "db/graphml/graphml.h"

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace tverrlos {

namespace {

constexpr qint64 largestFile = 32LL * 1024 * 1024;

bool endsWith(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

QByteArray csvOf(const ResponsibilityParts &parts)
{
    QHash<QString, QString> names;
    for (const ResponsibilityNode &node : parts.nodes)
        names.insert(node.code, node.names.isEmpty() ? node.code : node.names.constLast().name.nb);
    QByteArray csv("\xEF\xBB\xBF");
    const auto line = [&](const QStringList &fields) {
        QStringList safe;
        for (const QString &field : fields)
            safe.append(withoutFormula(field));
        csv += csvLine(safe).toUtf8();
    };
    line({QStringLiteral("begins"), QStringLiteral("begins_name"), QStringLiteral("kind"),
          QStringLiteral("ends"), QStringLiteral("ends_name"), QStringLiteral("from"), QStringLiteral("to"),
          QStringLiteral("supporting"), QStringLiteral("verified"), QStringLiteral("decided_by"),
          QStringLiteral("decided"), QStringLiteral("source"), QStringLiteral("note")});
    const auto flag = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    for (const ResponsibilityEdge &edge : parts.edges)
        line({edge.from, names.value(edge.from), codeOf(edge.kind), edge.to, names.value(edge.to),
              day(edge.valid.from), day(edge.valid.to), flag(edge.supporting), flag(edge.grounds.verified),
              edge.settlement.decidedBy, day(edge.settlement.decided), edge.grounds.source,
              edge.grounds.note});
    return csv;
}

} // namespace

Result<void> writeGraphFile(const QString &path, const ResponsibilityParts &parts)
{
    const bool table = endsWith(path, ".csv");
    if (!table && !endsWith(path, ".graphml"))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "“%1” ends in neither .graphml nor .csv."), {path},
                       QT_TRANSLATE_NOOP("Error", "Give the file one of these endings."));
    const QByteArray bytes = table ? csvOf(parts) : writeGraphMl(parts);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” could not be written: %2."),
                       {path, file.errorString()});
    return {};
}

Result<ResponsibilityParts> readGraphFile(const QString &path, QStringList *leftOut)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
            {path, file.error() == QFile::NoError ? QStringLiteral("no file") : file.errorString()});
    if (file.size() > largestFile)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 is larger than a graph can be (32 MB)."), {name});
    return readGraphMl(file.readAll(), name, leftOut);
}

} // namespace tverrlos
