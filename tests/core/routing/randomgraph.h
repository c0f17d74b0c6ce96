#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/routingfacts.h"

#include <rapidcheck.h>

#include <map>
#include <set>

/// Random graphs, cases and days for properties; and a reading of the rules that is slow, obvious and shares
/// nothing with the router: plain lists, walked again for every question.
namespace tverrlos::tests {

struct World
{
    QList<ResponsibilityNode> nodes;
    QList<ResponsibilityEdge> edges;
};

/// Agencies that come and go, rename and merge, under ministries that do the same; responsibilities of every
/// kind, some supporting, some settled; parts of parts. Sound, so that fromParts() takes it.
World someWorld();
ResponsibilityGraph graphOf(const World &world);
QDate someDay();
/// An open case with some of the world's matters, perhaps one it does not know.
RoutingFacts someFacts(const World &world, int sequence);

/// Asks the property of `count` worlds, shrinking what fails.
template<class Property>
bool holdsFor(int count, const char *what, Property property)
{
    rc::detail::TestMetadata metadata;
    metadata.id = what;
    metadata.description = what;
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = std::max(params.maxSuccess, count);
    const auto result = rc::detail::checkTestable(std::move(property), metadata, params);
    if (result.template is<rc::detail::SuccessResult>()) {
        std::cout << what << ": " << params.maxSuccess << " random graphs\n";
        return true;
    }
    rc::detail::printResultMessage(result, std::cerr);
    return false;
}

struct SlowRoute
{
    QString lead;
    std::map<QString, QString> kinds;               ///< by heading: single, shared, unowned
    std::map<QString, std::set<QString>> inFull;    ///< by heading
    std::map<QString, std::set<QString>> answering; ///< by heading, supporting ones too
    std::vector<std::set<QString>> wishes;          ///< for each thing asked
    std::set<QString> settled;                      ///< those that lead something by a settlement
    bool crossMinistry = false;
    std::set<std::pair<QString, QString>> conflicts; ///< agency, regime
    std::set<QString> attend, invite;
};

class SlowReading
{
public:
    /// `without`: an agency that is taken out, with its successions.
    SlowReading(const World &world, const QDate &day, const QString &without = {});

    SlowRoute route(const RoutingFacts &facts) const;
    /// Who answers in full for one matter; empty: a gap.
    std::set<QString> owners(const QString &matter) const;
    bool answered(const QString &matter) const { return !all(matter).empty(); }
    bool hasItsOwn(const QString &matter) const { return !direct(matter).empty(); }
    /// Empty where the line has ended, or has not begun.
    QString bodyNow(const QString &body) const;
    QString ministry(const QString &agency) const;
    bool supervises(const QString &agency, const QString &matter) const;
    bool switchedOn(const QString &regime) const;

private:
    struct Answer
    {
        QString agency, role, regime;
        bool supporting = false;
        bool operator<(const Answer &other) const
        {
            return std::tie(agency, role, regime, supporting) <
                   std::tie(other.agency, other.role, other.regime, other.supporting);
        }
    };
    const ResponsibilityNode *find(const QString &code) const;
    bool begun(const QString &code) const;
    bool shows(const ResponsibilityEdge &edge) const;
    /// Through the name it had before, where it has not begun.
    QString bodyEver(const QString &body) const;
    QString regimeOf(const QString &matter) const;
    std::set<Answer> direct(const QString &matter) const;
    std::set<Answer> all(const QString &matter) const;
    QString heading(const QString &matter) const;
    std::vector<QString> asked(const RoutingFacts &facts) const;
    bool comesFirst(const SlowRoute &route, const QString &one, const QString &other) const;
    void lead(SlowRoute &route) const;
    void gather(SlowRoute &route, const std::vector<QString> &things) const;

    World m_world;
    QDate m_day;
};

} // namespace tverrlos::tests
