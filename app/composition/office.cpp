#include "app/composition/office.h"

#include "core/responsibility/responsibilitygraph.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"

#include <QDir>
#include <QStandardPaths>

namespace tverrlos {

namespace {

Error unknown(const char *sentence, const QString &code, const QStringList &known)
{
    return failure(ErrorCode::Invalid, sentence, {code, known.join(QStringLiteral(", "))});
}

template<class C>
QStringList texts(const QList<C> &codes)
{
    QStringList list;
    for (const C &code : codes)
        list.append(code.text());
    return list;
}

} // namespace

QString systemOfficer()
{
    for (const char *variable : {"TVERRLOS_OFFICER", "USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("officer");
}

QString defaultDatabase()
{
    if (const QString named = qEnvironmentVariable("TVERRLOS_DATABASE"); !named.isEmpty())
        return named;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tverrlos");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/tverrlos.sqlite");
}

bool knowsRegime(const ResponsibilityGraph &graph, const RegimeCode &regime)
{
    return knownRegime(graph, regime) == regime;
}

bool knowsAgency(const ResponsibilityGraph &graph, const AgencyCode &agency)
{
    return knownAgency(graph, agency) == agency;
}

std::optional<AgencyGone> agencyGone(const ResponsibilityGraph &graph, const AgencyCode &agency,
                                     const QDate &day)
{
    const ResponsibilityNode *node = graph.find(agency);
    if (!node || node->valid.holdsOn(day))
        return std::nullopt;
    AgencyGone gone;
    gone.name = graph.nameOf(agency, day);
    if (node->valid.to.isValid() && day >= node->valid.to)
        gone.ended = node->valid.to;
    if (const auto successor = graph.bodyOn(agency, day); gone.ended && successor && *successor != agency) {
        gone.successor = *successor;
        gone.successorName = graph.nameOf(*successor, day);
    }
    return gone;
}

std::optional<RegimeCode> knownRegime(const ResponsibilityGraph &graph, const RegimeCode &typed)
{
    return graph.knowsRegime(typed) ? std::optional(RegimeCode(graph.find(typed.text())->code))
                                    : std::nullopt;
}

std::optional<AgencyCode> knownAgency(const ResponsibilityGraph &graph, const AgencyCode &typed)
{
    return graph.knowsAgency(typed) ? std::optional(AgencyCode(graph.find(typed.text())->code))
                                    : std::nullopt;
}

Error unknownRegime(const ResponsibilityGraph &graph, const RegimeCode &regime)
{
    return unknown(QT_TRANSLATE_NOOP("Error", "“%1” is not a regime; these are: %2."), regime.text(),
                   texts(graph.regimesOn(QDate::currentDate())));
}

Error unknownAgency(const ResponsibilityGraph &graph, const AgencyCode &agency)
{
    return unknown(QT_TRANSLATE_NOOP("Error", "“%1” is not an agency; these are: %2."), agency.text(),
                   texts(graph.agencies()));
}

DeadlineRule deadlineRule(Store &store)
{
    DeadlineRule rule;
    const auto set = store.settings().value(QString::fromUtf16(setting::answerTargetDays));
    bool ok = false;
    const int days = set && *set ? (*set)->toInt(&ok) : 0;
    if (ok && days >= 0)
        rule.calendarDays = days;
    return rule;
}

} // namespace tverrlos
