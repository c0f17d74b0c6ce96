#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/regimes/leanings.h"
#include "core/regimes/phrases.h"
#include "core/regimes/words.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace tverrlos {

enum class TermKind {
    Law,  ///< names a rule, a duty or a question under a regime; a plain "not" before it takes nothing away
    Fact, ///< tells what the project is or uses; "no patient data" turns it off
    Cue,  ///< speaks for no regime: whether this is a question about rules, about health, or about neither
    Exclusion, ///< "please leave data protection aside": turns off what its clause names
};

using RegimeWeights = QMap<RegimeCode, double>;

struct Term
{
    QString id;
    TermKind kind = TermKind::Law;
    RegimeWeights weights;
    RegimeWeights assess;  ///< speaks for a question that a person must decide
    QStringList insteadOf; ///< terms it silences where they share words: "digitalt tilsyn" is no supervision
    QStringList concepts;  ///< what combinations build on; "no-x" is held when the term is negated
    QList<TopicCode> topics;
    QList<ProvisionCode> provisions;
    std::optional<Phase> phase;
    std::optional<ProjectType> projectType;
    QMap<QString, QStringList> forms; ///< as written in the file, by language; "all" is every one
    double intent = 0;                ///< speaks for (or, negative, against) a question about rules
    double domain = 0;                ///< speaks for (or against) health, health data or AI
    QString source;
    bool asking = false; ///< holds the concept "asking": its sentence is a question wherever it stands
    bool off = false;    ///< switched off by the office: found, and counted for nothing
};

/// What several concepts say together and none of them alone.
struct Combination
{
    QString id;
    QStringList all, unless;
    bool sameSentence = false; ///< the concepts of `all` stand in one sentence
    bool question = false;     ///< and that sentence asks
    RegimeWeights weights, assess;
    QList<TopicCode> topics;
};

/// Turns the summed weights into a probability: 1 / (1 + exp(-(slope * sum + intercept))). Fitted on the
/// tuning half of the labelled enquiries.
struct Calibration
{
    double slope = 1, intercept = 0;
    double confidence(double sum) const;
};

/// What the suggester knows: terms, rules and figures, all of them data (resources/reference/lexicon.json).
/// How they work together: core/regimes/README.md.
struct Lexicon
{
    int version = 0;
    QList<Term> terms;
    PhraseIndex phrases; ///< owner: index into terms
    QList<Combination> combinations;
    Leanings leanings;         ///< of single words, which no term holds
    QList<RegimeCode> regimes; ///< in the order to break ties
    Calibration calibration;
    double suggestFrom = 0.5; ///< lowest confidence that is suggested
    double leadingFrom = 1;   ///< the same for the leading regime, where none reaches suggestFrom
    double assessFrom = 0.5;
    double background = 0.6;      ///< weight of a law term in the context, against one in the problem
    double factBackground = 0.85; ///< the same for facts: telling them is what the context is for
    double repeats = 0.85;        ///< each further term of a regime counts this much of the one before
    ReadingCues cues;
    QSet<QString> negators, englishNegators, notOnly;
    double questionIntent = 0; ///< a question that names something of health or AI asks about rules a little
    int negationReach = 3;
    int enoughWords = 15; ///< an enquiry with fewer words and nothing found is incomplete
    QMap<CaseLanguage, QSet<QString>> languageWords;
    QHash<QString, int> numerals; ///< "to", "tre", "two": how many problems are announced
    QSet<QString> problemNouns;
};

/// Invalid, naming the entry and the field, when something is missing, doubled or not understood.
Result<Lexicon> parseLexicon(const QByteArray &json);
/// The lexicon in the binary. A fault in it is the program's own and stops the program.
Lexicon shippedLexicon();

} // namespace tverrlos
