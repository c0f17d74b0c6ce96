#include "db/settings/sqlsettingsstore.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/verify/rowchecksum.h"

namespace tverrlos {

Result<std::optional<QString>> SqlSettingsStore::value(const QString &key, const QString &person)
{
    return guarded([&]() -> std::optional<QString> {
        auto find =
            m_connection.prepare("SELECT content FROM settings WHERE person = :person AND name = :name");
        find.bind("person", person).bind("name", key);
        if (!find.next())
            return std::nullopt;
        return find.text(0);
    });
}

Result<void> SqlSettingsStore::setValue(const QString &key, const QString &value, const QString &person)
{
    return guarded([&] {
        QString text = value;
        makeStorable(text);
        Transaction transaction(m_connection);
        m_connection
            .prepare(R"(INSERT INTO settings (person, name, content, checksum)
                        VALUES (:person, :name, :content, :checksum)
                        ON CONFLICT (person, name)
                        DO UPDATE SET content = excluded.content, checksum = excluded.checksum)")
            .bind("person", person)
            .bind("name", key)
            .bind("content", text)
            .bind("checksum", RowChecksum("settings").add(person).add(key).add(text).result())
            .run();
        transaction.commit();
    });
}

Result<void> SqlSettingsStore::clear(const QString &key, const QString &person)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        m_connection.prepare("DELETE FROM settings WHERE person = :person AND name = :name")
            .bind("person", person)
            .bind("name", key)
            .run();
        transaction.commit();
    });
}

Result<QMap<QString, QString>> SqlSettingsStore::all(const QString &person)
{
    return guarded([&] {
        QMap<QString, QString> settings;
        auto find = m_connection.prepare("SELECT name, content FROM settings WHERE person = :person");
        find.bind("person", person);
        while (find.next())
            settings.insert(find.text(0), find.text(1));
        return settings;
    });
}

} // namespace tverrlos
