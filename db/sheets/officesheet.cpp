#include "db/sheets/officesheet.h"

#include "core/calendar/clock.h"
#include "core/cases/act.h"
#include "core/cases/casework.h"
#include "core/intake/enquirytext.h"
#include "core/intake/sender.h"

#include <QObject>

#include <algorithm>

namespace tverrlos {

struct OfficeSheet::Draft
{
    Case value;
    QList<AgencyCode> agencies;
    std::optional<QDate> meeting;
    std::optional<bool> decisionMaker;
    std::optional<QDate> closedOn;
    SheetStatus status = SheetStatus::New;
    QList<Error> remarks;

    void remark(const char *sentence, qint64 line)
    {
        remarks.append(failure(ErrorCode::Invalid, sentence, {QString::number(line)}));
    }
};

namespace {

QString headingKey(const QString &heading)
{
    QString key = heading.toLower();
    key.removeIf([](QChar c) { return !c.isLetter(); });
    return key;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Error refused(const char *sentence, const QStringList &arguments)
{
    return failure(ErrorCode::Invalid, sentence, arguments,
                   QT_TRANSLATE_NOOP("Error", "Correct the row in the sheet and import it again: rows that "
                                              "are in already are not taken twice."));
}

/// A moment on a day whose time nobody wrote down: noon, which is that day in every time zone near.
QDateTime noonOf(const QDate &day)
{
    return fromOslo(day, QTime(12, 0));
}

} // namespace

OfficeSheet::Columns OfficeSheet::columnsOf(const QStringList &header)
{
    using enum Column;
    static const QMap<Column, QStringList> names = [] {
        const auto list = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
        return QMap<Column, QStringList>{
            {Reference, list("saksnr saksnummer sak nr id referanse ref reference casenumber")},
            {Received, list("mottatt motteken mottattdato dato innkommet received")},
            {Question, list("spørsmål problemstilling tittel sak emne question problem title")},
            {Context, list("kontekst bakgrunn samanheng sammenheng context background")},
            {From, list("fra frå virksomhet verksemd organisasjon melder spørsmålsstiller avsender "
                        "organisation from")},
            {AskerType, list("typevirksomhet typeverksemd virksomhetstype type aktørtype askertype")},
            {Region, list("region helseregion")},
            {Regimes, list("regelverk regelverker regime regimer lovverk tema regimes")},
            {Agencies, list("etat etater ansvarlig ansvarligetat myndighet agency agencies")},
            {Meeting, list("møtedato møte møtedag meeting meetingdate")},
            {DecisionMaker, list("beslutningstakertilstede beslutningstaker avgjerdstakar decisionmaker")},
            {Status, list("status tilstand")},
            {Closed, list("avsluttet avslutta lukket lukka avsluttetdato closed")},
            {Minutes, list("timer timar tid timeforbruk hours")},
            {Remark, list("merknad merknader kommentar kommentarer notat remark note notes")},
            {Officer, list("saksbehandler saksbehandlar behandler veileder officer")},
            {Deadline, list("frist svarfrist deadline")}};
    }();
    Columns columns;
    for (auto column = names.begin(); column != names.end(); ++column)
        for (qsizetype i = 0; i < header.size(); ++i)
            if (!columns.contains(column.key()) && column.value().contains(headingKey(header[i])))
                columns.insert(column.key(), i);
    return columns;
}

bool OfficeSheet::knows(const QStringList &header)
{
    const Columns columns = columnsOf(header);
    return columns.contains(Column::Received) && columns.contains(Column::Question);
}

OfficeSheet::OfficeSheet(const QStringList &header, SheetContext context)
    : m_context(std::move(context)), m_header(header), m_columns(columnsOf(header)), m_routes(m_context.graph)
{}

QString OfficeSheet::cell(const SheetRow &row, Column column) const
{
    const auto at = m_columns.constFind(column);
    return at == m_columns.constEnd() ? QString() : row.cells.value(*at).trimmed();
}

/// `sentence` has the line as %1, the column's heading as %2 and the cell as %3.
Error OfficeSheet::misfit(const SheetRow &row, Column column, const char *sentence) const
{
    return refused(sentence, {QString::number(row.line), m_header.value(m_columns.value(column)).trimmed(),
                              cell(row, column).simplified().left(120)});
}

Result<void> OfficeSheet::readDates(const SheetRow &row, Draft &draft) const
{
    const char *const notADate = QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a date.");
    const auto dateIn = [&](Column column) -> Result<std::optional<QDate>> {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return std::optional<QDate>();
        const QDate day = parseDate(text);
        if (!day.isValid())
            return misfit(row, column, notADate);
        return std::optional(day);
    };
    const auto received = dateIn(Column::Received);
    const auto meeting = dateIn(Column::Meeting);
    const auto closed = dateIn(Column::Closed);
    const auto deadline = dateIn(Column::Deadline);
    for (const auto *each : {&received, &meeting, &closed, &deadline})
        if (!*each)
            return each->error();
    if (!*received)
        return misfit(
            row, Column::Received,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2” is empty: a case needs its day of receipt."));
    draft.value.received = **received;
    draft.value.clockStart = **received;
    draft.value.deadline = *deadline;
    draft.meeting = *meeting;
    draft.closedOn = *closed;
    if (*closed && **closed < **received)
        return misfit(row, Column::Closed,
                      QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is before the day of receipt."));
    return {};
}

Result<void> OfficeSheet::readWords(const SheetRow &row, Draft &draft) const
{
    const auto regimes = regimesIn(cell(row, Column::Regimes), m_context.graph);
    if (!regimes.unknown.isEmpty())
        return misfit(
            row, Column::Regimes,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” names rules that are not known here."));
    for (const RegimeCode &regime : regimes.values)
        draft.value.regimes.append(taggedBySheet(regime, m_context.actor));
    const auto order = [this](const CaseRegime &tagged) {
        return m_context.graph.orderOf(tagged.regime.text());
    };
    std::stable_sort(draft.value.regimes.begin(), draft.value.regimes.end(),
                     [&](const CaseRegime &a, const CaseRegime &b) { return order(a) < order(b); });
    const auto agencies = agenciesIn(cell(row, Column::Agencies), m_context.graph, draft.value.received);
    if (!agencies.unknown.isEmpty())
        return misfit(
            row, Column::Agencies,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” names an agency that is not known here."));
    draft.agencies = agencies.values;
    const QString decision = cell(row, Column::DecisionMaker);
    draft.decisionMaker = yesOrNo(decision);
    if (!decision.isEmpty() && !draft.decisionMaker)
        return misfit(row, Column::DecisionMaker,
                      QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is neither yes nor no."));
    return {};
}

Result<void> OfficeSheet::readStatus(const SheetRow &row, Draft &draft) const
{
    const QString text = cell(row, Column::Status);
    const bool closed = draft.closedOn.has_value();
    if (text.isEmpty()) {
        draft.status = closed ? SheetStatus::Closed : SheetStatus::New;
        return {};
    }
    const auto status = sheetStatusOf(text);
    if (!status)
        return misfit(row, Column::Status,
                      QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a known status."));
    draft.status = *status;
    return {};
}

Result<void> OfficeSheet::readHours(const SheetRow &row, Draft &draft) const
{
    const QString text = cell(row, Column::Minutes);
    if (text.isEmpty())
        return {};
    const auto minutes = parseHours(text);
    if (!minutes)
        return misfit(row, Column::Minutes,
                      QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a number of hours."));
    if (*minutes > 0)
        draft.value.hours.append({draft.agencies.value(0), *minutes,
                                  draft.closedOn.value_or(draft.value.received), m_context.actor});
    return {};
}

/// A date alone is no meeting that was held: that is so only where the sheet says who was there, or the case
/// is done.
void OfficeSheet::readMeeting(const SheetRow &row, Draft &draft) const
{
    if (!draft.meeting) {
        if (draft.decisionMaker)
            draft.remark(QT_TRANSLATE_NOOP(
                             "Error", "Line %1 says whether a decision maker was there, but has no meeting."),
                         row.line);
        return;
    }
    Meeting meeting;
    meeting.number = 1;
    meeting.start = noonOf(*draft.meeting);
    meeting.invited = draft.agencies;
    const bool held = draft.decisionMaker || draft.closedOn;
    meeting.state = held ? MeetingState::Held : MeetingState::Proposed;
    meeting.decisionMaker = held ? draft.decisionMaker : std::nullopt;
    if (held)
        meeting.attended = draft.agencies;
    draft.value.meetings.append(meeting);
    if (*draft.meeting < draft.value.received)
        draft.remark(QT_TRANSLATE_NOOP("Error", "Line %1: the meeting is before the day of receipt."),
                     row.line);
}

Case OfficeSheet::caseOf(const SheetRow &row, Draft &draft)
{
    Case &value = draft.value;
    const auto triaged = [&](TriageOutcome outcome, const QString &reason = {}, const QString &where = {}) {
        value.triage = Triage{outcome, reason, where, value.received, m_context.actor};
    };
    const auto close = [&](Disposition disposition) {
        if (!draft.closedOn)
            draft.remark(
                QT_TRANSLATE_NOOP("Error",
                                  "Line %1 has no closing date; the case is closed on its day of receipt."),
                row.line);
        value.closed = draft.closedOn.value_or(value.received);
        value.disposition = disposition;
    };
    const QString status = cell(row, Column::Status);
    switch (draft.status) {
    case SheetStatus::New:
        break;
    case SheetStatus::ForReview:
    case SheetStatus::InProgress:
        triaged(TriageOutcome::Accepted);
        break;
    case SheetStatus::WaitingForAgency:
        triaged(TriageOutcome::Accepted);
        for (const AgencyCode &agency : draft.agencies)
            value.contributions.append({agency, {}, ContributionState::Asked, value.received, {}, {}, {}});
        if (draft.agencies.isEmpty())
            draft.remark(QT_TRANSLATE_NOOP("Error", "Line %1 waits for an agency, but names none."),
                         row.line);
        break;
    case SheetStatus::WaitingForAsker:
        triaged(TriageOutcome::Incomplete, status);
        value.deadline.reset();
        break;
    case SheetStatus::Closed:
        triaged(TriageOutcome::Accepted);
        close(Disposition::Assisted);
        break;
    case SheetStatus::Rejected:
        triaged(TriageOutcome::OutOfScope, status);
        close(Disposition::Rejected);
        break;
    case SheetStatus::Referred:
        triaged(TriageOutcome::Referred, status, status.section(QLatin1Char(' '), 2));
        close(Disposition::Referred);
        break;
    case SheetStatus::Withdrawn:
        triaged(TriageOutcome::Withdrawn, status);
        close(Disposition::Withdrawn);
        break;
    }
    if (!draft.agencies.isEmpty())
        value.route = m_routes.routeOf(draft.agencies, value.taggedRegimes(), value.received);
    value.status = statusOf(value);
    return value;
}

IntakeMaterial OfficeSheet::read(const SheetRow &row)
{
    const QString line = QString::number(row.line);
    const auto refuse = [&](const Error &reason) { return unreadableRow(m_context, row, reason); };
    if (isBlank(row.cells))
        return refuse(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 is blank: “%2”."),
                              {line, QString::fromUtf8(row.raw.left(80))}));
    if (row.unclosed)
        return refuse(refused(QT_TRANSLATE_NOOP("Error", "Line %1 opens a quote that is never closed: “%2”."),
                              {line, row.cells.join(QLatin1Char(' ')).left(80)}));
    if (row.cells.size() != m_header.size())
        return refuse(refused(
            row.cells.size() < m_header.size()
                ? QT_TRANSLATE_NOOP("Error",
                                    "Line %1 is cut short: it has %2 of %3 cells and ends with “%4”.")
                : QT_TRANSLATE_NOOP(
                      "Error",
                      "Line %1 has too many cells: %2 where there are %3 columns; it ends with “%4”."),
            {line, QString::number(row.cells.size()), QString::number(m_header.size()),
             row.cells.last().simplified().left(80)}));
    Draft draft;
    Case &value = draft.value;
    for (const auto step : {&OfficeSheet::readDates, &OfficeSheet::readWords, &OfficeSheet::readStatus,
                            &OfficeSheet::readHours})
        if (const Result<void> fine = (this->*step)(row, draft); !fine)
            return refuse(fine.error());
    readMeeting(row, draft);
    value.externalReference = cell(row, Column::Reference);
    value.problem = cell(row, Column::Question);
    value.title = value.problem.simplified().left(160);
    value.context = cell(row, Column::Context);
    value.officer = cell(row, Column::Officer);
    value.language = languageOf(value.problem + QLatin1Char(' ') + value.context);
    value.channel = Channel::Sheet;
    value.asker.organisation = cell(row, Column::From);
    value.asker.type = askerTypeNamed(cell(row, Column::AskerType));
    value.asker.region = regionNamed(cell(row, Column::Region));
    if (value.asker.type) {
        value.asker.level = levelOf(*value.asker.type);
        value.asker.supervisedBy = supervisorOf(*value.asker.type);
    }
    if (const QString remark = cell(row, Column::Remark); !remark.isEmpty())
        value.notes.append({remark, noonOf(value.received), m_context.actor});
    ReadyEnquiry ready;
    ready.source = rowSource(m_context, row);
    ready.messageId =
        value.externalReference.isEmpty() ? QString() : QLatin1String("sheet:") + value.externalReference;
    ready.contentKey = rowKey("office", value.externalReference, row.cells);
    ready.raw = row.raw;
    ready.enquiry = caseOf(row, draft);
    ready.settled = true;
    ready.remarks = draft.remarks;
    return ready;
}

} // namespace tverrlos
