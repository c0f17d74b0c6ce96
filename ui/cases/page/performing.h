#pragma once

#include "core/cases/caserepository.h"
#include "core/store/store.h"

#include <QList>

#include <functional>
#include <optional>

namespace tverrlos {

struct Workplace;

/// Acts that one panel stands for, performed in turn on one case.
struct Performed
{
    QList<ActReceipt> done;       ///< never empty
    std::optional<Error> stopped; ///< why the next one was not; those before it stand
    bool ownBefore = false;       ///< what could be taken back next is the same person's, of the same day

    QList<CaseNumber> newCases() const;
};

/// Inside a job on the database thread. The first act is performed against `basedOn`, each further one
/// against what the one before it left. Fails when not even the first was.
Result<Performed> performInTurn(Store &store, const CaseNumber &number, const QList<Act> &acts,
                                const QString &actor, int basedOn);

/// Ctrl+Z goes on to what this person did on this day, and to nothing else.
bool isOwnOfToday(const std::optional<CaseEvent> &event, const QString &actor, const QDate &today);

enum class Direction { Back, Again };
/// Takes the latest acts back when it is called, or does again what was taken back last; the other way is
/// offered then. It must work when another case, or another place, is on screen by then: it stands on the
/// workplace alone.
std::function<void()> stepping(const Workplace *place, const CaseNumber &number, int revision, int acts,
                               Direction direction = Direction::Back);

} // namespace tverrlos
