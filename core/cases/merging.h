#pragma once

#include "core/cases/casework.h"

#include <QJsonValue>

/// Two people on one case at once: what one decided on while the other changed it. Pure; any thread.
namespace tverrlos {

/// A field that both have changed, each in a way of their own.
struct Clash
{
    QString field; ///< of caseToJson(), parts of lists by what they are about: "resolutions/MDR/statements"
    QJsonValue theirs; ///< as it stands now
    QJsonValue mine;   ///< as the act would have it
    bool operator==(const Clash &) const = default;
};

/// The case as it was at an earlier revision, from what it is now and the events since. Conflict when that
/// can no longer be told: contact data has been erased since.
Result<Case> asOfRevision(const Case &now, const QList<CaseEvent> &timeline, int revision);

/// What an act decided on at `base` and what has happened since (`now`) both say, differently. Nothing when
/// the act can be performed on the case as it stands without anything being lost: it touches other fields, or
/// adds to a list. An act that speaks for the case as a whole (a signature, the end of the case, a split, an
/// undo) clashes with whatever it rests on. Fails as perform() when the act was never legal.
Result<QList<Clash>> clashes(const Case &base, const Case &now, const Act &act, const ActContext &context);

} // namespace tverrlos
