#pragma once

#include "core/cases/act.h"
#include "core/cases/case.h"
#include "core/published/publishednumber.h"
#include "core/results/result.h"

#include <functional>

/// The rules of a case's life, in one place and without side effects.
namespace tverrlos {

/// An agency that does not exist on a day: it has ended, or is yet to come.
struct AgencyGone
{
    QString name;               ///< the last it had, or the first it will have
    std::optional<QDate> ended; ///< the first day without it; unset: it is yet to come
    AgencyCode successor;       ///< who carries on its work on that day; empty where nobody does
    QString successorName;
};

/// What an act may know besides the case. Handed in, never looked up.
struct ActContext
{
    QDateTime now; ///< UTC
    QString actor;
    /// The route for these regimes, provisions and asker as of a day (core/routing supplies it).
    std::function<RouteOnRecord(const Case &, const QDate &)> route;
    /// The answer deadline for a clock start (core/deadlines supplies it).
    std::function<QDate(const QDate &)> deadline;
    /// Whether reference data knows these codes, of any time; unknown codes are refused, never stored.
    std::function<bool(const RegimeCode &)> knowsRegime;
    std::function<bool(const AgencyCode &)> knowsAgency;
    /// Nothing for an agency that exists on the day.
    std::function<std::optional<AgencyGone>(const AgencyCode &, const QDate &)> agencyGone = {};
    /// Whether cases can be tagged with the regime on the day.
    std::function<bool(const RegimeCode &, const QDate &)> regimeIsOn = {};
    /// The regimes that the text of an enquiry speaks of (core/regimes supplies it).
    std::function<QList<CaseRegime>(const Case &)> regimes = {};
    /// Whether reference data knows these codes, of any time.
    std::function<bool(const ProvisionCode &)> knowsProvision = {};
    std::function<bool(const TopicCode &)> knowsTopic = {};
    /// Another case as it stands; nothing when there is none. Asked for by acts that name one.
    std::function<std::optional<Case>(const CaseNumber &)> otherCase = {};
    /// Whether an asker can be pointed to a published answer: whether it is out; nothing when there is none.
    std::function<std::optional<bool>(const PublishedNumber &)> answerIsOut = {};
    /// Whether the joint plan or the office has a measure with this code.
    std::function<bool(const QString &)> knowsMeasure = {};
    /// Everybody who works with cases here, as the database has them; asked for by acts that let words out.
    std::function<QStringList()> officers = {};
};

/// The case after the act, or why the act is illegal now (Refused) or not understood (Invalid). UndoAct and
/// RedoAct need the history and are done by the repository with undone() and redone(); here they are Refused.
/// A SplitAct changes the case itself; the repository makes the others with siblingsOf(). Does not touch
/// revision or id. An act that would change nothing is Refused ("nothing to change"), so that every event
/// means something; only a route may be put on record again as it stands, for that it was decided anew is
/// news.
Result<Case> perform(const Case &before, const Act &act, const ActContext &context);
/// Whether perform() refused an act because the case is so already.
bool isNothingToChange(const Error &refusal);

/// The acts that make sense now, the next sensible one first; drives the one button at the top of the case
/// page.
QStringList sensibleActs(const Case &now);

/// The new cases that a split makes, as received; the split itself has been found legal by perform().
QList<Case> siblingsOf(const Case &before, const SplitAct &act, const ActContext &context);

/// Where a case stands, from its facts alone.
CaseStatus statusOf(const Case &facts);

/// What closing would leave undone: an answer that agencies have signed and nobody has sent.
std::optional<Error> signedNotSent(const Case &value);

/// How a case counts once it is closed.
Disposition dispositionOf(const Case &facts);

/// A new case from an enquiry: status, clock and deadline set; number, id and revision left to the store.
Case receive(Case enquiry, const ActContext &context);

/// All fields that the outside may see through `show`, and the base of from/to in events. Dates ISO, minutes
/// as given, enums by code. Lossless: caseFromJson(caseToJson(c)) == c.
QJsonObject caseToJson(const Case &value);
/// Invalid when a field cannot be understood; missing fields take their defaults.
Result<Case> caseFromJson(const QJsonObject &json);

/// Fields that differ, as (before, after) objects with the same keys.
std::pair<QJsonObject, QJsonObject> differences(const Case &before, const Case &after);
/// The event that an undo takes back now: the latest act not yet taken back. Nothing when only the receipt is
/// left.
std::optional<CaseEvent> latestUndoable(const QList<CaseEvent> &timeline);
/// `now` with the fields of an event put back as they were; Conflict when a later act changed the same field.
Result<Case> undone(const Case &now, const CaseEvent &event);

/// The undone event that a redo does again now; nothing when the latest act is no undo.
std::optional<CaseEvent> latestRedoable(const QList<CaseEvent> &timeline);
/// `now` with the fields of an undone event as they were after it; Conflict when one has been changed since.
Result<Case> redone(const Case &now, const CaseEvent &event);

/// SHA-256 over every field in a fixed order: any change to any stored field changes it. Much faster than
/// JSON; the store keeps it with each event, so that a flipped bit in a case shows.
QByteArray caseDigest(const Case &value);

} // namespace tverrlos
