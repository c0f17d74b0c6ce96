#include "ui/cases/story/eventwords.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "ui/cases/story/agreementwords.h"
#include "ui/wording/actwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QCoreApplication>

#include <algorithm>

namespace tverrlos {

namespace {

/// Tells one event. Holds the fields it changed as a case before and a case after; fields it did not touch
/// are empty in both and so tell nothing.
class EventStory
{
    Q_DECLARE_TR_FUNCTIONS(EventStory)

public:
    EventStory(const CaseEvent &event, const CaseKnowledge &knowledge)
        : m_event(event), m_knowledge(knowledge), m_day(osloDate(event.at)), m_before(part(event.from)),
          m_after(part(event.to))
    {}

    QStringList tell()
    {
        if (m_event.act == QLatin1String("received")) {
            tellReceipt();
            return m_lines;
        }
        tellDecision();
        tellRegimes();
        tellRoute();
        tellEnquiry();
        tellContributions();
        tellMeetings();
        tellAnswers();
        m_lines +=
            agreementLines(m_before, m_after, [this](const AgencyCode &agency) { return name(agency); });
        tellRecords();
        tellStanding();
        return m_lines;
    }

private:
    Case part(QJsonObject fields) const
    {
        fields.insert(QStringLiteral("number"), m_event.number.text());
        const Result<Case> read = caseFromJson(fields);
        return read ? *read : Case();
    }
    bool touches(const char *field) const { return m_event.to.contains(QLatin1String(field)); }
    QString name(const AgencyCode &agency) const { return m_knowledge.agencyName(agency, m_day); }
    QString names(const QList<AgencyCode> &agencies) const
    {
        QStringList list;
        for (const AgencyCode &agency : agencies)
            list.append(name(agency));
        return list.join(QStringLiteral(", "));
    }
    void say(const QString &line) { m_lines.append(line); }
    void sayChange(const QString &what, const QString &from, const QString &to)
    {
        if (from.isEmpty())
            say(tr("%1: %2", "field, new value").arg(what, to));
        else if (to.isEmpty())
            say(tr("%1 taken away (was %2)").arg(what, from));
        else
            say(tr("%1: from %2 to %3").arg(what, from, to));
    }

    void tellReceipt();
    void tellDecision();
    void tellRegimes();
    void tellRoute();
    void tellEnquiry();
    void tellContributions();
    void tellMeetings();
    void tellAnswers();
    void tellRecords();
    void tellStanding();

    const CaseEvent &m_event;
    const CaseKnowledge &m_knowledge;
    QDate m_day;
    Case m_before, m_after;
    QStringList m_lines;
};

void EventStory::tellReceipt()
{
    // The store records a receipt in short: the asker stands in the case alone, and regimes by their codes.
    if (m_after.asker.organisation.isEmpty())
        say(tr("Received by %1.", "channel").arg(words(m_after.channel).toLower()));
    else
        say(tr("From %1, by %2.", "asker, channel")
                .arg(m_after.asker.organisation, words(m_after.channel).toLower()));
    QStringList labels;
    const QJsonArray regimes = m_event.to.value(QLatin1String("regimes")).toArray();
    for (const QJsonValue &regime : regimes)
        labels.append(regimeLabel(
            RegimeCode(regime.isString() ? regime.toString() : regime[QLatin1String("regime")].toString())));
    if (!labels.isEmpty())
        say(tr("Regimes: %1").arg(labels.join(QStringLiteral(", "))));
    if (m_after.deadline)
        say(tr("Deadline: %1").arg(dateWords(m_after.deadline)));
}

void EventStory::tellDecision()
{
    if (touches("triage"))
        m_lines += triageLines(m_before.triage, m_after.triage);
    if (touches("officer"))
        sayChange(tr("Officer"), m_before.officer, m_after.officer);
}

void EventStory::tellRegimes()
{
    if (touches("regimes")) {
        for (const CaseRegime &entry : m_after.regimes) {
            const CaseRegime *was = m_before.regime(entry.regime);
            if (was && was->standing == entry.standing && was->why == entry.why)
                continue;
            sayChange(regimeLabel(entry.regime), was ? words(was->standing) : QString(),
                      words(entry.standing));
            if (!entry.why.isEmpty())
                say(tr("Because: %1").arg(shortened(entry.why)));
        }
        for (const CaseRegime &entry : m_before.regimes)
            if (!m_after.regime(entry.regime))
                say(tr("%1 taken away (was %2)").arg(regimeLabel(entry.regime), words(entry.standing)));
    }
    const auto joined = [](const auto &codes, const QList<NamedCode> &names) {
        QStringList list;
        for (const auto &code : codes)
            list.append(nameOf(code.text(), names));
        return list.join(QStringLiteral(", "));
    };
    if (touches("provisions"))
        sayChange(tr("Provisions"), joined(m_before.provisions, m_knowledge.provisions()),
                  joined(m_after.provisions, m_knowledge.provisions()));
    if (touches("topics"))
        sayChange(tr("Topics"), joined(m_before.topics, m_knowledge.topics()),
                  joined(m_after.topics, m_knowledge.topics()));
}

void EventStory::tellRoute()
{
    if (!touches("route"))
        return;
    if (!m_after.route)
        return say(tr("The route was taken off the record."));
    const QString leadBefore = m_before.route ? name(m_before.route->lead) : QString();
    const QString leadNow = name(m_after.route->lead);
    if (leadBefore != leadNow)
        sayChange(tr("Lead"), leadBefore, leadNow);
    else
        say(tr("The route was put on record as of %1.").arg(dateWords(m_after.route->day)));
}

void EventStory::tellEnquiry()
{
    if (touches("title"))
        sayChange(tr("Title"), m_before.title, m_after.title);
    if (touches("problem"))
        sayChange(tr("Problem"), shortened(m_before.problem), shortened(m_after.problem));
    if (touches("context"))
        sayChange(tr("Context"), shortened(m_before.context), shortened(m_after.context));
    if (touches("externalReference"))
        sayChange(tr("Number elsewhere"), m_before.externalReference, m_after.externalReference);
    if (touches("asker")) {
        if (m_before.asker.organisation != m_after.asker.organisation)
            sayChange(tr("Asker"), m_before.asker.organisation, m_after.asker.organisation);
        else if (m_before.asker.supervisedBy != m_after.asker.supervisedBy)
            sayChange(tr("Supervised by"), name(m_before.asker.supervisedBy),
                      name(m_after.asker.supervisedBy));
        else
            say(tr("What is known about the asker was corrected."));
    }
    const auto said = [](const auto &value) { return value ? words(*value) : QString(); };
    if (touches("phase"))
        sayChange(tr("Phase"), said(m_before.phase), said(m_after.phase));
    if (touches("projectType"))
        sayChange(tr("Type of project"), said(m_before.projectType), said(m_after.projectType));
    if (touches("language"))
        sayChange(tr("Language"), words(m_before.language), words(m_after.language));
}

void EventStory::tellContributions()
{
    for (const Contribution &entry : m_after.contributions) {
        const auto was = std::find_if(m_before.contributions.begin(), m_before.contributions.end(),
                                      [&](const Contribution &old) {
                                          return old.agency == entry.agency && old.regime == entry.regime;
                                      });
        const bool isNew = was == m_before.contributions.end();
        if (!isNew && *was == entry)
            continue;
        QString line = name(entry.agency);
        if (!entry.regime.isEmpty())
            line += QStringLiteral(", ") + regimeLabel(entry.regime);
        if (isNew || was->state != entry.state)
            line += QStringLiteral(": ") + words(entry.state).toLower();
        if (entry.due && (isNew || was->due != entry.due))
            line += tr(", needed by %1").arg(dateWords(entry.due));
        say(line);
        if (!entry.text.isEmpty() && (isNew || was->text != entry.text))
            say(shortened(entry.text));
    }
    for (const Contribution &old : m_before.contributions)
        if (std::none_of(m_after.contributions.begin(), m_after.contributions.end(),
                         [&](const Contribution &now) {
                             return now.agency == old.agency && now.regime == old.regime;
                         }))
            say(tr("%1 is no longer asked.").arg(name(old.agency)));
}

void EventStory::tellMeetings()
{
    for (const Meeting &meeting : m_after.meetings) {
        const auto was = std::find_if(m_before.meetings.begin(), m_before.meetings.end(),
                                      [&](const Meeting &old) { return old.number == meeting.number; });
        const bool isNew = was == m_before.meetings.end();
        if (!isNew && *was == meeting)
            continue;
        say(tr("Meeting %1, %2: %3", "number, day and time, state")
                .arg(QString::number(meeting.number), momentWords(meeting.start),
                     words(meeting.state).toLower()));
        if (isNew && !meeting.invited.isEmpty())
            say(tr("Invited: %1").arg(names(meeting.invited)));
        if (meeting.state == MeetingState::Held)
            say(tr("Attended: %1").arg(names(meeting.attended)));
        if (!meeting.agreements.isEmpty())
            say(shortened(meeting.agreements));
        if (!meeting.cancelReason.isEmpty())
            say(shortened(meeting.cancelReason));
    }
}

void EventStory::tellAnswers()
{
    for (const Resolution &resolution : m_after.resolutions) {
        const auto was = std::find_if(m_before.resolutions.begin(), m_before.resolutions.end(),
                                      [&](const Resolution &old) { return old.regime == resolution.regime; });
        if (was != m_before.resolutions.end() && *was == resolution)
            continue;
        say(tr("%1: %2, %n statement(s)", "regime, outcome", static_cast<int>(resolution.statements.size()))
                .arg(regimeLabel(resolution.regime), words(resolution.outcome).toLower()));
    }
}

void EventStory::tellRecords()
{
    if (touches("hours"))
        for (qsizetype i = m_before.hours.size(); i < m_after.hours.size(); ++i)
            say(QStringLiteral("%1: %2").arg(name(m_after.hours[i].agency),
                                             hoursWords(m_after.hours[i].minutes)));
    if (touches("notes") && m_after.notes.size() > m_before.notes.size())
        say(m_after.notes.last().regime.isEmpty()
                ? tr("An internal note was written.")
                : tr("An internal note was written about %1.").arg(regimeLabel(m_after.notes.last().regime)));
    if (touches("attachments"))
        for (const Attachment &attachment : m_after.attachments)
            if (!m_before.attachments.contains(attachment))
                say(tr("Attachment: %1").arg(attachment.name));
}

void EventStory::tellStanding()
{
    if (touches("status"))
        sayChange(tr("Status"), words(m_before.status), words(m_after.status));
    if (touches("deadline"))
        sayChange(tr("Deadline"), m_before.deadline ? dateWords(m_before.deadline) : QString(),
                  m_after.deadline ? dateWords(m_after.deadline) : QString());
    if (touches("disposition") && m_after.disposition)
        say(tr("Counts as: %1").arg(words(*m_after.disposition)));
}

} // namespace

QStringList eventDetails(const CaseEvent &event, const CaseKnowledge &knowledge)
{
    return EventStory(event, knowledge).tell();
}

QString eventLine(const CaseEvent &event, const CaseKnowledge &knowledge)
{
    const QString who =
        QStringLiteral("%1, %2: %3").arg(event.actor, momentWords(event.at), eventWords(event));
    const QStringList details = eventDetails(event, knowledge);
    return details.isEmpty() ? who : who + QStringLiteral(". ") + details.join(QStringLiteral(" · "));
}

} // namespace tverrlos
