#pragma once

#include "core/regimes/lexiconstore.h"

namespace tverrlos {

class Clock;
class Connection;

/// The office's lexicon in the database, both back ends. Thread: the connection's; the clock outlives it.
class SqlLexiconStore final : public LexiconStore
{
public:
    SqlLexiconStore(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<int> version() override;
    Result<LexiconVersion> latest() override;
    Result<QList<LexiconVersion>> history(int limit) override;
    Result<LexiconVersion> save(const LexiconChanges &changes, const QString &why, const QString &actor,
                                int basedOn) override;
    Result<QList<JudgedCase>> judged(CaseId after, int limit) override;
    Result<qint64> judgedCount() override;

private:
    QList<LexiconVersion> versions(int limit);

    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tverrlos
