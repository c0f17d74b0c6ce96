#include "core/cases/merging.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace tverrlos {

namespace {

/// Leaf values by path; the parts of a list by what they are about, so that a place in a list plays no role.
using Leaves = QMap<QString, QJsonValue>;

// What follows from other fields, or is worked out anew by whatever act comes last.
const QStringList &derived()
{
    static const QStringList fields{QStringLiteral("revision"), QStringLiteral("status"),
                                    QStringLiteral("route"), QStringLiteral("number")};
    return fields;
}

// Lists that only ever grow: two additions are two additions.
const QStringList &growing()
{
    static const QStringList fields{QStringLiteral("hours"), QStringLiteral("notes"),
                                    QStringLiteral("attachments")};
    return fields;
}

// Lists whose parts are numbered when they are added: two new ones get two numbers.
bool isNumbered(const QString &field)
{
    return field == QLatin1String("meetings") || field == QLatin1String("signals");
}

QString keyOf(const QJsonObject &part)
{
    if (part.contains(QLatin1String("number")))
        return QString::number(part.value(QLatin1String("number")).toInt());
    return part.value(QLatin1String("agency")).toString() + QLatin1Char('.') +
           part.value(QLatin1String("regime")).toString();
}

void addLeaves(Leaves &leaves, const QString &path, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addLeaves(leaves, path + QLatin1Char('/') + it.key(), it.value());
        return;
    }
    leaves.insert(path, value);
}

Leaves leavesOf(const Case &value)
{
    Leaves leaves;
    const QJsonObject json = caseToJson(value);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (derived().contains(it.key()) || growing().contains(it.key()))
            continue;
        const QJsonArray parts = it.value().toArray();
        if (!it.value().isArray() || (!parts.isEmpty() && !parts.first().isObject())) {
            // A list of words is a set that acts add to and take from: it is no one value.
            if (!it.value().isArray())
                addLeaves(leaves, it.key(), it.value());
            for (const QJsonValue &word : parts)
                leaves.insert(it.key() + QLatin1Char('/') + word.toString(), true);
            continue;
        }
        for (const QJsonValue &part : parts)
            addLeaves(leaves, it.key() + QLatin1Char('/') + keyOf(part.toObject()), part);
    }
    return leaves;
}

/// Paths whose value is not what it was.
QStringList changedPaths(const Leaves &before, const Leaves &after)
{
    QStringList paths;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            paths.append(it.key());
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            paths.append(it.key());
    return paths;
}

bool isNewNumberedPart(const QString &path, const Leaves &base)
{
    const QString field = path.section(QLatin1Char('/'), 0, 0);
    if (!isNumbered(field))
        return false;
    const QString part = path.section(QLatin1Char('/'), 0, 1) + QLatin1Char('/');
    const auto first = base.lowerBound(part);
    return first == base.end() || !first.key().startsWith(part);
}

/// Fields that an act rests on without changing them: beginnings of paths; a star stands for any agency.
struct Grounds
{
    using Paths = QStringList;

    Paths operator()(const SignAct &) const { return answer(); }
    Paths operator()(const SendAct &) const { return answer() << QStringLiteral("signOffs/"); }
    Paths operator()(const ResolveAct &act) const { return under(act.regime); }
    Paths operator()(const HarmoniseAct &act) const { return under(act.regime); }
    Paths operator()(const CloseAct &) const { return everything(); }
    Paths operator()(const ReopenAct &) const { return everything(); }
    Paths operator()(const SplitAct &) const { return everything(); }
    Paths operator()(const MergeAct &) const { return everything(); }
    Paths operator()(const TriageAct &) const
    {
        return {QStringLiteral("triage"), QStringLiteral("problem"), QStringLiteral("context")};
    }
    template<class Other>
    Paths operator()(const Other &) const
    {
        return {};
    }

private:
    static Paths everything() { return {QString()}; }
    /// What a reader of the joint answer sees.
    static Paths answer()
    {
        return {QStringLiteral("resolutions/"),
                QStringLiteral("limits/"),
                QStringLiteral("title"),
                QStringLiteral("problem"),
                QStringLiteral("asker/organisation"),
                QStringLiteral("language")};
    }
    static Paths under(const RegimeCode &regime)
    {
        return {QStringLiteral("contributions/*.") + regime.text(),
                QStringLiteral("positions/.") + regime.text(), QStringLiteral("problem")};
    }
};

bool liesOn(const QString &path, const QString &ground)
{
    const qsizetype star = ground.indexOf(QLatin1Char('*'));
    if (star < 0)
        return path.startsWith(ground);
    const QString part = path.section(QLatin1Char('/'), 1, 1);
    return path.startsWith(ground.left(star)) && part.endsWith(ground.mid(star + 1));
}

} // namespace

Result<Case> asOfRevision(const Case &now, const QList<CaseEvent> &timeline, int revision)
{
    const Error gone = failure(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Error", "What case %1 was before can no longer be told: data has been erased."),
        {now.number.text()},
        QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the case and try again."));
    QJsonObject json = caseToJson(now);
    for (auto event = timeline.crbegin(); event != timeline.crend() && event->revision > revision; ++event) {
        if (event->act == QLatin1String("erase"))
            return gone;
        for (auto field = event->from.begin(); field != event->from.end(); ++field)
            json.insert(field.key(), field.value());
    }
    json.insert(QStringLiteral("revision"), revision);
    Result<Case> before = caseFromJson(json);
    if (before)
        before->id = now.id;
    return before;
}

Result<QList<Clash>> clashes(const Case &base, const Case &now, const Act &act, const ActContext &context)
{
    const Result<Case> intended = perform(base, act, context);
    if (!intended)
        return intended.error();
    const Result<Case> together = perform(now, act, context);
    if (!together && isNothingToChange(together.error()))
        return QList<Clash>(); // the other did the same
    if (!together)
        return together.error();
    const Leaves was = leavesOf(base);
    const Leaves theirs = leavesOf(now);
    const Leaves mine = leavesOf(*intended);
    const Leaves both = leavesOf(*together);
    const QStringList changedByMe = changedPaths(was, mine);
    const QStringList grounds = std::visit(Grounds{}, act);

    QList<Clash> found;
    const QStringList changedByThem = changedPaths(was, theirs);
    for (const QString &path : changedByThem) {
        const QJsonValue here = theirs.value(path);
        const bool twice =
            changedByMe.contains(path) && here != mine.value(path) && !isNewNumberedPart(path, was);
        // An act may set more than it changes: what stood when it was decided on would come back.
        const bool lost = both.value(path) != here;
        const bool rests = std::any_of(grounds.begin(), grounds.end(),
                                       [&](const QString &ground) { return liesOn(path, ground); });
        if (twice || lost || rests)
            found.append({path, here, mine.value(path)});
    }
    return found;
}

} // namespace tverrlos
