#pragma once

#include "core/cases/case.h"
#include "db/connection/connection.h"

#include <initializer_list>
#include <string>
#include <type_traits>

/// How every list of a case is kept: all of it is inserted, and all of it again where it has changed.
namespace tverrlos {

/// Writes a whole list, which is not empty.
template<class T>
using ListInsert = std::type_identity_t<void (*)(Connection &, CaseId, const QList<T> &)>;

template<class T>
void insertSome(Connection &connection, CaseId id, const QList<T> &list, ListInsert<T> insert)
{
    if (!list.isEmpty()) // most lists of most cases are empty: do not even look the statement up
        insert(connection, id, list);
}

inline void clearLists(Connection &connection, CaseId id, std::initializer_list<const char *> tables)
{
    for (const char *table : tables)
        connection.prepare(std::string("DELETE FROM ") + table + " WHERE case_id = :case").bindAll(id).run();
}

/// `tables` hold the list, rows by case_id.
template<class T>
void replaceList(Connection &connection, CaseId id, const QList<T> &before, const QList<T> &after,
                 std::initializer_list<const char *> tables, ListInsert<T> insert)
{
    if (before == after)
        return;
    clearLists(connection, id, tables);
    insertSome(connection, id, after, insert);
}

} // namespace tverrlos
