#include "db/sheets/sheetmapping.h"

#include "db/sheets/corpussheet.h"
#include "db/sheets/officesheet.h"

#include <QCryptographicHash>

namespace tverrlos {

std::unique_ptr<SheetMapping> mappingFor(const QStringList &header, const SheetContext &context)
{
    if (CorpusSheet::knows(header))
        return std::make_unique<CorpusSheet>(context);
    SheetContext office = context;
    if (office.columns.isEmpty())
        office.columns = columnsOf(office.plan, header, {});
    return isCaseList(office.columns) ? std::make_unique<OfficeSheet>(header, std::move(office)) : nullptr;
}

const QString &SheetRoutes::roleOf(const AgencyCode &agency, const RegimeCode &regime, const QDate &day)
{
    const QString key = agency.text() + QLatin1Char('|') + regime.text() + QLatin1Char('|') +
                        QString::number(day.toJulianDay());
    const auto known = m_roles.constFind(key);
    if (known != m_roles.constEnd())
        return *known;
    QString role;
    for (const ResponsibilityEdge *edge : m_graph.edgesFrom(agency.text(), day))
        if (role.isEmpty() && edge->to == regime.text())
            role = codeOf(edge->kind);
    return *m_roles.insert(key, role);
}

RouteOnRecord SheetRoutes::routeOf(const QList<AgencyCode> &agencies, const QList<RegimeCode> &regimes,
                                   const QDate &day)
{
    RouteOnRecord route;
    route.day = day;
    route.lead = agencies.value(0);
    route.leadReason = QStringLiteral("As written in the sheet.");
    for (const AgencyCode &agency : agencies) {
        const QString name = m_graph.nameOf(agency, day);
        const qsizetype before = route.agencies.size();
        for (const RegimeCode &regime : regimes)
            if (const QString &role = roleOf(agency, regime, day); !role.isEmpty())
                route.agencies.append({agency, name, regime, role, {regime.text(), name}});
        if (route.agencies.size() == before)
            route.agencies.append({agency, name, {}, {}, {name}});
    }
    return route;
}

QByteArray rowKey(const QByteArray &kind, const QString &reference, const QStringList &cells)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    qsizetype last = cells.size();
    while (last > 0 && cells[last - 1].trimmed().isEmpty())
        --last;
    for (qsizetype i = 0; i < last; ++i) {
        const QByteArray cell = cells[i].simplified().toUtf8();
        hash.addData(QByteArray::number(cell.size()) + ':' + cell);
    }
    return kind + ':' + reference.left(60).toUtf8() + ':' + hash.result().first(16);
}

QString rowSource(const SheetContext &context, const SheetRow &row)
{
    return context.sheet + QLatin1Char(':') + QString::number(row.line);
}

UnreadableSource unreadableRow(const SheetContext &context, const SheetRow &row, const Error &reason)
{
    return {rowSource(context, row), row.raw, row.raw.size(), reason};
}

CaseRegime taggedBySheet(const RegimeCode &regime, const QString &actor)
{
    CaseRegime tagged;
    tagged.regime = regime;
    tagged.standing = RegimeStanding::Confirmed;
    tagged.confidence = 1;
    tagged.confirmedBy = actor;
    return tagged;
}

} // namespace tverrlos
