#pragma once

#include "core/responsibility/graphedit.h"

/// The inside of applied(): one graph being changed by one edit. Only core/responsibility includes this.
namespace tverrlos {

/// The parts as they become. The first fault is kept, and everything after it does nothing.
class GraphEditing
{
public:
    /// `language`: of the names in a refusal.
    GraphEditing(const ResponsibilityGraph &before, const GraphEdit &edit, CaseLanguage language);

    void apply(const AddBody &edit);
    void apply(const AddMatter &edit);
    void apply(const EndBody &edit);
    void apply(const RenameNode &edit);
    void apply(const SucceedBody &edit);
    void apply(const MergeBody &edit);
    void apply(const SplitBody &edit);
    void apply(const MoveAgency &edit);
    void apply(const SetPartnership &edit);
    void apply(const AddEdge &edit);
    void apply(const EndEdge &edit);
    void apply(const SettleMatter &edit);
    void apply(const SwitchRegimeOn &edit);
    void apply(const SwitchRegimeOff &edit);
    void apply(const ReplaceGraph &edit);

    /// The graph, once it has passed every check.
    Result<ResponsibilityGraph> finish();

private:
    void fail(ErrorCode code, const char *sentence, const QStringList &arguments, const char *remedy = "");
    bool failed() const { return m_fault.has_value(); }
    /// False, and a fault, where it is no day.
    bool isDay(const QDate &day);
    /// The nodes named; null, and a fault, where there is none of the kind.
    ResponsibilityNode *body(const AgencyCode &code);
    ResponsibilityNode *bodyOn(const AgencyCode &code, const QDate &day);
    ResponsibilityNode *matter(const QString &code);
    ResponsibilityNode *regime(const RegimeCode &code);
    /// Where there is none, those of the kinds that would do are named.
    ResponsibilityNode *node(const QString &code, std::initializer_list<NodeKind> kinds = {});
    bool isFree(const QString &code);
    /// "Helsedirektoratet (hdir)": as people call it on the edit's day, and as edits do.
    QString called(const ResponsibilityNode &node) const;
    LocalisedText completed(const LocalisedText &name) const;

    /// The body's last day is the one before; its part in the service ends with it.
    void end(ResponsibilityNode &body, const QDate &day);
    void succession(const QString &from, const QString &to, const QDate &day, bool renamed);
    /// A new body that lives on as `from` did: under its ministry, in its place, taking part as it does.
    QString heirOf(const QString &from, const AgencyCode &code, const LocalisedText &name, const QDate &day);
    /// The heir named, made where there is none. Empty, and a fault, where that cannot be.
    QString heir(const QString &from, const AgencyCode &code, const LocalisedText &name, const QDate &day,
                 bool &made);
    void giveAway(const QString &from, const QString &to, const QString &matterCode, const QDate &day);
    void setMinistry(const QString &agency, const QString &ministry, const QDate &day);
    void withoutMinistryFrom(ResponsibilityNode &agency, const QDate &day);
    void addEdge(const ResponsibilityEdge &edge);

    const ResponsibilityGraph &m_before;
    Grounds m_grounds;
    QDate m_firstDay; ///< invalid where the edit names none
    CaseLanguage m_language;
    ResponsibilityParts m_parts;
    std::optional<Error> m_fault;
};

} // namespace tverrlos
