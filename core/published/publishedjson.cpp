#include "core/published/publishedanswer.h"

#include "core/identity/jsonvalues.h"
#include "core/records/recordevent.h"

#include <QJsonArray>

// The form in which the store keeps a published answer.
namespace tverrlos {

namespace {

Error notUnderstood(const QString &field)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The field “%1” of a published answer cannot be read."),
                   {field});
}

/// Reads field by field; the first that is wrong is remembered.
class Reading
{
public:
    explicit Reading(const QJsonObject &json) : m_json(json) {}

    QString text(const char *key) { return take(key, QJsonValue::String).toString(); }
    QStringList words(const char *key)
    {
        QStringList list;
        const QJsonArray array = take(key, QJsonValue::Array).toArray();
        for (const QJsonValue &each : array)
            list.append(each.toString());
        return list;
    }
    template<class C>
    QList<C> codes(const char *key)
    {
        QList<C> list;
        const QStringList read = words(key);
        for (const QString &word : read)
            list.append(C(word));
        return list;
    }
    std::optional<QDate> day(const char *key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid())
            wrong(key);
        return date;
    }
    template<class E>
    E facet(const char *key)
    {
        const auto value = fromCode<E>(text(key));
        if (!value)
            wrong(key);
        return value.value_or(E{});
    }
    QJsonValue value(const char *key) const { return m_json.value(QLatin1String(key)); }
    void wrong(const char *key)
    {
        if (!m_problem)
            m_problem = notUnderstood(QString::fromLatin1(key));
    }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    QJsonValue take(const char *key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        if (!value.isUndefined() && value.type() != type)
            wrong(key);
        return value;
    }

    const QJsonObject &m_json;
    std::optional<Error> m_problem;
};

QJsonObject textsToJson(const QMap<CaseLanguage, PublishedText> &texts)
{
    QJsonObject json;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        json.insert(codeOf(each.key()), QJsonObject{{QStringLiteral("title"), each->title},
                                                    {QStringLiteral("question"), each->question},
                                                    {QStringLiteral("answer"), each->answer}});
    return json;
}

QMap<CaseLanguage, PublishedText> textsFrom(Reading &reading)
{
    QMap<CaseLanguage, PublishedText> texts;
    const QJsonObject json = reading.value("texts").toObject();
    for (auto each = json.begin(); each != json.end(); ++each) {
        const auto language = fromCode<CaseLanguage>(each.key());
        if (!language) {
            reading.wrong("texts");
            continue;
        }
        const QJsonObject one = each->toObject();
        Reading text(one);
        texts.insert(*language, {text.text("title"), text.text("question"), text.text("answer")});
    }
    return texts;
}

QJsonArray clearancesToJson(const QList<Clearance> &clearances)
{
    QJsonArray array;
    for (const Clearance &each : clearances)
        array.append(QJsonObject{{QStringLiteral("agency"), each.agency.text()},
                                 {QStringLiteral("state"), QString(codeOf(each.state))},
                                 {QStringLiteral("reason"), each.reason},
                                 {QStringLiteral("day"), each.day.toString(Qt::ISODate)},
                                 {QStringLiteral("by"), each.by}});
    return array;
}

QList<Clearance> clearancesFrom(Reading &reading)
{
    QList<Clearance> clearances;
    const QJsonArray array = reading.value("clearances").toArray();
    for (const QJsonValue &each : array) {
        const QJsonObject json = each.toObject();
        Reading one(json);
        clearances.append({AgencyCode(one.text("agency")), one.facet<ClearanceState>("state"),
                           one.text("reason"), one.day("day").value_or(QDate()), one.text("by")});
        if (one.problem())
            reading.wrong("clearances");
    }
    return clearances;
}

} // namespace

QJsonObject publishedToJson(const PublishedAnswer &answer)
{
    QJsonArray sources;
    for (const CaseNumber &number : answer.sources)
        sources.append(number.text());
    return {
        {QStringLiteral("state"), QString(codeOf(answer.state))},
        {QStringLiteral("texts"), textsToJson(answer.texts)},
        {QStringLiteral("regimes"), textArray(answer.regimes)},
        {QStringLiteral("topics"), textArray(answer.topics)},
        {QStringLiteral("provisions"), textArray(answer.provisions)},
        {QStringLiteral("references"), QJsonArray::fromStringList(answer.references)},
        {QStringLiteral("sources"), sources},
        {QStringLiteral("clearances"), clearancesToJson(answer.clearances)},
        {QStringLiteral("drafted"), answer.drafted.toString(Qt::ISODate)},
        {QStringLiteral("published"), jsonOrNull(answer.published)},
        {QStringLiteral("review"), jsonOrNull(answer.review)},
        {QStringLiteral("reviewWhy"), answer.reviewWhy},
        {QStringLiteral("withdrawn"), jsonOrNull(answer.withdrawn)},
        {QStringLiteral("withdrawnWhy"), answer.withdrawnWhy},
        {QStringLiteral("supersededBy"),
         answer.supersededBy ? QJsonValue(answer.supersededBy->text()) : QJsonValue()},
        {QStringLiteral("warningsWhy"), answer.warningsWhy},
    };
}

Result<PublishedAnswer> publishedFromJson(const QJsonObject &json)
{
    Reading reading(json);
    PublishedAnswer answer;
    answer.state = reading.facet<PublishedState>("state");
    answer.texts = textsFrom(reading);
    answer.regimes = reading.codes<RegimeCode>("regimes");
    answer.topics = reading.codes<TopicCode>("topics");
    answer.provisions = reading.codes<ProvisionCode>("provisions");
    answer.references = reading.words("references");
    const QStringList sources = reading.words("sources");
    for (const QString &word : sources) {
        const auto number = CaseNumber::parse(word);
        if (!number)
            return notUnderstood(QStringLiteral("sources"));
        answer.sources.append(*number);
    }
    answer.clearances = clearancesFrom(reading);
    answer.drafted = reading.day("drafted").value_or(QDate());
    answer.published = reading.day("published");
    answer.review = reading.day("review");
    answer.reviewWhy = reading.text("reviewWhy");
    answer.withdrawn = reading.day("withdrawn");
    answer.withdrawnWhy = reading.text("withdrawnWhy");
    if (const QJsonValue by = json.value(QLatin1String("supersededBy")); by.isString()) {
        answer.supersededBy = PublishedNumber::parse(by.toString());
        if (!answer.supersededBy)
            return notUnderstood(QStringLiteral("supersededBy"));
    }
    answer.warningsWhy = reading.text("warningsWhy");
    if (reading.problem())
        return *reading.problem();
    return answer;
}

std::pair<QJsonObject, QJsonObject> differences(const PublishedAnswer &before, const PublishedAnswer &after)
{
    return changedFields(publishedToJson(before), publishedToJson(after));
}

} // namespace tverrlos
