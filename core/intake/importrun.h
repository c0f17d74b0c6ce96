#pragma once

#include "core/cases/case.h"
#include "core/results/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Every import is one act: it stands on record and can be reversed. See README.md beside this.
namespace tverrlos {

using ImportId = Id<struct ImportTag>; ///< 1, 2, 3, ...; never given again

/// An import under way. Handed to IntakeStore::take() with each portion; goes on record with the first
/// portion that changes anything, so that an import of what is known already leaves no trace.
struct ImportRun
{
    QStringList sources; ///< as the person named them: bare names of files and folders
    ImportId id;         ///< not stored until something was changed
    int portions = 0;    ///< on record
    qint64 read = 0;
    qint64 taken = 0; ///< new cases and replies
    qint64 replies = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
};

/// An import on record.
struct ImportRecord
{
    ImportId id;
    QString actor;
    QStringList sources;
    QDateTime started;              ///< UTC
    std::optional<QDateTime> ended; ///< unset: under way, or cut off
    bool cancelled = false;
    qint64 read = 0;
    qint64 taken = 0;
    qint64 replies = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    std::optional<QDateTime> reversed; ///< when it was begun
    QString reversedBy;
    bool reversedWhole = false; ///< the reversal came to its end
    qint64 removed = 0;         ///< cases taken out again
    qint64 keptCases = 0;       ///< cases left in because someone had worked on them
    bool operator==(const ImportRecord &) const = default;
};

/// What a reversal left in, and why.
struct KeptCase
{
    CaseNumber number{1900, 1};
    Error why;
    bool operator==(const KeptCase &) const = default;
};

/// A reversal under way, and in the end its receipt. Handed to IntakeStore::reverseSome() until it is done.
struct Reversal
{
    ImportId id;
    QDateTime begun;       ///< set by the store
    qint64 nextEvent = -1; ///< the store's bookmark
    bool done = false;
    bool cancelled = false; ///< stopped by the person; it can be gone on with
    qint64 events = 0;      ///< of the import looked at so far
    qint64 removed = 0;     ///< cases
    qint64 replies = 0;     ///< taken out of the cases they were added to
    qint64 quarantined = 0; ///< taken out of quarantine
    QList<KeptCase> kept;
};

/// What is left of a case that was taken out: its number, which nobody gets again, and its events.
struct ReversedCase
{
    CaseNumber number{1900, 1};
    ImportId import;
    QList<CaseEvent> events; ///< oldest first; the last is the reversal
};

/// {"id":n,"by":"..","started":"..","ended":".."|null,"cancelled":b,"sources":[..],"read":n,"new":n,"reply":n,
/// "duplicate":n,"quarantined":n,"reversed":null|{"at":"..","by":"..","whole":b,"removed":n,"kept":n}}
QJsonObject toJson(const ImportRecord &record);

} // namespace tverrlos
