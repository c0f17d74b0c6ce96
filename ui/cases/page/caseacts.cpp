#include "ui/cases/page/caseacts.h"

#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type

namespace tverrlos {

const QStringList &actsOnTheCasePage()
{
    static const QStringList acts{QStringLiteral("triage"),
                                  QStringLiteral("tag"),
                                  QStringLiteral("route"),
                                  QStringLiteral("assign"),
                                  QStringLiteral("edit"),
                                  QStringLiteral("ask"),
                                  QStringLiteral("contribute"),
                                  QStringLiteral("meeting-propose"),
                                  QStringLiteral("meeting-confirm"),
                                  QStringLiteral("meeting-hold"),
                                  QStringLiteral("meeting-cancel"),
                                  QStringLiteral("resolve"),
                                  QStringLiteral("signal"),
                                  QStringLiteral("note"),
                                  QStringLiteral("hours"),
                                  QStringLiteral("close"),
                                  QStringLiteral("reopen")};
    return acts;
}

CaseStory::Chapter chapterOf(const QString &actCode)
{
    if (actCode == QLatin1String("tag"))
        return CaseStory::Chapter::Regimes;
    if (actCode == QLatin1String("ask") || actCode == QLatin1String("contribute"))
        return CaseStory::Chapter::Contributions;
    if (actCode.startsWith(QLatin1String("meeting-")))
        return CaseStory::Chapter::Meetings;
    if (actCode == QLatin1String("resolve") || actCode == QLatin1String("close"))
        return CaseStory::Chapter::Answers;
    if (actCode == QLatin1String("signal"))
        return CaseStory::Chapter::Signals;
    if (actCode == QLatin1String("hours"))
        return CaseStory::Chapter::Hours;
    if (actCode == QLatin1String("note"))
        return CaseStory::Chapter::Notes;
    return CaseStory::Chapter::Question; // triage, edit, assign, reopen: about the case as a whole
}

QString actOfKey(int key)
{
    switch (key) {
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
    for (const int key : {Qt::Key_E, Qt::Key_T, Qt::Key_M, Qt::Key_R, Qt::Key_N})
        if (actOfKey(key) == actCode)
            return QKeySequence(key);
    return {};
}

} // namespace tverrlos
