#pragma once

#include "core/cases/case.h"
#include "core/intake/intakestore.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tverrlos {

class Connection;

/// What has come in before: by content, by message id. Inside the caller's transaction. Throws DatabaseError.
class SourceRegister
{
public:
    struct Known
    {
        CaseId id;
        CaseNumber number{1900, 1};
        QString source;
    };

    explicit SourceRegister(Connection &connection) : m_connection(connection) {}
    std::optional<Known> byContent(const QByteArray &key);
    std::optional<Known> byMessage(const QString &messageId);
    void add(const QByteArray &key, const QString &messageId, const QString &source, CaseId id,
             const QDateTime &now);

private:
    Connection &m_connection;
};

/// What could not be read, with its bytes. Inside the caller's transaction. Throws DatabaseError.
class QuarantineRoom
{
public:
    explicit QuarantineRoom(Connection &connection) : m_connection(connection) {}
    /// The entry with these bytes, settled or not.
    std::optional<QuarantinedSource> withBytes(const QByteArray &bytes, qint64 size);
    void add(const UnreadableSource &source, const QString &actor, const QDateTime &now);
    QList<QuarantinedSource> list(bool settled);
    std::optional<QuarantinedSource> find(QuarantineId id);
    /// Damaged when they no longer match their checksum; empty when there is no such entry.
    QByteArray bytes(QuarantineId id);
    void settle(QuarantineId id, const QString &actor, std::optional<CaseId> made);

private:
    Connection &m_connection;
};

} // namespace tverrlos
