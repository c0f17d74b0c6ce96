#include "db/sheets/corpussheet.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"

#include <QObject>

#include <array>
#include <cmath>

namespace tverrlos {

namespace {

enum Column : qsizetype {
    Id,
    Reference,
    Received,
    Title,
    Question,
    Organisation,
    RegionName,
    Level,
    PhaseName,
    Regimes,
    Lead,
    Contributors,
    Status,
    Open,
    Officer,
    Hours,
    Meetings,
    Resolved,
    Outcome,
    ResolutionText,
    Deadline,
    ColumnCount
};

const QStringList &headings()
{
    static const QStringList names = QStringLiteral("id,ref,received,title,question,org,region,level,phase,"
                                                    "regimes,lead,contrib,status,open,officer,hours,"
                                                    "meetings,resolved,outcome,resolution,deadline")
                                         .split(QLatin1Char(','));
    return names;
}

template<class T>
using Words = QHash<QString, T>;

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

std::optional<Phase> phaseNamed(const QString &word)
{
    static const Words<Phase> words{
        {utf8("Idé"), Phase::Research},          {utf8("Planlegging"), Phase::Development},
        {utf8("Utvikling"), Phase::Development}, {utf8("Utprøving"), Phase::Validation},
        {utf8("Innføring"), Phase::Procurement}, {utf8("Drift"), Phase::ClinicalUse}};
    return words.contains(word) ? std::optional(words.value(word)) : std::nullopt;
}

Asker askerIn(const SheetRow &row)
{
    static const Words<Region> regions{{utf8("Helse Sør-Øst"), Region::SouthEast},
                                       {utf8("Helse Vest"), Region::West},
                                       {utf8("Helse Midt-Norge"), Region::Central},
                                       {utf8("Helse Nord"), Region::North}};
    const QString &region = row.cells[RegionName];
    const QString &level = row.cells[Level];
    Asker asker;
    asker.organisation = row.cells[Organisation];
    if (regions.contains(region))
        asker.region = regions.value(region);
    asker.type = region == utf8("Kommune")  ? AskerType::Municipality
                 : region == utf8("Privat") ? AskerType::Vendor
                                            : AskerType::HealthTrust;
    if (level == utf8("Spesialist"))
        asker.level = LevelOfCare::Specialist;
    else if (level == utf8("Primær"))
        asker.level = LevelOfCare::Municipal;
    else if (level == utf8("Tverrgående"))
        asker.level = LevelOfCare::CrossLevel;
    return asker;
}

struct Ending
{
    TriageOutcome triage;
    Disposition disposition;
};

std::optional<Ending> endingNamed(const QString &word)
{
    static const Words<Ending> words{
        {utf8("Veiledning gitt"), {TriageOutcome::Accepted, Disposition::Assisted}},
        {utf8("Avklart i møte"), {TriageOutcome::Accepted, Disposition::Assisted}},
        {utf8("Samordnet svar"), {TriageOutcome::Accepted, Disposition::Assisted}},
        {utf8("Henvist til etat"), {TriageOutcome::Referred, Disposition::Referred}},
        {utf8("Utenfor mandat"), {TriageOutcome::OutOfScope, Disposition::Rejected}},
        {utf8("Trukket"), {TriageOutcome::Withdrawn, Disposition::Withdrawn}}};
    return words.contains(word) ? std::optional(words.value(word)) : std::nullopt;
}

Error misfit(const SheetRow &row, Column column)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not understood."),
                   {QString::number(row.line), headings()[column], row.cells.value(column).left(120)});
}

QDate isoDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

CorpusSheet::CorpusSheet(SheetContext context) : m_context(std::move(context)), m_routes(m_context.graph) {}

bool CorpusSheet::knows(const QStringList &header)
{
    return header == headings();
}

AgencyCode CorpusSheet::agency(const QString &name, const QDate &day)
{
    const QString key = name + QLatin1Char('|') + QString::number(day.toJulianDay());
    const auto known = m_agencies.constFind(key);
    if (known != m_agencies.constEnd())
        return *known;
    const auto named = m_context.graph.agencyNamed(name);
    return *m_agencies.insert(key,
                              named ? m_context.graph.bodyOn(*named, day).value_or(*named) : AgencyCode());
}

Result<void> CorpusSheet::readMeetings(const SheetRow &row, Case &value,
                                       const QList<AgencyCode> &agencies) const
{
    for (const QString &text : row.cells[Meetings].split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(QLatin1Char(';'));
        const QDate day = isoDate(parts.value(0));
        if (parts.size() != 3 || !day.isValid())
            return misfit(row, Meetings);
        Meeting meeting;
        meeting.number = static_cast<int>(value.meetings.size()) + 1;
        meeting.state = MeetingState::Held;
        meeting.start = fromOslo(day, QTime(12, 0)); // the corpus has no time of day
        meeting.invited = agencies;
        meeting.attended = agencies;
        meeting.decisionMaker = parts[2] == QLatin1String("1");
        value.meetings.append(meeting);
    }
    return {};
}

void CorpusSheet::close(const SheetRow &row, Case &value, const QDate &day,
                        const QList<AgencyCode> &agencies) const
{
    value.closed = day;
    for (const AgencyCode &asked : agencies.mid(1))
        value.contributions.append({asked, {}, ContributionState::Delivered, value.received, {}, day, {}});
    QString said = row.cells[ResolutionText];
    for (const CaseRegime &tagged : value.regimes) {
        Resolution resolution{tagged.regime, ResolutionOutcome::Answered, {}, day, value.officer};
        if (!said.isEmpty()) // the corpus has one text for the whole answer
            resolution.statements.append({StatementLabel::Information, std::exchange(said, {}), {}});
        value.resolutions.append(resolution);
    }
}

Result<void> CorpusSheet::readLife(const SheetRow &row, Case &value, const QList<AgencyCode> &agencies) const
{
    const QString &status = row.cells[Status];
    const auto triaged = [&](TriageOutcome outcome, const QString &reason = {}) {
        value.triage = Triage{outcome, reason, {}, value.received, value.officer};
    };
    if (status == utf8("Ny"))
        return {};
    if (status == utf8("Lukket")) {
        const auto ending = endingNamed(row.cells[Outcome]);
        const QDate day = isoDate(row.cells[Resolved]);
        if (!ending)
            return misfit(row, Outcome);
        if (!day.isValid())
            return misfit(row, Resolved);
        triaged(ending->triage, row.cells[Outcome]);
        value.disposition = ending->disposition;
        close(row, value, day, agencies);
        return {};
    }
    if (status == utf8("Venter på melder")) {
        triaged(TriageOutcome::Incomplete, status);
        value.deadline.reset();
        return {};
    }
    triaged(TriageOutcome::Accepted);
    if (status == utf8("Hos etat")) {
        for (const AgencyCode &asked : agencies.size() > 1 ? agencies.mid(1) : agencies)
            value.contributions.append(
                {asked, {}, ContributionState::Asked, value.received, value.deadline, {}, {}});
    } else if (status == utf8("Til kvalitetssikring")) {
        for (const CaseRegime &tagged : value.regimes)
            value.resolutions.append(
                {tagged.regime, ResolutionOutcome::Answered, {}, value.received, value.officer});
    } else if (status != utf8("Under vurdering")) {
        return misfit(row, Status);
    }
    return {};
}

Result<Case> CorpusSheet::caseOf(const SheetRow &row)
{
    Case value;
    value.received = isoDate(row.cells[Received]);
    if (!value.received.isValid())
        return misfit(row, Received);
    value.clockStart = value.received;
    if (const QDate deadline = isoDate(row.cells[Deadline]); deadline.isValid())
        value.deadline = deadline;
    else
        return misfit(row, Deadline);
    value.externalReference = row.cells[Reference];
    value.title = row.cells[Title];
    value.problem = row.cells[Question];
    value.asker = askerIn(row);
    value.phase = phaseNamed(row.cells[PhaseName]);
    value.channel = Channel::Sheet;
    value.officer = row.cells[Officer];
    for (const QString &code : row.cells[Regimes].split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const RegimeCode regime(code);
        if (!m_context.graph.knowsRegime(regime))
            return misfit(row, Regimes);
        value.regimes.append(taggedBySheet(regime, value.officer));
    }
    QList<AgencyCode> agencies;
    for (const Column column : {Lead, Contributors}) {
        for (const QString &name : row.cells[column].split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            const AgencyCode code = agency(name, value.received);
            if (code.isEmpty())
                return misfit(row, column);
            if (!agencies.contains(code))
                agencies.append(code);
        }
    }
    value.route = m_routes.routeOf(agencies, value.taggedRegimes(), value.received);
    bool number = false;
    const double hours = row.cells[Hours].toDouble(&number);
    if (!number || hours < 0 || hours > 1e6)
        return misfit(row, Hours);
    if (hours > 0)
        value.hours.append(
            {agencies.value(0), static_cast<int>(std::lround(hours * 60)), value.received, value.officer});
    if (const auto fine = readLife(row, value, agencies); !fine)
        return fine.error();
    if (const auto fine = readMeetings(row, value, agencies); !fine)
        return fine.error();
    value.status = statusOf(value);
    return value;
}

IntakeMaterial CorpusSheet::read(const SheetRow &row)
{
    if (row.cells.size() != ColumnCount || row.unclosed || row.tooLong)
        return unreadableRow(
            m_context, row,
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error",
                                      "Line %1 has %2 cells where there are %3 columns; it begins “%4”."),
                    {QString::number(row.line), QString::number(row.cells.size()),
                     QString::number(ColumnCount), QString::fromUtf8(row.raw.left(80))}));
    Result<Case> value = caseOf(row);
    if (!value)
        return unreadableRow(m_context, row, value.error());
    ReadyEnquiry ready;
    ready.source = rowSource(m_context, row);
    ready.contentKey = rowKey("corpus", row.cells[Reference], row.cells);
    ready.raw = row.raw;
    ready.enquiry = std::move(*value);
    ready.settled = true;
    return ready;
}

} // namespace tverrlos
