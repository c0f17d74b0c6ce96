#pragma once

#include "core/texts/textstore.h"
#include "db/records/recordbook.h"

namespace tverrlos {

/// TextStore over either back end. Thread: the connection's.
class SqlTextStore final : public TextStore
{
public:
    /// Both outlive this.
    SqlTextStore(Connection &connection, const Clock &clock);

    Result<qint64> version() override;
    Result<QList<OfficeText>> texts() override;
    Result<OfficeText> find(const TextKey &key) override;
    Result<OfficeText> write(const TextKey &key, const std::optional<QString> &own, const QString &actor,
                             std::optional<int> expectedRevision) override;
    Result<OfficeText> undo(const TextKey &key, const QString &actor) override;
    Result<OfficeText> redo(const TextKey &key, const QString &actor) override;
    Result<QList<RecordEvent>> history(const TextKey &key) override;

private:
    using Book = RecordBook<OfficeText, TextKey>;

    Connection &m_connection;
    Book m_book;
};

} // namespace tverrlos
