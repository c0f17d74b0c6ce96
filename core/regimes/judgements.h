#pragma once

#include "core/regimes/findings.h"
#include "core/regimes/lexiconstore.h"
#include "core/work/progress.h"

#include <QHash>
#include <QList>

namespace tverrlos {

/// A set of regimes, by their place in Lexicon::regimes (at most 32).
using RegimeSet = quint32;

/// How often a suggestion of a regime was right where people have judged.
struct Hits
{
    int right = 0;  ///< suggested and confirmed
    int wrong = 0;  ///< suggested, and taken away or never there
    int missed = 0; ///< confirmed, not suggested
    std::optional<double> precision() const;
    std::optional<double> recall() const;
    std::optional<double> f1() const;
    bool operator==(const Hits &) const = default;
};

/// How a term did in the judged cases, under the regimes it mainly speaks for: a small weight beside a large
/// one only leans, and is not held against it.
struct TermHits
{
    int spoke = 0;                  ///< cases in which it spoke for some regime
    QMap<RegimeCode, Hits> regimes; ///< right and wrong by regime; `missed` is not a term's
    Hits total() const;
};

/// A case for which two lexicons suggest different regimes.
struct ChangedCase
{
    CaseNumber number{1900, 1};
    QList<RegimeCode> gained, lost;
    int better = 0; ///< changes that agree with what people decided, less those that do not
};

/// A confirmed regime for which no term spoke.
struct Miss
{
    CaseNumber number{1900, 1};
    RegimeCode regime;
};

/// What a lexicon suggests for every judged case, by the order they were read in.
struct Outcome
{
    LexiconChanges changes;
    QList<RegimeSet> suggested;
};

/// The judged cases as the shipped lexicon reads them: which terms stand where, not the texts. Any change of
/// weights, and switching terms off, is then a matter of weighing again the cases that mention the term; a
/// new form is looked for in the texts once, and kept. About a kilobyte a case. Read on one thread at a time;
/// const functions may run on several.
class Judgements
{
public:
    explicit Judgements(Lexicon shipped);

    /// Reads a case; every form that was read before is looked for in it too.
    void add(const JudgedCase &judged);
    /// The forms of these changes that have not been looked for yet.
    QStringList unreadForms(const LexiconChanges &changes) const;
    /// Begins to look for forms: afterwards readForms() is called once with every case, in any order.
    void beginForms(const QStringList &forms);
    void readForms(const JudgedCase &judged);
    /// Forgets the forms begun last: they were not looked for in every case.
    void abandonForms();

    qsizetype size() const { return m_cases.size(); }
    const Lexicon &shipped() const { return m_shipped; }

    /// Precondition: unreadForms(changes) is empty. `before` saves weighing cases that the difference does
    /// not touch. Invalid changes fail as withChanges() does; Cancelled.
    Result<Outcome> outcome(const LexiconChanges &changes, const Outcome *before,
                            const Progress &progress) const;
    QMap<RegimeCode, Hits> hits(const Outcome &outcome) const;
    QList<ChangedCase> changed(const Outcome &before, const Outcome &after) const;
    /// By term id, of every term that is on and speaks for a regime. Same precondition.
    Result<QHash<QString, TermHits>> termHits(const LexiconChanges &changes, const Progress &progress) const;
    Result<QList<Miss>> misses(const LexiconChanges &changes, const Progress &progress) const;

private:
    struct ReadCase
    {
        CaseNumber number{1900, 1};
        CaseLanguage language = CaseLanguage::Bokmal;
        RegimeSet confirmed = 0, open = 0;
        QList<Mention> mentions;
        Leaning leaning;
    };
    using FormMentions = QHash<int, QList<Mention>>; ///< by case; the term is filled in when used

    RegimeSet setOf(const QList<RegimeCode> &regimes) const;
    void lookFor(const QStringList &forms, int index, const Enquiry &enquiry);
    QList<Mention> mentionsOf(int index, const Lexicon &lexicon, const LexiconChanges &changes) const;
    bool touches(int index, const QSet<int> &terms, const LexiconChanges &before,
                 const LexiconChanges &after) const;
    RegimeSet suggestedFor(int index, const Lexicon &lexicon, const LexiconChanges &changes) const;
    Result<Lexicon> lexiconWith(const LexiconChanges &changes) const;

    Lexicon m_shipped;
    QHash<QString, int> m_termIndexes;
    PhraseIndex::KnownWords m_words; ///< of the shipped phrases
    QList<ReadCase> m_cases;
    QHash<qint64, int> m_indexes; ///< by case id
    QHash<QString, FormMentions> m_forms;
    QStringList m_looking;
};

} // namespace tverrlos
