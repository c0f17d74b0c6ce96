#pragma once

#include "core/cases/case.h"
#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/results/result.h"
#include "core/work/current.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tverrlos {

struct Lexicon;

/// What the suggestion is made from: the mail's subject and the form's two fields.
struct Enquiry
{
    QString subject, problem, context;
};

enum class EnquiryPart { Subject, Problem, Context };

/// Words of the enquiry, where they stand, so that a window can highlight them.
struct Evidence
{
    EnquiryPart part = EnquiryPart::Problem;
    qsizetype position = 0; ///< UTF-16 units from the start of that part
    qsizetype length = 0;
    QString text;      ///< exactly as written there
    QString term;      ///< the lexicon's term that matched
    double weight = 0; ///< what it added for the regime, before confidence is computed
    bool operator==(const Evidence &) const = default;
};

struct RegimeSuggestion
{
    RegimeCode regime;
    double confidence = 0;    ///< 0..1: how often such a suggestion is right in the labelled enquiries
    QList<Evidence> evidence; ///< strongest first
    /// The words as written, each once, strongest first.
    QStringList words() const;
    bool operator==(const RegimeSuggestion &) const = default;
};

struct Suggestion
{
    QList<RegimeSuggestion> regimes; ///< most confident first
    /// Regimes that a person must decide on (is it a device at all?). One that is also the question itself
    /// stands in `regimes` too.
    QList<RegimeSuggestion> assess;
    QList<ProvisionCode> provisions;
    QList<TopicCode> topics;
    std::optional<Phase> phase;
    std::optional<ProjectType> projectType;
    CaseLanguage language = CaseLanguage::Bokmal;
    int problems = 1;        ///< how many problems the enquiry seems to hold
    bool regulatory = true;  ///< false: not about rules for AI or data in health; then nothing is suggested
    bool incomplete = false; ///< too little text to triage
    bool operator==(const Suggestion &) const = default;
};

/// Suggests regimes and facets from the words of an enquiry, by the lexicon alone. Deterministic and
/// const: may be used from any thread. Reads at most the first 200,000 characters of each part.
class Suggester
{
public:
    explicit Suggester(Lexicon lexicon);
    /// Suggests by the lexicon as it is at each question: every copy follows a change at once.
    explicit Suggester(std::shared_ptr<const Current<Lexicon>> lexicon);
    Suggestion suggest(const Enquiry &enquiry) const;

private:
    std::shared_ptr<const Current<Lexicon>> m_lexicon;
};

/// The suggester over the lexicon in the binary; read once, thread-safe.
const Suggester &shippedSuggester();

/// A suggestion as the case keeps it: suggested regimes, and those to be assessed as ToAssess (which wins
/// where a regime is both), in the order of the suggestion.
QList<CaseRegime> caseRegimes(const Suggestion &suggestion);

} // namespace tverrlos
