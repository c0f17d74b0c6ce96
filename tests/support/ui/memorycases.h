#pragma once

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/cases/casework.h"
#include "core/routing/routingqueries.h"

#include <QMap>
#include <functional>
#include <optional>

namespace tverrlos {

/// Cases in memory, found and paged as CaseQueries promises: for tests of the window. Search is plain
/// containment.
class MemoryCases final : public CaseQueries, public CaseRepository, public RoutingQueries
{
public:
    QList<Case> kept; ///< in order of number
    QMap<CaseNumber, QList<CaseEvent>> events;
    QDate today{2024, 2, 20};
    /// The next question answers with this instead, once.
    std::optional<Error> failure;
    int pagesRead = 0;
    /// How acts route; unset: an empty record of the day.
    std::function<RouteOnRecord(const Case &, const QDate &)> route;

    /// Gives the number after the last of its year of receipt, and keeps it as it is.
    Case &add(Case value);

    Result<CasePage> page(const CaseFilter &filter, CaseOrder order, bool descending,
                          const std::optional<CaseCursor> &after, int limit) override;
    Result<qint64> count(const CaseFilter &filter) override;
    Result<Case> find(const CaseNumber &number) override;
    Result<QList<CaseEvent>> timeline(const CaseNumber &number) override;
    Result<QList<RelatedCase>> related(const CaseNumber &number) override;
    Result<QStringList> officers() override;
    Result<QList<MeetingRow>> meetings(const QDateTime &from, const QDateTime &to, int limit) override;
    Result<QList<MeetingRow>> meetingsOf(const CaseNumber &number) override;
    Result<QByteArray> attachment(const QByteArray &sha256) override;

    Result<ActReceipt> create(const Case &enquiry, const QList<AttachedBytes> &attachments,
                              const QString &actor) override;
    Result<ActReceipt> perform(const CaseNumber &number, const Act &act, const QString &actor,
                               std::optional<int> expectedRevision) override;
    Result<BulkReceipt> performMany(const QList<BulkCase> &cases, const Act &act, const QString &actor,
                                    const Progress &progress) override;

    Result<RoutingPage> openCases(const std::optional<CaseNumber> &after, int limit) override;
    Result<RoutedTogether> latestRouted() override { return RoutedTogether(); }

private:
    BulkRow performOne(const BulkCase &one, const Act &act, const QString &actor);
    QList<const Case *> fitting(const CaseFilter &filter) const;
    std::optional<Error> takeFailure();
    ActContext context(const QString &actor) const;
    Case *known(const CaseNumber &number);
    ActReceipt record(Case &now, const Case &before, const QString &act, const QString &actor);
};

/// The case as the list has it.
CaseRow rowOf(const Case &value);

} // namespace tverrlos
