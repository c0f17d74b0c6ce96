#include "db/plan/measurereading.h"

#include "core/calendar/clock.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QHash>
#include <QJsonDocument>
#include <QMap>

namespace tverrlos {

namespace {

Measure shippedOrOwn(const QString &code)
{
    for (const Measure &measure : shippedMeasures())
        if (measure.code == code)
            return measure;
    Measure own;
    own.code = code;
    return own;
}

/// What the office has said, by code; withdrawn ones too.
QMap<QString, Measure> said(Connection &connection)
{
    auto read = connection.prepare("SELECT code, revision, withdrawn, title, area, owner, status, start_day, "
                                   "due_day, done_day, note FROM plan_measure ORDER BY code");
    QMap<QString, Measure> measures;
    while (read.next()) {
        Measure measure = shippedOrOwn(read.text(0));
        measure.revision = read.number(1);
        measure.withdrawn = read.flag(2);
        if (measure.isOwn()) {
            measure.title = read.text(3);
            measure.area = read.text(4);
        }
        measure.followUp = {read.text(5),         read.optionalFacet<MeasureStatus>(6),
                            read.optionalDate(7), read.optionalDate(8),
                            read.optionalDate(9), read.text(10)};
        measures.insert(measure.code, measure);
    }
    return measures;
}

/// Signals tied to each measure. Signals are few beside cases, and most are tied to nothing.
QHash<QString, qint64> raisedByMeasure(Connection &connection)
{
    QHash<QString, qint64> raised;
    auto read = connection.prepare(
        "SELECT measures, count(*) FROM case_signal WHERE measures <> '' GROUP BY measures");
    while (read.next()) {
        const qint64 count = read.integer(1);
        eachWord(read.text(0), [&](const QString &code) { raised[code] += count; });
    }
    return raised;
}

/// Nothing while the measure is not there, and while its source only recommends it.
std::optional<MeasureStatus> standing(const Measure &measure)
{
    return measure.withdrawn ? std::nullopt : measure.status();
}

/// Numbers in codes count as numbers: E2 before E10.
bool ownOrder(const Measure &a, const Measure &b)
{
    return a.code.size() != b.code.size() ? a.code.size() < b.code.size() : a.code < b.code;
}

} // namespace

QList<Measure> readMeasures(Connection &connection)
{
    QMap<QString, Measure> known = said(connection);
    const QHash<QString, qint64> raised = raisedByMeasure(connection);
    QList<Measure> plan, own, earlier;
    for (const Measure &measure : shippedMeasures()) {
        QList<Measure> &place = measure.plan == shippedMeasures().constFirst().plan ? plan : earlier;
        place.append(known.contains(measure.code) ? known.take(measure.code) : measure);
    }
    for (const Measure &measure : std::as_const(known))
        if (!measure.withdrawn)
            own.append(measure);
    std::sort(own.begin(), own.end(), ownOrder);
    QList<Measure> all = plan + own + earlier;
    for (Measure &measure : all)
        measure.raised = raised.value(measure.code);
    return all;
}

bool hasMeasure(Connection &connection, const QString &code)
{
    const QMap<QString, Measure> known = said(connection);
    const Measure measure = known.value(code, shippedOrOwn(code));
    return !measure.withdrawn && (known.contains(code) || !measure.isOwn());
}

Measure requireMeasure(Connection &connection, const QString &code)
{
    const QMap<QString, Measure> known = said(connection);
    Measure measure = known.value(code, shippedOrOwn(code));
    if (measure.isOwn() && !known.contains(code))
        throw DatabaseError(
            failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no measure %1."), {code},
                    QT_TRANSLATE_NOOP("Error", "The list of measures shows the codes there are.")));
    measure.raised = raisedByMeasure(connection).value(code);
    return measure;
}

QList<MeasureMove> measuresMoved(Connection &connection, const QDateTime &begin, const QDateTime &end)
{
    // Status at the beginning is what the changes of the period say they changed first.
    auto read = connection.prepare("SELECT record, at, changed_from, changed_to FROM record_event "
                                   "WHERE kind = 'measure' AND at >= :begin AND at < :end ORDER BY id");
    read.bindAll(begin, end);
    QMap<QString, MeasureMove> moves;
    QMap<QString, Measure> now;
    while (read.next()) {
        const QJsonObject from = QJsonDocument::fromJson(read.text(2).toUtf8()).object();
        const QJsonObject to = QJsonDocument::fromJson(read.text(3).toUtf8()).object();
        if (!to.contains(QLatin1String("status")) && !to.contains(QLatin1String("withdrawn")))
            continue;
        const QString code = read.text(0);
        if (!moves.contains(code)) {
            now.insert(code, withRecord(shippedOrOwn(code), from));
            moves.insert(code, {code, {}, standing(now.value(code)), {}, {}});
        }
        now[code] = withRecord(now.value(code), to);
        moves[code].to = standing(now.value(code));
        moves[code].day = osloDate(read.moment(1));
    }
    const QMap<QString, Measure> known = said(connection);
    QList<MeasureMove> moved;
    for (MeasureMove &move : moves) {
        const Measure measure = known.value(move.code);
        move.title = measure.title;
        if (move.from != move.to && !measure.withdrawn)
            moved.append(move);
    }
    return moved;
}

} // namespace tverrlos
