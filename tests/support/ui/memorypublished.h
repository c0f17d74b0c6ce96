#pragma once

#include "core/published/publishedstore.h"

namespace tverrlos {

/// Published answers in memory, by the very rules of the program: for tests of the window.
class MemoryPublished final : public PublishedStore
{
public:
    QList<PublishedAnswer> kept;
    QMap<PublishedNumber, QList<PublishedEvent>> events;
    IdentifyingNames known;
    QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    /// The next question answers with this instead, once.
    std::optional<Error> failure;

    PublishedAnswer &add(PublishedAnswer answer);

    Result<PublishedRows> page(const PublishedFilter &filter, const std::optional<PublishedNumber> &after,
                               int limit) override;
    Result<qint64> count(const PublishedFilter &filter) override;
    /// Those that share a regime first; words are the real store's business.
    Result<QList<PublishedRow>> likely(const QString &question, const QList<RegimeCode> &regimes,
                                       int limit) override;
    Result<PublishedAnswer> find(const PublishedNumber &number) override;
    Result<QList<PublishedEvent>> timeline(const PublishedNumber &number) override;
    Result<QList<PublishedAnswer>> outgoing() override;
    Result<QList<PublishedRow>> ofCase(const CaseNumber &number) override;
    Result<IdentifyingNames> names(const QList<CaseNumber> &sources) override;
    Result<PublishedAnswer> draft(const CaseNumber &source, const QString &actor) override;
    Result<PublishedAnswer> draftLike(const PublishedNumber &model, const QString &actor) override;
    Result<PublishedAnswer> perform(const PublishedNumber &number, const PublishedAct &act,
                                    const QString &actor, std::optional<int> expectedRevision) override;

private:
    QList<PublishedRow> rows(const PublishedFilter &filter) const;
    PublishedContext context(const QString &actor);
};

} // namespace tverrlos
