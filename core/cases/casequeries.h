#pragma once

#include "core/askers/organisation.h"
#include "core/cases/case.h"
#include "core/results/result.h"

#include <QList>

namespace tverrlos {

/// What a list, a tile, an export and a report count by: one object, so that a number always equals its list.
/// An unset member does not filter.
struct CaseFilter
{
    std::optional<bool> open;
    /// Open on that day: received by then, and closed after it or not at all. Waiting and overdue are then as
    /// of that day too.
    std::optional<QDate> openOn;
    std::optional<RegimeCode> regime; ///< suggested, confirmed or still to be assessed: what a list shows
    std::optional<RegimeCode> taggedRegime; ///< suggested or confirmed: what a report counts
    std::optional<AgencyCode> agency;       ///< on the route on record, any role
    std::optional<AgencyCode> lead;
    std::optional<AgencyCode> waitingFor; ///< asked, not answered
    std::optional<int> waitingLongerThan; ///< days, with waitingFor or for any agency
    std::optional<QString> officer;       ///< "" is nobody's
    std::optional<CaseStatus> status;
    std::optional<bool> awaitsTriage;  ///< received or held: what the triage desk shows
    std::optional<QDate> receivedFrom; ///< first day
    std::optional<QDate> receivedTo;   ///< last day, inclusive
    std::optional<QDate> closedFrom, closedTo;
    std::optional<QDate> overdueOn; ///< open and deadline before this day
    std::optional<Disposition> disposition;
    /// Merged into another case: the same enquiry once more, which no report counts as received.
    std::optional<bool> merged;
    std::optional<bool> unowned;                ///< a regime that nobody answers for
    std::optional<OrganisationId> organisation; ///< asked by it, or by one merged into it
    QString search;                             ///< full text; words are AND-ed, "phrases", prefix*
    QDate today;                                ///< for waitingLongerThan; the caller's clock
    bool operator==(const CaseFilter &) const = default;
};

enum class CaseOrder { Deadline, Received, Number, Relevance };

/// One line of a list; enough to draw it without another query.
struct CaseRow
{
    CaseId id;
    CaseNumber number{1900, 1};
    QString title;
    QString organisation;
    CaseStatus status = CaseStatus::Received;
    QDate received;
    std::optional<QDate> deadline;
    std::optional<QDate> closed;
    QList<RegimeCode> regimes;
    QList<RegimeCode> toAssess;
    AgencyCode lead;
    QList<AgencyCode> waitingFor;
    QString officer;
    std::optional<QDate> heldSince; ///< while it is held as incomplete
    bool operator==(const CaseRow &) const = default;
};

/// Where the next page begins; opaque to callers. Keyset, so that page 10,000 costs what page 1 costs.
struct CaseCursor
{
    QString key;
    qint64 id = 0;
    bool operator==(const CaseCursor &) const = default;
};

struct CasePage
{
    QList<CaseRow> rows;
    std::optional<CaseCursor> next; ///< unset: that was the last
};

/// A meeting with the case it belongs to, for a list across cases.
struct MeetingRow
{
    CaseNumber number{1900, 1};
    QString title;
    QString organisation;
    Meeting meeting;   ///< without its actions
    QDateTime changed; ///< UTC; when a meeting of the case was last touched
    int version = 0;   ///< the case's revision then: what is newer has the higher one
    bool operator==(const MeetingRow &) const = default;
};

/// How another case belongs to one.
enum class CaseRelation {
    SplitFrom,  ///< the enquiry that this one was a part of
    Sibling,    ///< another part of the same enquiry, or a part that was taken out of this one
    MergedInto, ///< where the work on this one goes on
    MergedHere, ///< the same enquiry once more
};

struct RelatedCase
{
    CaseRelation relation = CaseRelation::Sibling;
    CaseRow row;
    bool operator==(const RelatedCase &) const = default;
};

/// Reads. Thread: the database thread only (post through DatabaseDesk).
class CaseQueries
{
public:
    virtual ~CaseQueries() = default;
    /// `descending` turns the order round; nulls (no deadline) come last either way.
    virtual Result<CasePage> page(const CaseFilter &filter, CaseOrder order, bool descending,
                                  const std::optional<CaseCursor> &after, int limit) = 0;
    virtual Result<qint64> count(const CaseFilter &filter) = 0;
    /// NotFound when there is none.
    virtual Result<Case> find(const CaseNumber &number) = 0;
    /// Oldest first.
    virtual Result<QList<CaseEvent>> timeline(const CaseNumber &number) = 0;
    /// Cases that this one was split from, into or beside, and those merged with it; each once, by number. A
    /// part that went back into the case it was split from is merged with that one and nobody's sibling.
    virtual Result<QList<RelatedCase>> related(const CaseNumber &number) = 0;
    /// Everybody whom a case is or was last given to, in the Norwegian order.
    virtual Result<QStringList> officers() = 0;
    /// Meetings that begin at or after `from` and before `to` (UTC; an invalid moment is no limit), of any
    /// state, in order of their beginning. For a calendar's span; at most `limit`.
    virtual Result<QList<MeetingRow>> meetings(const QDateTime &from, const QDateTime &to, int limit) = 0;
    /// The meetings of one case, in the same order; NotFound when there is no such case.
    virtual Result<QList<MeetingRow>> meetingsOf(const CaseNumber &number) = 0;
    /// The bytes as they were received: NotFound when no case holds them, Damaged when they are others now.
    virtual Result<QByteArray> attachment(const QByteArray &sha256) = 0;
};

} // namespace tverrlos
