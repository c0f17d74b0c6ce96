#pragma once

#include "db/cases/casesearch.h"
#include "db/search/searchindex.h"
#include "db/search/searchquery.h"
#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

namespace tverrlos {

class Connection;

/// Search over the index, both back ends: the same cases on both, each ranked by its own measure. Thread: the
/// connection's.
class SqlCaseSearch final : public CaseSearch
{
public:
    explicit SqlCaseSearch(Connection &connection);

    Condition condition(const QString &typed) override;
    /// By the most telling words of the text: those that few cases hold. A word that more than half of the
    /// cases hold tells nothing. The newest case first among equals.
    QList<Likeness> similar(const QString &text, int limit) override;
    void stored(const Case *before, const Case &after) override;
    void forgetDeleted() override { m_index.forgetDeleted(); }
    void removed(const Case &value) override;

private:
    struct TellingWord
    {
        QByteArray stem;
        QString form; ///< as it stands in the text
        double weight = 0;
        QList<qint64> newest; ///< cases that hold it, newest first, at most `deepest`
    };
    QList<TellingWord> tellingWords(const QString &text);
    QList<qint64> newestWith(const QByteArray &stem);
    bool holds(qint64 id, const QByteArray &stem);
    qint64 caseCount();

    Connection &m_connection;
    WordReader m_reader;
    Synonyms m_synonyms;
    SearchIndex m_index;
};

} // namespace tverrlos
