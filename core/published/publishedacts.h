#pragma once

#include "core/cases/case.h"
#include "core/published/identifying.h"
#include "core/published/publishedanswer.h"

#include <functional>
#include <variant>

/// The rules of a published answer's life, in one place and without side effects. The window and the command
/// line perform these acts and nothing else.
namespace tverrlos {

/// Only what is set changes. A changed text lapses the clearances: the agencies are asked again.
struct EditPublishedAct
{
    QMap<CaseLanguage, PublishedText> texts; ///< the languages that change; an empty text takes one away
    std::optional<QList<RegimeCode>> regimes;
    std::optional<QList<TopicCode>> topics;
    std::optional<QList<ProvisionCode>> provisions;
    std::optional<QStringList> references;
};
struct AskClearanceAct
{
    QList<AgencyCode> agencies;
};
struct ClearAct
{
    AgencyCode agency;
};
struct RefuseClearanceAct
{
    AgencyCode agency;
    QString reason;
};
struct PublishAct
{
    std::optional<QDate> review; ///< default: a year from today
    QString warningsWhy;         ///< why what the check warns of may stand
};
struct SetReviewAct
{
    QDate day;
    QString why;
};
struct SupersedeAct
{
    PublishedNumber by{1900, 1};
};
struct WithdrawAct
{
    QString reason;
};
/// Takes back the latest act that has not been taken back. The history keeps both.
struct UndoPublishedAct
{};
/// Does again what the latest undo took back, as long as nothing else has been done since.
struct RedoPublishedAct
{};

using PublishedAct =
    std::variant<EditPublishedAct, AskClearanceAct, ClearAct, RefuseClearanceAct, PublishAct, SetReviewAct,
                 SupersedeAct, WithdrawAct, UndoPublishedAct, RedoPublishedAct>;

/// edit, ask, clear, refuse, publish, review, supersede, withdraw, undo, redo.
QString actCode(const PublishedAct &act);

/// What an act may know besides the answer. Handed in, never looked up.
struct PublishedContext
{
    QDateTime now; ///< UTC
    QString actor;
    std::function<bool(const RegimeCode &)> knowsRegime;
    std::function<bool(const AgencyCode &)> knowsAgency;
    /// The check with the names of this answer's sources.
    IdentifyingCheck check;
    /// Another answer as it stands; nothing when there is none.
    std::function<std::optional<PublishedAnswer>(const PublishedNumber &)> other;
    /// Whether another answer says that this one replaces it.
    bool replacesAnother = false;
};

/// The answer after the act, or why it is illegal now (Refused) or not understood (Invalid). Does not touch
/// revision or number. An act that would change nothing is Refused. Undo and redo need the history: undone()
/// and redone() do them.
Result<PublishedAnswer> perform(const PublishedAnswer &before, const PublishedAct &act,
                                const PublishedContext &context);
/// The latest act that has not been taken back, taken back. The first event cannot be.
Result<PublishedAnswer> undone(const PublishedAnswer &now, const QList<PublishedEvent> &timeline,
                               const PublishedContext &context);
Result<PublishedAnswer> redone(const PublishedAnswer &now, const QList<PublishedEvent> &timeline,
                               const PublishedContext &context);

/// The acts (actCode()) that make sense now, the next sensible one first.
QStringList sensibleActs(const PublishedAnswer &now);

/// Where in an answer a finding stands.
struct PublishedFinding
{
    CaseLanguage language = CaseLanguage::Bokmal;
    QString field; ///< title, question, answer; "references" for those (language: bokmål)
    IdentifyingFinding finding;
    bool operator==(const PublishedFinding &) const = default;
};
/// What the check finds in everything that would go out.
QList<PublishedFinding> findingsIn(const PublishedAnswer &answer, const IdentifyingCheck &check);
/// Why such a finding keeps the answer from everyone, and what to do.
Error tellsWhoAsked(const PublishedAnswer &answer, const PublishedFinding &found, const char *remedy);
/// The first finding in what has been published that must not be read by everyone, as a refusal to export it:
/// a name may have become known since.
std::optional<Error> noLongerAnonymous(const PublishedAnswer &answer, const IdentifyingCheck &check);

/// A draft from a case: the problem as the question, the statements of its resolutions as the answer,
/// regimes, topics, provisions and references; what the check finds is replaced by neutral words in brackets,
/// which keep it from being published until a person has read each sentence. Never contributions, positions,
/// notes, context or the mail itself. Refused when no regime has been resolved.
Result<PublishedAnswer> draftFrom(const Case &source, const PublishedContext &context);

/// The text with neutral words in brackets where the check finds something.
QString neutralised(const QString &text, const IdentifyingCheck &check, CaseLanguage language);

} // namespace tverrlos
