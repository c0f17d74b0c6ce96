#pragma once

#include "core/cases/case.h"
#include "core/results/result.h"

#include <QList>

#include <optional>

namespace tverrlos {

/// What the register of signals, its export and the command line list by. An unset member does not filter.
struct SignalFilter
{
    std::optional<SignalKind> kind;
    std::optional<RegimeCode> regime;
    std::optional<Instrument> instrument;
    std::optional<LiftedTo> lifted;
    std::optional<bool> answered;              ///< something came back
    std::optional<QString> measure;            ///< tied to it; "": tied to none
    std::optional<QString> topic;              ///< upper and lower case are one; "": those without a topic
    std::optional<QDate> raisedFrom, raisedTo; ///< both days included
    bool operator==(const SignalFilter &) const = default;
};

/// Where the next page begins; opaque to callers.
struct SignalCursor
{
    QString raised; ///< as stored; empty for a signal without a day
    qint64 caseId = 0;
    int position = 0;
    bool operator==(const SignalCursor &) const = default;
};

/// A signal with the case it came from, for a list across cases.
struct SignalRow
{
    CaseNumber number{1900, 1};
    QString title;
    CaseSignal signal;
    bool operator==(const SignalRow &) const = default;
};

/// A signal with its case, and when it was lifted to where it stands now.
struct RegisteredSignal
{
    SignalRow row;
    std::optional<QDate> liftedOn; ///< in Norway, from the case's history; none while it is lifted nowhere
    bool operator==(const RegisteredSignal &) const = default;
};

struct SignalPage
{
    QList<RegisteredSignal> rows;
    std::optional<SignalCursor> next; ///< unset: that was the last
};

/// The same concern raised from several cases: signals of one kind with one topic (upper and lower case are
/// one). Signals without a topic are no concern together, for nobody has said what they share; they are
/// counted as such in one row of their kind with an empty topic.
struct Concern
{
    SignalKind kind = SignalKind::UnclearRule;
    QString topic; ///< as the latest of them writes it
    qint64 raised = 0;
    qint64 cases = 0;
    qint64 lifted = 0;         ///< of them, lifted anywhere
    qint64 answered = 0;       ///< of them, with something that came back
    QList<RegimeCode> regimes; ///< of all of them, by code
    QDate first, latest;
    bool operator==(const Concern &) const = default;
};

/// The signals of all cases. Thread: the database thread only.
class SignalRegister
{
public:
    virtual ~SignalRegister() = default;
    /// The latest first.
    virtual Result<SignalPage> page(const SignalFilter &filter, const std::optional<SignalCursor> &after,
                                    int limit) = 0;
    virtual Result<qint64> count(const SignalFilter &filter) = 0;
    /// Most cases first; each opens as the page with its kind and topic added to the filter.
    virtual Result<QList<Concern>> concerns(const SignalFilter &filter) = 0;
};

} // namespace tverrlos
