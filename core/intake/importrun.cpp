#include "core/intake/importrun.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

QJsonObject toJson(const ImportRecord &record)
{
    QJsonValue reversed(QJsonValue::Null);
    if (record.reversed)
        reversed = QJsonObject{{QStringLiteral("at"), jsonOrNull(record.reversed)},
                               {QStringLiteral("by"), record.reversedBy},
                               {QStringLiteral("whole"), record.reversedWhole},
                               {QStringLiteral("removed"), record.removed},
                               {QStringLiteral("kept"), record.keptCases}};
    return {{QStringLiteral("id"), record.id.value()},
            {QStringLiteral("by"), record.actor},
            {QStringLiteral("started"), record.started.toString(Qt::ISODateWithMs)},
            {QStringLiteral("ended"), jsonOrNull(record.ended)},
            {QStringLiteral("cancelled"), record.cancelled},
            {QStringLiteral("sources"), QJsonArray::fromStringList(record.sources)},
            {QStringLiteral("read"), record.read},
            {QStringLiteral("new"), record.taken},
            {QStringLiteral("reply"), record.replies},
            {QStringLiteral("duplicate"), record.duplicates},
            {QStringLiteral("quarantined"), record.quarantined},
            {QStringLiteral("reversed"), reversed}};
}

} // namespace tverrlos
