#pragma once

#include "core/cases/case.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Whether an answer says something else than the service has said before on the same provision. Askers are
/// promised one and the same interpretation, so that an officer must know before the answer goes out; it
/// warns and never forbids, because law and practice do change. Pure and thread-safe.
namespace tverrlos {

/// An answer that stands in another case.
struct Precedent
{
    CaseNumber number{1900, 1};
    QString title;
    bool closed = false;
    Resolution resolution;
    bool operator==(const Precedent &) const = default;
};

enum class ContradictionKind {
    Opposite, ///< one says that something is so, the other that it is not
    Outcome,  ///< under the same regime one answers and the other calls it unclear, out of scope, ...
    Weight,   ///< under the same regime a duty for one is advice or information for the other
};
QLatin1String codeOf(ContradictionKind kind);

/// One side of it: what is said, and how strongly.
struct Said
{
    ResolutionOutcome outcome = ResolutionOutcome::Answered;
    StatementLabel label = StatementLabel::Information;
    QString text; ///< the statement on the provision
    bool operator==(const Said &) const = default;
};

struct Contradiction
{
    ContradictionKind kind = ContradictionKind::Opposite;
    CaseNumber number{1900, 1}; ///< of the earlier case
    QString title;
    bool closed = false;
    QDate decided;
    RegimeCode regime; ///< under which it was answered there
    QString provision; ///< as the answer at hand writes it
    Said here;
    Said there;
    bool operator==(const Contradiction &) const = default;
};

/// The provisions that an answer speaks of, each once, as keys that are the same however they are written.
/// An act as a whole is none: answers that name it need not speak of the same thing.
QStringList provisionKeys(const Resolution &answer);
/// The same of a text.
QStringList provisionKeys(const QString &text);

/// What of `earlier` the answer contradicts, closed cases first, then the latest: at most one for each case
/// and provision, the gravest. An outcome is told once for each case.
QList<Contradiction> contradictions(const Resolution &answer, const QList<Precedent> &earlier);

/// Whether one text affirms what the other denies: a sentence of each about the same thing, of which just one
/// holds a "not". Bokmål, nynorsk and English.
bool saysTheOpposite(const QString &one, const QString &other);

} // namespace tverrlos
