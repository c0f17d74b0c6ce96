#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/records/recordevent.h"
#include "core/results/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Measures (tiltak) of the joint plan. The shipped ones come from the registers of the plans and stay as
/// their source wrote them; what the office says of one lies over it, under the measure's code. The office
/// adds measures of its own. Plain values and pure functions; thread-safe.
namespace tverrlos {

enum class MeasureStatus { NotStarted, Started, Done, Dropped };

QLatin1String codeOf(MeasureStatus);
template<>
QList<MeasureStatus> allOf<MeasureStatus>();

/// What the office has said. A blank is "not said", and the source's word stands.
struct FollowUp
{
    QString owner; ///< an agency's code, or words
    std::optional<MeasureStatus> status;
    std::optional<QDate> start, due, done;
    QString note;
    bool operator==(const FollowUp &) const = default;
};

/// What the source of a shipped measure says, as of its day; the office has not verified it.
struct MeasureSource
{
    QString owner;            ///< as written; empty when not stated
    QList<AgencyCode> owners; ///< the same, where they are agencies
    QString status;           ///< code in the register: started, recommended, planned, not-stated
    QDate statusAsOf;         ///< invalid when the source has no day
    QString time;             ///< as written: "2024-2025"
    QDate from, to;           ///< invalid when not stated
    QString source;           ///< the document
    bool operator==(const MeasureSource &) const = default;
};

struct Measure
{
    QString code;
    QString plan; ///< code of its register; empty: the office's own
    QString title;
    QString area;
    MeasureSource source; ///< blank for one of the office's own
    FollowUp followUp;
    int revision = 0;       ///< 0: the office has said nothing yet
    bool withdrawn = false; ///< an own measure whose adding was undone
    qint64 raised = 0;      ///< signals tied to it
    bool operator==(const Measure &) const = default;

    bool isOwn() const { return plan.isEmpty(); }
    /// The office's word, else "started" where the source says so. Nothing: the source only recommends or
    /// plans it.
    std::optional<MeasureStatus> status() const;
    /// The status or one of the days shown is the source's, unverified.
    bool isUnverified() const { return !isOwn() && !followUp.status; }
    /// Past its day and neither done nor dropped. The source's last day counts where the office set none.
    bool isLate(const QDate &today) const;
};

/// The measures of the plans in the program, in their order; `followUp` is blank.
const QList<Measure> &shippedMeasures();

/// Fields as events and the command line name them: title, area, owner, status, start, due, done, note,
/// withdrawn.
QJsonObject recordOf(const Measure &measure);
/// The measure with these fields; unknown ones are left out.
Measure withRecord(Measure measure, const QJsonObject &record);
/// One object with everything, for `measures --json`.
QJsonObject toJson(const Measure &measure);

/// What somebody says of a measure: only what is set changes.
struct MeasureChange
{
    std::optional<QString> title, area; ///< of the office's own only
    std::optional<QString> owner, note;
    std::optional<std::optional<MeasureStatus>> status;
    std::optional<QDate> start, due, done; ///< an invalid day takes it away
    bool operator==(const MeasureChange &) const = default;
};
/// `status=started owner=hdir due=2026-12-31 note=..`. Invalid names what was not understood.
Result<MeasureChange> measureChangeFrom(const QStringList &words);

/// The measure after the change. A status brings its day: started today, done today, unless a day is said;
/// done and dropped leave the start. Invalid: due before start, done before start or in the future, a done
/// day on what is not done, an own measure without a title. Refused: nothing would change, and title or area
/// of a shipped one.
Result<Measure> measureAfter(const Measure &before, const MeasureChange &change, const QDate &today);

} // namespace tverrlos
