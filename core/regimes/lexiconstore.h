#pragma once

#include "core/cases/casenumber.h"
#include "core/regimes/lexiconchange.h"
#include "core/regimes/suggestion.h"

#include <QDateTime>
#include <QList>

namespace tverrlos {

/// A state of the office's lexicon: who left it so, when and why. Version 0 is the shipped lexicon,
/// unchanged.
struct LexiconVersion
{
    int version = 0;
    QDateTime at; ///< UTC
    QString by;
    QString why;
    LexiconChanges changes; ///< all that differs from the shipped lexicon, not only what this version added
    bool operator==(const LexiconVersion &) const = default;
};

/// A case whose regimes people have judged, with the words a suggestion is made from.
struct JudgedCase
{
    CaseId id;
    CaseNumber number{1900, 1};
    Enquiry enquiry;
    QList<RegimeCode> confirmed;
    QList<RegimeCode> open; ///< still suggested or to be assessed: counted neither way
    bool operator==(const JudgedCase &) const = default;
};

/// The office's changes of the lexicon, with their history, and the judgements they are measured against.
/// Thread: the database thread only.
class LexiconStore
{
public:
    virtual ~LexiconStore() = default;
    /// The number of the latest version, without reading it: for asking before every piece of work whether
    /// somebody, here or in another program, has changed the lexicon.
    virtual Result<int> version() = 0;
    /// Version 0 where nothing was ever changed.
    virtual Result<LexiconVersion> latest() = 0;
    /// Newest first.
    virtual Result<QList<LexiconVersion>> history(int limit) = 0;
    /// Keeps the changes as the next version; nothing is overwritten. Conflict when someone else has saved
    /// since `basedOn`; Invalid when nobody signs.
    virtual Result<LexiconVersion> save(const LexiconChanges &changes, const QString &why,
                                        const QString &actor, int basedOn) = 0;
    /// Cases with an id above `after`, in order of id: those with a confirmed regime, and those that a person
    /// has tagged and left without any suggestion.
    virtual Result<QList<JudgedCase>> judged(CaseId after, int limit) = 0;
    /// How many there are.
    virtual Result<qint64> judgedCount() = 0;
};

} // namespace tverrlos
