#include "db/published/sqlpublishedstore.h"

#include "core/calendar/clock.h"
#include "core/outward/outwardcheck.h"
#include "db/cases/casereader.h"
#include "db/cases/officernames.h"
#include "db/cases/storable.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/published/likelyanswers.h"
#include "db/published/publishedrecord.h"
#include "db/published/publishedsearch.h"
#include "db/records/recordchain.h"

namespace tverrlos {

namespace {

/// The texts as both back ends give them back.
PublishedAct storable(PublishedAct act)
{
    if (auto *edit = std::get_if<EditPublishedAct>(&act)) {
        for (PublishedText &text : edit->texts) {
            makeStorable(text.title);
            makeStorable(text.question);
            makeStorable(text.answer);
        }
        if (edit->references)
            for (QString &reference : *edit->references)
                makeStorable(reference);
    } else if (auto *refuse = std::get_if<RefuseClearanceAct>(&act)) {
        makeStorable(refuse->reason);
    } else if (auto *publish = std::get_if<PublishAct>(&act)) {
        makeStorable(publish->warningsWhy);
    } else if (auto *review = std::get_if<SetReviewAct>(&act)) {
        makeStorable(review->why);
    } else if (auto *withdraw = std::get_if<WithdrawAct>(&act)) {
        makeStorable(withdraw->reason);
    }
    return act;
}

} // namespace

SqlPublishedStore::SqlPublishedStore(Connection &connection, const OfficeRules &rules, const Clock &clock)
    : m_connection(connection), m_rules(rules), m_clock(clock), m_synonyms(m_reader)
{}

SqlStatement SqlPublishedStore::select(const char *what, const PublishedFilter &filter,
                                       const PublishedSearch &search,
                                       const std::optional<PublishedNumber> &after, std::optional<int> limit)
{
    const Dialect &dialect = m_connection.dialect();
    std::string sql = std::string("SELECT ") + what + " FROM published_answer WHERE 1 = 1";
    if (filter.state)
        sql += " AND state = :state";
    if (filter.regime)
        sql += " AND " + dialect.contains("regimes", ":regime");
    if (filter.waitingFor)
        sql += " AND " + dialect.contains("waiting_for", ":agency");
    if (filter.reviewDueOn)
        sql += " AND state = 'published' AND review <= :due";
    sql += search.condition(dialect);
    if (after)
        sql += " AND (year < :year OR (year = :sameYear AND sequence < :sequence))";
    if (limit)
        sql += " ORDER BY year DESC, sequence DESC";
    const bool limited = limit && !search.hasPhrases(); // else what is found is narrowed further
    if (limited)
        sql += " LIMIT :limit";
    SqlStatement statement = m_connection.prepare(sql);
    if (filter.state)
        statement.bind("state", QString(codeOf(*filter.state)));
    if (filter.regime)
        statement.bind("regime", memberMark(filter.regime->text()));
    if (filter.waitingFor)
        statement.bind("agency", memberMark(filter.waitingFor->text()));
    if (filter.reviewDueOn)
        statement.bind("due", *filter.reviewDueOn);
    search.bindTo(statement);
    if (after)
        statement.bind("year", after->year())
            .bind("sameYear", after->year())
            .bind("sequence", after->sequence());
    if (limited)
        statement.bind("limit", *limit);
    return statement;
}

Result<PublishedRows> SqlPublishedStore::page(const PublishedFilter &filter,
                                              const std::optional<PublishedNumber> &after, int limit)
{
    return guarded([&] {
        const PublishedSearch search(filter.search, m_reader, m_synonyms);
        auto read = select(publishedColumns, filter, search, after, limit + 1);
        PublishedRows page;
        while (read.next()) {
            const PublishedAnswer answer = publishedIn(read).answer;
            if (search.hasPhrases() && !search.holds(answer))
                continue;
            if (page.rows.size() == limit) {
                page.next = page.rows.last().number;
                break;
            }
            page.rows.append(rowOf(answer));
        }
        return page;
    });
}

Result<qint64> SqlPublishedStore::count(const PublishedFilter &filter)
{
    return guarded([&]() -> qint64 {
        const PublishedSearch search(filter.search, m_reader, m_synonyms);
        auto read = select(search.hasPhrases() ? publishedColumns : "count(*)", filter, search, {}, {});
        if (!search.hasPhrases())
            return read.next() ? read.integer(0) : 0;
        qint64 found = 0;
        while (read.next())
            found += search.holds(publishedIn(read).answer) ? 1 : 0;
        return found;
    });
}

Result<QList<PublishedRow>> SqlPublishedStore::likely(const QString &question,
                                                      const QList<RegimeCode> &regimes, int limit)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return likelyAnswers(m_connection, m_reader, question, regimes, limit);
    });
}

Result<PublishedAnswer> SqlPublishedStore::find(const PublishedNumber &number)
{
    return guarded([&] { return requirePublished(m_connection, number).answer; });
}

Result<QList<PublishedEvent>> SqlPublishedStore::timeline(const PublishedNumber &number)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        static_cast<void>(requirePublished(m_connection, number));
        return readPublishedEvents(m_connection, number);
    });
}

Result<QList<PublishedAnswer>> SqlPublishedStore::outgoing()
{
    return guarded([&]() -> Result<QList<PublishedAnswer>> {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        auto read =
            m_connection.prepare(std::string("SELECT ") + publishedColumns +
                                 " FROM published_answer "
                                 "WHERE state IN ('published', 'superseded') ORDER BY year, sequence");
        QList<PublishedAnswer> answers;
        while (read.next())
            answers.append(publishedIn(read).answer);
        read.reset();
        IdentifyingNames known;
        known.officers = officerNames(m_connection);
        for (const PublishedAnswer &answer : std::as_const(answers)) {
            IdentifyingNames names = known;
            addAskers(names, answer.sources);
            if (const auto error = noLongerAnonymous(answer, IdentifyingCheck(names)))
                return *error;
        }
        return answers;
    });
}

Result<QList<PublishedRow>> SqlPublishedStore::ofCase(const CaseNumber &number)
{
    return guarded([&] {
        QList<PublishedRow> rows;
        const QList<PublishedRecord> records = publishedFromCase(m_connection, number);
        for (const PublishedRecord &record : records)
            rows.append(rowOf(record.answer));
        return rows;
    });
}

void SqlPublishedStore::addAskers(IdentifyingNames &names, const QList<CaseNumber> &sources)
{
    for (const CaseNumber &source : sources) {
        const std::optional<Case> there = readCase(m_connection, source);
        if (!there)
            continue;
        if (!there->asker.contactName.isEmpty())
            names.persons.append(there->asker.contactName);
        if (!there->asker.organisation.isEmpty())
            names.askers.append(there->asker.organisation);
        names.officers += peopleOf(*there).officers; // who noted, signed or decided, and has no case today
    }
}

Result<IdentifyingNames> SqlPublishedStore::names(const QList<CaseNumber> &sources)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        IdentifyingNames names;
        names.officers = officerNames(m_connection);
        addAskers(names, sources);
        auto organisations =
            m_connection.prepare("SELECT DISTINCT name FROM organisation_name ORDER BY name");
        while (organisations.next())
            names.organisations.append(organisations.text(0));
        return names;
    });
}

PublishedContext SqlPublishedStore::context(const PublishedAnswer &answer, const QString &actor, bool checks)
{
    PublishedContext context;
    context.now = m_clock.now();
    context.actor = actor;
    makeStorable(context.actor);
    context.knowsRegime = m_rules.knowsRegime;
    context.knowsAgency = m_rules.knowsAgency;
    if (checks) { // reads every name that the office knows
        Result<IdentifyingNames> known = names(answer.sources);
        if (!known)
            throw DatabaseError(known.error());
        context.check = IdentifyingCheck(*known);
    }
    context.other = [this](const PublishedNumber &number) {
        const auto record = readPublished(m_connection, number);
        return record ? std::optional(record->answer) : std::nullopt;
    };
    auto before =
        m_connection.prepare("SELECT 1 FROM published_answer WHERE superseded_by = :number LIMIT 1");
    before.bindAll(answer.number.text());
    context.replacesAnother = answer.revision > 0 && before.next();
    return context;
}

std::optional<PublishedNumber> SqlPublishedStore::sameDraft(const PublishedAnswer &draft)
{
    auto read = m_connection.prepare(std::string("SELECT ") + publishedColumns +
                                     " FROM published_answer "
                                     "WHERE state = 'draft' ORDER BY year, sequence");
    while (read.next()) {
        const PublishedAnswer there = publishedIn(read).answer;
        if (there.sources == draft.sources && there.texts == draft.texts && there.regimes == draft.regimes &&
            there.references == draft.references)
            return there.number;
    }
    return std::nullopt;
}

Result<PublishedAnswer> SqlPublishedStore::keepDraft(PublishedAnswer draft, const QString &actor)
{
    for (PublishedText &text : draft.texts) {
        makeStorable(text.title);
        makeStorable(text.question);
        makeStorable(text.answer);
    }
    if (const auto same = sameDraft(draft))
        return failure(ErrorCode::Refused,
                       QT_TRANSLATE_NOOP("Error", "%1 is the same draft, and nobody has changed it yet."),
                       {same->text()}, QT_TRANSLATE_NOOP("Error", "Work on that one."));
    const QDateTime now = m_clock.now();
    const PublishedRecord record = addPublished(m_connection, draft, osloDate(now).year(), m_reader);
    recordPublished(
        m_connection, record.id,
        {record.answer.number, 1, now, actor, QStringLiteral("drafted"), {}, publishedToJson(record.answer)});
    return record.answer;
}

Result<PublishedAnswer> SqlPublishedStore::draft(const CaseNumber &source, const QString &actor)
{
    return guarded([&]() -> Result<PublishedAnswer> {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        const Case from = requireCase(m_connection, source);
        PublishedAnswer basis;
        basis.sources = {source};
        const PublishedContext around = context(basis, actor, true);
        const Result<PublishedAnswer> made = draftFrom(from, around);
        if (!made)
            return made.error();
        const Result<PublishedAnswer> kept = keepDraft(*made, around.actor);
        if (kept)
            transaction.commit();
        return kept;
    });
}

Result<PublishedAnswer> SqlPublishedStore::draftLike(const PublishedNumber &model, const QString &actor)
{
    return guarded([&]() -> Result<PublishedAnswer> {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        const PublishedAnswer like = requirePublished(m_connection, model).answer;
        PublishedAnswer draft;
        draft.texts = like.texts;
        draft.regimes = like.regimes;
        draft.topics = like.topics;
        draft.provisions = like.provisions;
        draft.references = like.references;
        draft.sources = like.sources;
        draft.drafted = m_clock.today();
        QString storableActor = actor;
        makeStorable(storableActor);
        const Result<PublishedAnswer> kept = keepDraft(draft, storableActor);
        if (kept)
            transaction.commit();
        return kept;
    });
}

Error SqlPublishedStore::conflict(const PublishedAnswer &answer)
{
    const QList<PublishedEvent> events = readPublishedEvents(m_connection, answer.number);
    const QString who = events.isEmpty() ? QString() : events.last().actor;
    return failure(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Error", "%1 was changed meanwhile by %2."),
                   {answer.number.text(), who},
                   QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the change and try again."));
}

Result<PublishedAnswer> SqlPublishedStore::perform(const PublishedNumber &number, const PublishedAct &act,
                                                   const QString &actor, std::optional<int> expectedRevision)
{
    return guarded([&]() -> Result<PublishedAnswer> {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        const PublishedRecord record = requirePublished(m_connection, number);
        const PublishedAnswer &before = record.answer;
        if (expectedRevision && *expectedRevision != before.revision)
            return conflict(before);
        const bool undo = std::holds_alternative<UndoPublishedAct>(act);
        const bool redo = std::holds_alternative<RedoPublishedAct>(act);
        const PublishedContext around =
            context(before, actor, redo || std::holds_alternative<PublishAct>(act));
        const QList<PublishedEvent> events =
            undo || redo ? readPublishedEvents(m_connection, number) : QList<PublishedEvent>();
        const Result<PublishedAnswer> after = undo   ? undone(before, events, around)
                                              : redo ? redone(before, events, around)
                                                     : tverrlos::perform(before, storable(act), around);
        if (!after)
            return after.error();
        const PublishedAnswer written = writePublished(m_connection, record, *after, act, around, m_reader);
        transaction.commit();
        return written;
    });
}

} // namespace tverrlos
