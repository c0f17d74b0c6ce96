#include "db/submissions/sqlsubmissionstore.h"

#include "core/cases/caserepository.h"
#include "db/cases/storable.h"
#include "db/cases/wordlist.h"
#include "db/submissions/submissionreading.h"
#include "db/verify/rowchecksum.h"

namespace tverrlos {

namespace {

/// A row in the order of its columns: bound and sealed alike.
struct Row
{
    const Submission &of;
    QString cases, raised, regimes;

    explicit Row(const Submission &submission) : of(submission), regimes(wordList(submission.facts.regimes))
    {
        QStringList numbers, keys;
        for (const CaseNumber &number : submission.cases)
            numbers.append(number.text());
        for (const SignalKey &key : submission.raised)
            keys.append(key.text());
        cases = wordList(numbers);
        raised = wordList(keys);
    }

    QByteArray checksum() const
    {
        const SubmissionFacts &facts = of.facts;
        RowChecksum sum("submission");
        sum.add(of.number.text()).add(qint64{of.number.year()}).add(of.number.sequence());
        sum.add(qint64{of.revision}).add(qint64{of.withdrawn}).add(QString(codeOf(facts.kind)));
        sum.add(facts.received.toString(Qt::ISODate)).add(facts.sender);
        sum.add(QString(codeOf(facts.senderKind)));
        addCode(sum, facts.region);
        sum.add(facts.solution).add(facts.area);
        addCode(sum, facts.stage);
        sum.add(facts.text).add(facts.gains);
        addAmount(sum, facts.establishing);
        addAmount(sum, facts.yearly);
        return sum.add(regimes).add(cases).add(raised).result();
    }

private:
    template<class E>
    static void addCode(RowChecksum &sum, const std::optional<E> &value)
    {
        if (value)
            sum.add(QString(codeOf(*value)));
        else
            sum.addNull();
    }
    static void addAmount(RowChecksum &sum, const std::optional<qint64> &kroner)
    {
        if (kroner)
            sum.add(*kroner);
        else
            sum.addNull();
    }
};

void write(Connection &connection, const Submission &submission)
{
    const SubmissionFacts &facts = submission.facts;
    const Row row(submission);
    connection.prepare("DELETE FROM submission WHERE number = :number")
        .bindAll(submission.number.text())
        .run();
    connection
        .prepare(
            "INSERT INTO submission (number, year, sequence, revision, withdrawn, kind, received, sender, "
            "sender_kind, region, solution, area, stage, text, gains, establishing, yearly, regimes, "
            "cases, raised, checksum) VALUES (:number, :year, :sequence, :revision, :withdrawn, :kind, "
            ":received, :sender, :sender_kind, :region, :solution, :area, :stage, :text, :gains, "
            ":establishing, :yearly, :regimes, :cases, :raised, :checksum)")
        .bindAll(submission.number.text(), submission.number.year(), submission.number.sequence(),
                 submission.revision, submission.withdrawn, facts.kind, facts.received, facts.sender,
                 facts.senderKind, facts.region, facts.solution, facts.area, facts.stage, facts.text,
                 facts.gains, facts.establishing, facts.yearly, row.regimes, row.cases, row.raised,
                 row.checksum())
        .run();
}

qint64 nextSequence(Connection &connection, int year)
{
    auto last = connection.prepare("SELECT coalesce(max(sequence), 0) FROM submission WHERE year = :year");
    last.bindAll(year);
    return last.next() ? last.integer(0) + 1 : 1;
}

void mustExist(Connection &connection, const SubmissionLinks &links)
{
    auto find = connection.prepare("SELECT 1 FROM cases WHERE year = :year AND sequence = :sequence");
    for (const CaseNumber &number : links.addCases) {
        find.bindAll(number.year(), number.sequence());
        if (!find.next())
            throw DatabaseError(failure(ErrorCode::NotFound,
                                        QT_TRANSLATE_NOOP("Error", "There is no case %1."), {number.text()}));
    }
    auto raised = connection.prepare(
        "SELECT 1 FROM case_signal JOIN cases ON cases.id = case_signal.case_id WHERE cases.year = :year AND "
        "cases.sequence = :sequence AND case_signal.number = :signal");
    for (const SignalKey &key : links.addSignals) {
        raised.bindAll(key.number.year(), key.number.sequence(), key.signal);
        if (!raised.next())
            throw DatabaseError(failure(ErrorCode::NotFound,
                                        QT_TRANSLATE_NOOP("Error", "There is no signal %1."), {key.text()}));
    }
}

Submission standing(Connection &connection, const SubmissionNumber &number)
{
    Submission found = requireSubmission(connection, number);
    if (found.withdrawn)
        throw DatabaseError(failure(ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Error", "Submission %1 has been taken back."),
                                    {number.text()}, QT_TRANSLATE_NOOP("Error", "Redo brings it back.")));
    return found;
}

/// What was sent in, as it can be kept; or what is wrong with it.
Result<SubmissionFacts> soundAndStorable(const SubmissionFacts &facts, const QDate &today)
{
    Result<SubmissionFacts> sound = soundSubmission(facts, today);
    if (sound)
        for (QString *text : {&sound->sender, &sound->solution, &sound->area, &sound->text, &sound->gains})
            makeStorable(*text);
    return sound;
}

} // namespace

SqlSubmissionStore::SqlSubmissionStore(Connection &connection, CaseRepository &casework, const Clock &clock)
    : m_connection(connection), m_casework(casework), m_clock(clock),
      m_book(connection, clock,
             {"submission", [](const Submission &submission) { return submission.number.text(); },
              &requireSubmission, &write})
{}

Result<SubmissionPage> SqlSubmissionStore::page(const SubmissionFilter &filter,
                                                const std::optional<SubmissionCursor> &after, int limit)
{
    return guarded([&] { return readSubmissions(m_connection, filter, after, limit); });
}

Result<qint64> SqlSubmissionStore::count(const SubmissionFilter &filter)
{
    return guarded([&] { return countSubmissions(m_connection, filter); });
}

Result<Submission> SqlSubmissionStore::find(const SubmissionNumber &number)
{
    return guarded([&] { return standing(m_connection, number); });
}

Result<QList<RecordEvent>> SqlSubmissionStore::history(const SubmissionNumber &number)
{
    return m_book.history(number);
}

Result<Submission> SqlSubmissionStore::add(const SubmissionFacts &facts, const QString &actor)
{
    const Result<SubmissionFacts> sound = soundAndStorable(facts, m_clock.today());
    if (!sound)
        return sound.error();
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        const int year = sound->received.year();
        Submission after;
        after.number = SubmissionNumber(year, nextSequence(m_connection, year));
        after.facts = *sound;
        Submission before = after;
        before.withdrawn = true; // undone, it is as if it were not there
        return Book::Change{before, after, QStringLiteral("added")};
    });
}

Result<Submission> SqlSubmissionStore::edit(const SubmissionNumber &number, const SubmissionFacts &facts,
                                            const QString &actor, std::optional<int> expectedRevision)
{
    const Result<SubmissionFacts> sound = soundAndStorable(facts, m_clock.today());
    if (!sound)
        return sound.error();
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        const Submission before = standing(m_connection, number);
        m_book.mustBeCurrent(before, expectedRevision);
        if (*sound == before.facts)
            return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Nothing would change in %1."),
                           {number.text()});
        Submission after = before;
        after.facts = *sound;
        return Book::Change{before, after, QStringLiteral("edited")};
    });
}

Result<Submission> SqlSubmissionStore::link(const SubmissionNumber &number, const SubmissionLinks &links,
                                            const QString &actor)
{
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        mustExist(m_connection, links);
        const Submission before = standing(m_connection, number);
        const Result<Submission> after = withLinks(before, links);
        if (!after)
            return after.error();
        return Book::Change{before, *after, QStringLiteral("linked")};
    });
}

Result<SubmissionCase> SqlSubmissionStore::makeCase(const SubmissionNumber &number, const Case &enquiry,
                                                    const QString &actor)
{
    CaseNumber made(1900, 1);
    const Result<Submission> kept = m_book.keep(actor, [&]() -> Result<Book::Change> {
        const Submission before = standing(m_connection, number);
        if (before.facts.kind != SubmissionKind::Question)
            return failure(ErrorCode::Refused,
                           QT_TRANSLATE_NOOP("Error", "%1 is no question, so no case is made of it."),
                           {number.text()},
                           QT_TRANSLATE_NOOP("Error", "Tie it to a case that it has to do with."));
        const QList<RecordEvent> history = m_book.eventsOf(before);
        for (const RecordEvent &event : history)
            if (event.act == QLatin1String("case-made"))
                return failure(ErrorCode::Refused,
                               QT_TRANSLATE_NOOP("Error", "A case has been made of %1 already."),
                               {number.text()}, QT_TRANSLATE_NOOP("Error", "Tie it to that case again."));
        const Result<ActReceipt> receipt = m_casework.create(enquiry, {}, actor);
        if (!receipt)
            return receipt.error();
        made = receipt->now.number;
        Submission after = before;
        after.cases.append(made);
        return Book::Change{before, after, QStringLiteral("case-made")};
    });
    if (!kept)
        return kept.error();
    return SubmissionCase{*kept, made};
}

Result<Submission> SqlSubmissionStore::undo(const SubmissionNumber &number, const QString &actor)
{
    return m_book.undo(number, actor);
}

Result<Submission> SqlSubmissionStore::redo(const SubmissionNumber &number, const QString &actor)
{
    return m_book.redo(number, actor);
}

} // namespace tverrlos
