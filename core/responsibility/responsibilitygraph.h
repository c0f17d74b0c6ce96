#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace tverrlos {

/// The files the graph is read from, as bytes; each is one JSON object (see core/routing/README.md).
struct ReferenceBytes
{
    QString name; ///< for messages, e.g. "agencies.json"
    QByteArray json;
};

/// Who answers for what, when, and from which source. Immutable: copies share one snapshot, and every call is
/// const and safe from any thread. "On a day" is the graph as it was then: what did not exist yet is left
/// out, what has ended stays reachable through its successor.
class ResponsibilityGraph
{
public:
    /// Invalid, naming file, entry and field, when the content is not understood, a code is unknown or
    /// doubled, a period is empty, or successions run in a circle.
    static Result<ResponsibilityGraph> fromJson(const QList<ReferenceBytes> &files);
    static Result<ResponsibilityGraph> fromParts(QList<ResponsibilityNode> nodes,
                                                 QList<ResponsibilityEdge> edges);
    /// The graph in the binary; read once.
    static const ResponsibilityGraph &standard();

    /// In the order of the reference data; that order is the one people see.
    const QList<ResponsibilityNode> &nodes() const;
    const QList<ResponsibilityEdge> &edges() const;
    /// Null when there is none. Upper and lower case are one.
    const ResponsibilityNode *find(const QString &code) const;
    const ResponsibilityNode *find(const AgencyCode &code) const { return find(code.text()); }
    const ResponsibilityNode *find(const RegimeCode &code) const { return find(code.text()); }
    /// By code, by any name it bears or ever bore in any language, or by an alias. Null when there is none.
    const ResponsibilityNode *named(const QString &codeOrName) const;
    /// The position in nodes(); -1 when unknown.
    int orderOf(const QString &code) const;

    bool knowsRegime(const RegimeCode &code) const;
    bool knowsAgency(const AgencyCode &code) const; ///< agencies and ministries
    bool knowsProvision(const ProvisionCode &code) const;
    bool knowsTopic(const TopicCode &code) const;

    /// Regimes that cases can be tagged with on the day, in the order of the reference data.
    QList<RegimeCode> regimesOn(const QDate &day) const;
    /// Agencies (not ministries) that exist on the day.
    QList<AgencyCode> agenciesOn(const QDate &day) const;
    QList<RegimeCode> regimes() const;  ///< switched on or not
    QList<AgencyCode> agencies() const; ///< of all times, without ministries
    QList<ProvisionCode> provisions() const;
    QList<TopicCode> topics() const;

    /// The name valid on the day; before the first and after the last known, the nearest. The code itself
    /// when there is no name at all.
    QString nameOf(const QString &code, const QDate &day, CaseLanguage language = CaseLanguage::Bokmal) const;
    QString nameOf(const AgencyCode &code, const QDate &day,
                   CaseLanguage language = CaseLanguage::Bokmal) const
    {
        return nameOf(code.text(), day, language);
    }
    /// The agency (or ministry) with this code, or that bears or ever bore this name in any language; letter
    /// case and surrounding space are ignored. For imports.
    std::optional<AgencyCode> agencyNamed(const QString &codeOrName) const;

    /// The ministry an agency stands under on the day; nothing where none is known (KS, the regions).
    std::optional<AgencyCode> ministryOf(const AgencyCode &agency, const QDate &day) const;

    /// Who carries on the work of an agency on the day: itself while it exists, its successors after that;
    /// the body it was before when it does not exist yet under this code. Nothing where the line has ended.
    std::optional<AgencyCode> bodyOn(const AgencyCode &agency, const QDate &day) const;
    /// The successions from an agency to the body that carries on its work on the day, one a step; none while
    /// the agency exists; nothing at all where the line has ended or the agency does not exist yet.
    std::optional<QList<const ResponsibilityEdge *>> successionsTo(const AgencyCode &agency,
                                                                   const QDate &day) const;

    /// Edges of the graph as of the day, in the order of the reference data: an edge shows when it holds on
    /// the day and neither end begins later. (A regime's agency may have ended: follow successionsTo().)
    QList<const ResponsibilityEdge *> edgesInto(const QString &code, const QDate &day) const;
    QList<const ResponsibilityEdge *> edgesFrom(const QString &code, const QDate &day) const;

    /// How the agency takes part on the day; nothing when it is neither partner nor observer.
    std::optional<Partnership> partnershipOf(const AgencyCode &agency, const QDate &day) const;

    /// The agencies that take part on any day, in the order of the reference data: few, however large the
    /// graph.
    const QList<const ResponsibilityNode *> &partners() const;

    /// Every day on which something begins or ends, earliest first: the ticks of a date slider.
    QList<QDate> changes() const;

private:
    struct Snapshot;
    explicit ResponsibilityGraph(std::shared_ptr<const Snapshot> snapshot);
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace tverrlos
