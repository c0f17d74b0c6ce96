#pragma once

#include "core/regimes/lexicon.h"
#include "core/regimes/suggestion.h"
#include "core/regimes/words.h"

#include <QList>
#include <QString>

namespace tverrlos {

/// A term of the lexicon where it stands in an enquiry, with all that its place says. What it counts for is
/// settled afterwards, so that a change of weights needs no second look at the text. Small: many are kept.
struct Mention
{
    int term = 0;            ///< index into Lexicon::terms
    int first = 0, last = 0; ///< words, inclusive
    int sentence = 0;
    int clause = 0, lastClause = 0;
    bool question = false;   ///< in a sentence that ends with a question mark
    bool background = false; ///< in the context
    bool negated = false;    ///< a negator stands close by in the same clause
    bool operator==(const Mention &) const = default;
};

/// A mention and what it counts for.
struct Finding
{
    Mention place;
    double scale = 1;     ///< less in the context than in the problem
    bool negated = false; ///< "no patient data", or set aside by an exclusion
};

/// The language most of the function words belong to; bokmål when none speaks up.
CaseLanguage languageOf(const ReadText &text, const Lexicon &lexicon);

/// Every mention of the phrases (the lexicon's own, or others of its terms), in text order.
QList<Mention> mentionsIn(const ReadText &text, const PhraseIndex &phrases, const Lexicon &lexicon,
                          CaseLanguage language);
/// The same, for many texts on one thread.
QList<Mention> mentionsIn(const ReadText &text, const PhraseIndex &phrases, const Lexicon &lexicon,
                          CaseLanguage language, PhraseIndex::KnownWords &known);

/// Negation and scope settled; terms that are switched off, or silenced by others, are left out.
QList<Finding> settle(const QList<Mention> &mentions, const Lexicon &lexicon);

/// The words of a mention as the enquiry has them.
Evidence evidenceOf(const Mention &mention, const ReadText &text, const Enquiry &enquiry,
                    const Lexicon &lexicon);

} // namespace tverrlos
