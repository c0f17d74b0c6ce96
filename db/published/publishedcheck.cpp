#include "db/published/publishedcheck.h"

#include "db/connection/connection.h"
#include "db/published/publishedrecord.h"
#include "db/records/recordchain.h"
#include "db/search/wordreader.h"
#include "db/verify/findings.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace tverrlos {

namespace {

void wrongAnswer(Findings &findings, const PublishedNumber &number)
{
    findings.add(failure(ErrorCode::Damaged,
                         QT_TRANSLATE_NOOP("Error", "The published answer %1 does not fit its history."),
                         {number.text()}),
                 QStringLiteral("published_answer, ") + number.text());
}

void checkEvents(Connection &connection, Findings &findings)
{
    checkChainOf(connection, "published_event",
                 QT_TRANSLATE_NOOP("Error", "Events of published answers are missing before event %1."),
                 findings);
}

/// The events from first to last make the answer that stands, one for each revision; and the columns for
/// lists are those of its content.
void checkAnswers(Connection &connection, Findings &findings)
{
    WordReader reader;
    QHash<PublishedNumber, std::optional<PublishedNumber>> next;
    auto read = connection.prepare(std::string("SELECT ") + publishedColumns +
                                   ", state, words "
                                   "FROM published_answer ORDER BY year, sequence");
    while (read.next()) {
        const PublishedAnswer answer = publishedIn(read).answer;
        const PublishedNumber number = answer.number;
        next.insert(number, answer.supersededBy);
        const QList<PublishedEvent> events = readPublishedEvents(connection, number);
        QJsonObject made;
        int revision = 0;
        bool whole = true;
        for (const PublishedEvent &event : events) {
            whole = whole && event.revision == ++revision;
            for (auto field = event.to.begin(); field != event.to.end(); ++field)
                made.insert(field.key(), field.value());
        }
        if (!whole || revision != answer.revision || made != publishedToJson(answer) ||
            read.text(5) != codeOf(answer.state) || read.text(6) != searchedWords(answer, reader))
            wrongAnswer(findings, number);
    }
    for (auto each = next.begin(); each != next.end(); ++each) {
        QSet<PublishedNumber> seen{each.key()};
        for (auto to = each.value(); to; to = next.value(*to)) {
            if (seen.contains(*to) || !next.contains(*to)) {
                wrongAnswer(findings, each.key());
                break;
            }
            seen.insert(*to);
        }
    }
}

} // namespace

void checkPublished(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("published_event"), {}, [&] { checkEvents(connection, findings); });
    findings.during(QStringLiteral("published_answer"), {}, [&] { checkAnswers(connection, findings); });
}

} // namespace tverrlos
