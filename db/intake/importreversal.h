#pragma once

#include "core/intake/importrun.h"
#include "db/cases/casewriter.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// Takes a piece of an import back. Inside the caller's transaction, one for each: it holds the end of the
/// chain. Throws DatabaseError.
class ImportReversal
{
public:
    ImportReversal(Connection &connection, CaseSearch &search, const ImportRecord &record,
                   const QString &actor, const QDateTime &now);

    /// At most `most` events further back in the import; sets `done` after the first.
    void goOn(Reversal &reversal, int most);
    void finish() { m_writer.finish(); }

private:
    struct Written; ///< an event of the import
    bool isOfImport(qint64 event) const;
    QList<Written> eventsBefore(qint64 event, int most);
    void takeBack(const Written &written, Reversal &reversal);
    void takeCase(const Written &written, Reversal &reversal);
    void takeReply(const Written &written, Reversal &reversal);
    std::optional<Error> whyKept(const Case &value, const QList<CaseEvent> &events);
    void remove(const Case &value);
    qint64 emptyQuarantine();

    Connection &m_connection;
    CaseSearch &m_search;
    ImportId m_import;
    QString m_actor;
    QDateTime m_now;
    QDateTime m_begun;                         ///< when the reversal was, also when it is gone on with later
    QList<std::pair<qint64, qint64>> m_events; ///< ranges, in order
    QList<std::pair<qint64, qint64>> m_quarantine; ///< ranges, in order
    CaseWriter m_writer;
};

/// What is left of a case that was taken out. Throws DatabaseError.
std::optional<ReversedCase> readReversedCase(Connection &connection, const CaseNumber &number);

/// The tables that hold what a case has many of, and whose rows go with it; the case's own row comes last.
/// Public for the test that no table with cases in it is forgotten.
const QList<const char *> &tablesOfACase();

} // namespace tverrlos
