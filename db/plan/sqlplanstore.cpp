#include "db/plan/sqlplanstore.h"

#include "db/cases/storable.h"
#include "db/connection/isodates.h"
#include "db/plan/measurereading.h"
#include "db/verify/rowchecksum.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

RowChecksum &addOptional(RowChecksum &sum, const std::optional<QDate> &day)
{
    return day ? sum.add(day->toString(Qt::ISODate)) : sum.addNull();
}

/// In the order of the columns.
QByteArray checksumOf(const Measure &measure)
{
    const FollowUp &said = measure.followUp;
    RowChecksum sum("plan_measure");
    sum.add(measure.code).add(qint64{measure.revision}).add(qint64{measure.isOwn()});
    sum.add(qint64{measure.withdrawn});
    sum.add(measure.isOwn() ? measure.title : QString()).add(measure.isOwn() ? measure.area : QString());
    sum.add(said.owner);
    if (said.status)
        sum.add(QString(codeOf(*said.status)));
    else
        sum.addNull();
    addOptional(sum, said.start);
    addOptional(sum, said.due);
    addOptional(sum, said.done);
    return sum.add(said.note).result();
}

void write(Connection &connection, const Measure &measure)
{
    const FollowUp &said = measure.followUp;
    connection.prepare("DELETE FROM plan_measure WHERE code = :code").bindAll(measure.code).run();
    connection
        .prepare("INSERT INTO plan_measure (code, revision, own, withdrawn, title, area, owner, status, "
                 "start_day, due_day, done_day, note, checksum) VALUES (:code, :revision, :own, :withdrawn, "
                 ":title, :area, :owner, :status, :start, :due, :done, :note, :checksum)")
        .bindAll(measure.code, measure.revision, measure.isOwn(), measure.withdrawn,
                 measure.isOwn() ? measure.title : QString(), measure.isOwn() ? measure.area : QString(),
                 said.owner, said.status, said.start, said.due, said.done, said.note, checksumOf(measure))
        .run();
}

Measure storable(Measure measure)
{
    for (QString *text : {&measure.title, &measure.area, &measure.followUp.owner, &measure.followUp.note})
        makeStorable(*text);
    return measure;
}

/// An own measure whose adding was undone is not there.
void mustStand(const Measure &measure)
{
    if (measure.withdrawn)
        throw DatabaseError(failure(ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Error", "There is no measure %1."), {measure.code}));
}

/// The next of E1, E2, ...; codes of withdrawn ones stay taken.
QString nextCode(Connection &connection)
{
    static const QRegularExpression form(QStringLiteral("^E(\\d{1,9})$"));
    qint64 last = 0;
    auto read = connection.prepare("SELECT code FROM plan_measure WHERE own = 1");
    while (read.next())
        if (const auto match = form.match(read.text(0)); match.hasMatch())
            last = std::max(last, match.captured(1).toLongLong());
    return QStringLiteral("E%1").arg(last + 1);
}

/// Codes are typed, and stand in lists divided by commas.
void mustBeFree(Connection &connection, const QString &code)
{
    static const QRegularExpression form(QStringLiteral(R"(^[\p{L}\d][\p{L}\d.\-]{0,19}$)"));
    if (!form.match(code).hasMatch())
        throw DatabaseError(failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” cannot be the code of a measure."), {code},
            QT_TRANSLATE_NOOP("Error", "Use letters, digits, dots and hyphens, 20 at most.")));
    bool taken = false;
    for (const Measure &measure : shippedMeasures())
        taken = taken || measure.code == code;
    auto find = connection.prepare("SELECT 1 FROM plan_measure WHERE code = :code");
    find.bindAll(code);
    if (taken || find.next())
        throw DatabaseError(failure(ErrorCode::Refused,
                                    QT_TRANSLATE_NOOP("Error", "There is a measure %1 already."), {code},
                                    QT_TRANSLATE_NOOP("Error", "Leave the code out to get the next one.")));
}

} // namespace

SqlPlanStore::SqlPlanStore(Connection &connection, const Clock &clock)
    : m_connection(connection), m_clock(clock),
      m_book(connection, clock,
             {"measure", [](const Measure &measure) { return measure.code; }, &requireMeasure, &write})
{}

Result<QList<Measure>> SqlPlanStore::measures()
{
    return guarded([&] { return readMeasures(m_connection); });
}

Result<Measure> SqlPlanStore::find(const QString &code)
{
    return guarded([&] {
        Measure measure = requireMeasure(m_connection, code);
        mustStand(measure);
        return measure;
    });
}

Result<Measure> SqlPlanStore::change(const QString &code, const MeasureChange &change, const QString &actor,
                                     std::optional<int> expectedRevision)
{
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        const Measure before = requireMeasure(m_connection, code);
        m_book.mustBeCurrent(before, expectedRevision);
        mustStand(before);
        const Result<Measure> after = measureAfter(before, change, m_clock.today());
        if (!after)
            return after.error();
        return Book::Change{before, storable(*after), QStringLiteral("edited")};
    });
}

Result<Measure> SqlPlanStore::add(const QString &code, const MeasureChange &facts, const QString &actor)
{
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        Measure blank;
        blank.code = code.trimmed().isEmpty() ? nextCode(m_connection) : code.trimmed();
        mustBeFree(m_connection, blank.code);
        const Result<Measure> after = measureAfter(blank, facts, m_clock.today());
        if (!after)
            return after.error();
        Measure before = *after;
        before.withdrawn = true; // undone, it is as if it were not there
        return Book::Change{before, storable(*after), QStringLiteral("added")};
    });
}

Result<Measure> SqlPlanStore::undo(const QString &code, const QString &actor)
{
    return m_book.undo(code, actor);
}

Result<Measure> SqlPlanStore::redo(const QString &code, const QString &actor)
{
    return m_book.redo(code, actor);
}

Result<QList<RecordEvent>> SqlPlanStore::history(const QString &code)
{
    return m_book.history(code);
}

} // namespace tverrlos
