#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/published/publishednumber.h"
#include "core/results/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// An anonymised question and its answer, for everyone to read. Plain values; what may happen to one is
/// decided in core/published/publishedacts.h. Why it is as it is: README.md.
namespace tverrlos {

enum class PublishedState {
    Draft,       ///< being written
    InClearance, ///< at least one agency has been asked to stand behind it
    Published,   ///< part of what is exported
    Superseded,  ///< exported with a note that points to the answer that replaces it
    Withdrawn,   ///< no longer exported
};
enum class ClearanceState { Asked, Cleared, Refused };

/// draft, in-clearance, published, superseded, withdrawn.
QLatin1String codeOf(PublishedState);
/// asked, cleared, refused.
QLatin1String codeOf(ClearanceState);
template<>
QList<PublishedState> allOf<PublishedState>();
template<>
QList<ClearanceState> allOf<ClearanceState>();

/// The answer in one language. A paragraph of the answer may begin with what it asks of the reader; see
/// answerParts().
struct PublishedText
{
    QString title;
    QString question;
    QString answer;
    bool operator==(const PublishedText &) const = default;
    bool isEmpty() const { return title.isEmpty() && question.isEmpty() && answer.isEmpty(); }
    /// Nothing that a reader needs is missing.
    bool isWhole() const { return !title.isEmpty() && !question.isEmpty() && !answer.isEmpty(); }
};

/// A paragraph of an answer.
struct AnswerPart
{
    std::optional<StatementLabel> label; ///< unset: running text
    QString text;
    bool operator==(const AnswerPart &) const = default;
};

/// Paragraphs are parted by blank lines; `[må]`, `[bør]`, `[info]` (also `[must]`, `[should]`,
/// `[information]`, `[skal]`, in any case) in front of one says what it asks. Everything else in brackets is
/// text.
QList<AnswerPart> answerParts(const QString &answer);
/// The mark in front of a paragraph, in the language of the text.
QString labelMark(StatementLabel label, CaseLanguage language);

/// Whether an agency stands behind the answer as it reads.
struct Clearance
{
    AgencyCode agency;
    ClearanceState state = ClearanceState::Asked;
    QString reason; ///< why it was refused; may be set for a cleared one too
    QDate day;      ///< of the state
    QString by;     ///< who recorded it; never exported
    bool operator==(const Clearance &) const = default;
};

struct PublishedAnswer
{
    PublishedNumber number{1900, 1}; ///< given by the store
    int revision = 0;                ///< rises by one with every act
    PublishedState state = PublishedState::Draft;
    QMap<CaseLanguage, PublishedText> texts; ///< no empty ones
    QList<RegimeCode> regimes;
    QList<TopicCode> topics;
    QList<ProvisionCode> provisions;
    QStringList references;      ///< legal references as written, e.g. "helsepersonelloven § 29"
    QList<CaseNumber> sources;   ///< the cases behind it: internal, never exported
    QList<Clearance> clearances; ///< at most one for each agency, in the order asked
    QDate drafted;
    std::optional<QDate>
        published;               ///< the first day; unset unless published, superseded or withdrawn after it
    std::optional<QDate> review; ///< to be read again by this day
    QString reviewWhy;
    std::optional<QDate> withdrawn;
    QString withdrawnWhy; ///< internal
    std::optional<PublishedNumber> supersededBy;
    /// Why the warnings of the check were passed over when it was published; internal.
    QString warningsWhy;
    bool operator==(const PublishedAnswer &) const = default;

    /// The text for a reader of this language: that one, or the nearest that is whole (or the nearest there
    /// is).
    const PublishedText &textFor(CaseLanguage language) const;
    /// The language of textFor().
    CaseLanguage languageFor(CaseLanguage wanted) const;
    const Clearance *clearance(const AgencyCode &agency) const;
    /// Every agency that was asked has cleared it, and at least one was asked.
    bool isCleared() const;
    bool isReviewDue(const QDate &day) const
    {
        return state == PublishedState::Published && review && *review <= day;
    }
};

/// One thing that happened to a published answer. Immutable and hash-chained by the store.
struct PublishedEvent
{
    PublishedNumber number{1900, 1};
    int revision = 0; ///< of the answer after it
    QDateTime at;     ///< UTC
    QString actor;
    QString act;      ///< drafted, or the code of an act
    QJsonObject from; ///< the changed fields of publishedToJson() before
    QJsonObject to;   ///< and after
    bool operator==(const PublishedEvent &) const = default;
};

/// Everything, internal fields too: what the store keeps. Lossless, but for number and revision, which stand
/// beside it. What goes out is written elsewhere, field by field (core/published/publishedexport.h).
QJsonObject publishedToJson(const PublishedAnswer &answer);
/// Invalid when a field cannot be understood.
Result<PublishedAnswer> publishedFromJson(const QJsonObject &json);
/// Fields that differ, as (before, after) with the same keys.
std::pair<QJsonObject, QJsonObject> differences(const PublishedAnswer &before, const PublishedAnswer &after);

} // namespace tverrlos
