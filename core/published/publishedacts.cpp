#include "core/published/publishedacts.h"

#include "core/calendar/clock.h"

#include <algorithm>

namespace tverrlos {

namespace {

using Outcome = std::optional<Error>; ///< no error means done

Error refused(const char *sentence, const QStringList &arguments = {}, const char *remedy = "")
{
    return failure(ErrorCode::Refused, sentence, arguments, remedy);
}

Error invalid(const char *sentence, const QStringList &arguments = {}, const char *remedy = "")
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

bool isBeingWritten(const PublishedAnswer &answer)
{
    return answer.state == PublishedState::Draft || answer.state == PublishedState::InClearance;
}

bool isOver(const PublishedAnswer &answer)
{
    return answer.state == PublishedState::Withdrawn || answer.state == PublishedState::Superseded;
}

/// Signs that nobody sees (soft hyphens, joiners, changes of direction) could hide a name, and no reader of
/// these three languages needs them.
QString trimmedText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.trimmed();
}

/// One act at work on one answer.
class Work
{
public:
    Work(const PublishedAnswer &before, const PublishedContext &context)
        : m_answer(before), m_before(before), m_context(context)
    {}

    PublishedAnswer take() { return std::move(m_answer); }

    Outcome apply(const EditPublishedAct &act);
    Outcome apply(const AskClearanceAct &act);
    Outcome apply(const ClearAct &act);
    Outcome apply(const RefuseClearanceAct &act);
    Outcome apply(const PublishAct &act);
    Outcome apply(const SetReviewAct &act);
    Outcome apply(const SupersedeAct &act);
    Outcome apply(const WithdrawAct &act);
    Outcome apply(const UndoPublishedAct &) { return needsHistory(); }
    Outcome apply(const RedoPublishedAct &) { return needsHistory(); }

private:
    static Outcome needsHistory()
    {
        return refused(QT_TRANSLATE_NOOP("Error", "Undo and redo need the history of the answer."));
    }
    QString name() const { return m_answer.number.text(); }
    QDate today() const { return osloDate(m_context.now); }
    Outcome mustBeWritten() const;
    Outcome mustKnow(const AgencyCode &agency) const;
    Outcome mustBeWhole() const;
    Outcome mustBeCleared() const;
    Outcome mustBeAnonymous(const QString &why) const;
    Outcome setClearance(const AgencyCode &agency, ClearanceState state, const QString &reason);
    void askAgain();

    PublishedAnswer m_answer;
    const PublishedAnswer &m_before;
    const PublishedContext &m_context;
};

Outcome Work::mustBeWritten() const
{
    if (isBeingWritten(m_answer))
        return {};
    return refused(QT_TRANSLATE_NOOP("Error", "%1 has left the desk: it is no longer a draft."), {name()},
                   QT_TRANSLATE_NOOP("Error",
                                     "Make a new draft, publish it and let it supersede this one, or "
                                     "undo the publishing."));
}

Outcome Work::mustKnow(const AgencyCode &agency) const
{
    if (agency.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "No agency was named."));
    if (m_context.knowsAgency && !m_context.knowsAgency(agency))
        return invalid(QT_TRANSLATE_NOOP("Error", "“%1” is not an agency that is known."), {agency.text()},
                       QT_TRANSLATE_NOOP("Error", "Use a code such as hdir, dmp or datatilsynet."));
    return {};
}

void Work::askAgain()
{
    for (Clearance &each : m_answer.clearances)
        if (each.state != ClearanceState::Asked)
            each = {each.agency, ClearanceState::Asked, {}, today(), m_context.actor};
}

Outcome Work::apply(const EditPublishedAct &act)
{
    if (auto error = mustBeWritten())
        return error;
    for (auto each = act.texts.begin(); each != act.texts.end(); ++each) {
        const PublishedText text{trimmedText(each->title).simplified(), trimmedText(each->question),
                                 trimmedText(each->answer)};
        if (text.isEmpty())
            m_answer.texts.remove(each.key());
        else
            m_answer.texts.insert(each.key(), text);
    }
    if (m_answer.texts.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Error", "A published answer needs a text in at least one language."));
    if (act.regimes) {
        for (const RegimeCode &regime : *act.regimes)
            if (m_context.knowsRegime && !m_context.knowsRegime(regime))
                return invalid(QT_TRANSLATE_NOOP("Error", "“%1” is not a regime that is known."),
                               {regime.text()});
        m_answer.regimes = *act.regimes;
    }
    m_answer.topics = act.topics.value_or(m_answer.topics);
    m_answer.provisions = act.provisions.value_or(m_answer.provisions);
    if (act.references) {
        QStringList references;
        for (const QString &each : *act.references)
            if (const QString reference = each.simplified();
                !reference.isEmpty() && !references.contains(reference))
                references.append(reference);
        m_answer.references = references;
    }
    if (m_answer != m_before)
        askAgain(); // who cleared it stands behind other words than those that stand there now
    return {};
}

Outcome Work::apply(const AskClearanceAct &act)
{
    if (auto error = mustBeWritten())
        return error;
    if (act.agencies.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "No agency was named."));
    if (auto error = mustBeWhole())
        return error;
    for (const AgencyCode &agency : act.agencies) {
        if (auto error = mustKnow(agency))
            return error;
        const Clearance *there = m_answer.clearance(agency);
        if (!there)
            m_answer.clearances.append({agency, ClearanceState::Asked, {}, today(), m_context.actor});
        else if (there->state == ClearanceState::Refused) // asked once more
            setClearance(agency, ClearanceState::Asked, {});
    }
    m_answer.state = PublishedState::InClearance;
    return {};
}

Outcome Work::setClearance(const AgencyCode &agency, ClearanceState state, const QString &reason)
{
    for (Clearance &each : m_answer.clearances) {
        if (each.agency != agency)
            continue;
        if (each.state != state || each.reason != reason)
            each = {agency, state, reason, today(), m_context.actor};
        return {};
    }
    return refused(QT_TRANSLATE_NOOP("Error", "%1 has not been asked to clear %2."), {agency.text(), name()},
                   QT_TRANSLATE_NOOP("Error", "Ask the agency first."));
}

Outcome Work::apply(const ClearAct &act)
{
    if (auto error = mustBeWritten())
        return error;
    return setClearance(act.agency, ClearanceState::Cleared, {});
}

Outcome Work::apply(const RefuseClearanceAct &act)
{
    if (auto error = mustBeWritten())
        return error;
    const QString reason = act.reason.trimmed();
    if (reason.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "An agency that refuses says why."));
    return setClearance(act.agency, ClearanceState::Refused, reason);
}

Outcome Work::mustBeWhole() const
{
    for (auto each = m_answer.texts.begin(); each != m_answer.texts.end(); ++each)
        if (!each->isWhole())
            return refused(
                QT_TRANSLATE_NOOP("Error", "%1 lacks a title, a question or an answer in the language %2."),
                {name(), QString(codeOf(each.key()))},
                QT_TRANSLATE_NOOP("Error", "Write what is missing, or empty all three fields to leave the "
                                           "language out."));
    return {};
}

Outcome Work::mustBeCleared() const
{
    if (m_answer.clearances.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "No agency has cleared %1."), {name()},
                       QT_TRANSLATE_NOOP("Error", "Ask those that answer for its regimes first."));
    QStringList refusing, waiting;
    for (const Clearance &each : m_answer.clearances) {
        if (each.state == ClearanceState::Refused)
            refusing.append(each.agency.text());
        else if (each.state == ClearanceState::Asked)
            waiting.append(each.agency.text());
    }
    if (!refusing.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "%1 refuses to clear %2."),
                       {refusing.join(QStringLiteral(", ")), name()},
                       QT_TRANSLATE_NOOP("Error", "Change the text and ask again."));
    if (!waiting.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "%1 waits for clearance by %2."),
                       {name(), waiting.join(QStringLiteral(", "))});
    return {};
}

Outcome Work::mustBeAnonymous(const QString &why) const
{
    const QList<PublishedFinding> findings = findingsIn(m_answer, m_context.check);
    QStringList warned;
    for (const PublishedFinding &each : findings) {
        if (each.finding.severity == Severity::Blocks)
            return tellsWhoAsked(m_answer, each,
                                 QT_TRANSLATE_NOOP("Error", "Write that place anew without it."));
        warned.append(QStringLiteral("“%1”").arg(each.finding.text.simplified()));
    }
    if (!warned.isEmpty() && why.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "%1 holds words that may tell who asked: %2."),
                       {name(), warned.mid(0, 5).join(QStringLiteral(", "))},
                       QT_TRANSLATE_NOOP("Error", "Write them anew, or say why they may stand."));
    return {};
}

Outcome Work::apply(const PublishAct &act)
{
    if (auto error = mustBeWritten())
        return error;
    if (auto error = mustBeWhole())
        return error;
    if (m_answer.regimes.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "%1 has no regime."), {name()},
                       QT_TRANSLATE_NOOP("Error", "Say which regimes it answers under."));
    const QString why = act.warningsWhy.trimmed();
    if (auto error = mustBeAnonymous(why))
        return error;
    if (auto error = mustBeCleared())
        return error;
    const QDate review = act.review.value_or(today().addYears(1));
    if (review <= today())
        return invalid(QT_TRANSLATE_NOOP("Error", "The review date %1 has passed already."),
                       {norwegianDate(review)});
    m_answer.state = PublishedState::Published;
    m_answer.published = today();
    m_answer.review = review;
    m_answer.reviewWhy.clear();
    m_answer.warningsWhy = why;
    return {};
}

Outcome Work::apply(const SetReviewAct &act)
{
    if (isOver(m_answer))
        return refused(QT_TRANSLATE_NOOP("Error", "%1 is no longer in use and needs no review."), {name()});
    if (!act.day.isValid())
        return invalid(QT_TRANSLATE_NOOP("Error", "The review has no date."));
    if (act.day < today())
        return invalid(QT_TRANSLATE_NOOP("Error", "The review date %1 has passed already."),
                       {norwegianDate(act.day)});
    m_answer.review = act.day;
    m_answer.reviewWhy = act.why.trimmed();
    return {};
}

Outcome Work::apply(const SupersedeAct &act)
{
    if (m_answer.state != PublishedState::Published)
        return refused(QT_TRANSLATE_NOOP("Error", "Only a published answer can be superseded; %1 is not."),
                       {name()});
    if (act.by == m_answer.number)
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 cannot supersede itself."), {name()});
    std::optional<PublishedAnswer> next = m_context.other ? m_context.other(act.by) : std::nullopt;
    if (!next)
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no published answer %1."),
                       {act.by.text()});
    if (next->state != PublishedState::Published)
        return refused(QT_TRANSLATE_NOOP("Error", "%1 is not published and cannot supersede %2."),
                       {act.by.text(), name()}, QT_TRANSLATE_NOOP("Error", "Publish it first."));
    // Follows the chain to its end. A published one is an end; the walk guards against data that is not.
    QList<PublishedNumber> seen{act.by};
    while (next && next->supersededBy) {
        if (*next->supersededBy == m_answer.number || seen.contains(*next->supersededBy))
            return refused(QT_TRANSLATE_NOOP("Error", "%1 and %2 would supersede each other."),
                           {name(), act.by.text()});
        seen.append(*next->supersededBy);
        next = m_context.other(*next->supersededBy);
    }
    m_answer.state = PublishedState::Superseded;
    m_answer.supersededBy = act.by;
    return {};
}

Outcome Work::apply(const WithdrawAct &act)
{
    if (isOver(m_answer))
        return refused(QT_TRANSLATE_NOOP("Error", "%1 is withdrawn or superseded already."), {name()});
    const QString reason = act.reason.trimmed();
    if (reason.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "Say why %1 is withdrawn."), {name()});
    m_answer.state = PublishedState::Withdrawn;
    m_answer.withdrawn = today();
    m_answer.withdrawnWhy = reason;
    return {};
}

/// Which events stand and which were taken back, as positions in the timeline.
struct Standing
{
    QList<qsizetype> done, takenBack;
};

Standing standingOf(const QList<PublishedEvent> &timeline)
{
    Standing standing;
    for (qsizetype i = 1; i < timeline.size(); ++i) { // the first drafted it
        const QString &act = timeline.at(i).act;
        if (act == QLatin1String("undo")) {
            if (!standing.done.isEmpty())
                standing.takenBack.append(standing.done.takeLast());
        } else if (act == QLatin1String("redo")) {
            if (!standing.takenBack.isEmpty())
                standing.done.append(standing.takenBack.takeLast());
        } else {
            standing.done.append(i);
            standing.takenBack.clear();
        }
    }
    return standing;
}

Result<PublishedAnswer> withFields(const PublishedAnswer &now, const QJsonObject &fields)
{
    QJsonObject json = publishedToJson(now);
    for (auto each = fields.begin(); each != fields.end(); ++each)
        json.insert(each.key(), each.value());
    Result<PublishedAnswer> read = publishedFromJson(json);
    if (!read)
        return read.error();
    PublishedAnswer answer = std::move(read).value();
    answer.number = now.number;
    answer.revision = now.revision;
    return answer;
}

} // namespace

QString actCode(const PublishedAct &act)
{
    static const char *const codes[] = {"edit",   "ask",       "clear",    "refuse", "publish",
                                        "review", "supersede", "withdraw", "undo",   "redo"};
    static_assert(std::size(codes) == std::variant_size_v<PublishedAct>);
    return QString::fromLatin1(codes[act.index()]);
}

Result<PublishedAnswer> perform(const PublishedAnswer &before, const PublishedAct &act,
                                const PublishedContext &context)
{
    Work work(before, context);
    if (const Outcome error = std::visit([&](const auto &one) { return work.apply(one); }, act))
        return *error;
    PublishedAnswer after = work.take();
    if (after == before)
        return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to change: %1 is so already."),
                       {before.number.text()});
    return after;
}

Result<PublishedAnswer> undone(const PublishedAnswer &now, const QList<PublishedEvent> &timeline,
                               const PublishedContext &context)
{
    const Standing standing = standingOf(timeline);
    if (standing.done.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to undo in %1."), {now.number.text()});
    Result<PublishedAnswer> before = withFields(now, timeline.at(standing.done.last()).from);
    if (!before)
        return before.error();
    if (context.replacesAnother && isBeingWritten(*before))
        return refused(
            QT_TRANSLATE_NOOP("Error", "%1 replaces another answer and stays published."),
            {now.number.text()},
            QT_TRANSLATE_NOOP("Error", "Undo that in the other answer first, or withdraw this one."));
    return before;
}

Result<PublishedAnswer> redone(const PublishedAnswer &now, const QList<PublishedEvent> &timeline,
                               const PublishedContext &context)
{
    const Standing standing = standingOf(timeline);
    if (standing.takenBack.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to redo in %1."), {now.number.text()});
    Result<PublishedAnswer> after = withFields(now, timeline.at(standing.takenBack.last()).to);
    if (!after)
        return after.error();
    if (now.state == PublishedState::Published || after->state != PublishedState::Published) {
        // The answer that was to replace this one may have gone meanwhile.
        if (!now.supersededBy && after->supersededBy)
            return perform(now, SupersedeAct{*after->supersededBy}, context);
        return after;
    }
    // Names may have become known since it was published: a redo is no way round the check.
    if (now.state == PublishedState::InClearance || now.state == PublishedState::Draft) {
        const QDate review = after->review.value_or(QDate());
        PublishAct again{review > osloDate(context.now) ? std::optional(review) : std::nullopt,
                         after->warningsWhy};
        return perform(now, again, context);
    }
    return after;
}

QStringList sensibleActs(const PublishedAnswer &now)
{
    switch (now.state) {
    case PublishedState::Draft:
        return {QStringLiteral("ask"), QStringLiteral("edit"), QStringLiteral("withdraw")};
    case PublishedState::InClearance:
        if (now.isCleared())
            return {QStringLiteral("publish"), QStringLiteral("edit"), QStringLiteral("withdraw")};
        if (std::none_of(now.clearances.begin(), now.clearances.end(),
                         [](const Clearance &each) { return each.state == ClearanceState::Asked; }))
            return {QStringLiteral("ask"), QStringLiteral("edit"), QStringLiteral("withdraw")}; // one refuses
        return {QStringLiteral("clear"), QStringLiteral("refuse"), QStringLiteral("ask"),
                QStringLiteral("edit"), QStringLiteral("withdraw")};
    case PublishedState::Published:
        return {QStringLiteral("review"), QStringLiteral("supersede"), QStringLiteral("withdraw")};
    case PublishedState::Superseded:
    case PublishedState::Withdrawn:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace tverrlos
