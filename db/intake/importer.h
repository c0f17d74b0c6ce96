#pragma once

#include "core/calendar/clock.h"
#include "core/intake/importdesk.h"
#include "core/intake/intakestore.h"
#include "core/regimes/suggestion.h"
#include "core/responsibility/responsibilitygraph.h"
#include "db/mail/maillimits.h"

#include <functional>

namespace tverrlos {

/// What reading needs to know. Plain values and things that may be used from any thread.
struct ImportKnowledge
{
    Suggester suggester;
    ResponsibilityGraph graph;
    MailLimits limits = {};
};

/// Reads files and folders (mails, mailboxes, Maildirs, sheets) and hands what they hold, portion by portion,
/// to `take`. Every source ends in exactly one outcome; a bad one never stops the others. Cancelled between
/// portions: what is in is whole. Memory follows a portion, never a file. Thread: any one; `clock` must
/// outlive the call.
class Importer
{
public:
    /// An item for each, in the same order; an error stops the import.
    using Take = std::function<Result<QList<IntakeItem>>(const QList<IntakeMaterial> &)>;

    Importer(ImportKnowledge knowledge, const Clock &clock);
    /// The error of `take`; what was taken in before it stands, and a second run goes on from there.
    Result<IntakeReceipt> run(const QStringList &paths, const QString &actor, const Take &take,
                              const Progress &progress, const SheetChoice &sheets = {}) const;

private:
    ImportKnowledge m_knowledge;
    const Clock &m_clock;
};

/// The import of these paths, before anything was read.
ImportRun importOf(const QStringList &paths);
/// What the receipt says of the import as a whole.
void tellImport(IntakeReceipt &receipt, const ImportRun &run, bool dryRun);
/// Takes an import back, calling `piece` until it is done or `progress` says stop.
Result<Reversal> reverseImport(Reversal &reversal, const Progress &progress,
                               const std::function<Result<void>()> &piece);

/// The whole import on the thread of the store: for the command line.
Result<IntakeReceipt> importInto(IntakeStore &store, const Importer &importer, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress = {});

} // namespace tverrlos
