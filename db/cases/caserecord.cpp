#include "db/cases/caserecord.h"

#include "db/cases/wordlist.h"

namespace tverrlos {

namespace {

// One list for insert, update, select, bindRecord() and readRecord(): they go through it in this order.
const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral(
            "year sequence revision is_open status regimes to_assess lead waiting_for minutes "
            "title organisation received clock_start deadline closed disposition officer "
            "external_reference asker_type asker_region asker_level asker_size supervised_by channel "
            "language phase project_type provisions topics "
            "triage_outcome triage_reason triage_referred_to triage_decided triage_by "
            "published_answer asker_told prepared split_from merged_into answer_sent "
            "usefulness feedback feedback_received project_outcome aftermath aftermath_learned "
            "route_known route_day route_lead_reason route_attend route_invite route_cover "
            "route_unowned route_shared cross_ministry role_conflict problem context original_text")
            .split(QLatin1Char(' '));
    return names;
}

QString regimesToAssess(const Case &value)
{
    QList<RegimeCode> codes;
    for (const CaseRegime &regime : value.regimes)
        if (regime.standing == RegimeStanding::ToAssess)
            codes << regime.regime;
    return wordList(codes);
}

/// Binds or reads one column after the other.
class Binder
{
public:
    explicit Binder(SqlStatement &statement) : m_statement(statement) {}
    template<class... T>
    void operator()(const T &...values)
    {
        (m_statement.bindAt(++m_parameter, values), ...);
    }

private:
    SqlStatement &m_statement;
    int m_parameter = 0;
};

class Reader
{
public:
    explicit Reader(const SqlStatement &row) : m_row(row) {}
    void skip(int columnCount) { m_column += columnCount; }
    QString text() { return m_row.text(m_column++); }
    QByteArrayView utf8() { return m_row.utf8(m_column++); }
    int number() { return m_row.number(m_column++); }
    qint64 integer() { return m_row.integer(m_column++); }
    std::optional<int> optionalNumber()
    {
        const int column = m_column++;
        return m_row.isNull(column) ? std::nullopt : std::optional(m_row.number(column));
    }
    bool flag() { return m_row.flag(m_column++); }
    QDate date() { return m_row.date(m_column++); }
    std::optional<QDate> optionalDate() { return m_row.optionalDate(m_column++); }
    template<class C>
    C code()
    {
        return m_row.code<C>(m_column++);
    }
    template<class C>
    QList<C> codes()
    {
        return codesOf<C>(text());
    }
    template<class C>
    QList<C> codes(KnownTexts<QList<C>> &known)
    {
        const QByteArrayView list = utf8();
        if (list.isEmpty())
            return {};
        return known.of(list, [](QByteArrayView text) { return codesOf<C>(QString::fromUtf8(text)); });
    }
    template<class E>
    E facet()
    {
        return m_row.facet<E>(m_column++);
    }
    template<class E>
    std::optional<E> optionalFacet()
    {
        return m_row.optionalFacet<E>(m_column++);
    }

private:
    const SqlStatement &m_row;
    int m_column = 0;
};

void bindTriage(Binder &bind, const std::optional<Triage> &triage)
{
    if (triage)
        bind(triage->outcome, triage->reason, triage->referredTo, triage->decided, triage->by);
    else
        bind(std::nullopt, QString(), QString(), std::nullopt, QString());
}

std::optional<Triage> readTriage(Reader &read)
{
    const auto outcome = read.optionalFacet<TriageOutcome>();
    Triage triage;
    triage.reason = read.text();
    triage.referredTo = read.text();
    triage.decided = read.date();
    triage.by = read.text();
    if (!outcome)
        return std::nullopt;
    triage.outcome = *outcome;
    return triage;
}

QString numberText(const std::optional<CaseNumber> &number)
{
    return number ? number->text() : QString();
}

QString facetList(const QList<Preparation> &list)
{
    QStringList codes;
    for (const Preparation value : list)
        codes << codeOf(value);
    return wordList(codes);
}

QList<Preparation> preparations(const QString &list)
{
    QList<Preparation> values;
    const QStringList codes = wordsOf(list);
    for (const QString &code : codes)
        if (const auto value = fromCode<Preparation>(code))
            values << *value;
    return values;
}

/// What stands around the question and its answer: before triage, between cases, and afterwards.
void bindAround(Binder &bind, const Case &c)
{
    const Triage triage = c.triage.value_or(Triage());
    bind(triage.publishedAnswer, triage.askerTold, facetList(c.prepared), numberText(c.splitFrom),
         numberText(c.mergedInto), c.answerSent);
    if (c.feedback)
        bind(c.feedback->usefulness, c.feedback->text, c.feedback->received);
    else
        bind(std::nullopt, QString(), std::nullopt);
    if (c.aftermath)
        bind(c.aftermath->outcome, c.aftermath->text, c.aftermath->learned);
    else
        bind(std::nullopt, QString(), std::nullopt);
}

void readAround(Reader &read, Case &c)
{
    const QString publishedAnswer = read.text();
    const auto askerTold = read.optionalDate();
    if (c.triage) {
        c.triage->publishedAnswer = publishedAnswer;
        c.triage->askerTold = askerTold;
    }
    c.prepared = preparations(read.text());
    c.splitFrom = CaseNumber::parse(read.text());
    c.mergedInto = CaseNumber::parse(read.text());
    c.answerSent = read.optionalDate();
    Feedback feedback;
    feedback.usefulness = read.optionalNumber();
    feedback.text = read.text();
    feedback.received = read.date();
    if (feedback.received.isValid())
        c.feedback = feedback;
    const auto outcome = read.optionalFacet<ProjectOutcome>();
    Aftermath aftermath;
    aftermath.text = read.text();
    aftermath.learned = read.date();
    if (outcome) {
        aftermath.outcome = *outcome;
        c.aftermath = aftermath;
    }
}

void bindRoute(Binder &bind, const std::optional<RouteOnRecord> &onRecord)
{
    const RouteOnRecord route = onRecord.value_or(RouteOnRecord());
    bind(onRecord.has_value(), route.day, route.leadReason, wordList(route.attend), wordList(route.invite),
         wordList(route.cover), wordList(route.unowned), wordList(route.shared), route.crossMinistry,
         wordList(route.roleConflict));
}

std::optional<RouteOnRecord> readRoute(Reader &read, const AgencyCode &lead)
{
    const bool known = read.flag();
    RouteOnRecord route;
    route.lead = lead;
    route.day = read.date();
    route.leadReason = read.text();
    route.attend = read.codes<AgencyCode>();
    route.invite = read.codes<AgencyCode>();
    route.cover = read.codes<AgencyCode>();
    route.unowned = read.codes<RegimeCode>();
    route.shared = read.codes<RegimeCode>();
    route.crossMinistry = read.flag();
    route.roleConflict = wordsOf(read.text());
    return known ? std::optional(route) : std::nullopt;
}

} // namespace

const std::string &insertRecordSql()
{
    static const std::string sql =
        QStringLiteral("INSERT INTO cases (%1) VALUES (:%2) RETURNING id")
            .arg(columns().join(QStringLiteral(", ")), columns().join(QStringLiteral(", :")))
            .toStdString();
    return sql;
}

const std::string &updateRecordSql()
{
    static const std::string sql = [] {
        QStringList assignments;
        for (const QString &column : columns())
            assignments << QStringLiteral("%1 = :%1").arg(column);
        return QStringLiteral("UPDATE cases SET %1 WHERE id = :id")
            .arg(assignments.join(QStringLiteral(", ")))
            .toStdString();
    }();
    return sql;
}

const std::string &matchRecordSql()
{
    static const std::string sql = [] {
        QStringList conditions;
        for (const QString &column : columns())
            conditions << QStringLiteral("%1 IS NOT DISTINCT FROM :%1").arg(column);
        return QStringLiteral("SELECT 1 FROM cases WHERE %1 AND id = :id")
            .arg(conditions.join(QStringLiteral(" AND ")))
            .toStdString();
    }();
    return sql;
}

const std::string &selectRecordSql()
{
    static const std::string sql =
        QStringLiteral("SELECT %1, id FROM cases ").arg(columns().join(QStringLiteral(", "))).toStdString();
    return sql;
}

void bindRecord(SqlStatement &statement, const Case &c)
{
    Binder bind(statement);
    bind(c.number.year(), c.number.sequence(), c.revision);
    bind(c.isOpen(), c.status, wordList(c.taggedRegimes()), regimesToAssess(c), c.lead(),
         wordList(c.waitingFor()), c.totalMinutes());
    bind(c.title, c.asker.organisation, c.received, c.clockStart, c.deadline, c.closed, c.disposition,
         c.officer);
    bind(c.externalReference, c.asker.type, c.asker.region, c.asker.level, c.asker.size, c.asker.supervisedBy,
         c.channel, c.language, c.phase, c.projectType, wordList(c.provisions), wordList(c.topics));
    bindTriage(bind, c.triage);
    bindAround(bind, c);
    bindRoute(bind, c.route);
    bind(c.problem, c.context, c.originalText);
}

void bindRecord(SqlStatement &statement, const Case &value, CaseId id)
{
    bindRecord(statement, value);
    statement.bindAt(static_cast<int>(columns().size()) + 1, id);
}

Case readRecord(const SqlStatement &row)
{
    Reader read(row);
    Case c;
    const int year = read.number();
    c.number = CaseNumber(year, read.integer());
    c.revision = read.number();
    read.skip(1); // is_open: closed says it
    c.status = read.facet<CaseStatus>();
    read.skip(2); // regimes, to_assess: the child list says it
    const auto lead = read.code<AgencyCode>();
    read.skip(2); // waiting_for, minutes: the child lists say it
    c.title = read.text();
    c.asker.organisation = read.text();
    c.received = read.date();
    c.clockStart = read.date();
    c.deadline = read.optionalDate();
    c.closed = read.optionalDate();
    c.disposition = read.optionalFacet<Disposition>();
    c.officer = read.text();
    c.externalReference = read.text();
    c.asker.type = read.optionalFacet<AskerType>();
    c.asker.region = read.optionalFacet<Region>();
    c.asker.level = read.optionalFacet<LevelOfCare>();
    c.asker.size = read.text();
    c.asker.supervisedBy = read.code<AgencyCode>();
    c.channel = read.facet<Channel>();
    c.language = read.facet<CaseLanguage>();
    c.phase = read.optionalFacet<Phase>();
    c.projectType = read.optionalFacet<ProjectType>();
    c.provisions = read.codes<ProvisionCode>();
    c.topics = read.codes<TopicCode>();
    c.triage = readTriage(read);
    readAround(read, c);
    c.route = readRoute(read, lead);
    c.problem = read.text();
    c.context = read.text();
    c.originalText = read.text();
    c.id = CaseId(read.integer());
    return c;
}

const std::string &listColumns()
{
    static const std::string columns = "cases.id, cases.year, cases.sequence, cases.title, "
                                       "cases.organisation, cases.status, cases.received, "
                                       "cases.deadline, cases.closed, cases.regimes, cases.to_assess, "
                                       "cases.lead, cases.waiting_for, cases.officer, "
                                       "cases.triage_decided";
    return columns;
}

CaseRow RowReader::read(const SqlStatement &row)
{
    const auto agency = [](QByteArrayView utf8) { return AgencyCode(QString::fromUtf8(utf8)); };
    const auto officer = [](QByteArrayView utf8) { return QString::fromUtf8(utf8); };
    Reader read(row);
    CaseRow line;
    line.id = CaseId(read.integer());
    const int year = read.number();
    line.number = CaseNumber(year, read.integer());
    line.title = read.text();
    line.organisation = read.text();
    line.status = read.facet<CaseStatus>();
    line.received = read.date();
    line.deadline = read.optionalDate();
    line.closed = read.optionalDate();
    line.regimes = read.codes(m_regimes);
    line.toAssess = read.codes(m_regimes);
    line.lead = m_leads.of(read.utf8(), agency);
    line.waitingFor = read.codes(m_agencies);
    line.officer = m_officers.of(read.utf8(), officer);
    const std::optional<QDate> triaged = read.optionalDate();
    if (line.status == CaseStatus::Held)
        line.heldSince = triaged;
    return line;
}

} // namespace tverrlos
