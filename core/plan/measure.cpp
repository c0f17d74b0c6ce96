#include "core/plan/measure.h"

#include "core/identity/jsonvalues.h"
#include "core/records/typedfields.h"
#include "core/registers/register.h"

namespace tverrlos {

namespace {

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Measure measureOf(const Register &plan, const RegisterEntry &entry)
{
    Measure measure;
    measure.code = entry.code;
    measure.plan = plan.code;
    measure.title = entry.title;
    measure.area = entry.fields.value(QStringLiteral("area")).nb;
    measure.source = {entry.owner, entry.owners, entry.status, entry.statusAsOf,
                      entry.date,  entry.from,   entry.to,     entry.source};
    return measure;
}

Error invalid(const char *sentence, const QStringList &arguments, const char *remedy = "")
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

void take(const std::optional<QString> &said, QString &field)
{
    if (said)
        field = said->trimmed();
}

void take(const std::optional<QDate> &said, std::optional<QDate> &field)
{
    if (said)
        field = said->isValid() ? std::optional(*said) : std::nullopt;
}

/// The days that go with a status, where nobody said another one.
void bringDays(FollowUp &followUp, const MeasureChange &change, const QDate &today)
{
    if (!change.status)
        return;
    // Where it should have been done by now, nobody believes that it started today.
    const bool wasDue = followUp.due && *followUp.due < today;
    if (followUp.status == MeasureStatus::Started && !followUp.start && !change.start && !wasDue)
        followUp.start = today;
    if (followUp.status == MeasureStatus::Done && !followUp.done && !change.done)
        followUp.done = today;
    if (followUp.status != MeasureStatus::Done && !change.done)
        followUp.done.reset();
}

std::optional<Error> whatIsWrong(const Measure &measure, const QDate &today)
{
    const FollowUp &said = measure.followUp;
    if (measure.title.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A measure needs a title."), {});
    if (said.start && said.due && *said.due < *said.start)
        return invalid(QT_TRANSLATE_NOOP("Error", "Measure %1 would be due before it starts."),
                       {measure.code}, QT_TRANSLATE_NOOP("Error", "Correct one of the two days."));
    if (said.done && said.status != MeasureStatus::Done)
        return invalid(QT_TRANSLATE_NOOP("Error", "Measure %1 has a day when it was done, and is not done."),
                       {measure.code},
                       QT_TRANSLATE_NOOP("Error", "Set its status to done, or leave the day empty."));
    if (said.done && (*said.done > today || (said.start && *said.done < *said.start)))
        return invalid(
            QT_TRANSLATE_NOOP("Error", "Measure %1 cannot be done before it starts, or in the future."),
            {measure.code}, QT_TRANSLATE_NOOP("Error", "Correct the day when it was done."));
    return std::nullopt;
}

} // namespace

QLatin1String codeOf(MeasureStatus status)
{
    switch (status) {
    case MeasureStatus::NotStarted:
        return QLatin1String("not-started");
    case MeasureStatus::Started:
        return QLatin1String("started");
    case MeasureStatus::Done:
        return QLatin1String("done");
    case MeasureStatus::Dropped:
        return QLatin1String("dropped");
    }
    Q_UNREACHABLE();
}

template<>
QList<MeasureStatus> allOf<MeasureStatus>()
{
    return {MeasureStatus::NotStarted, MeasureStatus::Started, MeasureStatus::Done, MeasureStatus::Dropped};
}

std::optional<MeasureStatus> Measure::status() const
{
    if (followUp.status)
        return followUp.status;
    if (isOwn())
        return MeasureStatus::NotStarted;
    return source.status == QLatin1String("started") ? std::optional(MeasureStatus::Started) : std::nullopt;
}

bool Measure::isLate(const QDate &today) const
{
    const auto now = status();
    if (now == MeasureStatus::Done || now == MeasureStatus::Dropped)
        return false;
    const QDate last = followUp.due.value_or(source.to);
    return last.isValid() && last < today;
}

const QList<Measure> &shippedMeasures()
{
    static const QList<Measure> measures = [] {
        QList<Measure> all;
        // The plan that runs comes first.
        for (const char *code : {"plan-2024-2025", "plan-2020"})
            if (const Register *plan = findRegister(QString::fromLatin1(code)))
                for (const RegisterEntry &entry : plan->entries)
                    all.append(measureOf(*plan, entry));
        return all;
    }();
    return measures;
}

QJsonObject recordOf(const Measure &measure)
{
    const FollowUp &said = measure.followUp;
    QJsonObject record{
        {QStringLiteral("owner"), said.owner},
        {QStringLiteral("status"), said.status ? QJsonValue(QString(codeOf(*said.status))) : QJsonValue()},
        {QStringLiteral("start"), jsonOrNull(said.start)},
        {QStringLiteral("due"), jsonOrNull(said.due)},
        {QStringLiteral("done"), jsonOrNull(said.done)},
        {QStringLiteral("note"), said.note},
        {QStringLiteral("withdrawn"), measure.withdrawn}};
    if (measure.isOwn()) {
        record.insert(QStringLiteral("title"), measure.title);
        record.insert(QStringLiteral("area"), measure.area);
    }
    return record;
}

Measure withRecord(Measure measure, const QJsonObject &record)
{
    const auto has = [&record](const char *key) { return record.contains(QLatin1String(key)); };
    const auto value = [&record](const char *key) { return record.value(QLatin1String(key)); };
    if (measure.isOwn() && has("title"))
        measure.title = value("title").toString();
    if (measure.isOwn() && has("area"))
        measure.area = value("area").toString();
    FollowUp &said = measure.followUp;
    if (has("owner"))
        said.owner = value("owner").toString();
    if (has("note"))
        said.note = value("note").toString();
    if (has("status"))
        said.status = fromCode<MeasureStatus>(value("status").toString());
    if (has("start"))
        said.start = dayFrom(value("start"));
    if (has("due"))
        said.due = dayFrom(value("due"));
    if (has("done"))
        said.done = dayFrom(value("done"));
    if (has("withdrawn"))
        measure.withdrawn = value("withdrawn").toBool();
    return measure;
}

QJsonObject toJson(const Measure &measure)
{
    QJsonObject json = recordOf(measure);
    json.remove(QStringLiteral("withdrawn"));
    const auto status = measure.status();
    json.insert(QStringLiteral("code"), measure.code);
    json.insert(QStringLiteral("plan"), measure.isOwn() ? QJsonValue() : QJsonValue(measure.plan));
    json.insert(QStringLiteral("title"), measure.title);
    json.insert(QStringLiteral("area"), measure.area);
    json.insert(QStringLiteral("status"), status ? QJsonValue(QString(codeOf(*status))) : QJsonValue());
    json.insert(QStringLiteral("verified"), !measure.isUnverified());
    json.insert(QStringLiteral("revision"), measure.revision);
    json.insert(QStringLiteral("signals"), measure.raised);
    if (measure.isOwn())
        return json;
    const MeasureSource &source = measure.source;
    json.insert(QStringLiteral("source"),
                QJsonObject{{QStringLiteral("owner"), source.owner},
                            {QStringLiteral("status"), source.status},
                            {QStringLiteral("statusAsOf"), jsonOrNull(source.statusAsOf)},
                            {QStringLiteral("time"), source.time},
                            {QStringLiteral("from"), jsonOrNull(source.from)},
                            {QStringLiteral("to"), jsonOrNull(source.to)},
                            {QStringLiteral("document"), source.source}});
    return json;
}

Result<MeasureChange> measureChangeFrom(const QStringList &words)
{
    TypedFields fields(words);
    MeasureChange change;
    change.title = fields.text("title");
    change.area = fields.text("area");
    change.owner = fields.text("owner");
    change.note = fields.text("note");
    change.status = fields.oneOf<MeasureStatus>("status");
    change.start = fields.day("start");
    change.due = fields.day("due");
    change.done = fields.day("done");
    if (const Result<void> understood = fields.end(); !understood)
        return understood.error();
    return change;
}

Result<Measure> measureAfter(const Measure &before, const MeasureChange &change, const QDate &today)
{
    if (!before.isOwn() && (change.title || change.area))
        return failure(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Error", "Title and area of measure %1 are those of the plan and stay."),
            {before.code}, QT_TRANSLATE_NOOP("Error", "Write what you have to say in the note."));
    Measure after = before;
    take(change.title, after.title);
    take(change.area, after.area);
    FollowUp &said = after.followUp;
    take(change.owner, said.owner);
    take(change.note, said.note);
    take(change.start, said.start);
    take(change.due, said.due);
    take(change.done, said.done);
    if (change.status)
        said.status = *change.status;
    bringDays(said, change, today);
    if (after == before)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Nothing would change in measure %1."),
                       {before.code});
    if (auto wrong = whatIsWrong(after, today))
        return *wrong;
    return after;
}

} // namespace tverrlos
