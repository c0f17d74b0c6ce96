#include "core/cases/actdoubts.h"

#include "core/answers/referencedoubt.h"
#include "core/calendar/clock.h"
#include "core/cases/casework.h"

namespace tverrlos {

namespace {

struct DoubtsAbout
{
    const Case &shown;
    const QDateTime &now;

    QList<Error> operator()(const ProposeMeetingAct &act) const
    {
        // Of today's meetings the record is often written on the same day.
        if (!act.start.isValid() || osloDate(act.start) >= osloDate(now))
            return {};
        return {failure(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Error", "The meeting is proposed for %1, which is past."),
                        {toOslo(act.start).toString(QStringLiteral("dd.MM.yyyy HH:mm"))},
                        QT_TRANSLATE_NOOP("Error", "That is right for a meeting that was held already."))};
    }
    QList<Error> operator()(const ResolveAct &act) const
    {
        QList<Error> doubts;
        for (const Statement &statement : act.statements)
            for (const QString &reference : statement.references)
                if (const auto doubt = doubtAboutReference(reference); doubt && !doubts.contains(*doubt))
                    doubts.append(*doubt);
        return doubts;
    }
    QList<Error> operator()(const CloseAct &act) const
    {
        const auto unsent = act.reason.trimmed().isEmpty() ? signedNotSent(shown) : std::nullopt;
        return unsent ? QList<Error>{*unsent} : QList<Error>();
    }
    template<class Other>
    QList<Error> operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QList<Error> doubtsAbout(const Act &act, const Case &shown, const QDateTime &now)
{
    return std::visit(DoubtsAbout{shown, now}, act);
}

} // namespace tverrlos
