#pragma once

#include "core/submissions/submissionstore.h"

#include <QMap>

namespace tverrlos {

class Connection;

/// Reads of submissions, for the store and the report. All throw DatabaseError.

SubmissionPage readSubmissions(Connection &connection, const SubmissionFilter &filter,
                               const std::optional<SubmissionCursor> &after, int limit);
qint64 countSubmissions(Connection &connection, const SubmissionFilter &filter);
/// NotFound; a withdrawn one is found, for an undo may be redone.
Submission requireSubmission(Connection &connection, const SubmissionNumber &number);
/// What came between the two days, by kind and by region (an empty code: not said).
using SubmissionTally = QMap<std::pair<QString, QString>, qint64>;
SubmissionTally tallySubmissions(Connection &connection, const QDate &from, const QDate &to);

} // namespace tverrlos
