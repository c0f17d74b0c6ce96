#include "db/cases/caselists.h"

#include "db/cases/agreementlists.h"
#include "db/cases/listwriting.h"
#include "db/cases/wordlist.h"

// Each list: insert all, read all. Tables and columns: resources/migrations/0001-cases.sql.
namespace tverrlos {

namespace {

void insert(Connection &connection, CaseId id, const QList<CaseRegime> &regimes)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_regime (case_id, position, regime, standing, confidence, evidence, why, "
        "confirmed_by) "
        "VALUES (:case, :position, :regime, :standing, :confidence, :evidence, :why, :by)");
    int position = 0;
    for (const CaseRegime &r : regimes)
        add.bindAll(id, ++position, r.regime, r.standing, r.confidence, wordList(r.evidence), r.why,
                    r.confirmedBy)
            .run();
}

void read(Connection &connection, CaseId id, QList<CaseRegime> &regimes)
{
    SqlStatement row = connection.prepare("SELECT regime, standing, confidence, evidence, why, confirmed_by "
                                          "FROM case_regime WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        regimes.append({row.code<RegimeCode>(0), row.facet<RegimeStanding>(1), row.real(2),
                        wordsOf(row.text(3)), row.text(4), row.text(5)});
}

void insert(Connection &connection, CaseId id, const QList<RoutedAgency> &agencies)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_routed_agency (case_id, position, agency, name, regime, role, path) "
        "VALUES (:case, :position, :agency, :name, :regime, :role, :path)");
    int position = 0;
    for (const RoutedAgency &a : agencies)
        add.bindAll(id, ++position, a.agency, a.name, a.regime, a.role, wordList(a.path)).run();
}

void read(Connection &connection, CaseId id, QList<RoutedAgency> &agencies)
{
    SqlStatement row = connection.prepare("SELECT agency, name, regime, role, path FROM case_routed_agency "
                                          "WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        agencies.append({row.code<AgencyCode>(0), row.text(1), row.code<RegimeCode>(2), row.text(3),
                         wordsOf(row.text(4))});
}

bool isWaiting(const Contribution &contribution)
{
    return contribution.state == ContributionState::Asked || contribution.state == ContributionState::InWork;
}

void insert(Connection &connection, CaseId id, const QList<Contribution> &contributions)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_contribution (case_id, position, agency, regime, state, waiting, asked, due, "
        "answered, text) "
        "VALUES (:case, :position, :agency, :regime, :state, :waiting, :asked, :due, :answered, :text)");
    int position = 0;
    for (const Contribution &c : contributions)
        add.bindAll(id, ++position, c.agency, c.regime, c.state, isWaiting(c), c.asked, c.due, c.answered,
                    c.text)
            .run();
}

void read(Connection &connection, CaseId id, QList<Contribution> &contributions)
{
    SqlStatement row = connection.prepare("SELECT agency, regime, state, asked, due, answered, text "
                                          "FROM case_contribution WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        contributions.append({row.code<AgencyCode>(0), row.code<RegimeCode>(1),
                              row.facet<ContributionState>(2), row.date(3), row.optionalDate(4),
                              row.optionalDate(5), row.text(6)});
}

void insertActions(Connection &connection, CaseId id, int meeting, const QList<AgreedAction> &actions)
{
    if (actions.isEmpty())
        return;
    SqlStatement add =
        connection.prepare("INSERT INTO meeting_action (case_id, meeting, position, what, agency, due) "
                           "VALUES (:case, :meeting, :position, :what, :agency, :due)");
    int position = 0;
    for (const AgreedAction &a : actions)
        add.bindAll(id, meeting, ++position, a.what, a.agency, a.due).run();
}

void insert(Connection &connection, CaseId id, const QList<Meeting> &meetings)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_meeting (case_id, position, number, state, start, minutes, place, invited, "
        "attended, "
        "decision_maker, decision_maker_role, agreements, cancel_reason) VALUES (:case, :position, :number, "
        ":state, "
        ":start, :minutes, :place, :invited, :attended, :decider, :role, :agreements, :reason)");
    int position = 0;
    for (const Meeting &m : meetings) {
        add.bindAll(id, ++position, m.number, m.state, m.start, m.minutes, m.place, wordList(m.invited),
                    wordList(m.attended), m.decisionMaker, m.decisionMakerRole, m.agreements, m.cancelReason)
            .run();
        insertActions(connection, id, position, m.actions);
    }
}

void readActions(Connection &connection, CaseId id, QList<Meeting> &meetings)
{
    SqlStatement row = connection.prepare("SELECT meeting, what, agency, due FROM meeting_action "
                                          "WHERE case_id = :case ORDER BY meeting, position");
    row.bindAll(id);
    while (row.next())
        if (const int meeting = row.number(0); meeting >= 1 && meeting <= meetings.size())
            meetings[meeting - 1].actions.append({row.text(1), row.code<AgencyCode>(2), row.optionalDate(3)});
}

void read(Connection &connection, CaseId id, QList<Meeting> &meetings)
{
    SqlStatement row = connection.prepare("SELECT " + meetingColumns() +
                                          " FROM case_meeting WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        meetings << readMeeting(row);
    if (!meetings.isEmpty())
        readActions(connection, id, meetings);
}

void insertStatements(Connection &connection, CaseId id, int resolution, const QList<Statement> &statements)
{
    if (statements.isEmpty())
        return;
    SqlStatement add = connection.prepare(
        "INSERT INTO resolution_statement (case_id, resolution, position, label, text, legal_references) "
        "VALUES (:case, :resolution, :position, :label, :text, :references)");
    int position = 0;
    for (const Statement &s : statements)
        add.bindAll(id, resolution, ++position, s.label, s.text, wordList(s.references)).run();
}

void insert(Connection &connection, CaseId id, const QList<Resolution> &resolutions)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_resolution (case_id, position, regime, outcome, decided, decided_by) "
        "VALUES (:case, :position, :regime, :outcome, :decided, :by)");
    int position = 0;
    for (const Resolution &r : resolutions) {
        add.bindAll(id, ++position, r.regime, r.outcome, r.decided, r.by).run();
        insertStatements(connection, id, position, r.statements);
    }
}

void readStatements(Connection &connection, CaseId id, QList<Resolution> &resolutions)
{
    SqlStatement row =
        connection.prepare("SELECT resolution, label, text, legal_references FROM resolution_statement "
                           "WHERE case_id = :case ORDER BY resolution, position");
    row.bindAll(id);
    while (row.next())
        if (const int resolution = row.number(0); resolution >= 1 && resolution <= resolutions.size())
            resolutions[resolution - 1].statements.append(
                {row.facet<StatementLabel>(1), row.text(2), wordsOf(row.text(3))});
}

void read(Connection &connection, CaseId id, QList<Resolution> &resolutions)
{
    SqlStatement row = connection.prepare("SELECT regime, outcome, decided, decided_by FROM case_resolution "
                                          "WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        resolutions.append(
            {row.code<RegimeCode>(0), row.facet<ResolutionOutcome>(1), {}, row.date(2), row.text(3)});
    if (!resolutions.isEmpty())
        readStatements(connection, id, resolutions);
}

void insert(Connection &connection, CaseId id, const QList<CaseSignal> &raised)
{
    SqlStatement add = connection.prepare(
        "INSERT INTO case_signal (case_id, position, number, kind, text, topic, regimes, instrument, lifted, "
        "raised, measures, response, responded) "
        "VALUES (:case, :position, :number, :kind, :text, :topic, :regimes, :instrument, :lifted, :raised, "
        ":measures, :response, :responded)");
    int position = 0;
    for (const CaseSignal &s : raised)
        add.bindAll(id, ++position, s.number, s.kind, s.text, s.topic, wordList(s.regimes), s.instrument,
                    s.lifted, s.raised, wordList(s.measures), s.response, s.responded)
            .run();
}

void read(Connection &connection, CaseId id, QList<CaseSignal> &raised)
{
    SqlStatement row = connection.prepare("SELECT " + signalColumns() +
                                          " FROM case_signal WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        raised << readSignal(row);
}

void insert(Connection &connection, CaseId id, const QList<HoursEntry> &hours)
{
    SqlStatement add =
        connection.prepare("INSERT INTO case_hours (case_id, position, agency, minutes, day, officer) "
                           "VALUES (:case, :position, :agency, :minutes, :day, :officer)");
    int position = 0;
    for (const HoursEntry &h : hours)
        add.bindAll(id, ++position, h.agency, h.minutes, h.day, h.officer).run();
}

void read(Connection &connection, CaseId id, QList<HoursEntry> &hours)
{
    SqlStatement row = connection.prepare("SELECT agency, minutes, day, officer FROM case_hours "
                                          "WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        hours.append({row.code<AgencyCode>(0), row.number(1), row.date(2), row.text(3)});
}

void insert(Connection &connection, CaseId id, const QList<InternalNote> &notes)
{
    SqlStatement add =
        connection.prepare("INSERT INTO case_note (case_id, position, text, written, written_by, regime) "
                           "VALUES (:case, :position, :text, :written, :by, :regime)");
    int position = 0;
    for (const InternalNote &n : notes)
        add.bindAll(id, ++position, n.text, n.at, n.by, n.regime).run();
}

void read(Connection &connection, CaseId id, QList<InternalNote> &notes)
{
    SqlStatement row = connection.prepare("SELECT text, written, written_by, regime FROM case_note "
                                          "WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        notes.append({row.text(0), row.moment(1), row.text(2), row.code<RegimeCode>(3)});
}

void insert(Connection &connection, CaseId id, const QList<Attachment> &attachments)
{
    SqlStatement add =
        connection.prepare("INSERT INTO case_attachment (case_id, position, name, media_type, size, sha256) "
                           "VALUES (:case, :position, :name, :type, :size, :sha256)");
    int position = 0;
    for (const Attachment &a : attachments)
        add.bindAll(id, ++position, a.name, a.mediaType, a.size, a.sha256).run();
}

void read(Connection &connection, CaseId id, QList<Attachment> &attachments)
{
    SqlStatement row = connection.prepare("SELECT name, media_type, size, sha256 FROM case_attachment "
                                          "WHERE case_id = :case ORDER BY position");
    row.bindAll(id);
    while (row.next())
        attachments.append({row.text(0), row.text(1), row.integer(2), row.bytes(3)});
}

void insertContact(Connection &connection, CaseId id, const Asker &asker)
{
    if (asker.contactName.isEmpty() && asker.contactAddress.isEmpty())
        return;
    connection.prepare("INSERT INTO case_contact (case_id, name, address) VALUES (:case, :name, :address)")
        .bindAll(id, asker.contactName, asker.contactAddress)
        .run();
}

void readContact(Connection &connection, CaseId id, Asker &asker)
{
    SqlStatement row = connection.prepare("SELECT name, address FROM case_contact WHERE case_id = :case");
    row.bindAll(id);
    if (!row.next())
        return;
    asker.contactName = row.text(0);
    asker.contactAddress = row.text(1);
}

QList<RoutedAgency> agenciesOf(const Case &value)
{
    return value.route ? value.route->agencies : QList<RoutedAgency>();
}

} // namespace

void insertLists(Connection &connection, const Case &value)
{
    insertContact(connection, value.id, value.asker);
    insertSome(connection, value.id, value.regimes, insert);
    insertSome(connection, value.id, agenciesOf(value), insert);
    insertSome(connection, value.id, value.contributions, insert);
    insertSome(connection, value.id, value.meetings, insert);
    insertSome(connection, value.id, value.resolutions, insert);
    insertSome(connection, value.id, value.raised, insert);
    insertSome(connection, value.id, value.hours, insert);
    insertSome(connection, value.id, value.notes, insert);
    insertSome(connection, value.id, value.attachments, insert);
    insertAgreement(connection, value);
}

void updateLists(Connection &connection, const Case &before, const Case &after)
{
    const CaseId id = after.id;
    if (before.asker.contactName != after.asker.contactName ||
        before.asker.contactAddress != after.asker.contactAddress) {
        clearLists(connection, id, {"case_contact"});
        insertContact(connection, id, after.asker);
    }
    replaceList(connection, id, before.regimes, after.regimes, {"case_regime"}, insert);
    replaceList(connection, id, agenciesOf(before), agenciesOf(after), {"case_routed_agency"}, insert);
    replaceList(connection, id, before.contributions, after.contributions, {"case_contribution"}, insert);
    replaceList(connection, id, before.meetings, after.meetings, {"case_meeting", "meeting_action"}, insert);
    replaceList(connection, id, before.resolutions, after.resolutions,
                {"case_resolution", "resolution_statement"}, insert);
    replaceList(connection, id, before.raised, after.raised, {"case_signal"}, insert);
    replaceList(connection, id, before.hours, after.hours, {"case_hours"}, insert);
    replaceList(connection, id, before.notes, after.notes, {"case_note"}, insert);
    replaceList(connection, id, before.attachments, after.attachments, {"case_attachment"}, insert);
    updateAgreement(connection, before, after);
}

void readLists(Connection &connection, Case &value)
{
    readContact(connection, value.id, value.asker);
    read(connection, value.id, value.regimes);
    if (value.route)
        read(connection, value.id, value.route->agencies);
    read(connection, value.id, value.contributions);
    read(connection, value.id, value.meetings);
    read(connection, value.id, value.resolutions);
    read(connection, value.id, value.raised);
    read(connection, value.id, value.hours);
    read(connection, value.id, value.notes);
    read(connection, value.id, value.attachments);
    readAgreement(connection, value);
}

const std::string &meetingColumns()
{
    static const std::string columns = "case_meeting.number, case_meeting.state, case_meeting.start, "
                                       "case_meeting.minutes, case_meeting.place, "
                                       "case_meeting.invited, case_meeting.attended, "
                                       "case_meeting.decision_maker, case_meeting.decision_maker_role, "
                                       "case_meeting.agreements, case_meeting.cancel_reason";
    return columns;
}

Meeting readMeeting(const SqlStatement &row)
{
    Meeting m;
    m.number = row.number(0);
    m.state = row.facet<MeetingState>(1);
    m.start = row.moment(2);
    m.minutes = row.number(3);
    m.place = row.text(4);
    m.invited = codesOf<AgencyCode>(row.text(5));
    m.attended = codesOf<AgencyCode>(row.text(6));
    if (!row.isNull(7))
        m.decisionMaker = row.flag(7);
    m.decisionMakerRole = row.text(8);
    m.agreements = row.text(9);
    m.cancelReason = row.text(10);
    return m;
}

const std::string &signalColumns()
{
    static const std::string columns =
        "case_signal.number, case_signal.kind, case_signal.text, case_signal.topic, case_signal.regimes, "
        "case_signal.instrument, case_signal.lifted, case_signal.raised, case_signal.measures, "
        "case_signal.response, case_signal.responded";
    return columns;
}

CaseSignal readSignal(const SqlStatement &row)
{
    return {row.number(0),
            row.facet<SignalKind>(1),
            row.text(2),
            row.text(3),
            codesOf<RegimeCode>(row.text(4)),
            row.optionalFacet<Instrument>(5),
            row.facet<LiftedTo>(6),
            row.date(7),
            wordsOf(row.text(8)),
            row.text(9),
            row.optionalDate(10)};
}

} // namespace tverrlos
