#pragma once

#include "core/intake/importrun.h"

#include <QDateTime>

#include <functional>

namespace tverrlos {

class Connection;

/// Imports on record, and which events and quarantined sources each of them wrote. Inside the caller's
/// transaction. Throws DatabaseError.
class ImportLog
{
public:
    /// Ranges of ids, both ends included; empty when the last is before the first.
    struct Portion
    {
        qint64 firstEvent = 1;
        qint64 lastEvent = 0;
        qint64 firstQuarantine = 1;
        qint64 lastQuarantine = 0;
    };

    explicit ImportLog(Connection &connection) : m_connection(connection) {}

    /// Puts the import on record with its first portion, and brings its figures up to date with every one.
    void write(ImportRun &run, const Portion &portion, const QString &actor, const QDateTime &now);
    void end(const ImportRun &run, bool cancelled, const QDateTime &now);
    QList<ImportRecord> list(int limit);
    std::optional<ImportRecord> find(ImportId id);
    QList<Portion> portions(ImportId id);
    /// Writes the names of what was imported anew, in every import.
    void rename(const std::function<QString(const QString &)> &renamed);
    /// The figures so far; the first call says when it was begun and by whom.
    void reversed(const Reversal &reversal, qint64 removedNow, const QString &actor, const QDateTime &now);

private:
    void begin(ImportRun &run, const QString &actor, const QDateTime &now);
    void seal(ImportId id);

    Connection &m_connection;
};

} // namespace tverrlos
