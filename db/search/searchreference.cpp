#include "db/search/searchreference.h"

#include <QFile>
#include <QJsonDocument>

namespace tverrlos {

QJsonObject searchReference(const QString &name)
{
    QFile file(QStringLiteral(":/reference/search/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace tverrlos
