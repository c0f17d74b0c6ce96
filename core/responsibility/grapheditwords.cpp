#include "core/responsibility/graphedit.h"

#include "core/calendar/clock.h"
#include "core/routing/answering.h"

// What an edit does, in one sentence.
namespace tverrlos {

namespace {

class Describing
{
public:
    Describing(const ResponsibilityGraph &graph, CaseLanguage language) : m_graph(graph), m_language(language)
    {}

    RouteSentence operator()(const AddBody &e) const
    {
        const QString name = e.name.in(m_language);
        return e.kind == NodeKind::Ministry
                   ? routeSentence(QT_TRANSLATE_NOOP("Route", "The ministry %1 (%2) is added."),
                                   {name, e.code})
                   : routeSentence(QT_TRANSLATE_NOOP("Route", "The agency %1 (%2) is added."),
                                   {name, e.code});
    }
    RouteSentence operator()(const AddMatter &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 (%2) is added."),
                             {e.name.in(m_language), e.code});
    }
    RouteSentence operator()(const EndBody &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 ends on %2, and nobody carries on its work."),
                             {name(e.body.text(), e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const RenameNode &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is called %2 from %3."),
                             {name(e.code, e.day), e.name.in(m_language), norwegianDate(e.day)});
    }
    RouteSentence operator()(const SucceedBody &e) const
    {
        return routeSentence(
            QT_TRANSLATE_NOOP("Route", "%1 becomes %2 from %3."),
            {name(e.body.text(), e.day), fresh(e.successor.text(), e.name, e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const MergeBody &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is merged into %2 from %3."),
                             {name(e.body.text(), e.day), name(e.into.text(), e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const SplitBody &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is split into %2 and %3 from %4."),
                             {name(e.body.text(), e.day), fresh(e.first.text(), e.firstName, e.day),
                              fresh(e.second.text(), e.secondName, e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const MoveAgency &e) const
    {
        if (e.ministry.isEmpty())
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 stands under no ministry known from %2."),
                                 {name(e.agency.text(), e.day), norwegianDate(e.day)});
        return routeSentence(
            QT_TRANSLATE_NOOP("Route", "%1 stands under %2 from %3."),
            {name(e.agency.text(), e.day), name(e.ministry.text(), e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const SetPartnership &e) const
    {
        const QStringList arguments{name(e.agency.text(), e.day), norwegianDate(e.day)};
        if (!e.standing)
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 takes no part in the service from %2."),
                                 arguments);
        switch (*e.standing) {
        case Partnership::Standing::Holds:
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 holds the meetings as a rule from %2."),
                                 arguments);
        case Partnership::Standing::Takes:
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is a partner from %2."), arguments);
        case Partnership::Standing::Observes:
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 follows the work as an observer from %2."),
                                 arguments);
        }
        Q_UNREACHABLE();
    }
    // The kind is an argument of its own: whoever says the sentence has words for it.
    RouteSentence operator()(const AddEdge &e) const
    {
        const QDate &day = e.valid.from;
        const QStringList edge{name(e.from, day), codeOf(e.kind), name(e.to, day)};
        if (!day.isValid())
            return routeSentence(QT_TRANSLATE_NOOP("Route", "Added: %1 %2 %3."), edge);
        return routeSentence(QT_TRANSLATE_NOOP("Route", "Added from %4: %1 %2 %3."),
                             edge + QStringList{norwegianDate(day)});
    }
    RouteSentence operator()(const EndEdge &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "Ended on %4: %1 %2 %3."),
                             {name(e.from, e.day), codeOf(e.kind), name(e.to, e.day), norwegianDate(e.day)});
    }
    RouteSentence operator()(const SettleMatter &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "Settled: %1 leads %2 from %3. Decided by %4 on %5."),
                             {name(e.lead.text(), e.valid.from), name(e.matter, e.valid.from),
                              norwegianDate(e.valid.from), e.decidedBy, norwegianDate(e.decided)});
    }
    RouteSentence operator()(const SwitchRegimeOn &e) const
    {
        const QString from = norwegianDate(e.valid.from);
        if (e.owner.isEmpty())
            return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is switched on from %2."),
                                 {e.regime.text(), from});
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is switched on from %2, and %3 answers for it."),
                             {e.regime.text(), from, name(e.owner.text(), e.valid.from)});
    }
    RouteSentence operator()(const SwitchRegimeOff &e) const
    {
        return routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is switched off from %2."),
                             {e.regime.text(), norwegianDate(e.day)});
    }
    RouteSentence operator()(const ReplaceGraph &e) const
    {
        return routeSentence(
            QT_TRANSLATE_NOOP("Route", "The whole graph is replaced: %1 nodes and %2 edges."),
            {QString::number(e.parts.nodes.size()), QString::number(e.parts.edges.size())});
    }

private:
    QString name(const QString &code, const QDate &day) const
    {
        const ResponsibilityNode *node = m_graph.named(code);
        if (!node || node->kind == NodeKind::Regime)
            return node ? node->code : code;
        return m_graph.nameOf(node->code, day.isValid() ? day.addDays(-1) : day, m_language);
    }
    QString fresh(const QString &code, const LocalisedText &given, const QDate &day) const
    {
        return given.nb.isEmpty() ? name(code, day) : given.in(m_language);
    }

    const ResponsibilityGraph &m_graph;
    CaseLanguage m_language;
};

} // namespace

RouteSentence describe(const GraphEdit &edit, const ResponsibilityGraph &before, CaseLanguage language)
{
    return std::visit(Describing(before, language), edit.change);
}

QDate firstDayOf(const GraphChange &change)
{
    struct Day
    {
        QDate operator()(const AddBody &e) const { return e.valid.from; }
        QDate operator()(const AddMatter &) const { return {}; }
        QDate operator()(const EndBody &e) const { return e.day; }
        QDate operator()(const RenameNode &e) const { return e.day; }
        QDate operator()(const SucceedBody &e) const { return e.day; }
        QDate operator()(const MergeBody &e) const { return e.day; }
        QDate operator()(const SplitBody &e) const { return e.day; }
        QDate operator()(const MoveAgency &e) const { return e.day; }
        QDate operator()(const SetPartnership &e) const { return e.day; }
        QDate operator()(const AddEdge &e) const { return e.valid.from; }
        QDate operator()(const EndEdge &e) const { return e.day; }
        QDate operator()(const SettleMatter &e) const { return e.valid.from; }
        QDate operator()(const SwitchRegimeOn &e) const { return e.valid.from; }
        QDate operator()(const SwitchRegimeOff &e) const { return e.day; }
        QDate operator()(const ReplaceGraph &) const { return {}; }
    };
    return std::visit(Day{}, change);
}

} // namespace tverrlos
