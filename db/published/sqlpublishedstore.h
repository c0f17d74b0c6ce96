#pragma once

#include "core/cases/officerules.h"
#include "core/published/publishedstore.h"
#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

namespace tverrlos {

class Clock;
class Connection;
class PublishedSearch;
class SqlStatement;
struct PublishedRecord;

/// PublishedStore over either back end. Thread: the connection's.
class SqlPublishedStore final : public PublishedStore
{
public:
    /// All outlive this.
    SqlPublishedStore(Connection &connection, const OfficeRules &rules, const Clock &clock);

    Result<PublishedRows> page(const PublishedFilter &filter, const std::optional<PublishedNumber> &after,
                               int limit) override;
    Result<qint64> count(const PublishedFilter &filter) override;
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
    PublishedContext context(const PublishedAnswer &answer, const QString &actor, bool checks);
    /// A draft with the same words from the same cases, that nobody has changed.
    std::optional<PublishedNumber> sameDraft(const PublishedAnswer &draft);
    /// Refused when there is the same draft already.
    Result<PublishedAnswer> keepDraft(PublishedAnswer draft, const QString &actor);
    /// Contacts and organisations of the cases behind an answer.
    void addAskers(IdentifyingNames &names, const QList<CaseNumber> &sources);
    Error conflict(const PublishedAnswer &answer);
    SqlStatement select(const char *what, const PublishedFilter &filter, const PublishedSearch &search,
                        const std::optional<PublishedNumber> &after, std::optional<int> limit);

    Connection &m_connection;
    const OfficeRules &m_rules;
    const Clock &m_clock;
    WordReader m_reader;
    Synonyms m_synonyms;
};

} // namespace tverrlos
