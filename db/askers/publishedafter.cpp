#include "db/askers/publishedafter.h"

#include "core/calendar/clock.h"
#include "core/published/publishedacts.h"
#include "db/connection/connection.h"
#include "db/published/publishedrecord.h"
#include "db/search/wordreader.h"

namespace tverrlos {

namespace {

/// Kept with the answer, for colleagues who read the language of the case.
QString reasonIn(CaseLanguage language, const CaseNumber &number)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return QStringLiteral("Kontaktopplysningene i sak %1 er slettet. Les svaret på nytt.")
            .arg(number.text());
    case CaseLanguage::Nynorsk:
        return QStringLiteral("Kontaktopplysningane i sak %1 er sletta. Les svaret på nytt.")
            .arg(number.text());
    case CaseLanguage::English:
        return QStringLiteral("The contact data of case %1 was erased. Read the answer again.")
            .arg(number.text());
    }
    Q_UNREACHABLE();
}

QList<PublishedRecord> recordsFrom(Connection &connection, const CaseNumber &number)
{
    auto read =
        connection.prepare("SELECT year, sequence, revision, content FROM published_answer WHERE "
                           "state <> 'withdrawn' AND " +
                           connection.dialect().contains("content", ":number") + " ORDER BY year, sequence");
    read.bind("number", QLatin1Char('"') + number.text() + QLatin1Char('"'));
    QList<PublishedNumber> numbers;
    while (read.next()) {
        const PublishedAnswer answer =
            publishedFrom(read.number(0), read.integer(1), read.number(2), read.text(3));
        if (answer.sources.contains(number))
            numbers.append(answer.number);
    }
    read.reset();
    QList<PublishedRecord> records;
    for (const PublishedNumber &each : std::as_const(numbers))
        records.append(requirePublished(connection, each));
    return records;
}

} // namespace

QList<PublishedNumber> answersMadeFrom(Connection &connection, const CaseNumber &number)
{
    QList<PublishedNumber> numbers;
    const QList<PublishedRecord> records = recordsFrom(connection, number);
    for (const PublishedRecord &record : records)
        numbers.append(record.answer.number);
    return numbers;
}

QList<PublishedNumber> markToBeReadAgain(Connection &connection, const CaseNumber &number,
                                         CaseLanguage language, const QString &actor, const QDateTime &now)
{
    QList<PublishedNumber> marked;
    WordReader reader;
    PublishedContext context;
    context.now = now;
    context.actor = actor;
    const PublishedAct act = SetReviewAct{osloDate(now), reasonIn(language, number)};
    QList<PublishedRecord> records = recordsFrom(connection, number);
    for (PublishedRecord &record : records) {
        marked.append(record.answer.number);
        const PublishedAnswer before = record.answer;
        const Result<PublishedAnswer> after = perform(before, act, context);
        if (!after)
            continue; // superseded: only listed
        record.answer = *after;
        record.answer.number = before.number;
        record.answer.revision = before.revision + 1;
        const auto [from, to] = differences(before, record.answer);
        writePublished(connection, record, reader);
        recordPublished(connection, record.id,
                        {before.number, record.answer.revision, now, actor, actCode(act), from, to});
    }
    return marked;
}

} // namespace tverrlos
