#pragma once

#include "core/texts/textstore.h"

namespace tverrlos {

class Clock;
class Connection;

/// TextStore over either back end. Thread: the connection's.
class SqlTextStore final : public TextStore
{
public:
    /// Both outlive this.
    SqlTextStore(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<qint64> version() override;
    Result<QList<OfficeText>> texts() override;
    Result<OfficeText> find(const TextKey &key) override;
    Result<OfficeText> write(const TextKey &key, const std::optional<QString> &own, const QString &actor,
                             std::optional<int> expectedRevision) override;
    Result<OfficeText> undo(const TextKey &key, const QString &actor) override;
    Result<OfficeText> redo(const TextKey &key, const QString &actor) override;
    Result<QList<RecordEvent>> history(const TextKey &key) override;

private:
    OfficeText keep(const OfficeText &before, OfficeText after, RecordEvent event, const QString &actor);
    Result<OfficeText> step(const TextKey &key, const QString &actor, bool back);

    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tverrlos
