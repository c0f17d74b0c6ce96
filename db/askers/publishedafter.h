#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/facets.h"
#include "core/published/publishednumber.h"

#include <QDateTime>
#include <QList>

namespace tverrlos {

class Connection;

/// The answers that were made from a case and have not been withdrawn: everyone may have read in them what is
/// being erased. Throws DatabaseError.
QList<PublishedNumber> answersMadeFrom(Connection &connection, const CaseNumber &number);

/// Marks them: each that is in use is to be read again today, and says why. Inside the transaction that
/// erases.
QList<PublishedNumber> markToBeReadAgain(Connection &connection, const CaseNumber &number,
                                         CaseLanguage language, const QString &actor, const QDateTime &now);

} // namespace tverrlos
