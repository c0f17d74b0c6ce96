#include "db/connection/transaction.h"

#include "db/connection/connection.h"

namespace tverrlos {

Transaction::Transaction(Connection &connection, Purpose purpose) : m_connection(connection)
{
    connection.begin(purpose == Purpose::Writing);
}

Transaction::~Transaction()
{
    if (m_open)
        m_connection.rollBack();
}

void Transaction::commit()
{
    m_connection.commit(); // when it throws, the destructor rolls back
    m_open = false;
}

} // namespace tverrlos
