#include "core/cases/casework.h"

#include <QJsonArray>

#include <utility>

// The way back from casejson.cpp: one line for each field, in the same order.
namespace tverrlos {

namespace {

/// Reads one object; the first field that cannot be understood is remembered and the rest takes defaults, so
/// that the readers below stay one line a field.
class Reader
{
public:
    Reader(QJsonObject object, QString &fault, QString where)
        : m_object(std::move(object)), m_fault(fault), m_where(std::move(where))
    {}

    QString string(const char *key) const
    {
        const QJsonValue value = at(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            complain(key);
        return value.toString();
    }
    int number(const char *key, int otherwise = 0) const { return at(key).toInt(otherwise); }
    double real(const char *key) const { return at(key).toDouble(); }
    qint64 large(const char *key) const { return at(key).toInteger(); }
    std::optional<int> maybeNumber(const char *key) const
    {
        return at(key).isDouble() ? std::optional(at(key).toInt()) : std::nullopt;
    }
    bool flag(const char *key) const { return at(key).toBool(); }
    std::optional<bool> maybeFlag(const char *key) const
    {
        return at(key).isBool() ? std::optional(at(key).toBool()) : std::nullopt;
    }
    QDate day(const char *key) const { return maybeDay(key).value_or(QDate()); }
    std::optional<QDate> maybeDay(const char *key) const
    {
        const QString written = string(key);
        if (written.isEmpty())
            return std::nullopt;
        const QDate read = QDate::fromString(written, Qt::ISODate);
        if (!read.isValid())
            complain(key);
        return read;
    }
    QDateTime moment(const char *key) const
    {
        const QString written = string(key);
        if (written.isEmpty())
            return {};
        const QDateTime read = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!read.isValid())
            complain(key);
        return read;
    }
    template<class E>
    std::optional<E> maybe(const char *key) const
    {
        const QString written = string(key);
        if (written.isEmpty())
            return std::nullopt;
        const auto read = fromCode<E>(written);
        if (!read)
            complain(key);
        return read;
    }
    template<class E>
    E oneOf(const char *key, E otherwise) const
    {
        return maybe<E>(key).value_or(otherwise);
    }
    QStringList strings(const char *key) const
    {
        QStringList list;
        const QJsonArray array = at(key).toArray();
        for (const QJsonValue &value : array)
            list.append(value.toString());
        return list;
    }
    template<class C>
    QList<C> codes(const char *key) const
    {
        QList<C> list;
        const QStringList written = strings(key);
        for (const QString &code : written)
            list.append(C(code));
        return list;
    }
    template<class E>
    QList<E> facets(const char *key) const
    {
        QList<E> list;
        const QStringList written = strings(key);
        for (const QString &code : written) {
            if (const auto value = fromCode<E>(code))
                list.append(*value);
            else
                complain(key);
        }
        return list;
    }
    /// Another case; nothing where none is named.
    std::optional<CaseNumber> maybeCase(const char *key) const
    {
        const QString written = string(key);
        const auto number = CaseNumber::parse(written);
        if (!written.isEmpty() && !number)
            complain(key);
        return number;
    }
    template<class T, class Read>
    QList<T> each(const char *key, Read read) const
    {
        QList<T> list;
        const QJsonArray array = at(key).toArray();
        for (const QJsonValue &value : array)
            list.append(read(Reader(value.toObject(), m_fault, path(key))));
        return list;
    }
    bool has(const char *key) const { return at(key).isObject(); }
    Reader inside(const char *key) const { return {at(key).toObject(), m_fault, path(key)}; }

    void complain(const char *key) const
    {
        if (m_fault.isEmpty())
            m_fault = path(key);
    }

private:
    QJsonValue at(const char *key) const { return m_object.value(QLatin1String(key)); }
    QString path(const char *key) const
    {
        return m_where.isEmpty() ? QString::fromLatin1(key) : m_where + QLatin1Char('.') + QLatin1String(key);
    }

    QJsonObject m_object;
    QString &m_fault;
    QString m_where;
};

Asker readAsker(const Reader &r)
{
    return {r.string("organisation"),   r.maybe<AskerType>("type"),
            r.maybe<Region>("region"),  r.maybe<LevelOfCare>("level"),
            r.string("size"),           r.string("contactName"),
            r.string("contactAddress"), AgencyCode(r.string("supervisedBy"))};
}

CaseRegime readRegime(const Reader &r)
{
    return {RegimeCode(r.string("regime")),
            r.oneOf("standing", RegimeStanding::Suggested),
            r.real("confidence"),
            r.strings("evidence"),
            r.string("why"),
            r.string("confirmedBy")};
}

RoutedAgency readRoutedAgency(const Reader &r)
{
    return {AgencyCode(r.string("agency")), r.string("name"), RegimeCode(r.string("regime")),
            r.string("role"), r.strings("path")};
}

RouteOnRecord readRoute(const Reader &r)
{
    return {r.day("date"),
            AgencyCode(r.string("lead")),
            r.string("leadReason"),
            r.each<RoutedAgency>("agencies", readRoutedAgency),
            r.codes<AgencyCode>("attend"),
            r.codes<AgencyCode>("invite"),
            r.codes<AgencyCode>("cover"),
            r.codes<RegimeCode>("unowned"),
            r.codes<RegimeCode>("shared"),
            r.flag("crossMinistry"),
            r.strings("roleConflict")};
}

Triage readTriage(const Reader &r)
{
    return {r.oneOf("outcome", TriageOutcome::Accepted),
            r.string("reason"),
            r.string("referredTo"),
            r.day("decided"),
            r.string("by"),
            r.string("publishedAnswer"),
            r.maybeDay("askerTold")};
}

Contribution readContribution(const Reader &r)
{
    return {AgencyCode(r.string("agency")),
            RegimeCode(r.string("regime")),
            r.oneOf("state", ContributionState::Asked),
            r.day("asked"),
            r.maybeDay("due"),
            r.maybeDay("answered"),
            r.string("text")};
}

Dissent readDissent(const Reader &r)
{
    return {AgencyCode(r.string("agency")), r.string("position")};
}

HarmonisedPosition readPosition(const Reader &r)
{
    return {RegimeCode(r.string("regime")),           r.string("text"), r.codes<AgencyCode>("agreed"),
            r.each<Dissent>("dissents", readDissent), r.day("decided"), r.string("by")};
}

AgreedAction readAction(const Reader &r)
{
    return {r.string("what"), AgencyCode(r.string("agency")), r.maybeDay("due")};
}

Meeting readMeeting(const Reader &r)
{
    return {r.number("number"),
            r.oneOf("state", MeetingState::Proposed),
            r.moment("start"),
            r.number("minutes", 60),
            r.string("place"),
            r.codes<AgencyCode>("invited"),
            r.codes<AgencyCode>("attended"),
            r.maybeFlag("decisionMaker"),
            r.string("decisionMakerRole"),
            r.string("agreements"),
            r.each<AgreedAction>("actions", readAction),
            r.string("cancelReason")};
}

Statement readStatement(const Reader &r)
{
    return {r.oneOf("label", StatementLabel::Information), r.string("text"), r.strings("references")};
}

Resolution readResolution(const Reader &r)
{
    return {RegimeCode(r.string("regime")), r.oneOf("outcome", ResolutionOutcome::Answered),
            r.each<Statement>("statements", readStatement), r.day("decided"), r.string("by")};
}

CaseSignal readSignal(const Reader &r)
{
    return {r.number("number"),
            r.oneOf("kind", SignalKind::UnclearRule),
            r.string("text"),
            r.string("topic"),
            r.codes<RegimeCode>("regimes"),
            r.maybe<Instrument>("instrument"),
            r.oneOf("lifted", LiftedTo::Nowhere),
            r.day("raised"),
            r.strings("measures"),
            r.string("response"),
            r.maybeDay("responded")};
}

GuidanceLimit readLimit(const Reader &r)
{
    return {AgencyCode(r.string("agency")), r.string("text")};
}

SignOff readSignOff(const Reader &r)
{
    return {AgencyCode(r.string("agency")), r.day("day"), r.string("by")};
}

Feedback readFeedback(const Reader &r)
{
    return {r.maybeNumber("usefulness"), r.string("text"), r.day("received")};
}

Aftermath readAftermath(const Reader &r)
{
    return {r.oneOf("outcome", ProjectOutcome::Continued), r.string("text"), r.day("learned")};
}

HoursEntry readHours(const Reader &r)
{
    return {AgencyCode(r.string("agency")), r.number("minutes"), r.day("day"), r.string("officer")};
}

InternalNote readNote(const Reader &r)
{
    return {r.string("text"), r.moment("at"), r.string("by"), RegimeCode(r.string("regime"))};
}

Attachment readAttachment(const Reader &r)
{
    return {r.string("name"), r.string("mediaType"), r.large("size"),
            QByteArray::fromHex(r.string("sha256").toLatin1())};
}

void readFacts(Case &c, const Reader &r)
{
    if (const auto number = CaseNumber::parse(r.string("number")))
        c.number = *number;
    else
        r.complain("number");
    c.revision = r.number("revision");
    c.externalReference = r.string("externalReference");
    c.title = r.string("title");
    c.problem = r.string("problem");
    c.context = r.string("context");
    c.originalText = r.string("originalText");
    c.asker = readAsker(r.inside("asker"));
    c.channel = r.oneOf("channel", Channel::Form);
    c.language = r.oneOf("language", CaseLanguage::Bokmal);
    c.received = r.day("received");
    c.clockStart = r.day("clockStart");
    c.deadline = r.maybeDay("deadline");
    c.phase = r.maybe<Phase>("phase");
    c.projectType = r.maybe<ProjectType>("projectType");
    c.officer = r.string("officer");
    c.disposition = r.maybe<Disposition>("disposition");
    c.closed = r.maybeDay("closed");
    c.status = r.oneOf("status", CaseStatus::Received);
    c.splitFrom = r.maybeCase("splitFrom");
    c.mergedInto = r.maybeCase("mergedInto");
    c.answerSent = r.maybeDay("answerSent");
}

void readLists(Case &c, const Reader &r)
{
    c.regimes = r.each<CaseRegime>("regimes", readRegime);
    c.provisions = r.codes<ProvisionCode>("provisions");
    c.topics = r.codes<TopicCode>("topics");
    if (r.has("triage"))
        c.triage = readTriage(r.inside("triage"));
    c.prepared = r.facets<Preparation>("prepared");
    if (r.has("route"))
        c.route = readRoute(r.inside("route"));
    c.contributions = r.each<Contribution>("contributions", readContribution);
    c.positions = r.each<HarmonisedPosition>("positions", readPosition);
    c.meetings = r.each<Meeting>("meetings", readMeeting);
    c.resolutions = r.each<Resolution>("resolutions", readResolution);
    c.limits = r.each<GuidanceLimit>("limits", readLimit);
    c.signOffs = r.each<SignOff>("signOffs", readSignOff);
    if (r.has("feedback"))
        c.feedback = readFeedback(r.inside("feedback"));
    if (r.has("aftermath"))
        c.aftermath = readAftermath(r.inside("aftermath"));
    c.raised = r.each<CaseSignal>("signals", readSignal);
    c.hours = r.each<HoursEntry>("hours", readHours);
    c.notes = r.each<InternalNote>("notes", readNote);
    c.attachments = r.each<Attachment>("attachments", readAttachment);
}

} // namespace

Result<Case> caseFromJson(const QJsonObject &json)
{
    QString fault;
    const Reader reader(json, fault, {});
    Case c;
    readFacts(c, reader);
    readLists(c, reader);
    if (!fault.isEmpty())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The field “%1” of the case cannot be understood."),
                       {fault});
    return c;
}

} // namespace tverrlos
