#pragma once

#include "core/submissions/submissionstore.h"
#include "db/records/recordbook.h"

namespace tverrlos {

class CaseRepository;

/// SubmissionStore over either back end. Thread: the connection's.
class SqlSubmissionStore final : public SubmissionStore
{
public:
    /// All of them outlive this. Cases are made through `casework`, over the same connection.
    SqlSubmissionStore(Connection &connection, CaseRepository &casework, const Clock &clock);

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
    using Book = RecordBook<Submission, SubmissionNumber>;

    Connection &m_connection;
    CaseRepository &m_casework;
    const Clock &m_clock;
    Book m_book;
};

} // namespace tverrlos
