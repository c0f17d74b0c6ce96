#include "ui/wording/changewords.h"

#include "core/calendar/clock.h"
#include "ui/wording/words.h"

namespace tverrlos {

namespace {

/// One sentence of the preview: the day, the count, and who.
class Telling
{
public:
    Telling(const QDate &day, const ResponsibilityGraph &graph, const Phrasebook &phrases)
        : m_day(day), m_graph(graph), m_phrases(phrases)
    {}

    QString agency(const QString &code) const
    {
        return m_graph.nameOf(code, m_day, caseLanguageOf(m_phrases.language()));
    }
    QString matter(const QString &code) const
    {
        const RegimeCode regime(code);
        const QString known = m_graph.knowsRegime(regime) ? regimeName(regime, m_phrases) : code;
        return known != code ? known : agency(code); // an office's own regime has its name in the graph alone
    }
    QString say(const char *source, qsizetype count, const QStringList &rest) const
    {
        return filledIn(m_phrases.say("Change", source, static_cast<int>(count)),
                        QStringList{norwegianDate(m_day)} + rest);
    }
    QString lead(const CaseGroup &group) const;
    QString about(const CaseGroup &group, const char *comes, const char *goes, bool isAgency) const
    {
        const QString &code = group.to.isEmpty() ? group.from : group.to;
        return say(group.to.isEmpty() ? goes : comes, group.cases.size(),
                   {isAgency ? agency(code) : matter(code)});
    }

private:
    QDate m_day;
    const ResponsibilityGraph &m_graph;
    const Phrasebook &m_phrases;
};

QString Telling::lead(const CaseGroup &group) const
{
    const qsizetype count = group.cases.size();
    if (group.from.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("Change", "From %1, %n open case(s) without a lead get %2 as lead."),
                   count, {agency(group.to)});
    if (group.to.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("Change", "From %1, %n open case(s) lose their lead %2, and nobody "
                                                 "takes over."),
                   count, {agency(group.from)});
    return say(QT_TRANSLATE_N_NOOP("Change", "From %1, %n open case(s) change lead from %2 to %3."), count,
               {agency(group.from), agency(group.to)});
}

QString aspectWord(RouteAspect aspect, const Phrasebook &phrases)
{
    switch (aspect) {
    case RouteAspect::Lead:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "lead"));
    case RouteAspect::Unowned:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "whether somebody answers"));
    case RouteAspect::Shared:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "whether several share it"));
    case RouteAspect::Agencies:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "who answers"));
    case RouteAspect::Attend:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "who attends"));
    case RouteAspect::Invite:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "who is invited"));
    case RouteAspect::Cover:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "the fewest agencies that cover it"));
    case RouteAspect::CrossMinistry:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "whether it crosses ministries"));
    case RouteAspect::RoleConflict:
        return phrases.say("Change", QT_TRANSLATE_NOOP("Change", "role conflict"));
    }
    Q_UNREACHABLE();
}

/// A change of lead tells who answers as well; who answers, is invited or covers is told where that is all.
bool isNews(const CaseGroup &group)
{
    return group.aspect != RouteAspect::Agencies && group.aspect != RouteAspect::Invite &&
           group.aspect != RouteAspect::Cover;
}

} // namespace

QString groupWords(const CaseGroup &group, const QDate &day, const ResponsibilityGraph &graph,
                   const Phrasebook &phrases)
{
    const Telling tell(day, graph, phrases);
    switch (group.aspect) {
    case RouteAspect::Lead:
        return tell.lead(group);
    case RouteAspect::Unowned:
        return tell.about(
            group,
            QT_TRANSLATE_N_NOOP("Change", "From %1, nobody answers for %2 any more in %n open case(s)."),
            QT_TRANSLATE_N_NOOP("Change", "From %1, somebody answers for %2 in %n open case(s)."), false);
    case RouteAspect::Shared:
        return tell.about(
            group, QT_TRANSLATE_N_NOOP("Change", "From %1, several agencies share %2 in %n open case(s)."),
            QT_TRANSLATE_N_NOOP("Change", "From %1, %2 is no longer shared in %n open case(s)."), false);
    case RouteAspect::Agencies:
        return tell.about(
            group, QT_TRANSLATE_N_NOOP("Change", "From %1, %2 comes to answer in %n open case(s)."),
            QT_TRANSLATE_N_NOOP("Change", "From %1, %2 no longer answers in %n open case(s)."), true);
    case RouteAspect::Attend:
        return tell.about(
            group, QT_TRANSLATE_N_NOOP("Change", "From %1, %2 attends the meetings of %n more open case(s)."),
            QT_TRANSLATE_N_NOOP("Change", "From %1, %2 no longer attends the meetings of %n open case(s)."),
            true);
    case RouteAspect::Invite:
        return tell.about(
            group,
            QT_TRANSLATE_N_NOOP("Change", "From %1, %2 is invited to the meetings of %n more open case(s)."),
            QT_TRANSLATE_N_NOOP("Change",
                                "From %1, %2 is no longer invited to the meetings of %n open case(s)."),
            true);
    case RouteAspect::Cover:
        return tell.about(
            group,
            QT_TRANSLATE_N_NOOP("Change", "From %1, %2 is among the fewest that cover %n open case(s)."),
            QT_TRANSLATE_N_NOOP("Change",
                                "From %1, %2 is no longer among the fewest that cover %n open case(s)."),
            true);
    case RouteAspect::CrossMinistry:
        return tell.about(
            group, QT_TRANSLATE_N_NOOP("Change", "From %1, %n open case(s) come under different ministries."),
            QT_TRANSLATE_N_NOOP("Change",
                                "From %1, %n open case(s) no longer come under different ministries."),
            true);
    case RouteAspect::RoleConflict:
        return tell.about(
            group,
            QT_TRANSLATE_N_NOOP(
                "Change", "From %1, in %n open case(s) an agency that guides also supervises the asker."),
            QT_TRANSLATE_N_NOOP("Change", "From %1, the role conflict of %n open case(s) is gone."), true);
    }
    Q_UNREACHABLE();
}

QStringList previewLines(const RouteChanges &changes, const ResponsibilityGraph &graph,
                         const Phrasebook &phrases)
{
    if (changes.cases.isEmpty())
        return {filledIn(phrases.say("Change",
                                     QT_TRANSLATE_N_NOOP("Change", "From %1, no open case changes its route "
                                                                   "(%n looked at)."),
                                     static_cast<int>(changes.open)),
                         {norwegianDate(changes.day)})};
    const QList<CaseGroup> groups = groupsOf(changes);
    QStringList lines;
    for (const CaseGroup &group : groups)
        if (isNews(group))
            lines.append(groupWords(group, changes.day, graph, phrases));
    if (lines.isEmpty())
        for (const CaseGroup &group : groups)
            lines.append(groupWords(group, changes.day, graph, phrases));
    return lines;
}

QString aspectWords(const QList<RouteAspect> &aspects, const Phrasebook &phrases)
{
    QStringList words;
    for (const RouteAspect aspect : aspects)
        words.append(aspectWord(aspect, phrases));
    return words.join(QStringLiteral(", "));
}

QString leadWords(const RouteChange &change, const QDate &day, const ResponsibilityGraph &graph,
                  const Phrasebook &phrases)
{
    const auto lead = [&](const AgencyCode &code) {
        return code.isEmpty() ? phrases.say("Change", QT_TRANSLATE_NOOP("Change", "nobody"))
                              : graph.nameOf(code, day, caseLanguageOf(phrases.language()));
    };
    if (change.before.lead == change.after.lead)
        return lead(change.after.lead);
    return QStringLiteral("%1 → %2").arg(lead(change.before.lead), lead(change.after.lead));
}

} // namespace tverrlos
