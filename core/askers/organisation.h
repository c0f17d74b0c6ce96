#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

using OrganisationId = Id<struct OrganisationTag>;

/// What the office knows of an organisation that asks. A blank is "not known", never a guess.
struct OrganisationFacts
{
    QString name;
    std::optional<AskerType> type;
    std::optional<Region> region;
    std::optional<LevelOfCare> level;
    QString size; ///< free words, e.g. "14 ansatte"
    /// The agency that supervises it, where known.
    AgencyCode supervisedBy;
    bool operator==(const OrganisationFacts &) const = default;
};

/// One line of the list. Counts follow merges.
struct OrganisationRow
{
    OrganisationId id;
    OrganisationFacts facts;
    qint64 cases = 0;
    qint64 open = 0;
    /// Other standing organisations whose name is close to this one's; a person should look.
    int alike = 0;
    bool operator==(const OrganisationRow &) const = default;
};

/// An organisation that was merged into another one, and can be taken out again.
struct MergedOrganisation
{
    OrganisationId id;
    QString name;
    bool operator==(const MergedOrganisation &) const = default;
};

struct Organisation
{
    OrganisationId id;
    int revision = 0; ///< rises by one with every change
    OrganisationFacts facts;
    /// Set: it stands under another one now. What is asked of it is answered by that one.
    std::optional<MergedOrganisation> mergedInto;
    QList<MergedOrganisation> merged; ///< those merged into it, directly
    QStringList spellings;            ///< every name its cases write, those of the merged ones too
    qint64 cases = 0;
    qint64 open = 0;
    std::optional<QDate> firstReceived; ///< of all its cases: merging keeps the earliest
    std::optional<QDate> lastReceived;
    bool operator==(const Organisation &) const = default;
};

/// One thing that happened to an organisation: created, learned, edited, merged, unmerged.
struct OrganisationEvent
{
    OrganisationId organisation;
    int revision = 0;
    QDateTime at; ///< UTC
    QString actor;
    QString act;
    QJsonObject from;
    QJsonObject to;
    bool operator==(const OrganisationEvent &) const = default;
};

/// {"name":"...","type":"municipality"|null,"region":...,"level":...,"size":"...","supervisedBy":"..."}
QJsonObject toJson(const OrganisationFacts &facts);
/// The fields that differ, as (before, after) with the same keys.
std::pair<QJsonObject, QJsonObject> differences(const OrganisationFacts &before,
                                                const OrganisationFacts &after);
/// `facts` with what is blank in it taken from `others`; the name is never blank.
OrganisationFacts withBlanksFrom(OrganisationFacts facts, const OrganisationFacts &others);

} // namespace tverrlos
