#pragma once

#include "core/answers/answersource.h"
#include "core/published/identifying.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/results/result.h"
#include "core/texts/officetexts.h"

namespace tverrlos {

/// A provision where it stands in a written reference.
struct CitedProvision
{
    qsizetype start = 0;
    qsizetype length = 0; ///< 0 for one inside a range that another one covers
    QString words;        ///< the provision with its act, in the document's language
    QString address;      ///< empty where none is known for certain
    bool operator==(const CitedProvision &) const = default;
};

/// A legal reference as the officer wrote it, with what was understood of it.
struct Citation
{
    QString written;
    QList<CitedProvision> provisions;
    bool operator==(const Citation &) const = default;
};
Citation citationOf(const QString &written, CaseLanguage language);

struct AnswerStatement
{
    QString text;
    QList<Citation> citations;
    bool operator==(const AnswerStatement &) const = default;
};

/// The joint answer of the agencies as its reader gets it, before it has a form: in one language, with the
/// names that were valid on its day. How it is put into words and files: ui/answers.
struct AnswerDocument
{
    struct Group
    {
        StatementLabel label = StatementLabel::Information;
        QList<AnswerStatement> statements;
        bool operator==(const Group &) const = default;
    };
    struct Chapter
    {
        RegimeCode regime;
        QString name;
        ResolutionOutcome outcome = ResolutionOutcome::Answered;
        QList<Group> groups; ///< duties first, then advice, then information; none of them empty
        bool operator==(const Chapter &) const = default;
    };
    struct Limit
    {
        QString agency;
        QString text;
        bool operator==(const Limit &) const = default;
    };
    struct Signature
    {
        QString agency; ///< the name valid on the day it signed
        QDate day;
        bool operator==(const Signature &) const = default;
    };

    CaseLanguage language = CaseLanguage::Bokmal;
    CaseNumber number{1900, 1};
    QString organisation; ///< no person: the letter is to the one who asked, not to whoever wrote
    QString title;
    QString question; ///< the problem in short, without persons and ways to reach them
    QDate received;
    QDate day; ///< sent, else the last signature, else the last resolution: the clock has no part in it
    QList<Chapter> chapters;
    QStringList unanswered; ///< names of the regimes that have no answer yet
    QList<Limit> limits;
    QList<Signature> signatures;
    QStringList missing; ///< names of the agencies that have not signed
    OfficeTexts texts;   ///< what the office says around it

    /// Not to be sent: somebody has not signed, nobody has, or a regime is open.
    bool isDraft() const { return !missing.isEmpty() || signatures.isEmpty() || !unanswered.isEmpty(); }
    bool operator==(const AnswerDocument &) const = default;
};

/// Assembles the answer. Refused when nothing has been resolved, and when one of the office's own texts is
/// not for askers (core/outward). In the asker's question what core/outward knows is left out. `language`:
/// else the asker's (språklova). Pure.
Result<AnswerDocument> assembleAnswer(const AnswerSource &source, const IdentifyingCheck &people,
                                      const ResponsibilityGraph &graph,
                                      std::optional<CaseLanguage> language = std::nullopt,
                                      const OfficeTexts &texts = OfficeTexts());
/// The same from a case; refused too when what the agencies have written must not go out (core/outward): it
/// must be taken out by who wrote it. `officers`: of the office, besides those of the case.
Result<AnswerDocument> answerOf(const Case &value, const ResponsibilityGraph &graph,
                                std::optional<CaseLanguage> language = std::nullopt,
                                const OfficeTexts &texts = OfficeTexts(), const QStringList &officers = {});

} // namespace tverrlos
