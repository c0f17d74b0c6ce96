#include "core/responsibility/editcautions.h"

#include "core/calendar/clock.h"
#include "core/routing/answering.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// Carried on past the day with no end of its own.
bool goesOn(const Validity &valid, const QDate &day)
{
    return !valid.to.isValid() && (!valid.from.isValid() || valid.from < day);
}

class Cautioning
{
public:
    Cautioning(const ResponsibilityGraph &graph, CaseLanguage language) : m_graph(graph), m_language(language)
    {}

    QList<RouteSentence> take() { return std::move(m_told); }

    void operator()(const RenameNode &e)
    {
        const ResponsibilityNode *node = m_graph.named(e.code);
        if (!node)
            return;
        for (const DatedName &old : node->names)
            if (old.valid.from == e.day)
                tell(QT_TRANSLATE_NOOP("Route",
                                       "The name “%1”, which was to hold from the same day, is replaced."),
                     {old.name.in(m_language)});
    }
    void operator()(const MoveAgency &e)
    {
        for (const ResponsibilityEdge &edge : m_graph.edges())
            if (edge.kind == EdgeKind::SubordinateTo && edge.from == codeOf(e.agency) &&
                edge.valid.from == e.day)
                tell(QT_TRANSLATE_NOOP("Route", "%1, the ministry from the same day, is replaced."),
                     {name(edge.to, e.day)});
    }
    void operator()(const SetPartnership &e)
    {
        const ResponsibilityNode *node = m_graph.named(e.agency.text());
        if (node && std::any_of(node->partnerships.begin(), node->partnerships.end(),
                                [&](const Partnership &taken) { return taken.valid.from == e.day; }))
            tell(QT_TRANSLATE_NOOP("Route", "How it was to take part from the same day is replaced."), {});
    }
    void operator()(const SucceedBody &e) { carriedOn(codeOf(e.body), e.day); }
    void operator()(const SplitBody &e) { carriedOn(codeOf(e.body), e.day); }
    void operator()(const MergeBody &e)
    {
        carriedOn(codeOf(e.body), e.day);
        standing(codeOf(e.into), e.day);
    }
    template<class Other>
    void operator()(const Other &)
    {}

private:
    QString codeOf(const AgencyCode &written) const
    {
        const ResponsibilityNode *node = m_graph.named(written.text());
        return node ? node->code : QString();
    }
    QString name(const QString &code, const QDate &day) const
    {
        return m_graph.nameOf(code, day.addDays(-1), m_language);
    }
    void tell(const char *sentence, const QStringList &arguments)
    {
        m_told.append(routeSentence(sentence, arguments));
    }
    /// What the body answers for without anybody having verified it, and without an end.
    void carriedOn(const QString &code, const QDate &day)
    {
        for (const ResponsibilityEdge &edge : m_graph.edges())
            if (edge.from == code && isResponsibility(edge.kind) && !edge.grounds.verified &&
                goesOn(edge.valid, day))
                tell(QT_TRANSLATE_NOOP("Route", "Not verified, without an end, and carried on: %1 %2 %3."),
                     {name(code, day), tverrlos::codeOf(edge.kind), name(edge.to, day)});
    }
    void standing(const QString &code, const QDate &day)
    {
        const ResponsibilityNode *node = m_graph.find(code);
        if (!node)
            return;
        for (const Partnership &taken : node->partnerships)
            if (!taken.grounds.verified && goesOn(taken.valid, day))
                tell(QT_TRANSLATE_NOOP("Route", "How %1 takes part in the service is not verified and has no "
                                                "end: the doubt goes on past %2. Say anew how it takes part "
                                                "from then, with the source."),
                     {name(code, day), norwegianDate(day)});
    }

    const ResponsibilityGraph &m_graph;
    CaseLanguage m_language;
    QList<RouteSentence> m_told;
};

} // namespace

QList<RouteSentence> cautionsOf(const GraphEdit &edit, const ResponsibilityGraph &before,
                                CaseLanguage language)
{
    Cautioning cautioning(before, language);
    std::visit(cautioning, edit.change);
    return cautioning.take();
}

} // namespace tverrlos
