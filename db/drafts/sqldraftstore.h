#pragma once

#include "core/drafts/draftstore.h"

namespace tverrlos {

class Connection;

/// Drafts in the database, both back ends. Thread: the connection's.
class SqlDraftStore final : public DraftStore
{
public:
    explicit SqlDraftStore(Connection &connection) : m_connection(connection) {}

    Result<void> save(const Draft &draft) override;
    Result<std::optional<Draft>> load(const QString &editor, const QString &author) override;
    Result<void> discard(const QString &editor, const QString &author) override;
    Result<QList<Draft>> list(const QString &author) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
