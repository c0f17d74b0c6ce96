#pragma once

#include "core/cases/caserepository.h"
#include "core/cases/officerules.h"

namespace tverrlos {

class CaseSearch;
class CaseWriter;
class Clock;
class Connection;

/// Writes of cases over either back end; see CaseWriter for many at once. Thread: the connection's.
class SqlCaseRepository final : public CaseRepository
{
public:
    /// All of them outlive the repository.
    SqlCaseRepository(Connection &connection, CaseSearch &search, const OfficeRules &rules,
                      const Clock &clock);
    Result<ActReceipt> create(const Case &enquiry, const QList<AttachedBytes> &attachments,
                              const QString &actor) override;
    Result<ActReceipt> perform(const CaseNumber &number, const Act &act, const QString &actor,
                               std::optional<int> expectedRevision) override;
    Result<BulkReceipt> performMany(const QList<BulkCase> &cases, const Act &act, const QString &actor,
                                    const Progress &progress) override;

private:
    BulkRow performOne(CaseWriter &writer, const BulkCase &one, const Act &act, const ActContext &context);
    Result<std::optional<Case>> afterBulk(const Case &before, const Act &act, const ActContext &context);
    Result<Case> after(const Case &before, const Act &act, const ActContext &context);
    /// Whether an act decided on at an earlier revision loses nothing of what has been done since.
    bool standsBeside(const Case &now, int revision, const Act &act, const ActContext &context);
    ActContext contextOf(const QDateTime &now, const QString &actor);
    /// A split makes new cases; taken back, those that nobody has touched are merged into the one they came
    /// from, and done again they are there again. Before the case itself is changed. Answers the new ones.
    QList<CaseNumber> followSplit(CaseWriter &writer, const Case &before, const Act &act,
                                  const ActContext &context);
    void takePartBack(CaseWriter &writer, const Case &part, const QList<CaseEvent> &life,
                      const ActContext &context);
    /// Only what the undo itself did: `whole` is the timeline of the case that was split.
    void bringPartBack(CaseWriter &writer, const Case &part, const QList<CaseEvent> &life,
                       const QList<CaseEvent> &whole, const ActContext &context);

    Connection &m_connection;
    CaseSearch &m_search;
    const OfficeRules &m_rules;
    const Clock &m_clock;
};

} // namespace tverrlos
