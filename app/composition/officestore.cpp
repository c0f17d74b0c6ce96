#include "app/composition/officestore.h"

#include "app/composition/office.h"
#include "core/deadlines/deadline.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/caserouting.h"
#include "db/store/sqlstore.h"
#include "ui/wording/routewords.h"

namespace tverrlos {

namespace {

/// `store` is filled in once it is open: the answer target is read from it each time, so that a change counts
/// at once.
OfficeRules rulesFor(const std::shared_ptr<Store *> &store)
{
    OfficeRules rules;
    // A route goes on record in one language whoever recorded it: bokmål, the office's default.
    const SayRoute say = sayRoute(Phrasebook(Language::Bokmal));
    rules.route = [say](const Case &value, const QDate &day) {
        return routeForCase(ResponsibilityGraph::standard(), value, day, say);
    };
    rules.deadline = [store](const QDate &start) {
        return answerDeadline(start, *store ? deadlineRule(**store) : DeadlineRule()).day;
    };
    rules.knowsRegime = knowsRegime;
    rules.knowsAgency = knowsAgency;
    return rules;
}

} // namespace

Result<std::unique_ptr<SqlStore>> openStore(const QString &database, const Clock &clock)
{
    const Result<DatabaseAddress> address = DatabaseAddress::parse(database);
    if (!address)
        return address.error();
    const auto holder = std::make_shared<Store *>(nullptr);
    Result<std::unique_ptr<SqlStore>> store = SqlStore::open(*address, rulesFor(holder), clock);
    if (store)
        *holder = store->get();
    return store;
}

} // namespace tverrlos
