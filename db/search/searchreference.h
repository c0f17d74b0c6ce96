#pragma once

#include <QJsonObject>
#include <QString>

namespace tverrlos {

/// What the program ships about words, by the name of its file under resources/reference/search.
QJsonObject searchReference(const QString &name);

} // namespace tverrlos
