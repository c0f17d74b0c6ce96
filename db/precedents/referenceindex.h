#pragma once

#include "core/cases/case.h"

#include <functional>

namespace tverrlos {

class Connection;

/// Keeps the table resolution_reference beside the answers: which provisions each of them names. Inside the
/// caller's transaction. Throws DatabaseError.
class ReferenceIndex
{
public:
    explicit ReferenceIndex(Connection &connection) : m_connection(connection) {}

    void add(CaseId id, const QList<Resolution> &answers);
    void replace(CaseId id, const QList<Resolution> &before, const QList<Resolution> &after);
    /// Answers in other cases that name one of the provisions (keys of core/precedents/contradiction.h),
    /// whole. Of each provision the latest `most` cases are looked at.
    struct Found
    {
        CaseId id;
        Resolution answer;
    };
    QList<Found> answersOn(const QStringList &provisions, CaseId except, int most);
    /// Everything again from the answers.
    void rebuild();
    /// Tells each case whose rows are not what its answers name; 0 for rows of no case. A table that the next
    /// opening makes again is not compared.
    void compare(const std::function<void(CaseId)> &differs);
    /// Whether what the table says it was made from is as it was written.
    bool isSealed();

private:
    Connection &m_connection;
};

/// Makes the table where it is not what the program would make of the answers now: a database that is older
/// than the table, or than the acts in the reference data. In a transaction of its own, once.
void fillReferences(Connection &connection);

} // namespace tverrlos
