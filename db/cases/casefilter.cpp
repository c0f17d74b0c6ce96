#include "db/cases/casefilter.h"

#include "db/askers/organisationreading.h"
#include "db/cases/wordlist.h"
#include "db/connection/dialect.h"
#include "db/connection/sqlstatement.h"

namespace tverrlos {

namespace {

/// Collects conditions that must all hold.
class Conditions
{
public:
    void add(const std::string &condition) { m_where += (m_where.empty() ? "" : " AND ") + condition; }
    void add(const std::string &condition, const char *name, SqlValue value)
    {
        add(condition);
        bind(name, std::move(value));
    }
    void bind(const char *name, SqlValue value) { m_bindings.append({name, std::move(value)}); }
    template<class Tag>
    void equal(const char *column, const char *name, const std::optional<Code<Tag>> &code)
    {
        if (code)
            add(std::string("cases.") + column + " = :" + name, name, code->text());
    }
    void day(const std::string &condition, const char *name, const std::optional<QDate> &day)
    {
        if (day)
            add(condition, name, *day);
    }

    SqlFilter result() const { return {{}, m_where.empty() ? "1 = 1" : m_where, {}, m_bindings}; }

private:
    std::string m_where;
    QList<SqlBinding> m_bindings;
};

// Conditions that an index was made for stand as literals: a partial index is used only when they do.
void addStanding(Conditions &conditions, const CaseFilter &filter)
{
    if (filter.open)
        conditions.add(*filter.open ? "cases.is_open = 1" : "cases.is_open = 0");
    if (filter.status)
        conditions.add("cases.status = :status", "status", QString(codeOf(*filter.status)));
    if (filter.awaitsTriage)
        conditions.add(*filter.awaitsTriage ? "cases.status IN ('received', 'held')"
                                            : "cases.status NOT IN ('received', 'held')");
    if (filter.officer)
        conditions.add("cases.officer = :officer", "officer", *filter.officer);
    if (filter.disposition)
        conditions.add("cases.disposition = :disposition", "disposition",
                       QString(codeOf(*filter.disposition)));
    if (filter.merged)
        conditions.add(*filter.merged ? "cases.merged_into <> ''" : notMerged());
    if (filter.open != true && filter.merged != false) // those conditions leave such parts out by themselves
        conditions.add(notTakenBack());
    if (filter.unowned)
        conditions.add(*filter.unowned ? "cases.route_unowned <> ''" : "cases.route_unowned = ''");
}

void addDays(Conditions &conditions, const CaseFilter &filter)
{
    conditions.day("cases.received >= :received_from", "received_from", filter.receivedFrom);
    conditions.day("cases.received <= :received_to", "received_to", filter.receivedTo);
    conditions.day("cases.closed IS NOT NULL AND cases.closed >= :closed_from", "closed_from",
                   filter.closedFrom);
    conditions.day("cases.closed IS NOT NULL AND cases.closed <= :closed_to", "closed_to", filter.closedTo);
    conditions.day("cases.received <= :open_on AND (cases.is_open = 1 OR cases.closed > :open_on)", "open_on",
                   filter.openOn);
    conditions.day(filter.openOn ? "cases.deadline < :overdue_on"
                                 : "cases.is_open = 1 AND cases.deadline < :overdue_on",
                   "overdue_on", filter.overdueOn);
}

void addWaiting(Conditions &conditions, const CaseFilter &filter)
{
    if (!filter.waitingFor && !filter.waitingLongerThan)
        return;
    // Not a correlated EXISTS: SQLite then walks every contribution an agency is waited for, once for each
    // case.
    std::string part = filter.openOn ? "" : "cases.waiting_for <> '' AND ";
    part += "cases.id IN (SELECT asked.case_id FROM case_contribution asked WHERE ";
    part += filter.openOn
                ? "asked.asked <= :open_on AND (asked.answered IS NULL OR asked.answered > :open_on)"
                : "asked.waiting = 1";
    if (filter.waitingFor) {
        part += " AND asked.agency = :waiting_for";
        conditions.bind("waiting_for", filter.waitingFor->text());
    }
    if (filter.waitingLongerThan) {
        part += " AND asked.asked < :asked_before";
        conditions.bind("asked_before", filter.today.addDays(-*filter.waitingLongerThan));
    }
    conditions.add(part + ")");
}

void addAgencies(Conditions &conditions, const CaseFilter &filter, const Dialect &dialect)
{
    if (filter.regime) {
        const std::string tagged = dialect.contains("cases.regimes", ":regime");
        const std::string doubtful = dialect.contains("cases.to_assess", ":regime_to_assess");
        conditions.add("(" + tagged + " OR " + doubtful + ")");
        conditions.bind("regime", memberMark(filter.regime->text()));
        conditions.bind("regime_to_assess", memberMark(filter.regime->text()));
    }
    if (filter.taggedRegime)
        conditions.add(dialect.contains("cases.regimes", ":tagged_regime"), "tagged_regime",
                       memberMark(filter.taggedRegime->text()));
    if (filter.agency)
        conditions.add("EXISTS (SELECT 1 FROM case_routed_agency routed WHERE routed.case_id = cases.id AND "
                       "routed.agency = :agency)",
                       "agency", filter.agency->text());
    conditions.equal("lead", "lead", filter.lead);
    if (filter.organisation)
        conditions.add(ofOrganisation(), "organisation", filter.organisation->value());
}

} // namespace

std::string notMerged(std::string_view cases)
{
    return std::string(cases) +
           ".id NOT IN (SELECT merged.id FROM cases merged WHERE merged.merged_into <> '')";
}

std::string notTakenBack(std::string_view cases)
{
    return std::string(cases) + ".id NOT IN (SELECT back.id FROM cases back WHERE back.merged_into <> '' "
                                "AND back.merged_into = back.split_from)";
}

void SqlFilter::bindTo(SqlStatement &statement) const
{
    for (const SqlBinding &binding : bindings)
        std::visit([&](const auto &value) { statement.bind(binding.first, value); }, binding.second);
}

SqlFilter sqlFilter(const CaseFilter &filter, const Dialect &dialect, CaseSearch &search)
{
    Conditions conditions;
    addStanding(conditions, filter);
    addDays(conditions, filter);
    addWaiting(conditions, filter);
    addAgencies(conditions, filter, dialect);
    const CaseSearch::Condition found = search.condition(filter.search);
    if (!found.condition.empty())
        conditions.add("(" + found.condition + ")");
    // Few cases are open, and the index of those holds their ids: the many others that have a common word are
    // not read.
    if (!found.found.empty() && filter.open == true)
        conditions.add(found.found +
                       " IN (SELECT standing.id FROM cases standing WHERE standing.is_open = 1)");

    SqlFilter result = conditions.result();
    result.join = found.join;
    result.rank = found.rank;
    result.bindings += found.bindings;
    return result;
}

} // namespace tverrlos
