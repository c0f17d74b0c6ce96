#include "db/search/emptywords.h"

#include "db/search/searchreference.h"

#include <QJsonArray>
#include <QSet>

namespace tverrlos {

bool isEmptyWord(const QString &form)
{
    static const QSet<QString> empty = [] {
        QSet<QString> words;
        const QJsonArray listed =
            searchReference(QStringLiteral("emptywords")).value(QLatin1String("words")).toArray();
        for (const QJsonValue word : listed)
            words.insert(word.toString());
        return words;
    }();
    return empty.contains(form);
}

} // namespace tverrlos
