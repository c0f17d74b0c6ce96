#pragma once

#include "core/precedents/precedentqueries.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// Earlier answers over either back end. Thread: the connection's.
class SqlPrecedentQueries final : public PrecedentQueries
{
public:
    SqlPrecedentQueries(Connection &connection, CaseSearch &search);
    Result<QList<SimilarCase>> similar(const Question &question, int limit) override;
    Result<QList<Contradiction>> contradicted(const Resolution &answer,
                                              const std::optional<CaseNumber> &self) override;
    Result<QList<LikelyDuplicate>> likelyDuplicates(const Case &enquiry) override;

private:
    QList<Precedent> precedents(const Resolution &answer, const std::optional<CaseNumber> &self);

    Connection &m_connection;
    CaseSearch &m_search;
};

} // namespace tverrlos
