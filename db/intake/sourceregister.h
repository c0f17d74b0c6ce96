#pragma once

#include "core/cases/case.h"
#include "core/intake/intakestore.h"

#include <QByteArray>
#include <QString>

#include <functional>
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
    /// Writes the names of a case's sources anew; what is known by content and message id stays known.
    void rename(CaseId id, const std::function<QString(const QString &)> &renamed);

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
    /// Of the entry put in last; 0 when there is none.
    qint64 lastId();
    QList<QuarantinedSource> list(bool settled);
    qint64 waiting();
    std::optional<QuarantinedSource> find(QuarantineId id);
    /// Damaged when they no longer match their checksum; empty when there is no such entry.
    QByteArray bytes(QuarantineId id);
    void settle(QuarantineId id, const QString &actor, std::optional<CaseId> made);
    /// Lets go of the bytes of what a person made this case of. Their SHA-256 stays, so that the same source
    /// is known again.
    void empty(CaseId made, const std::function<QString(const QString &)> &renamed);

private:
    Connection &m_connection;
};

} // namespace tverrlos
