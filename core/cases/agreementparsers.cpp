#include "core/cases/actparsers.h"

// `act NUMBER harmonise regime=MDR text=.. agreed=dmp,hdir dissent="datatilsynet: holds that .."` and the
// other acts around the joint answer.
namespace tverrlos::actwords {

namespace {

AgencyCode takeAgency(Arguments &a)
{
    a.demand(a.has(QStringLiteral("agency")), "agency");
    return AgencyCode(a.text({"agency"}).trimmed());
}

/// "slv: what it holds".
Dissent readDissent(const QString &written, Arguments &a)
{
    const qsizetype colon = written.indexOf(QLatin1Char(':'));
    if (colon < 1)
        a.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not of the form AGENCY: what it holds."), {written});
    return {AgencyCode(written.left(colon).trimmed()), written.mid(colon + 1).trimmed()};
}

} // namespace

Result<Act> parsePrepare(Arguments &a)
{
    PrepareAct act;
    act.done = a.facets<Preparation>({"done"});
    act.missing = a.facets<Preparation>({"missing"});
    return a.finish(act);
}

Result<Act> parseSplit(Arguments &a)
{
    SplitAct act;
    act.keep = a.take({"keep"});
    SplitPart next;
    // A title belongs to the problem before it, or to the first to come.
    const auto written = a.takeInOrder({QStringLiteral("problem"), QStringLiteral("title")});
    for (const Argument &argument : written) {
        if (argument.key == QLatin1String("problem")) {
            act.parts.append(act.parts.isEmpty() ? next : SplitPart());
            act.parts.last().problem = argument.value;
        } else {
            (act.parts.isEmpty() ? next : act.parts.last()).title = argument.value;
        }
    }
    a.demand(!act.parts.isEmpty(), "problem");
    return a.finish(act);
}

Result<Act> parseMerge(Arguments &a)
{
    a.demand(a.has(QStringLiteral("into")), "into");
    const QString written = a.text({"into"});
    const auto into = CaseNumber::parse(written);
    if (!into)
        a.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a case number (2026-0042)."), {written});
    return a.finish(MergeAct{into.value_or(CaseNumber(1900, 1))});
}

Result<Act> parseHarmonise(Arguments &a)
{
    HarmoniseAct act;
    a.demand(a.has(QStringLiteral("regime")), "regime");
    act.regime = RegimeCode(a.text({"regime"}).trimmed());
    act.text = a.text({"text"});
    act.agreed = a.codes<AgencyCode>({"agreed", "agree"});
    const auto dissents = a.takeInOrder({QStringLiteral("dissent")});
    for (const Argument &dissent : dissents)
        act.dissents.append(readDissent(dissent.value, a));
    return a.finish(act);
}

Result<Act> parseLimit(Arguments &a)
{
    const AgencyCode agency = takeAgency(a);
    return a.finish(LimitAct{agency, a.text({"text"})});
}

Result<Act> parseSign(Arguments &a)
{
    const AgencyCode agency = takeAgency(a);
    const bool withdraw = a.flag({"withdraw"});
    return a.finish(SignAct{agency, withdraw, a.text({"why"})});
}

Result<Act> parseLift(Arguments &a)
{
    LiftAct act;
    act.number = a.number({"signal", "number"}, 0);
    act.lifted = a.oneOf<LiftedTo>({"lifted", "to"});
    act.response = a.take({"response", "text"});
    act.responded = a.day({"date"});
    act.addMeasures = a.list({"measure", "measures"});
    act.removeMeasures = a.list({"remove-measure"});
    return a.finish(act);
}

Result<Act> parseFeedback(Arguments &a)
{
    FeedbackAct act;
    if (a.has(QStringLiteral("usefulness")))
        act.usefulness = a.number({"usefulness"}, 0);
    a.take({"usefulness"});
    act.text = a.text({"text"});
    act.day = a.day({"date"});
    return a.finish(act);
}

Result<Act> parseAftermath(Arguments &a)
{
    AftermathAct act;
    a.demand(a.has(QStringLiteral("outcome")), "outcome");
    act.outcome = a.oneOf<ProjectOutcome>({"outcome"}).value_or(ProjectOutcome::Continued);
    act.text = a.text({"text"});
    act.day = a.day({"date"});
    return a.finish(act);
}

} // namespace tverrlos::actwords
