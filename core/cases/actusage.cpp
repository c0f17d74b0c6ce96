#include "core/cases/act.h"

// What the acts are called, and how one types them.
namespace tverrlos {

QString actCode(const Act &act)
{
    struct Codes
    {
        const char *operator()(const TriageAct &) const { return "triage"; }
        const char *operator()(const TagAct &) const { return "tag"; }
        const char *operator()(const RouteAct &) const { return "route"; }
        const char *operator()(const EditAct &) const { return "edit"; }
        const char *operator()(const AssignAct &) const { return "assign"; }
        const char *operator()(const AskAct &) const { return "ask"; }
        const char *operator()(const ContributeAct &) const { return "contribute"; }
        const char *operator()(const ProposeMeetingAct &) const { return "meeting-propose"; }
        const char *operator()(const ConfirmMeetingAct &) const { return "meeting-confirm"; }
        const char *operator()(const HoldMeetingAct &) const { return "meeting-hold"; }
        const char *operator()(const CancelMeetingAct &) const { return "meeting-cancel"; }
        const char *operator()(const ResolveAct &) const { return "resolve"; }
        const char *operator()(const SignalAct &) const { return "signal"; }
        const char *operator()(const NoteAct &) const { return "note"; }
        const char *operator()(const HoursAct &) const { return "hours"; }
        const char *operator()(const CloseAct &) const { return "close"; }
        const char *operator()(const ReopenAct &) const { return "reopen"; }
        const char *operator()(const UndoAct &) const { return "undo"; }
    };
    return QString::fromLatin1(std::visit(Codes{}, act));
}

QList<ActUsage> actUsages()
{
    const auto usage = [](const char *words, const char *keys, const char *purpose) {
        return ActUsage{QString::fromLatin1(words), QString::fromLatin1(keys), QString::fromUtf8(purpose)};
    };
    return {
        usage("triage",
              "outcome=accepted|answered|referred|out-of-scope|declined|incomplete|complete|withdrawn "
              "[to=..] [reason=..]",
              QT_TRANSLATE_NOOP("Act", "Decide whether and how the service takes the enquiry.")),
        usage("tag", "[add=R,..] [remove=R,..] [assess=R,..] [provision=P,..] [topic=T,..] [why=..]",
              QT_TRANSLATE_NOOP("Act", "Confirm, remove or mark regimes as to be assessed.")),
        usage("route", "[date=D]",
              QT_TRANSLATE_NOOP("Act", "Put the route to the responsible agencies on record.")),
        usage("assign", "officer=..",
              QT_TRANSLATE_NOOP("Act", "Give the case to an officer; empty gives it back.")),
        usage("ask", "agency=A [regime=R] [due=D]",
              QT_TRANSLATE_NOOP("Act", "Ask an agency for its contribution.")),
        usage("contribute",
              "agency=A [regime=R] text=.. [hours=2.5] [state=delivered|no-remark|declined|in-work]",
              QT_TRANSLATE_NOOP("Act", "Record an agency's contribution.")),
        usage("meeting propose", "date=D [time=10:00] [minutes=60] [place=..] [invite=A,..]",
              QT_TRANSLATE_NOOP("Act", "Propose a meeting with the asker.")),
        usage("meeting confirm", "[meeting=1]", QT_TRANSLATE_NOOP("Act", "Confirm a proposed meeting.")),
        usage("meeting hold",
              "[meeting=1] [attended=A,..] [decision-maker=yes|no] [role=..] [agreements=..] [action=\"A: "
              "what (D)\"] [hours=1.5]",
              QT_TRANSLATE_NOOP("Act", "Record that a confirmed meeting was held, and what was agreed.")),
        usage("meeting cancel", "[meeting=1] [reason=..]", QT_TRANSLATE_NOOP("Act", "Cancel a meeting.")),
        usage("resolve",
              "regime=R outcome=answered|unclear|not-assessed|out-of-scope text=.. "
              "[label=must|should|information] [reference=..]",
              QT_TRANSLATE_NOOP("Act", "Write the joint answer under one regime; text= may be repeated.")),
        usage("signal",
              "text=.. [kind=unclear-rule|conflicting-rules|missing-guidance|law-change|overlap|gap] "
              "[topic=..] [regime=R,..] "
              "[instrument=legal|economic|pedagogical|organisational] "
              "[lifted=nowhere|agency|coordination-project|"
              "steering-group|ai-council|ministry]",
              QT_TRANSLATE_NOOP("Act", "Raise a signal about the rules.")),
        usage("note", "text=..", QT_TRANSLATE_NOOP("Act", "Write an internal note.")),
        usage("hours", "agency=A hours=2.5 [date=D]", QT_TRANSLATE_NOOP("Act", "Log an agency's hours.")),
        usage("edit",
              "[title=..] [problem=..] [context=..] [reference=..] [phase=..] [project-type=..] "
              "[language=nb|nn|en]",
              QT_TRANSLATE_NOOP("Act", "Correct the enquiry.")),
        usage("close", "[reason=..]",
              QT_TRANSLATE_NOOP("Act", "Close a case whose regimes are all resolved.")),
        usage("reopen", "[reason=..]", QT_TRANSLATE_NOOP("Act", "Reopen a closed case.")),
        usage("undo", "", QT_TRANSLATE_NOOP("Act", "Take back the latest act.")),
    };
}

} // namespace tverrlos
