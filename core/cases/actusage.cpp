#include "core/cases/act.h"

// What the acts are called, and how one types them.
namespace tverrlos {

QString actCode(const Act &act)
{
    struct Codes
    {
        const char *operator()(const TriageAct &) const { return "triage"; }
        const char *operator()(const TellAct &) const { return "tell"; }
        const char *operator()(const PrepareAct &) const { return "prepare"; }
        const char *operator()(const SplitAct &) const { return "split"; }
        const char *operator()(const MergeAct &) const { return "merge"; }
        const char *operator()(const HarmoniseAct &) const { return "harmonise"; }
        const char *operator()(const LimitAct &) const { return "limit"; }
        const char *operator()(const SignAct &) const { return "sign"; }
        const char *operator()(const SendAct &) const { return "send"; }
        const char *operator()(const LiftAct &) const { return "lift"; }
        const char *operator()(const FeedbackAct &) const { return "feedback"; }
        const char *operator()(const AftermathAct &) const { return "aftermath"; }
        const char *operator()(const RedoAct &) const { return "redo"; }
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
              "[to=..] [reason=..] [published=S-2026-001] [told=D]",
              QT_TRANSLATE_NOOP("Act", "Decide whether and how the service takes the enquiry.")),
        usage("tell", "[date=D]",
              QT_TRANSLATE_NOOP("Act", "Record that the asker has been told what was decided.")),
        usage("prepare",
              "[done=own-lawyer|data-protection-officer|sources-read|own-position,..] [missing=..]",
              QT_TRANSLATE_NOOP("Act", "Record what the asker has prepared.")),
        usage("split", "keep=.. problem=.. [title=..] [problem=.. ..]",
              QT_TRANSLATE_NOOP("Act", "Make a case of its own of each further problem.")),
        usage("merge", "into=NUMBER",
              QT_TRANSLATE_NOOP("Act", "The same enquiry came twice: go on with the other case.")),
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
        usage("harmonise", "regime=R text=.. agreed=A,.. [dissent=\"A: what it holds\"]",
              QT_TRANSLATE_NOOP("Act", "Record what the agencies hold together, and who dissents.")),
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
        usage("limit", "agency=A text=..",
              QT_TRANSLATE_NOOP("Act", "Say what an agency's part of the answer does not cover.")),
        usage("sign", "agency=A [why=..] [withdraw=yes]",
              QT_TRANSLATE_NOOP("Act", "Record that an agency stands behind the joint answer.")),
        usage("send", "[date=D]",
              QT_TRANSLATE_NOOP("Act", "Record that the joint answer has gone to the asker.")),
        usage("signal",
              "text=.. [kind=unclear-rule|conflicting-rules|missing-guidance|law-change|overlap|gap] "
              "[topic=..] [regime=R,..] "
              "[instrument=legal|economic|pedagogical|organisational] "
              "[lifted=nowhere|agency|coordination-project|"
              "steering-group|ai-council|ministry]",
              QT_TRANSLATE_NOOP("Act", "Raise a signal about the rules.")),
        usage(
            "lift", "[signal=1] [lifted=..] [response=..] [date=D] [measure=M,..] [remove-measure=M,..]",
            QT_TRANSLATE_NOOP("Act", "Follow a signal up: where it is lifted, what came back, the measure.")),
        usage("feedback", "[usefulness=1..5] [text=..] [date=D]",
              QT_TRANSLATE_NOOP("Act", "Record what the asker thought of the guidance.")),
        usage("aftermath", "outcome=in-use|continued|changed|paused|stopped [text=..] [date=D]",
              QT_TRANSLATE_NOOP("Act", "Record what became of the project.")),
        usage("note", "text=.. [regime=R]", QT_TRANSLATE_NOOP("Act", "Write an internal note.")),
        usage("hours", "agency=A hours=2.5 [date=D]", QT_TRANSLATE_NOOP("Act", "Log an agency's hours.")),
        usage("edit",
              "[title=..] [problem=..] [context=..] [reference=..] [phase=..] [project-type=..] "
              "[language=nb|nn|en]",
              QT_TRANSLATE_NOOP("Act", "Correct the enquiry.")),
        usage("close", "[reason=..]",
              QT_TRANSLATE_NOOP("Act", "Close a case whose regimes are all resolved.")),
        usage("reopen", "[reason=..]", QT_TRANSLATE_NOOP("Act", "Reopen a closed case.")),
        usage("undo", "", QT_TRANSLATE_NOOP("Act", "Take back the latest act.")),
        usage("redo", "", QT_TRANSLATE_NOOP("Act", "Do again what was taken back last.")),
    };
}

} // namespace tverrlos
