#include "core/cases/act.h"

#include "core/cases/actarguments.h"
#include "core/cases/actparsers.h"

#include <QHash>
#include <QRegularExpression>

// `act NUMBER meeting hold date=... attended=hdir,slv` as an Act. Words first, then KEY=VALUE; a key that is
// not known for the act is named together with those that are, so that nobody has to guess.
namespace tverrlos {

using actwords::Argument, actwords::Arguments;

namespace {

Result<Act> parseTriage(Arguments &a)
{
    TriageAct act;
    a.demand(a.has(QStringLiteral("outcome")), "outcome");
    act.outcome = a.oneOf<TriageOutcome>({"outcome"}).value_or(TriageOutcome::Accepted);
    act.reason = a.text({"reason", "why", "text"});
    act.referredTo = a.text({"to", "referred-to"});
    act.publishedAnswer = a.text({"published", "published-answer"}).trimmed();
    act.askerTold = a.day({"told"});
    return a.finish(act);
}

Result<Act> parseTag(Arguments &a)
{
    TagAct act;
    act.add = a.codes<RegimeCode>({"add"});
    act.remove = a.codes<RegimeCode>({"remove"});
    act.assess = a.codes<RegimeCode>({"assess"});
    act.addProvisions = a.codes<ProvisionCode>({"provision", "provisions"});
    act.removeProvisions = a.codes<ProvisionCode>({"remove-provision"});
    act.addTopics = a.codes<TopicCode>({"topic", "topics"});
    act.removeTopics = a.codes<TopicCode>({"remove-topic"});
    act.why = a.text({"why", "reason"});
    return a.finish(act);
}

Result<Act> parseRoute(Arguments &a)
{
    return a.finish(RouteAct{a.day({"date"})});
}

Result<Act> parseEdit(Arguments &a)
{
    EditAct act;
    act.title = a.take({"title"});
    act.problem = a.take({"problem"});
    act.context = a.take({"context"});
    act.externalReference = a.take({"reference"});
    act.language = a.oneOf<CaseLanguage>({"language"});
    if (a.has(QStringLiteral("phase")))
        act.phase = a.oneOf<Phase>({"phase"});
    if (a.has(QStringLiteral("project-type")))
        act.projectType = a.oneOf<ProjectType>({"project-type"});
    a.take({"phase", "project-type"});
    return a.finish(act);
}

Result<Act> parseAssign(Arguments &a)
{
    a.demand(a.has(QStringLiteral("officer")), "officer");
    return a.finish(AssignAct{a.text({"officer"})});
}

Result<Act> parseAsk(Arguments &a)
{
    AskAct act;
    a.demand(a.has(QStringLiteral("agency")), "agency");
    act.agency = AgencyCode(a.text({"agency"}).trimmed());
    act.regime = RegimeCode(a.text({"regime"}).trimmed());
    act.due = a.day({"due"});
    return a.finish(act);
}

Result<Act> parseContribute(Arguments &a)
{
    ContributeAct act;
    a.demand(a.has(QStringLiteral("agency")), "agency");
    act.agency = AgencyCode(a.text({"agency"}).trimmed());
    act.regime = RegimeCode(a.text({"regime"}).trimmed());
    act.state = a.oneOf<ContributionState>({"state"}).value_or(ContributionState::Delivered);
    act.text = a.text({"text", "reason"});
    act.minutes = a.hours({"hours"});
    return a.finish(act);
}

QDateTime takeStart(Arguments &a)
{
    if (const auto written = a.take({"start", "at"})) {
        const QDateTime moment = QDateTime::fromString(written->trimmed(), Qt::ISODate);
        if (!moment.isValid())
            a.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a moment (2026-11-22T10:00)."), {*written});
        return moment.timeSpec() == Qt::LocalTime ? fromOslo(moment.date(), moment.time()) : moment.toUTC();
    }
    a.demand(a.has(QStringLiteral("date")), "date");
    const QDate day = a.day({"date"}).value_or(QDate());
    const QString written = a.take({"time"}).value_or(QStringLiteral("10:00"));
    const QTime time = QTime::fromString(written.trimmed(), QStringLiteral("H:mm"));
    if (!time.isValid())
        a.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a time of day (10:00)."), {written});
    return day.isValid() && time.isValid() ? fromOslo(day, time) : QDateTime();
}

/// `action=dmp: sends the guide (2026-12-01)`; agency and date may be left out.
AgreedAction readAction(const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(?:([a-z][a-z0-9-]*)\s*:\s*)?(.*?)\s*(?:\(([0-9.\-]+)\))?\s*$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(written);
    AgreedAction action{match.captured(2), AgencyCode(match.captured(1)), {}};
    const QDate due = parseDate(match.captured(3));
    if (due.isValid())
        action.due = due;
    else if (match.capturedLength(3) > 0) // no day: it belongs to the words
        action.what += QStringLiteral(" (%1)").arg(match.captured(3));
    return action;
}

Result<Act> parseMeeting(const QString &step, Arguments &a)
{
    if (step == QLatin1String("propose")) {
        ProposeMeetingAct act;
        act.start = takeStart(a);
        act.minutes = a.number({"minutes"}, 60);
        act.place = a.text({"place"});
        act.invited = a.codes<AgencyCode>({"invite", "invited", "attend"});
        return a.finish(act);
    }
    const int number = a.number({"meeting", "number"}, 0);
    if (step == QLatin1String("confirm"))
        return a.finish(ConfirmMeetingAct{number});
    if (step == QLatin1String("cancel"))
        return a.finish(CancelMeetingAct{number, a.text({"reason", "why"})});
    HoldMeetingAct act;
    act.meeting = number;
    act.attended = a.codes<AgencyCode>({"attended", "attend"});
    act.decisionMaker = a.flag({"decision-maker"});
    act.decisionMakerRole = a.text({"role"});
    act.agreements = a.text({"agreements", "text"});
    const auto actions = a.takeInOrder({QStringLiteral("action")});
    for (const Argument &action : actions)
        act.actions.append(readAction(action.value));
    act.minutesSpent = a.hours({"hours"});
    return a.finish(act);
}

/// Each text= begins a statement; label= and reference= belong to the text before them, or to the first to
/// come.
QList<Statement> takeStatements(Arguments &a)
{
    QList<Statement> statements;
    Statement next;
    const auto written =
        a.takeInOrder({QStringLiteral("text"), QStringLiteral("label"), QStringLiteral("reference")});
    for (const Argument &argument : written) {
        Statement &current = statements.isEmpty() ? next : statements.last();
        if (argument.key == QLatin1String("text")) {
            statements.append(statements.isEmpty() ? next : Statement());
            statements.last().text = argument.value;
        } else if (argument.key == QLatin1String("reference")) {
            current.references.append(argument.value.trimmed());
        } else if (const auto label = fromCode<StatementLabel>(argument.value)) {
            current.label = *label;
        } else {
            a.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                    {argument.value, QStringLiteral("label"), QStringLiteral("must, should, information")});
        }
    }
    a.demand(!statements.isEmpty() || written.isEmpty(), "text");
    return statements;
}

Result<Act> parseResolve(Arguments &a)
{
    ResolveAct act;
    a.demand(a.has(QStringLiteral("regime")), "regime");
    act.regime = RegimeCode(a.text({"regime"}).trimmed());
    act.outcome = a.oneOf<ResolutionOutcome>({"outcome"}).value_or(ResolutionOutcome::Answered);
    act.statements = takeStatements(a);
    return a.finish(act);
}

Result<Act> parseSignal(Arguments &a)
{
    SignalAct act;
    act.kind = a.oneOf<SignalKind>({"kind"}).value_or(SignalKind::UnclearRule);
    act.text = a.text({"text"});
    act.topic = a.text({"topic"});
    act.regimes = a.codes<RegimeCode>({"regime", "regimes"});
    act.instrument = a.oneOf<Instrument>({"instrument"});
    act.lifted = a.oneOf<LiftedTo>({"lifted"}).value_or(LiftedTo::Nowhere);
    return a.finish(act);
}

Result<Act> parseHoursAct(Arguments &a)
{
    HoursAct act;
    a.demand(a.has(QStringLiteral("agency")), "agency");
    a.demand(a.has(QStringLiteral("hours")), "hours");
    act.agency = AgencyCode(a.text({"agency"}).trimmed());
    act.minutes = a.hours({"hours"});
    act.day = a.day({"date"});
    return a.finish(act);
}

Result<Act> parseVerb(const QString &verb, const QString &step, Arguments &a)
{
    using Parser = Result<Act> (*)(Arguments &);
    static const QHash<QString, Parser> parsers{
        {QStringLiteral("triage"), parseTriage},
        {QStringLiteral("tag"), parseTag},
        {QStringLiteral("route"), parseRoute},
        {QStringLiteral("edit"), parseEdit},
        {QStringLiteral("assign"), parseAssign},
        {QStringLiteral("ask"), parseAsk},
        {QStringLiteral("contribute"), parseContribute},
        {QStringLiteral("resolve"), parseResolve},
        {QStringLiteral("signal"), parseSignal},
        {QStringLiteral("hours"), parseHoursAct},
        {QStringLiteral("note"),
         [](Arguments &x) {
             return x.finish(NoteAct{x.text({"text"}), RegimeCode(x.text({"regime"}).trimmed())});
         }},
        {QStringLiteral("tell"),
         [](Arguments &x) {
             return x.finish(TellAct{x.day({"date", "told"})});
         }},
        {QStringLiteral("prepare"), actwords::parsePrepare},
        {QStringLiteral("split"), actwords::parseSplit},
        {QStringLiteral("merge"), actwords::parseMerge},
        {QStringLiteral("harmonise"), actwords::parseHarmonise},
        {QStringLiteral("limit"), actwords::parseLimit},
        {QStringLiteral("sign"), actwords::parseSign},
        {QStringLiteral("send"), [](Arguments &x) { return x.finish(SendAct{x.day({"date"})}); }},
        {QStringLiteral("lift"), actwords::parseLift},
        {QStringLiteral("feedback"), actwords::parseFeedback},
        {QStringLiteral("aftermath"), actwords::parseAftermath},
        {QStringLiteral("close"),
         [](Arguments &x) {
             return x.finish(CloseAct{x.text({"reason", "why"})});
         }},
        {QStringLiteral("reopen"),
         [](Arguments &x) {
             return x.finish(ReopenAct{x.text({"reason", "why"})});
         }},
        {QStringLiteral("undo"), [](Arguments &x) { return x.finish(UndoAct{}); }},
        {QStringLiteral("redo"), [](Arguments &x) { return x.finish(RedoAct{}); }},
    };
    if (verb == QLatin1String("meeting"))
        return parseMeeting(step, a);
    if (const auto parser = parsers.value(verb))
        return parser(a);
    QStringList known = parsers.keys();
    known.append(QStringLiteral("meeting"));
    known.sort();
    if (verb.isEmpty())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "It was not said what to do; the acts are: %1."),
                       {known.join(QStringLiteral(", "))});
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not an act; these are: %2."),
                   {verb, known.join(QStringLiteral(", "))});
}

} // namespace

Result<Act> parseAct(const QStringList &words)
{
    QStringList verbs;
    QList<Argument> arguments;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals > 0)
            arguments.append({word.left(equals).trimmed().toLower(), word.mid(equals + 1)});
        else if (arguments.isEmpty())
            verbs.append(word.trimmed().toLower());
        else
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error", "“%1” is not of the form KEY=VALUE."), {word});
    }
    if (verbs.size() == 1 && verbs.first().startsWith(QLatin1String("meeting-")))
        verbs = {QStringLiteral("meeting"), verbs.first().mid(8)};
    const QString verb = verbs.value(0);
    const QString step = verbs.value(1);
    const bool isMeeting = verb == QLatin1String("meeting");
    static const QStringList steps{QStringLiteral("propose"), QStringLiteral("confirm"),
                                   QStringLiteral("hold"), QStringLiteral("cancel")};
    if (isMeeting && !steps.contains(step))
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "A meeting is proposed, confirmed, held or cancelled, not “%1” (%2)."),
            {step, steps.join(QStringLiteral(", "))});
    if (verbs.size() > (isMeeting ? 2 : 1))
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not of the form KEY=VALUE."),
                       {verbs.value(isMeeting ? 2 : 1)});
    Arguments a(verbs.join(QLatin1Char(' ')), arguments);
    return parseVerb(verb, step, a);
}

std::optional<int> parseHours(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral(R"(^\s*(\d{1,5})(?:[.,](\d{1,4}))?\s*$)"));
    static const QRegularExpression fraction(
        QStringLiteral(R"(^\s*(?:(\d{1,5})\s+)?(\d{1,3})\s*/\s*(\d{1,3})\s*$)"));
    if (const auto match = decimal.match(text); match.hasMatch()) {
        const double hours =
            QString(match.captured(1) + QLatin1Char('.') + match.captured(2) + QLatin1Char('0')).toDouble();
        return qRound(hours * 60);
    }
    if (const auto match = fraction.match(text); match.hasMatch() && match.captured(3).toInt() > 0)
        return match.captured(1).toInt() * 60 +
               qRound(60.0 * match.captured(2).toInt() / match.captured(3).toInt());
    return std::nullopt;
}

} // namespace tverrlos
