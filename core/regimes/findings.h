#pragma once

#include "core/regimes/lexicon.h"
#include "core/regimes/suggestion.h"
#include "core/regimes/words.h"

#include <QList>
#include <QString>

namespace tverrlos {

/// A term of the lexicon found in an enquiry, and what it counts for there.
struct Finding
{
    int term = 0;                  ///< index into Lexicon::terms
    qsizetype first = 0, last = 0; ///< words, inclusive
    double scale = 1;              ///< less in the context than in the problem
    bool negated = false;          ///< "no patient data", or set aside by an exclusion
};

/// The language most of the function words belong to; bokmål when none speaks up.
CaseLanguage languageOf(const ReadText &text, const Lexicon &lexicon);

/// Every term found, with negation and scope settled, in text order.
QList<Finding> findTerms(const ReadText &text, const Lexicon &lexicon, CaseLanguage language);

/// The words of a finding as the enquiry has them.
Evidence evidenceOf(const Finding &finding, const ReadText &text, const Enquiry &enquiry,
                    const Lexicon &lexicon);

} // namespace tverrlos
