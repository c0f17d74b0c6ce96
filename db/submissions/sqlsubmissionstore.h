#pragma once

#include "core/submissions/submissionstore.h"

namespace tverrlos {

class CaseRepository;
class Clock;
class Connection;

/// SubmissionStore over either back end. Thread: the connection's.
class SqlSubmissionStore final : public SubmissionStore
{
public:
    /// All of them outlive this. Cases are made through `casework`, over the same connection.
    SqlSubmissionStore(Connection &connection, CaseRepository &casework, const Clock &clock)
        : m_connection(connection), m_casework(casework), m_clock(clock)
    {}

    Result<SubmissionPage> page(const SubmissionFilter &filter, const std::optional<SubmissionCursor> &after,
                                int limit) override;
    Result<qint64> count(const SubmissionFilter &filter) override;
    Result<Submission> find(const SubmissionNumber &number) override;
    Result<QList<RecordEvent>> history(const SubmissionNumber &number) override;
    Result<Submission> add(const SubmissionFacts &facts, const QString &actor) override;
    Result<Submission> edit(const SubmissionNumber &number, const SubmissionFacts &facts,
                            const QString &actor, std::optional<int> expectedRevision) override;
    Result<Submission> link(const SubmissionNumber &number, const SubmissionLinks &links,
                            const QString &actor) override;
    Result<SubmissionCase> makeCase(const SubmissionNumber &number, const Case &enquiry,
                                    const QString &actor) override;
    Result<Submission> undo(const SubmissionNumber &number, const QString &actor) override;
    Result<Submission> redo(const SubmissionNumber &number, const QString &actor) override;

private:
    Submission standing(const SubmissionNumber &number);
    Submission keep(const Submission &before, Submission after, RecordEvent event, const QString &actor);
    Submission keep(const Submission &before, const Submission &after, const char *act, const QString &actor);
    Result<Submission> step(const SubmissionNumber &number, const QString &actor, bool back);

    Connection &m_connection;
    CaseRepository &m_casework;
    const Clock &m_clock;
};

} // namespace tverrlos
