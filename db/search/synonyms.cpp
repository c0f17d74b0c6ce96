#include "db/search/synonyms.h"

#include "db/search/wordreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tverrlos {

Synonyms::Synonyms(WordReader &reader)
{
    QFile file(QStringLiteral(":/reference/search/synonyms.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue group : json.value(QStringLiteral("groups")).toArray()) {
        QList<QByteArray> stems;
        for (const QJsonValue word : group.toArray()) {
            const QByteArray stem = reader.stemOf(word.toString().toUtf8());
            if (!stems.contains(stem))
                stems.append(stem);
        }
        for (const QByteArray &stem : std::as_const(stems))
            for (const QByteArray &other : std::as_const(stems))
                if (other != stem && !m_others[stem].contains(other))
                    m_others[stem].append(other);
    }
}

} // namespace tverrlos
