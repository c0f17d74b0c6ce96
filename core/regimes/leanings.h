#pragma once

#include "core/identity/code.h"
#include "core/results/result.h"
#include "core/regimes/words.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace tverrlos {

/// How an enquiry leans by its words alone, in logits: a second opinion beside the terms.
struct Leaning
{
    double about = 0;      ///< towards a question about rules for AI or data in health, or away from it
    QList<double> regimes; ///< in the order of Lexicon::regimes; empty: no opinion
};

/// What single words lean towards, fitted to the labelled enquiries
/// (tests/core/regimes/enquiries/leanings.py): resources/reference/leanings.json. A word is known by how it
/// begins, so that endings and the ends of compounds do not matter.
struct Leanings
{
    int letters = 6;  ///< of a word that tell it from others
    double share = 0; ///< what a leaning of one counts for beside the terms' weights
    QList<double> base;
    QHash<QString, QList<float>> words; ///< for each: about, then the regimes

    bool isEmpty() const { return words.isEmpty(); }
    /// By the words of subject and problem: the context is about many things.
    Leaning of(const ReadText &text) const;
};

/// Invalid, naming the word, where a figure is missing or the regimes are others than these.
Result<Leanings> parseLeanings(const QByteArray &json, const QList<RegimeCode> &regimes);

} // namespace tverrlos
