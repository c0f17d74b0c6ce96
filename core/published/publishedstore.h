#pragma once

#include "core/cases/casenumber.h"
#include "core/published/publishedacts.h"
#include "core/results/result.h"

namespace tverrlos {

/// An unset member does not filter.
struct PublishedFilter
{
    std::optional<PublishedState> state;
    std::optional<RegimeCode> regime;
    std::optional<AgencyCode> waitingFor; ///< in clearance, asked, not answered
    std::optional<QDate> reviewDueOn;     ///< published, and to be read again by this day
    QString search;                       ///< every word, in any inflection or as a beginning
    bool operator==(const PublishedFilter &) const = default;
};

/// One line of a list; enough to draw it without another query.
struct PublishedRow
{
    PublishedNumber number{1900, 1};
    PublishedState state = PublishedState::Draft;
    QMap<CaseLanguage, QString> titles;
    QList<RegimeCode> regimes;
    QList<AgencyCode> waitingFor;
    QList<AgencyCode> refusedBy;
    std::optional<QDate> published;
    std::optional<QDate> review;
    std::optional<PublishedNumber> supersededBy;
    bool operator==(const PublishedRow &) const = default;

    /// In this language, or the nearest there is.
    QString title(CaseLanguage language) const;
    bool isReviewDue(const QDate &day) const
    {
        return state == PublishedState::Published && review && *review <= day;
    }
};

struct PublishedRows
{
    QList<PublishedRow> rows;
    std::optional<PublishedNumber> next; ///< of the last row, for the next page; unset: that was the last
};

/// Published answers. Writes are one transaction each, the answer and its event together, and take turns with
/// every other writer. Thread: the database thread only.
class PublishedStore
{
public:
    virtual ~PublishedStore() = default;
    /// The newest number first.
    virtual Result<PublishedRows> page(const PublishedFilter &filter,
                                       const std::optional<PublishedNumber> &after, int limit) = 0;
    virtual Result<qint64> count(const PublishedFilter &filter) = 0;
    /// Published ones, those first that are most like the question: by the words they share, the rarer the
    /// better, and by regimes. The newest first where nothing tells them apart.
    virtual Result<QList<PublishedRow>> likely(const QString &question, const QList<RegimeCode> &regimes,
                                               int limit) = 0;
    /// NotFound when there is none.
    virtual Result<PublishedAnswer> find(const PublishedNumber &number) = 0;
    /// Oldest first.
    virtual Result<QList<PublishedEvent>> timeline(const PublishedNumber &number) = 0;
    /// What goes out: published and superseded ones, by number. Refused when one of them could tell who
    /// asked, by what is known today.
    virtual Result<QList<PublishedAnswer>> outgoing() = 0;
    /// Answers that a case is behind, by number.
    virtual Result<QList<PublishedRow>> ofCase(const CaseNumber &number) = 0;
    /// The names to look for in answers with these sources.
    virtual Result<IdentifyingNames> names(const QList<CaseNumber> &sources) = 0;

    /// A draft from a case, see draftFrom().
    virtual Result<PublishedAnswer> draft(const CaseNumber &source, const QString &actor) = 0;
    /// A draft with the texts and sources of another answer, to be changed and then to supersede it.
    virtual Result<PublishedAnswer> draftLike(const PublishedNumber &model, const QString &actor) = 0;
    /// Conflict when `expectedRevision` is given and someone else has changed it since; the error's arguments
    /// name who.
    virtual Result<PublishedAnswer> perform(const PublishedNumber &number, const PublishedAct &act,
                                            const QString &actor,
                                            std::optional<int> expectedRevision = std::nullopt) = 0;
};

/// A line of a list for an answer as it stands.
PublishedRow rowOf(const PublishedAnswer &answer);

} // namespace tverrlos
