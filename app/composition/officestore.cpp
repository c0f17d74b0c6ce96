#include "app/composition/officestore.h"

#include "app/composition/office.h"
#include "app/composition/officeknowledge.h"
#include "core/deadlines/deadline.h"
#include "core/regimes/suggestion.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/caserouting.h"
#include "db/store/sqlstore.h"
#include "ui/wording/routewords.h"

namespace tverrlos {

namespace {

/// `store` is filled in once it is open: the answer target is read from it each time, so that a change counts
/// at once.
OfficeRules rulesFor(const std::shared_ptr<Store *> &store, const std::shared_ptr<OfficeKnowledge> &knowledge)
{
    OfficeRules rules;
    // A route goes on record in one language whoever recorded it: bokmål, the office's default.
    const SayRoute say = sayRoute(Phrasebook(Language::Bokmal));
    rules.route = [say, graph = knowledge->graph](const Case &value, const QDate &day) {
        return routeForCase(*graph->get(), value, day, say);
    };
    rules.deadline = [store](const QDate &start) {
        return answerDeadline(start, *store ? deadlineRule(**store) : DeadlineRule()).day;
    };
    rules.knowsRegime = [graph = knowledge->graph](const RegimeCode &regime) {
        return knowsRegime(*graph->get(), regime);
    };
    rules.knowsAgency = [graph = knowledge->graph](const AgencyCode &agency) {
        return knowsAgency(*graph->get(), agency);
    };
    rules.knowsProvision = [graph = knowledge->graph](const ProvisionCode &provision) {
        return graph->get()->knowsProvision(provision);
    };
    rules.knowsTopic = [graph = knowledge->graph](const TopicCode &topic) {
        return graph->get()->knowsTopic(topic);
    };
    rules.agencyGone = [graph = knowledge->graph](const AgencyCode &agency, const QDate &day) {
        return agencyGone(*graph->get(), agency, day);
    };
    rules.regimeIsOn = [graph = knowledge->graph](const RegimeCode &regime, const QDate &day) {
        return graph->get()->regimesOn(day).contains(regime);
    };
    rules.regimes = [suggester = Suggester(knowledge->lexicon)](const Case &value) {
        return caseRegimes(suggester.suggest({value.title, value.problem, value.context}));
    };
    return rules;
}

} // namespace

Result<std::unique_ptr<SqlStore>> openStore(const QString &database, const Clock &clock,
                                            std::shared_ptr<OfficeKnowledge> knowledge)
{
    if (!knowledge)
        knowledge = std::make_shared<OfficeKnowledge>();
    const Result<DatabaseAddress> address = DatabaseAddress::parse(database);
    if (!address)
        return address.error();
    const auto holder = std::make_shared<Store *>(nullptr);
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(*address, rulesFor(holder, knowledge), clock);
    if (store) {
        *holder = store->get();
        // Another database may lie in the place of one that was open (a backup put back): its versions count
        // other edits.
        if (knowledge->graphVersion != 0)
            knowledge->graphVersion = -1;
        if (knowledge->lexiconVersion != 0)
            knowledge->lexiconVersion = -1;
        if (knowledge->textsVersion != 0)
            knowledge->textsVersion = -1;
        // A damaged log must not keep anybody from their cases, or verify from telling: the graph in the
        // program holds then, and the graph commands say why.
        static_cast<void>(readAnew(**store, *knowledge));
    }
    return store;
}

} // namespace tverrlos
