#include "db/connection/sqlitefunctions.h"

#include "db/connection/databaseerror.h"

#include <QCollator>
#include <QLocale>
#include <QString>

#include <sqlite3.h>

namespace tverrlos {

namespace {

int compareNorwegian(void *collator, int sizeA, const void *a, int sizeB, const void *b)
{
    const QString first = QString::fromUtf8(static_cast<const char *>(a), sizeA);
    const QString second = QString::fromUtf8(static_cast<const char *>(b), sizeB);
    return static_cast<QCollator *>(collator)->compare(first, second);
}

void foldedText(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray folded = QString::fromUtf8(utf8, sqlite3_value_bytes(values[0])).toLower().toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerSqliteFunctions(sqlite3 *database)
{
    auto collator = std::make_unique<QCollator>(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    const int code =
        sqlite3_create_collation_v2(database, "norwegian", SQLITE_UTF8, collator.get(), &compareNorwegian,
                                    [](void *owned) { delete static_cast<QCollator *>(owned); });
    if (code == SQLITE_OK)
        collator.release(); // the connection deletes it when it closes
    const int folding = sqlite3_create_function_v2(database, "folded", 1,
                                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                                   nullptr, &foldedText, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK || folding != SQLITE_OK)
        throw sqliteError(SQLITE_ERROR, QString::fromUtf8(sqlite3_errmsg(database)), QString());
}

} // namespace tverrlos
