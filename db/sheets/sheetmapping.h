#pragma once

#include "core/intake/intakestore.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/sheets/sheetguess.h"
#include "db/sheets/csvreader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace tverrlos {

/// What reading a sheet needs to know besides the sheet.
struct SheetContext
{
    QString sheet; ///< its name, for the receipt: rows are "saksliste.csv:12"
    QString actor; ///< who imports; stands behind what the sheet does not say who did
    ResponsibilityGraph graph;
    SheetPlan plan = {};       ///< columns and meanings; empty: guessed from the headings
    SheetColumns columns = {}; ///< the plan's, found in the header; empty: guessed from the headings
    /// (Nearly) every row of the sheet says how its case stands, so that one without is cut short.
    bool statusGiven = false;
};

/// Turns the rows of one kind of sheet into cases. Every row comes to exactly one thing: a case, or the
/// reason why not with its line. Not thread-safe: one reader, one mapping.
class SheetMapping
{
public:
    virtual ~SheetMapping() = default;
    virtual IntakeMaterial read(const SheetRow &row) = 0;
    /// The words met so far that mean nothing here.
    virtual QList<UnknownValue> unknown() const { return {}; }
};

/// The mapping that knows these column headings: the office's list of cases (in any order, with the usual
/// other names), or the corpus that the benchmark measures with. Null when it is no list of cases.
std::unique_ptr<SheetMapping> mappingFor(const QStringList &header, const SheetContext &context);

/// The route as a sheet gives it: the agencies of the row, the first one leading, with their names of the day
/// and the role that they had under the case's regimes.
class SheetRoutes
{
public:
    explicit SheetRoutes(ResponsibilityGraph graph) : m_graph(std::move(graph)) {}
    RouteOnRecord routeOf(const QList<AgencyCode> &agencies, const QList<RegimeCode> &regimes,
                          const QDate &day);

private:
    const QString &roleOf(const AgencyCode &agency, const RegimeCode &regime, const QDate &day);

    ResponsibilityGraph m_graph;
    QHash<QString, QString>
        m_roles; ///< by agency, regime and day; a sheet asks for the same ones over and over
};

/// The content key of a row: its own number, then a hash of what it says; the same from text file and
/// workbook.
QByteArray rowKey(const QByteArray &kind, const QString &reference, const QStringList &cells);
/// "saksliste.csv:12"
QString rowSource(const SheetContext &context, const SheetRow &row);
UnreadableSource unreadableRow(const SheetContext &context, const SheetRow &row, const Error &reason);
/// A regime as a sheet has it: a person has tagged the case.
CaseRegime taggedBySheet(const RegimeCode &regime, const QString &actor);

} // namespace tverrlos
