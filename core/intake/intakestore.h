#pragma once

#include "core/cases/caserepository.h"
#include "core/intake/importrun.h"
#include "core/intake/intakereceipt.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

namespace tverrlos {

/// A source that was understood, ready to become a case.
struct ReadyEnquiry
{
    QString source;
    QString messageId;      ///< empty for a sheet's row
    QStringList references; ///< message ids this one answers, the nearest first
    /// The case whose number stands in the subject; believed only where the sender is the case's asker.
    std::optional<CaseNumber> quotedCase;
    /// The same for the same content, never for another: a mail's contentHash(); a row's own number and its
    /// hash, so that the keys of a long sheet lie side by side in the register.
    QByteArray contentKey;
    Case enquiry; ///< without number, id and revision
    QList<AttachedBytes> attachments;
    /// The case stands as it is written (a row of a sheet, perhaps closed long ago); otherwise it is received
    /// now.
    bool settled = false;
    QDateTime sent; ///< UTC; orders a portion, so that a reply comes after what it answers. May be invalid
    QByteArray raw; ///< as it came; quarantined when the case cannot be stored
    QList<Error> remarks; ///< what was odd about it, and how it was read
};

/// A source that was not.
struct UnreadableSource
{
    QString source;
    QByteArray bytes; ///< as it came; at most the size limit, see `size`
    qint64 size = 0;  ///< of the whole source
    Error reason;     ///< quotes the offending text and its line
};

using IntakeMaterial = std::variant<ReadyEnquiry, UnreadableSource>;

/// What a dry run has met so far, so that the second of two equal mails is foretold as a duplicate.
struct ForetoldSources
{
    QSet<QByteArray> contents;
    QSet<QString> messageIds;
};

using QuarantineId = Id<struct QuarantineTag>;

struct QuarantinedSource
{
    QuarantineId id;
    QString source;
    Error reason;
    qint64 size = 0;                      ///< of the whole source
    qint64 kept = 0;                      ///< bytes kept of it
    QByteArray sha256;                    ///< 32 bytes, of the bytes kept
    QDateTime at;                         ///< UTC
    QString settledBy;                    ///< empty while it waits for a person
    std::optional<CaseNumber> caseNumber; ///< the case a person made of it
    bool operator==(const QuarantinedSource &) const = default;
};

/// How enquiries enter. Thread: the database thread only.
class IntakeStore
{
public:
    virtual ~IntakeStore() = default;

    /// Takes a few sources in, in one transaction: an item for each, in the same order. Each source ends in
    /// exactly one outcome; one that cannot be stored is quarantined and does not stop the others. An error
    /// means that nothing of the portion was stored. Keep portions small (64): other work waits meanwhile.
    /// With `run` the portion belongs to that import, which is counted on and put on record.
    virtual Result<QList<IntakeItem>> take(const QList<IntakeMaterial> &portion, const QString &actor,
                                           ImportRun *run = nullptr) = 0;
    /// What take() would answer; stores nothing. New items have no case number.
    virtual Result<QList<IntakeItem>> foretell(const QList<IntakeMaterial> &portion,
                                               ForetoldSources &met) = 0;

    /// What waits in quarantine, oldest first; with `settled` also what a person has dealt with.
    virtual Result<QList<QuarantinedSource>> quarantine(bool settled = false) = 0;
    /// How many wait for a person.
    virtual Result<qint64> waitingInQuarantine() = 0;
    /// The bytes as they came. Damaged when they no longer match their checksum.
    virtual Result<QByteArray> quarantinedBytes(QuarantineId id) = 0;
    /// Makes the case that a person wrote after reading the bytes, and takes the source out of quarantine.
    /// Refused when it has been dealt with.
    virtual Result<ActReceipt> release(QuarantineId id, const Case &enquiry, const QString &actor) = 0;
    /// A person says that nothing shall come of it. The bytes are kept.
    virtual Result<void> dismiss(QuarantineId id, const QString &actor) = 0;
    /// Takes dismiss() back: it waits again. Refused when a case was made of it.
    virtual Result<void> returnToQuarantine(QuarantineId id, const QString &actor) = 0;

    /// The case that this mail became or was added to.
    virtual Result<std::optional<CaseNumber>> caseOfMessage(const QString &messageId) = 0;

    /// The import has come to its end. Changes nothing when it never went on record.
    virtual Result<void> endImport(const ImportRun &run, bool cancelled) = 0;
    /// The imports on record, the latest first.
    virtual Result<QList<ImportRecord>> imports(int limit) = 0;
    /// NotFound when there is none.
    virtual Result<ImportRecord> findImport(ImportId id) = 0;
    /// Takes back a piece of an import, the latest first, in one transaction; call again until `done`. Cases
    /// leave every list, search, count and report; their numbers are never given again, and the same sources
    /// are new when they come in again. A case that someone has worked on since stays, and is named. Refused
    /// when the import was reversed before. An error means that nothing of the piece was done.
    virtual Result<void> reverseSome(Reversal &reversal, const QString &actor) = 0;
    /// What is left of a case that was taken out; nothing for another number.
    virtual Result<std::optional<ReversedCase>> reversedCase(const CaseNumber &number) = 0;
};

} // namespace tverrlos
