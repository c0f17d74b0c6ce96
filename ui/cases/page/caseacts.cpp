#include "ui/cases/page/caseacts.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "ui/cases/panels/askpanel.h"
#include "ui/cases/panels/resolvepanel.h"
#include "ui/wording/words.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type

namespace tverrlos {

const QStringList &actsOnTheCasePage()
{
    static const QStringList acts{QStringLiteral("triage"),
                                  QStringLiteral("prepare"),
                                  QStringLiteral("tell"),
                                  QStringLiteral("split"),
                                  QStringLiteral("merge"),
                                  QStringLiteral("tag"),
                                  QStringLiteral("route"),
                                  QStringLiteral("assign"),
                                  QStringLiteral("edit"),
                                  QStringLiteral("ask"),
                                  QStringLiteral("contribute"),
                                  QStringLiteral("harmonise"),
                                  QStringLiteral("meeting-propose"),
                                  QStringLiteral("meeting-confirm"),
                                  QStringLiteral("meeting-hold"),
                                  QStringLiteral("meeting-cancel"),
                                  QStringLiteral("resolve"),
                                  QStringLiteral("limit"),
                                  QStringLiteral("sign"),
                                  QStringLiteral("send"),
                                  QStringLiteral("signal"),
                                  QStringLiteral("lift"),
                                  QStringLiteral("note"),
                                  QStringLiteral("hours"),
                                  QStringLiteral("feedback"),
                                  QStringLiteral("aftermath"),
                                  QStringLiteral("close"),
                                  QStringLiteral("reopen"),
                                  QStringLiteral("undo"),
                                  QStringLiteral("redo")};
    return acts;
}

CaseStory::Chapter chapterOf(const QString &actCode, const ActTarget &target)
{
    if (actCode == QLatin1String("tag"))
        return CaseStory::Chapter::Regimes;
    if (actCode == QLatin1String("ask") || actCode == QLatin1String("contribute") ||
        actCode == QLatin1String("harmonise"))
        return CaseStory::Chapter::Contributions;
    if (actCode.startsWith(QLatin1String("meeting-")))
        return CaseStory::Chapter::Meetings;
    if (actCode == QLatin1String("resolve") || actCode == QLatin1String("close") ||
        actCode == QLatin1String("limit") || actCode == QLatin1String("sign") ||
        actCode == QLatin1String("send"))
        return CaseStory::Chapter::Answers;
    if (actCode == QLatin1String("signal") || actCode == QLatin1String("lift"))
        return CaseStory::Chapter::Signals;
    if (actCode == QLatin1String("hours"))
        return CaseStory::Chapter::Hours;
    if (actCode == QLatin1String("note")) // the discussion under a regime stands beside its positions
        return target.regime.isEmpty() ? CaseStory::Chapter::Notes : CaseStory::Chapter::Contributions;
    if (actCode == QLatin1String("feedback") || actCode == QLatin1String("aftermath"))
        return CaseStory::Chapter::Afterwards;
    return CaseStory::Chapter::Question; // triage, edit, assign, reopen: about the case as a whole
}

bool changesRelations(const QString &actCode)
{
    static const QStringList acts{QStringLiteral("split"), QStringLiteral("merge"), QStringLiteral("reopen"),
                                  QStringLiteral("undo"), QStringLiteral("redo")};
    return acts.contains(actCode);
}

QString actOfKey(int key)
{
    switch (key) {
    case Qt::Key_I:
        return QStringLiteral("triage");
    case Qt::Key_E:
        return QStringLiteral("edit");
    case Qt::Key_T:
        return QStringLiteral("tag");
    case Qt::Key_M:
        return QStringLiteral("meeting-propose");
    case Qt::Key_R:
        return QStringLiteral("resolve");
    case Qt::Key_N:
        return QStringLiteral("note");
    default:
        return {};
    }
}

QKeySequence keyOf(const QString &actCode)
{
    for (const int key : {Qt::Key_I, Qt::Key_E, Qt::Key_T, Qt::Key_M, Qt::Key_R, Qt::Key_N})
        if (actOfKey(key) == actCode)
            return QKeySequence(key);
    if (actCode == QLatin1String("redo"))
        return QKeySequence(QKeySequence::Redo);
    return {};
}

QList<ChapterName> chapterNames()
{
    return {
        {CaseStory::Chapter::Question, CaseStory::tr("The question"), CaseStory::tr("Question")},
        {CaseStory::Chapter::Attachments, CaseStory::tr("Attachments"), CaseStory::tr("Attachments")},
        {CaseStory::Chapter::Regimes, CaseStory::tr("Regimes"), CaseStory::tr("Regimes")},
        {CaseStory::Chapter::Responsibility, CaseStory::tr("Who answers, and why"),
         CaseStory::tr("Responsibility")},
        {CaseStory::Chapter::Similar, CaseStory::tr("Answered before"), CaseStory::tr("Similar")},
        {CaseStory::Chapter::Contributions, CaseStory::tr("Contributions"), CaseStory::tr("Contributions")},
        {CaseStory::Chapter::Meetings, CaseStory::tr("Meetings"), CaseStory::tr("Meetings")},
        {CaseStory::Chapter::Answers, CaseStory::tr("The answer"), CaseStory::tr("Answer")},
        {CaseStory::Chapter::Afterwards, CaseStory::tr("Afterwards"), {}},
        {CaseStory::Chapter::Signals, CaseStory::tr("Signals"), CaseStory::tr("Signals")},
        {CaseStory::Chapter::Hours, CaseStory::tr("Hours"), CaseStory::tr("Hours")},
        {CaseStory::Chapter::Notes, CaseStory::tr("Internal notes"), CaseStory::tr("Notes")},
        {CaseStory::Chapter::Events, CaseStory::tr("Events"), CaseStory::tr("Events")}};
}

QString nextActWords(const Case &shown, const CaseOffice &office)
{
    const QString next = sensibleActs(shown).value(0);
    const QDate today = office.clock().today();
    if (next == QLatin1String("ask"))
        if (const AgencyCode agency = nextToAsk(shown, office.knowledge, today); !agency.isEmpty())
            return CaseStory::tr("Ask %1 for its part").arg(office.knowledge.agencyName(agency, today));
    if (next == QLatin1String("contribute"))
        if (const auto waiting = shown.waitingFor(); !waiting.isEmpty())
            return CaseStory::tr("Record what %1 says")
                .arg(office.knowledge.agencyName(waiting.first(), today));
    if (next == QLatin1String("sign"))
        if (const auto missing = shown.awaitingSignOff(); !missing.isEmpty())
            return CaseStory::tr("Sign for %1").arg(office.knowledge.agencyName(missing.first(), today));
    if (next == QLatin1String("resolve"))
        return CaseStory::tr("Answer under %1").arg(regimeLabel(nextToResolve(shown)));
    return actWords(next);
}

} // namespace tverrlos
