#pragma once

#include "core/cases/casenumber.h"
#include "core/identity/code.h"
#include "core/results/result.h"
#include "core/sheets/sheetplan.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tverrlos {

enum class IntakeOutcome {
    New,         ///< became a case
    Reply,       ///< was added to the case it answers
    Duplicate,   ///< known already; nothing was changed
    Quarantined, ///< could not be made a case of; its bytes and the reason are kept
};
QLatin1String codeOf(IntakeOutcome outcome);

/// What became of one source: a mail, or a row of a sheet.
struct IntakeItem
{
    QString source;
    IntakeOutcome outcome = IntakeOutcome::New;
    std::optional<CaseNumber> caseNumber; ///< the new case, the case replied to, or the case it was already
    std::optional<Error> reason;          ///< why it is no new case
    QList<Error> remarks;                 ///< what was odd about a source that was read
    QList<CaseNumber> resembles = {}; ///< cases that a new one seems to be once more; a remark says so too
    bool operator==(const IntakeItem &) const = default;
};

/// Accounts for every source. `taken` (new and replies) + duplicate + quarantined is always what was read: a
/// reply is new mail to the service, though not a new case.
struct IntakeReceipt
{
    /// In the order read. Beyond `itemLimit` only what is quarantined is listed; the rest is counted in
    /// `unlisted`.
    QList<IntakeItem> items;
    qint64 unlisted = 0;
    QStringList skipped;        ///< files in a folder that are neither mail nor sheet; not counted as read
    QList<SheetReading> sheets; ///< how each sheet among the files was read
    qint64 read = 0;
    qint64 taken = 0;
    qint64 replies = 0; ///< of those taken
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    bool cancelled = false; ///< stopped by the person; what is listed is done, and whole
    bool dryRun = false;    ///< foretold only; nothing was stored
    /// The import as it stands on record, to be reversed by; unset when nothing was changed.
    std::optional<Id<struct ImportTag>> import;
    static constexpr qint64 itemLimit = 100'000;

    void add(IntakeItem item);
    /// Sheets that look like lists of cases and were left, as "saker.xlsx[2021]".
    QStringList unreadSheets() const;
};

/// {"read":n,"new":n,"duplicate":n,"quarantined":n,"reply":n,"cancelled":b,"dryRun":b,"import":n|null,"unlisted":n,"skipped":["..."],"sheets":[..],"items":[{"source":"a.eml",
/// "outcome":"new|reply|duplicate|quarantined","case":"2024-0001"|null,"reason":"..."|null,
/// "resembles":["2024-0001"]}]}; read = new + duplicate + quarantined, and `reply` of the new ones were added
/// to an existing case. `say` says a reason in the reader's language; without it they are in English.
QJsonObject toJson(const IntakeReceipt &receipt, const std::function<QString(const Error &)> &say = {});

} // namespace tverrlos
