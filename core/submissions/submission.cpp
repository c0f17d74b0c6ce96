#include "core/submissions/submission.h"

#include "core/identity/jsonvalues.h"
#include "core/records/typedfields.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

std::optional<qint64> amountFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

template<class T>
QList<T> parsed(const QJsonValue &array)
{
    QList<T> values;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        if (const auto value = T::parse(item.toString()))
            values.append(*value);
    return values;
}

template<class T>
void change(QList<T> &list, const QList<T> &add, const QList<T> &remove)
{
    for (const T &one : remove)
        list.removeAll(one);
    for (const T &one : add)
        if (!list.contains(one))
            list.append(one);
}

Error invalid(const char *sentence, const char *remedy = "")
{
    return failure(ErrorCode::Invalid, sentence, {}, remedy);
}

void take(const std::optional<QString> &typed, QString &field)
{
    if (typed)
        field = typed->trimmed();
}

/// The first words of a text, as a title.
QString titleOf(const SubmissionFacts &facts)
{
    constexpr int longest = 80;
    const QString words = facts.text.simplified();
    if (words.size() <= longest)
        return words;
    const QString cut = words.left(longest);
    const qsizetype space = cut.lastIndexOf(QLatin1Char(' '));
    return cut.left(space > longest / 2 ? space : longest) + QStringLiteral(" …");
}

} // namespace

QLatin1String codeOf(SubmissionKind kind)
{
    switch (kind) {
    case SubmissionKind::UseNotice:
        return QLatin1String("use");
    case SubmissionKind::Question:
        return QLatin1String("question");
    case SubmissionKind::Benefit:
        return QLatin1String("benefit");
    case SubmissionKind::Cost:
        return QLatin1String("cost");
    case SubmissionKind::Need:
        return QLatin1String("need");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(SenderKind kind)
{
    switch (kind) {
    case SenderKind::RegionalTrust:
        return QLatin1String("rhf");
    case SenderKind::CompetenceNetwork:
        return QLatin1String("kin");
    case SenderKind::Other:
        return QLatin1String("other");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(AdoptionStage stage)
{
    switch (stage) {
    case AdoptionStage::Considered:
        return QLatin1String("considered");
    case AdoptionStage::Decided:
        return QLatin1String("decided");
    case AdoptionStage::InUse:
        return QLatin1String("in-use");
    }
    Q_UNREACHABLE();
}

template<>
QList<SubmissionKind> allOf<SubmissionKind>()
{
    return {SubmissionKind::UseNotice, SubmissionKind::Question, SubmissionKind::Benefit,
            SubmissionKind::Cost, SubmissionKind::Need};
}

template<>
QList<SenderKind> allOf<SenderKind>()
{
    return {SenderKind::RegionalTrust, SenderKind::CompetenceNetwork, SenderKind::Other};
}

template<>
QList<AdoptionStage> allOf<AdoptionStage>()
{
    return {AdoptionStage::Considered, AdoptionStage::Decided, AdoptionStage::InUse};
}

std::optional<SignalKey> SignalKey::parse(const QString &text)
{
    const qsizetype hash = text.indexOf(QLatin1Char('#'));
    const auto number = CaseNumber::parse(text.left(hash));
    bool ok = false;
    const int signal = text.mid(hash + 1).trimmed().toInt(&ok);
    if (hash < 0 || !number || !ok || signal < 1)
        return std::nullopt;
    return SignalKey{*number, signal};
}

QString SignalKey::text() const
{
    return number.text() + QLatin1Char('#') + QString::number(signal);
}

Result<SubmissionFacts> soundSubmission(SubmissionFacts facts, const QDate &today)
{
    facts.sender = facts.sender.simplified();
    facts.solution = facts.solution.simplified();
    facts.area = facts.area.simplified();
    facts.text = facts.text.trimmed();
    facts.gains = facts.gains.trimmed();
    if (facts.sender.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It is not said who sends this in."),
                       QT_TRANSLATE_NOOP("Error", "Write the organisation that sent it."));
    if (facts.text.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "There is no text in what was sent in."),
                       QT_TRANSLATE_NOOP("Error", "Write what the sender says, in their words."));
    if (!facts.received.isValid() || facts.received > today)
        return invalid(QT_TRANSLATE_NOOP("Error", "The day it was sent in is missing or still to come."),
                       QT_TRANSLATE_NOOP("Error", "Correct the day."));
    if (facts.kind == SubmissionKind::UseNotice && facts.solution.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A notice of AI in use must say which solution."),
                       QT_TRANSLATE_NOOP("Error", "Write the name of the solution, or what it does."));
    if (facts.establishing.value_or(0) < 0 || facts.yearly.value_or(0) < 0)
        return invalid(QT_TRANSLATE_NOOP("Error", "An amount cannot be less than nothing."),
                       QT_TRANSLATE_NOOP("Error", "Correct the amount."));
    return facts;
}

Result<SubmissionFacts> submissionFrom(const QStringList &words, SubmissionFacts base)
{
    TypedFields fields(words);
    const auto kind = fields.oneOf<SubmissionKind>("kind");
    const auto senderKind = fields.oneOf<SenderKind>("from");
    const auto region = fields.oneOf<Region>("region");
    const auto stage = fields.oneOf<AdoptionStage>("stage");
    const auto day = fields.day("day");
    take(fields.text("sender"), base.sender);
    take(fields.text("solution"), base.solution);
    take(fields.text("area"), base.area);
    take(fields.text("text"), base.text);
    take(fields.text("gains"), base.gains);
    base.establishing = fields.kroner("establishing").value_or(base.establishing);
    base.yearly = fields.kroner("yearly").value_or(base.yearly);
    if (const auto regimes = fields.list("regimes")) {
        base.regimes.clear();
        for (const QString &code : *regimes)
            base.regimes.append(RegimeCode(code));
    }
    if (const Result<void> understood = fields.end(); !understood)
        return understood.error();
    base.kind = kind && *kind ? **kind : base.kind;
    base.senderKind = senderKind && *senderKind ? **senderKind : base.senderKind;
    base.region = region.value_or(base.region);
    base.stage = stage.value_or(base.stage);
    base.received = day.value_or(base.received);
    return base;
}

QString submissionKeys()
{
    return QStringLiteral(
        "kind=use|question|benefit|cost|need sender=.. [from=rhf|kin|other] "
        "[region=south-east|west|central|north|national] [day=D] [solution=..] [area=..] "
        "[stage=considered|decided|in-use] text=.. [gains=..] [establishing=KR] [yearly=KR] "
        "[regimes=A,B]");
}

Result<Submission> withLinks(const Submission &before, const SubmissionLinks &links)
{
    Submission after = before;
    change(after.cases, links.addCases, links.removeCases);
    change(after.raised, links.addSignals, links.removeSignals);
    if (after == before)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Nothing would change in %1."),
                       {before.number.text()});
    return after;
}

Case enquiryOf(const Submission &submission, const QDate &today)
{
    const SubmissionFacts &facts = submission.facts;
    Case enquiry;
    enquiry.externalReference = submission.number.text();
    enquiry.title = titleOf(facts);
    enquiry.problem = facts.text;
    QStringList context;
    for (const QString &part : {facts.solution, facts.area, facts.gains})
        if (!part.isEmpty())
            context.append(part);
    enquiry.context = context.join(QLatin1Char('\n'));
    enquiry.asker.organisation = facts.sender;
    enquiry.asker.region = facts.region;
    if (facts.senderKind == SenderKind::RegionalTrust)
        enquiry.asker.type = AskerType::HealthTrust;
    enquiry.channel = Channel::Form;
    // The day it becomes a case, not the day it was sent in: from now on somebody waits for an answer.
    enquiry.received = today;
    for (const RegimeCode &regime : facts.regimes)
        enquiry.regimes.append({regime, RegimeStanding::Suggested, 1, {}, facts.sender, {}});
    return enquiry;
}

QJsonObject recordOf(const Submission &submission)
{
    const SubmissionFacts &facts = submission.facts;
    return {{QStringLiteral("kind"), QString(codeOf(facts.kind))},
            {QStringLiteral("received"), facts.received.toString(Qt::ISODate)},
            {QStringLiteral("sender"), facts.sender},
            {QStringLiteral("from"), QString(codeOf(facts.senderKind))},
            {QStringLiteral("region"), jsonOrNull(facts.region)},
            {QStringLiteral("solution"), facts.solution},
            {QStringLiteral("area"), facts.area},
            {QStringLiteral("stage"), jsonOrNull(facts.stage)},
            {QStringLiteral("text"), facts.text},
            {QStringLiteral("gains"), facts.gains},
            {QStringLiteral("establishing"), jsonOrNull(facts.establishing)},
            {QStringLiteral("yearly"), jsonOrNull(facts.yearly)},
            {QStringLiteral("regimes"), textArray(facts.regimes)},
            {QStringLiteral("cases"), textArray(submission.cases)},
            {QStringLiteral("signals"), textArray(submission.raised)},
            {QStringLiteral("withdrawn"), submission.withdrawn}};
}

Submission withRecord(Submission submission, const QJsonObject &record)
{
    const QJsonObject all = withFields(recordOf(submission), record);
    const auto value = [&all](const char *key) { return all.value(QLatin1String(key)); };
    SubmissionFacts &facts = submission.facts;
    facts.kind = fromCode<SubmissionKind>(value("kind").toString()).value_or(facts.kind);
    facts.received = QDate::fromString(value("received").toString(), Qt::ISODate);
    facts.sender = value("sender").toString();
    facts.senderKind = fromCode<SenderKind>(value("from").toString()).value_or(facts.senderKind);
    facts.region = fromCode<Region>(value("region").toString());
    facts.solution = value("solution").toString();
    facts.area = value("area").toString();
    facts.stage = fromCode<AdoptionStage>(value("stage").toString());
    facts.text = value("text").toString();
    facts.gains = value("gains").toString();
    facts.establishing = amountFrom(value("establishing"));
    facts.yearly = amountFrom(value("yearly"));
    facts.regimes.clear();
    const QJsonArray regimes = value("regimes").toArray();
    for (const QJsonValue &code : regimes)
        facts.regimes.append(RegimeCode(code.toString()));
    submission.cases = parsed<CaseNumber>(value("cases"));
    submission.raised = parsed<SignalKey>(value("signals"));
    submission.withdrawn = value("withdrawn").toBool();
    return submission;
}

} // namespace tverrlos
