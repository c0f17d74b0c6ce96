#include "app/cli/graphcheckcommand.h"

#include "app/cli/commandrun.h"
#include "core/routing/graphcheck.h"
#include "ui/wording/routewords.h"
#include "ui/wording/words.h"

namespace tverrlos {

namespace {

/// Tells findings in the reader's language, with the names valid on the day.
class Telling
{
public:
    Telling(CommandRun &run, const QDate &day) : m_run(run), m_graph(run.graph()), m_day(day) {}

    void head(const char *source) { m_run.line(QStringLiteral("\n") + m_run.say(source)); }
    void row(const QString &text) { m_run.line(QStringLiteral("  ") + text); }
    QString named(const QString &code) const { return m_graph.nameOf(code, m_day, m_run.dataLanguage()); }
    QString named(const AgencyCode &agency) const { return named(agency.text()); }
    template<class Codes>
    QString list(const Codes &codes) const
    {
        QStringList names;
        for (const auto &code : codes)
            names.append(named(code));
        return names.join(QStringLiteral(", "));
    }
    bool isMatter(const QString &code) const
    {
        const ResponsibilityNode *node = m_graph.find(code);
        return node && node->kind != NodeKind::Agency && node->kind != NodeKind::Ministry;
    }
    QString role(const GraphFindings::Owner &owner) const
    {
        const QString role = roleWords(codeOf(owner.role), m_run.phrasebook());
        return owner.supporting ? m_run.say(QT_TRANSLATE_NOOP("Command", "%1, beside another")).arg(role)
                                : role;
    }
    /// "secretariat for, since 01.01.2016, after Direktoratet for e-helse".
    QString answering(const GraphFindings::Owner &owner) const
    {
        QStringList told{role(owner)};
        if (owner.valid.from.isValid())
            told.append(since(owner.valid.from));
        if (owner.valid.to.isValid())
            told.append(
                m_run.phrasebook().say("Vertex", "until %1").arg(norwegianDate(owner.valid.to.addDays(-1))));
        if (!(owner.declaredWith == owner.agency))
            told.append(m_run.say(QT_TRANSLATE_NOOP("Command", "after %1")).arg(named(owner.declaredWith)));
        return told.join(QStringLiteral(", ")) + doubt(owner.verified);
    }
    /// "KS: no ministry known; partner, since 01.09.2021".
    QString body(const GraphFindings::Body &body) const
    {
        QStringList told;
        told.append(body.ministry.isEmpty() ? m_run.say(QT_TRANSLATE_NOOP("Command", "no ministry known"))
                                            : named(body.ministry) + doubt(body.ministryVerified));
        if (body.standing) {
            QString taken = standing(*body.standing);
            if (body.standingSince.isValid())
                taken += QStringLiteral(", ") + since(body.standingSince);
            told.append(taken + doubt(body.standingVerified));
        }
        return QStringLiteral("%1: %2").arg(named(body.agency), told.join(QStringLiteral("; ")));
    }
    QString succession(const GraphFindings::Succession &one) const
    {
        const QString words = m_run.phrasebook().say("Route", one.renamed ? "%1 became %2 on %3."
                                                                          : "%1 was merged into %2 on %3.");
        return words.arg(named(one.from), named(one.to), norwegianDate(one.day)) + doubt(one.verified);
    }
    /// A code, or an edge in words, and what is uncertain about it.
    QString uncertain(const GraphFindings::Doubt &fact) const
    {
        return fact.kind ? QStringLiteral("%1 %2 %3")
                               .arg(named(fact.about), roleWords(codeOf(*fact.kind), m_run.phrasebook()),
                                    named(fact.to))
                         : named(fact.about);
    }
    QString since(const QDate &day) const
    {
        return m_run.phrasebook().say("Vertex", "since %1").arg(norwegianDate(day));
    }
    static QString doubt(bool verified) { return verified ? QString() : QStringLiteral(" ?"); }
    QString standing(Partnership::Standing standing) const
    {
        switch (standing) {
        case Partnership::Standing::Holds:
            return m_run.phrasebook().say("Vertex", "holds the meetings");
        case Partnership::Standing::Takes:
            return m_run.phrasebook().say("Vertex", "partner");
        case Partnership::Standing::Observes:
            return m_run.phrasebook().say("Vertex", "observer");
        }
        Q_UNREACHABLE();
    }
    QString sentence(const RouteSentence &said) const { return sayRoute(m_run.phrasebook())(said); }

private:
    CommandRun &m_run;
    ResponsibilityGraph m_graph;
    QDate m_day;
};

/// What the source adds, in brackets.
QString noted(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : QStringLiteral("%1 [%2]").arg(text, note);
}

void tellOwners(CommandRun &run, const GraphFindings &found)
{
    Telling tell(run, found.day);
    tell.head(QT_TRANSLATE_NOOP("Command", "Who answers for what"));
    for (const GraphFindings::Owner &one : found.owners)
        tell.row(noted(QStringLiteral("%1: %2 (%3)")
                           .arg(tell.named(one.code), tell.named(one.agency), tell.answering(one)),
                       one.note));
    tell.head(QT_TRANSLATE_NOOP("Command", "Nobody answers for"));
    for (const QString &code : found.gaps)
        tell.row(noted(tell.named(code), found.noteOn(code)));
    if (!found.switchedOff.isEmpty())
        tell.head(QT_TRANSLATE_NOOP("Command", "Regimes that are not switched on"));
    for (const QString &code : found.switchedOff)
        tell.row(tell.named(code));
    tell.head(QT_TRANSLATE_NOOP("Command", "Several answer for"));
    for (const GraphFindings::Shared &one : found.overlaps)
        tell.row(QStringLiteral("%1: %2").arg(tell.named(one.code), tell.list(one.agencies)));
    tell.head(QT_TRANSLATE_NOOP("Command", "One alone answers for"));
    for (const GraphFindings::SinglePoint &one : found.singlePoints)
        tell.row(QStringLiteral("%1: %2").arg(tell.named(one.agency), tell.list(one.alone)));
    if (!found.settled.isEmpty())
        tell.head(QT_TRANSLATE_NOOP("Command", "Settled"));
    for (const RouteSentence &one : found.settled)
        tell.row(tell.sentence(one));
    if (!found.lost.isEmpty())
        tell.head(QT_TRANSLATE_NOOP("Command", "Ended, and nobody carries on"));
    for (const QStringList &one : found.lost)
        tell.row(QStringLiteral("%1: %2").arg(tell.named(one.constFirst()), tell.list(one.mid(1))));
}

void tellBodies(CommandRun &run, const GraphFindings &found)
{
    Telling tell(run, found.day);
    tell.head(QT_TRANSLATE_NOOP("Command", "To cooperate with"));
    for (const GraphFindings::Shared &one : found.consulted)
        tell.row(QStringLiteral("%1: %2").arg(tell.named(one.code), tell.list(one.agencies)));
    tell.head(QT_TRANSLATE_NOOP("Command", "Guides and supervises under the same rules"));
    for (const GraphFindings::RoleConflict &one : found.roleConflicts)
        tell.row(QStringLiteral("%1: %2").arg(tell.named(one.agency), tell.named(one.regime)));
    tell.head(QT_TRANSLATE_NOOP("Command", "Regimes under different ministries"));
    for (const GraphFindings::MinistryPair &one : found.crossMinistry)
        tell.row(QStringLiteral("%1 (%2) – %3 (%4)")
                     .arg(tell.named(one.first), tell.list(one.firstMinistries), tell.named(one.second),
                          tell.list(one.secondMinistries)));
    tell.head(QT_TRANSLATE_NOOP("Command", "Agencies and their ministries"));
    for (const GraphFindings::Body &one : found.bodies)
        tell.row(noted(tell.body(one), found.noteOn(one.agency.text())));
    if (!found.successions.isEmpty())
        tell.head(QT_TRANSLATE_NOOP("Command", "Renamed and merged until then"));
    for (const GraphFindings::Succession &one : found.successions)
        tell.row(tell.succession(one));
    tell.head(QT_TRANSLATE_NOOP("Command", "Regimes and topics with a note"));
    for (const GraphFindings::Note &one : found.notes)
        if (tell.isMatter(one.code) && !found.gaps.contains(one.code))
            tell.row(noted(tell.named(one.code), one.text));
    tell.head(QT_TRANSLATE_NOOP("Command", "Fewest agencies that cover the regimes switched on"));
    tell.row(tell.list(found.cover));
    if (!found.doubts.isEmpty())
        tell.head(QT_TRANSLATE_NOOP("Command", "Not verified"));
    for (const GraphFindings::Doubt &one : found.doubts)
        tell.row(noted(tell.uncertain(one), one.note));
    // Nothing to look for: a graph that runs in a circle is refused when it is read, imported or edited.
    tell.head(QT_TRANSLATE_NOOP("Command", "Circles of successions or parts"));
    tell.row(run.say(QT_TRANSLATE_NOOP("Command", "none: a graph with one is refused")));
}

} // namespace

ExitStatus graphCheck(CommandRun &run)
{
    const QDate day = run.dateOption("date").value_or(run.clock().today());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    if (const Result<void> ready = run.useOfficeKnowledge(); !ready)
        return run.fail(ready.error());
    const GraphFindings found = checkGraph(run.graph(), day);
    const QJsonObject object = findingsToJson(found);
    if (run.json()) {
        run.put(object);
    } else {
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Who is responsible for what on %1"))
                     .arg(norwegianDate(found.day)));
        tellOwners(run, found);
        tellBodies(run, found);
    }
    return object.value(QLatin1String("ok")).toBool() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace tverrlos
