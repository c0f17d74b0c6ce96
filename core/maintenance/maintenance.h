#pragma once

#include "core/cases/casenumber.h"
#include "core/results/result.h"
#include "core/work/progress.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tverrlos {

/// One thing that is wrong, as precisely as it can be said.
struct Problem
{
    Error what;                           ///< code Damaged; the sentence says what does not fit
    std::optional<CaseNumber> caseNumber; ///< the case it belongs to, where that can be told
    QString where; ///< table and row, or page of the file; English, for whoever repairs it
    bool operator==(const Problem &) const = default;
};

/// Contact data that a person erased from a case: on record, and no damage.
struct ErasedContact
{
    CaseNumber number{1900, 1};
    QString by;
    QDateTime at; ///< UTC
    bool operator==(const ErasedContact &) const = default;
};

/// What a check of the whole database found. The figures count what was read, damaged or not.
struct VerifyReport
{
    qint64 events = 0;
    qint64 attachments = 0;
    qint64 cases = 0;
    QList<Problem> problems; ///< empty: every check passed. At most `problemLimit` are listed.
    QList<ErasedContact> erased;
    qint64 unlisted = 0; ///< problems found beyond the limit
    static constexpr int problemLimit = 1000;

    bool ok() const { return problems.isEmpty() && unlisted == 0; }
};

struct BackupReceipt
{
    QString file; ///< as written
    qint64 cases = 0;
};

struct RestoreReceipt
{
    QString database;    ///< where the restored database lies
    QString keptPresent; ///< where the database it replaced lies now; empty when there was none
    qint64 cases = 0;
};

/// Care of the open database. Thread: the database thread only; each call may take minutes and can be
/// cancelled.
class Maintenance
{
public:
    virtual ~Maintenance() = default;
    /// Reads everything and changes nothing. Damage is a finding, not an error: an error means that the check
    /// could not be made (Cancelled, Unavailable).
    virtual Result<VerifyReport> verify(const Progress &progress = {}) = 0;
    /// A consistent copy while others work, checked after writing. Refused when the file exists, or when the
    /// database is on a server (its own tools make backups).
    virtual Result<BackupReceipt> backup(const QString &path, const Progress &progress = {}) = 0;
};

/// Puts a backup in the place of the user's database, which must not be open. The backup is checked first
/// (ours, known schema, verified); the present database is kept beside it under a dated name. The composition
/// supplies it.
using RestoreDatabase =
    std::function<Result<RestoreReceipt>(const QString &backup, const Progress &progress)>;

/// {"ok":true,"cases":n,"events":n,"attachments":n,"problems":[{"what":"...","case":"2024-0001"|null,"where":"..."}],
/// "erased":[{"case":"2024-0001","by":"...","at":"..."}]}
/// `say` puts a problem into the reader's language.
QJsonObject toJson(const VerifyReport &report, const std::function<QString(const Error &)> &say);
/// {"ok":true,"file":"...","cases":n}
QJsonObject toJson(const BackupReceipt &receipt);
/// {"ok":true,"database":"...","kept":"..."|null,"cases":n}
QJsonObject toJson(const RestoreReceipt &receipt);

} // namespace tverrlos
