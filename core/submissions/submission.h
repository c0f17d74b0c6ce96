#pragma once

#include "core/cases/case.h"
#include "core/records/recordevent.h"
#include "core/results/result.h"
#include "core/submissions/submissionnumber.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the regional trusts and the competence network send in (innmelding): not a case, nobody waits for an
/// answer. Kinds and fields are those of the trusts' note to the steering group of 6 April 2021 (the 2021
/// recommendation, annex 4, answer to question 1). Plain values and pure functions; thread-safe.
namespace tverrlos {

enum class SubmissionKind {
    UseNotice, ///< AI in use in patient care, at the latest when its introduction is decided
    Question,  ///< something unclear in introducing it, approval as a medical device included
    Benefit,   ///< experienced benefit, plans for realising gains included
    Cost,      ///< what establishing and running it costs
    Need,      ///< need to work together, for a harmonised national infrastructure
};
enum class SenderKind { RegionalTrust, CompetenceNetwork, Other };
/// How far the sender has come with what the submission is about.
enum class AdoptionStage { Considered, Decided, InUse };

QLatin1String codeOf(SubmissionKind);
QLatin1String codeOf(SenderKind);
QLatin1String codeOf(AdoptionStage);
template<>
QList<SubmissionKind> allOf<SubmissionKind>();
template<>
QList<SenderKind> allOf<SenderKind>();
template<>
QList<AdoptionStage> allOf<AdoptionStage>();

/// A signal of a case: `2026-0042#1`.
struct SignalKey
{
    CaseNumber number{1900, 1};
    int signal = 0; ///< its number within the case
    static std::optional<SignalKey> parse(const QString &text);
    QString text() const;
    friend auto operator<=>(const SignalKey &, const SignalKey &) = default;
};

/// What was sent in.
struct SubmissionFacts
{
    SubmissionKind kind = SubmissionKind::UseNotice;
    QDate received; ///< the day it came
    QString sender; ///< organisation, as written
    SenderKind senderKind = SenderKind::RegionalTrust;
    std::optional<Region> region;
    QString solution; ///< product or model, or what it does
    QString area;     ///< field of medicine or of work: radiologi
    std::optional<AdoptionStage> stage;
    QString text;
    QString gains;                              ///< plan for realising gains
    std::optional<qint64> establishing, yearly; ///< whole kroner: to establish, and each year to run
    QList<RegimeCode> regimes;
    bool operator==(const SubmissionFacts &) const = default;
};

struct Submission
{
    SubmissionNumber number{1900, 1};
    int revision = 0;
    bool withdrawn = false; ///< taken back by an undo; its number stays taken
    SubmissionFacts facts;
    QList<CaseNumber> cases;
    QList<SignalKey> raised;
    bool operator==(const Submission &) const = default;
};

/// Ties to cases and signals that are made and unmade.
struct SubmissionLinks
{
    QList<CaseNumber> addCases, removeCases;
    QList<SignalKey> addSignals, removeSignals;
};

/// Invalid: no text, no sender, no day or one to come, a notice that names no solution, a negative amount.
Result<SubmissionFacts> soundSubmission(SubmissionFacts facts, const QDate &today);

/// `kind=question sender=".." region=west day=.. solution=.. area=.. stage=decided text=.. regimes=GDPR,MDR
/// establishing=120000 yearly=20000 gains=.. from=rhf`, on top of `base`. Invalid names what was not
/// understood.
Result<SubmissionFacts> submissionFrom(const QStringList &words, SubmissionFacts base);
/// The keys of submissionFrom(), as the help shows them.
QString submissionKeys();

/// Refused when nothing would change.
Result<Submission> withLinks(const Submission &before, const SubmissionLinks &links);

/// The case that a question becomes: the question as it was sent, the sender as its asker, this number as the
/// external reference. Regimes are those the sender named, as suggestions.
Case enquiryOf(const Submission &submission, const QDate &today);

/// All fields, as `submissions --json` and events have them.
QJsonObject recordOf(const Submission &submission);
Submission withRecord(Submission submission, const QJsonObject &record);

} // namespace tverrlos
