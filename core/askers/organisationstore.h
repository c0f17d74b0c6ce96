#pragma once

#include "core/askers/organisation.h"
#include "core/askers/organisationname.h"
#include "core/cases/casenumber.h"
#include "core/results/result.h"

namespace tverrlos {

struct OrganisationFilter
{
    QString search;     ///< a part of a name, in any spelling
    bool alike = false; ///< only those that could be the same as another one
    bool operator==(const OrganisationFilter &) const = default;
};

/// Where the next page begins; opaque to callers.
struct OrganisationCursor
{
    QString key;
    qint64 id = 0;
    bool operator==(const OrganisationCursor &) const = default;
};

struct OrganisationPage
{
    QList<OrganisationRow> rows;
    std::optional<OrganisationCursor> next; ///< unset: that was the last
};

struct OrganisationCandidate
{
    OrganisationRow row;
    NameLikeness why = NameLikeness::SameName;
};

/// One field of a merge: what each says, and what will stand. Codes for what has one.
struct MergedField
{
    QString field; ///< as in toJson(OrganisationFacts)
    QString merged;
    QString into;
    QString stands;
    bool operator==(const MergedField &) const = default;
};

struct MergePreview
{
    Organisation merged;
    Organisation into;
    QList<MergedField> fields;
    qint64 cases = 0; ///< of both
    std::optional<QDate> firstReceived;
};

/// The organisations that ask: filled by the store itself as cases are written, in the same transaction.
/// Standing ones are listed; one that was merged is found through the one it was merged into, and comes back
/// whole when the merge is undone. Writes are one transaction each, with an event, and take turns with every
/// other writer. Thread: the database thread only.
class OrganisationStore
{
public:
    virtual ~OrganisationStore() = default;
    /// By name, as a Norwegian index is sorted.
    virtual Result<OrganisationPage> page(const OrganisationFilter &filter,
                                          const std::optional<OrganisationCursor> &after, int limit) = 0;
    virtual Result<qint64> count(const OrganisationFilter &filter) = 0;
    /// NotFound when there is none.
    virtual Result<Organisation> find(OrganisationId id) = 0;
    /// The standing organisation that a case's asker belongs to; none when the case names no organisation.
    virtual Result<std::optional<OrganisationId>> ofCase(const CaseNumber &number) = 0;
    /// The standing organisation with this name in any spelling; Conflict when several have it, NotFound when
    /// none has.
    virtual Result<OrganisationId> named(const QString &name) = 0;
    /// Those that could be the same, with the reason; a person decides.
    virtual Result<QList<OrganisationCandidate>> candidates(OrganisationId id) = 0;
    virtual Result<QList<OrganisationEvent>> history(OrganisationId id) = 0;

    /// Invalid without a name; Conflict when someone changed it since `expectedRevision`; Refused for one
    /// that was merged, when nothing would change, and when the name is another one's.
    virtual Result<Organisation> edit(OrganisationId id, const OrganisationFacts &facts, const QString &actor,
                                      std::optional<int> expectedRevision) = 0;
    virtual Result<MergePreview> foretellMerge(OrganisationId merged, OrganisationId into) = 0;
    /// Refused when either has been merged already, and for one with itself. Blanks of `into` are filled.
    virtual Result<Organisation> merge(OrganisationId merged, OrganisationId into, const QString &actor) = 0;
    /// Takes a merge back: both are as they were, but for what has been changed since. Refused for one that
    /// is not merged.
    virtual Result<Organisation> unmerge(OrganisationId merged, const QString &actor) = 0;
};

/// What each says and what will stand: `into` keeps what it says, its blanks are filled.
QList<MergedField> mergedFields(const OrganisationFacts &merged, const OrganisationFacts &into);

} // namespace tverrlos
