#include "ui/wording/actwords.h"

#include "ui/wording/words.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

struct ActWords
{
    const char *code;
    const char *done;
    const char *todo;
};

const ActWords acts[] = {
    {"received", QT_TRANSLATE_NOOP("Event", "Received"), QT_TRANSLATE_NOOP("Act", "Receive")},
    {"triage", QT_TRANSLATE_NOOP("Event", "Triaged"), QT_TRANSLATE_NOOP("Act", "Triage")},
    {"tell", QT_TRANSLATE_NOOP("Event", "Asker told"),
     QT_TRANSLATE_NOOP("Act", "Record that the asker has been told")},
    {"prepare", QT_TRANSLATE_NOOP("Event", "Preparation noted"),
     QT_TRANSLATE_NOOP("Act", "Note what the asker has prepared")},
    {"split", QT_TRANSLATE_NOOP("Event", "Split"),
     QT_TRANSLATE_NOOP("Act", "Split the enquiry into several cases")},
    {"merge", QT_TRANSLATE_NOOP("Event", "Merged"), QT_TRANSLATE_NOOP("Act", "Merge with another case")},
    {"tag", QT_TRANSLATE_NOOP("Event", "Tagged"), QT_TRANSLATE_NOOP("Act", "Tag regimes")},
    {"route", QT_TRANSLATE_NOOP("Event", "Routed"), QT_TRANSLATE_NOOP("Act", "Put the route on record")},
    {"edit", QT_TRANSLATE_NOOP("Event", "Corrected"), QT_TRANSLATE_NOOP("Act", "Correct the enquiry")},
    {"assign", QT_TRANSLATE_NOOP("Event", "Assigned"), QT_TRANSLATE_NOOP("Act", "Assign to an officer")},
    {"ask", QT_TRANSLATE_NOOP("Event", "Agency asked"),
     QT_TRANSLATE_NOOP("Act", "Ask an agency for its part")},
    {"contribute", QT_TRANSLATE_NOOP("Event", "Contribution"),
     QT_TRANSLATE_NOOP("Act", "Record an agency's contribution")},
    {"harmonise", QT_TRANSLATE_NOOP("Event", "Harmonised position"),
     QT_TRANSLATE_NOOP("Act", "Write the harmonised position")},
    {"meeting-propose", QT_TRANSLATE_NOOP("Event", "Meeting proposed"),
     QT_TRANSLATE_NOOP("Act", "Propose a meeting")},
    {"meeting-confirm", QT_TRANSLATE_NOOP("Event", "Meeting confirmed"),
     QT_TRANSLATE_NOOP("Act", "Confirm the meeting")},
    {"meeting-hold", QT_TRANSLATE_NOOP("Event", "Meeting held"),
     QT_TRANSLATE_NOOP("Act", "Record the meeting held")},
    {"meeting-cancel", QT_TRANSLATE_NOOP("Event", "Meeting cancelled"),
     QT_TRANSLATE_NOOP("Act", "Cancel the meeting")},
    {"resolve", QT_TRANSLATE_NOOP("Event", "Resolved"), QT_TRANSLATE_NOOP("Act", "Resolve under a regime")},
    {"limit", QT_TRANSLATE_NOOP("Event", "Limit of the guidance"),
     QT_TRANSLATE_NOOP("Act", "Limit an agency's part of the answer")},
    {"sign", QT_TRANSLATE_NOOP("Event", "Signed"), QT_TRANSLATE_NOOP("Act", "Sign the answer for an agency")},
    {"send", QT_TRANSLATE_NOOP("Event", "Answer sent"),
     QT_TRANSLATE_NOOP("Act", "Record that the answer has been sent")},
    {"signal", QT_TRANSLATE_NOOP("Event", "Signal raised"), QT_TRANSLATE_NOOP("Act", "Raise a signal")},
    {"lift", QT_TRANSLATE_NOOP("Event", "Signal followed up"),
     QT_TRANSLATE_NOOP("Act", "Follow a signal up")},
    {"note", QT_TRANSLATE_NOOP("Event", "Note"), QT_TRANSLATE_NOOP("Act", "Write a note")},
    {"hours", QT_TRANSLATE_NOOP("Event", "Hours logged"), QT_TRANSLATE_NOOP("Act", "Log hours")},
    {"feedback", QT_TRANSLATE_NOOP("Event", "Feedback"),
     QT_TRANSLATE_NOOP("Act", "Record the asker's feedback")},
    {"aftermath", QT_TRANSLATE_NOOP("Event", "What became of it"),
     QT_TRANSLATE_NOOP("Act", "Record what became of the project")},
    {"close", QT_TRANSLATE_NOOP("Event", "Closed"), QT_TRANSLATE_NOOP("Act", "Close the case")},
    {"reopen", QT_TRANSLATE_NOOP("Event", "Reopened"), QT_TRANSLATE_NOOP("Act", "Reopen the case")},
    {"erase", QT_TRANSLATE_NOOP("Event", "Contact data erased"),
     QT_TRANSLATE_NOOP("Act", "Erase the contact data")},
    {"reversed", QT_TRANSLATE_NOOP("Event", "Taken out with its import"),
     QT_TRANSLATE_NOOP("Act", "Take out with its import")},
    {"undo", QT_TRANSLATE_NOOP("Event", "Taken back"), QT_TRANSLATE_NOOP("Act", "Take back the latest act")},
    {"redo", QT_TRANSLATE_NOOP("Event", "Done again"),
     QT_TRANSLATE_NOOP("Act", "Do again what was taken back")},
};

struct OutcomeWords
{
    const char *code;
    const char *words;
};

const OutcomeWords outcomes[] = {
    {"done", QT_TRANSLATE_NOOP("BulkOutcome", "done")},
    {"unchanged", QT_TRANSLATE_NOOP("BulkOutcome", "unchanged")},
    {"conflict", QT_TRANSLATE_NOOP("BulkOutcome", "changed by another")},
    {"refused", QT_TRANSLATE_NOOP("BulkOutcome", "refused")},
    {"not-found", QT_TRANSLATE_NOOP("BulkOutcome", "not found")},
    {"failed", QT_TRANSLATE_NOOP("BulkOutcome", "failed")},
};

struct RoleWords
{
    const char *code;
    const char *words;
};

const RoleWords roles[] = {
    {"interprets", QT_TRANSLATE_NOOP("Role", "interprets")},
    {"supervises", QT_TRANSLATE_NOOP("Role", "supervises")},
    {"administers", QT_TRANSLATE_NOOP("Role", "administers")},
    {"secretariat-for", QT_TRANSLATE_NOOP("Role", "secretariat for")},
    {"secretariat", QT_TRANSLATE_NOOP("Role", "secretariat for")},
    {"dispenses", QT_TRANSLATE_NOOP("Role", "dispenses from")},
    {"ethically-approves", QT_TRANSLATE_NOOP("Role", "ethically approves")},
    {"coordinates", QT_TRANSLATE_NOOP("Role", "coordinates")},
    {"succeeded-by", QT_TRANSLATE_NOOP("Role", "succeeded by")},
    {"subordinate-to", QT_TRANSLATE_NOOP("Role", "subordinate to")},
    {"leads", QT_TRANSLATE_NOOP("Role", "leads")},
    {"consults", QT_TRANSLATE_NOOP("Role", "consults")},
    {"part-of", QT_TRANSLATE_NOOP("Role", "part of")},
};

template<class Row, size_t N>
const Row *find(const Row (&rows)[N], const QString &code)
{
    for (const Row &row : rows)
        if (code == QLatin1String(row.code))
            return &row;
    return nullptr;
}

} // namespace

QString eventWords(const QString &actCode, const Phrasebook &phrases)
{
    const ActWords *known = find(acts, actCode);
    return known ? phrases.say("Event", known->done) : actCode;
}

QString eventWords(const CaseEvent &event, const Phrasebook &phrases)
{
    const auto signatures = [](const QJsonObject &fields) {
        return fields.value(QLatin1String("signOffs")).toArray().size();
    };
    if (event.act == QLatin1String("sign") && signatures(event.to) < signatures(event.from))
        return phrases.say("Event", QT_TRANSLATE_NOOP("Event", "Signature withdrawn"));
    return eventWords(event.act, phrases);
}

QString outcomeWords(const BulkRow &row, const Phrasebook &phrases)
{
    const OutcomeWords *known = find(outcomes, outcomeCode(row));
    return known ? phrases.say("BulkOutcome", known->words) : QString(outcomeCode(row));
}

QString actWords(const QString &actCode, const Phrasebook &phrases)
{
    const ActWords *known = find(acts, actCode);
    return known ? phrases.say("Act", known->todo) : actCode;
}

QString roleWords(const QString &role, const Phrasebook &phrases)
{
    const RoleWords *known = find(roles, role);
    return known ? phrases.say("Role", known->words) : role;
}

} // namespace tverrlos
