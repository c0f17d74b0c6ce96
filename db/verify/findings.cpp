#include "db/verify/findings.h"

namespace tverrlos {

void Findings::add(const Problem &problem)
{
    if (report.problems.contains(problem))
        return;
    if (report.problems.size() < VerifyReport::problemLimit)
        report.problems.append(problem);
    else
        ++report.unlisted;
}

void Findings::add(const Error &what, const QString &where, std::optional<CaseNumber> number)
{
    add(Problem{what, number, where});
}

void Findings::take(const DatabaseError &error, const QString &where, std::optional<CaseNumber> number)
{
    switch (error.error().code) {
    case ErrorCode::Damaged:
    case ErrorCode::Invalid:
    case ErrorCode::Internal: // SQL that the damaged schema no longer fits
    case ErrorCode::Foreign:
    case ErrorCode::NotFound:
    case ErrorCode::NewerSchema:
        add(error.error(), error.detail().isEmpty() ? where : where + QStringLiteral(": ") + error.detail(),
            number);
        return;
    case ErrorCode::Cancelled:
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::UnsafeLocation:
    case ErrorCode::Unreadable:
    case ErrorCode::Unavailable:
    case ErrorCode::OutOfSpace:
        break;
    }
    throw error;
}

void Findings::pace(qint64 done, qint64 total)
{
    constexpr qint64 interval = 256;
    if (done % interval != 0)
        return;
    if (m_progress.isCancelled())
        throw cancelled();
    m_progress.tell(done, total);
}

DatabaseError cancelled()
{
    return DatabaseError(
        failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled.")));
}

} // namespace tverrlos
