#pragma once

#include "core/submissions/submission.h"

namespace tverrlos {

/// What a list, an export and a report count by. An unset member does not filter; what was withdrawn is never
/// there.
struct SubmissionFilter
{
    std::optional<SubmissionKind> kind;
    std::optional<SenderKind> senderKind;
    std::optional<Region> region;
    std::optional<QDate> from, to; ///< received, both days included
    std::optional<CaseNumber> ofCase;
    std::optional<SignalKey> ofSignal;
    std::optional<bool> linked; ///< to any case
    QString search;             ///< part of sender, solution, area or text; upper and lower case are one
    bool operator==(const SubmissionFilter &) const = default;
};

/// Where the next page begins; opaque to callers.
struct SubmissionCursor
{
    QDate received;
    SubmissionNumber number{1900, 1};
    bool operator==(const SubmissionCursor &) const = default;
};

struct SubmissionPage
{
    QList<Submission> rows;
    std::optional<SubmissionCursor> next; ///< unset: that was the last
};

/// A question and the case it became.
struct SubmissionCase
{
    Submission now;
    CaseNumber number{1900, 1};
};

/// What was sent in. Writes are one transaction each, with an event, and take turns with every other writer;
/// each can be undone and redone. Thread: the database thread only.
class SubmissionStore
{
public:
    virtual ~SubmissionStore() = default;
    /// The latest first.
    virtual Result<SubmissionPage> page(const SubmissionFilter &filter,
                                        const std::optional<SubmissionCursor> &after, int limit) = 0;
    virtual Result<qint64> count(const SubmissionFilter &filter) = 0;
    /// NotFound when there is none, or it was withdrawn.
    virtual Result<Submission> find(const SubmissionNumber &number) = 0;
    /// Oldest first.
    virtual Result<QList<RecordEvent>> history(const SubmissionNumber &number) = 0;

    /// Gives the number. Invalid: see soundSubmission().
    virtual Result<Submission> add(const SubmissionFacts &facts, const QString &actor) = 0;
    /// Conflict when someone changed it since `expectedRevision`; Refused when nothing would change.
    virtual Result<Submission> edit(const SubmissionNumber &number, const SubmissionFacts &facts,
                                    const QString &actor,
                                    std::optional<int> expectedRevision = std::nullopt) = 0;
    /// NotFound when a case or a signal to be tied does not exist.
    virtual Result<Submission> link(const SubmissionNumber &number, const SubmissionLinks &links,
                                    const QString &actor) = 0;
    /// Makes a case of a question, tied both ways, in one act. `enquiry`: see enquiryOf(). Refused for
    /// anything that is no question, and when a case was made of it already. Undoing it unties them; the case
    /// stays.
    virtual Result<SubmissionCase> makeCase(const SubmissionNumber &number, const Case &enquiry,
                                            const QString &actor) = 0;
    /// As it was before the latest change not taken back; of the first, it is withdrawn. Refused when there
    /// is none.
    virtual Result<Submission> undo(const SubmissionNumber &number, const QString &actor) = 0;
    virtual Result<Submission> redo(const SubmissionNumber &number, const QString &actor) = 0;
};

} // namespace tverrlos
