#pragma once

#include "core/cases/case.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <variant>

namespace tverrlos {

/// A piece of SQL and the values of its parameters.
using SqlValue = std::variant<QString, QByteArray, qint64, QDate>;
using SqlBinding = std::pair<std::string, SqlValue>;

/// What the lists and writes of cases need of the full-text index; db/search is behind it. One per
/// connection, on its thread. Throws DatabaseError.
class CaseSearch
{
public:
    /// How a search narrows `SELECT ... FROM cases <join> WHERE <condition>`.
    struct Condition
    {
        std::string join;           ///< e.g. "JOIN case_search ON case_search.rowid = cases.id"; may be empty
        std::string condition;      ///< a boolean expression; may be empty: nothing is filtered
        std::string rank;           ///< an expression, smaller is better; empty: unranked
        QList<SqlBinding> bindings; ///< names beginning with "search"
        /// The id of what was found, where narrowing by it spares reading the cases found; empty where the
        /// database sees to that itself.
        std::string found = {};
    };
    /// A case that shares words with a text.
    struct Likeness
    {
        CaseId id;
        double score = 0; ///< higher is more alike
        QStringList words;
    };

    virtual ~CaseSearch() = default;
    virtual Condition condition(const QString &typed) = 0;
    virtual QList<Likeness> similar(const QString &text, int limit) = 0;
    /// Called in the transaction that stores the case; `before` is null for a new one.
    virtual void stored(const Case *before, const Case &after) = 0;
    /// Takes the traces of what was replaced out of the index; outside any transaction. For an index that
    /// keeps none there is nothing to do.
    virtual void forgetDeleted() {}
    /// Called in the transaction that takes the case out, while it is still there; it is never found again.
    virtual void removed(const Case &value) = 0;
};

} // namespace tverrlos
