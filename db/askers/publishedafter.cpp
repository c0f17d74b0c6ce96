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

QList<PublishedRecord> notWithdrawn(Connection &connection, const CaseNumber &source)
{
    QList<PublishedRecord> records = publishedFromCase(connection, source);
    records.removeIf(
        [](const PublishedRecord &each) { return each.answer.state == PublishedState::Withdrawn; });
    return records;
}

} // namespace

QList<PublishedNumber> answersMadeFrom(Connection &connection, const CaseNumber &number)
{
    QList<PublishedNumber> numbers;
    const QList<PublishedRecord> records = notWithdrawn(connection, number);
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
    const QList<PublishedRecord> records = notWithdrawn(connection, number);
    for (const PublishedRecord &record : records) {
        marked.append(record.answer.number);
        if (const Result<PublishedAnswer> after = perform(record.answer, act, context)) // else superseded
            writePublished(connection, record, *after, act, context, reader);
    }
    return marked;
}

} // namespace tverrlos
