#include "ui/responsibility/responsibilitytable.h"

#include "ui/lines/wrappingdelegate.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTextDocument>

namespace tverrlos {

namespace {

enum class Column { What, Role, Since, Source };

void put(QTreeWidgetItem *item, Column column, const QString &text)
{
    item->setText(static_cast<int>(column), text);
    item->setToolTip(static_cast<int>(column), Qt::convertFromPlainText(text)); // a name may look like a tag
}

void putSource(QTreeWidgetItem *item, const Grounds &grounds)
{
    put(item, Column::Source,
        grounds.verified ? grounds.source : ResponsibilityTable::tr("not verified: %1").arg(grounds.source));
}

QIcon swatch(const RegimeCode &regime)
{
    QPixmap square(style::iconSmall);
    square.fill(regimeColour(regime));
    return QIcon(square);
}

} // namespace

ResponsibilityTable::ResponsibilityTable(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(4);
    setHeaderLabels({tr("What"), tr("How"), tr("Since"), tr("Source")});
    header()->setObjectName(QStringLiteral("responsibility.columns"));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Responsibilities"));
    setAlternatingRowColors(true);
    setItemDelegate(new WrappingDelegate(this));
    // The rows are measured again for the new width.
    connect(header(), &QHeaderView::sectionResized, this, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
    setColumnWidth(0, 38 * style::grid);
    setColumnWidth(1, 20 * style::grid);
    setColumnWidth(2, 14 * style::grid);
}

void ResponsibilityTable::show(const ResponsibilityGraph &graph, const QDate &day)
{
    clear();
    addMatters(graph, day);
    addAgencies(graph, day);
}

void ResponsibilityTable::addEdge(QTreeWidgetItem *under, const ResponsibilityGraph &graph,
                                  const ResponsibilityEdge &edge, const QDate &day)
{
    auto *item = new QTreeWidgetItem(under);
    const AgencyCode agency(edge.from);
    // Who carries the work on, where the agency of the source has been merged or renamed since.
    const AgencyCode body = graph.bodyOn(agency, day).value_or(agency);
    const QString name = graph.nameOf(body, day, readersLanguage());
    put(item, Column::What,
        body == agency ? name : tr("%1 (after %2)").arg(name, graph.nameOf(agency, day, readersLanguage())));
    put(item, Column::Role,
        edge.supporting ? tr("%1 (beside another)").arg(roleWords(codeOf(edge.kind)))
                        : roleWords(codeOf(edge.kind)));
    put(item, Column::Since, periodWords(edge.valid));
    putSource(item, edge.grounds);
}

/// The regimes, and what else has agencies of its own.
void ResponsibilityTable::addMatters(const ResponsibilityGraph &graph, const QDate &day)
{
    const QList<RegimeCode> on = graph.regimesOn(day);
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry || !node.valid.holdsOn(day))
            continue;
        QList<const ResponsibilityEdge *> edges;
        for (const ResponsibilityEdge *edge : graph.edgesInto(node.code, day)) {
            const ResponsibilityNode *from = graph.find(edge->from);
            if (from && from->kind == NodeKind::Agency)
                edges.append(edge);
        }
        const bool regime = node.kind == NodeKind::Regime;
        if (edges.isEmpty() && !regime)
            continue;
        auto *item = new QTreeWidgetItem(this);
        item->setFont(0, textFont(TextSize::Body, true));
        const QString name = graph.nameOf(node.code, day, readersLanguage());
        put(item, Column::What,
            regime ? regimeLabel(RegimeCode(node.code)) + QStringLiteral("  ") + name : name);
        if (regime)
            item->setIcon(0, swatch(RegimeCode(node.code)));
        if (regime && !on.contains(RegimeCode(node.code)))
            put(item, Column::Role, QCoreApplication::translate("GraphPicture", "not switched on"));
        putSource(item, node.grounds);
        for (const ResponsibilityEdge *edge : std::as_const(edges))
            addEdge(item, graph, *edge, day);
        if (edges.isEmpty())
            put(new QTreeWidgetItem(item), Column::What, tr("Nobody answers for this."));
        item->setExpanded(true);
    }
}

void ResponsibilityTable::addAgencies(const ResponsibilityGraph &graph, const QDate &day)
{
    auto *heading = new QTreeWidgetItem(this);
    heading->setFont(0, textFont(TextSize::Body, true));
    put(heading, Column::What, tr("Agencies"));
    for (const AgencyCode &agency : graph.agenciesOn(day)) {
        const ResponsibilityNode *node = graph.find(agency);
        auto *item = new QTreeWidgetItem(heading);
        put(item, Column::What, graph.nameOf(agency, day, readersLanguage()));
        QStringList roles;
        for (const ResponsibilityEdge *edge : graph.edgesFrom(node->code, day))
            if (const auto ministry = graph.ministryOf(agency, day);
                ministry && edge->kind == EdgeKind::SubordinateTo)
                roles.append(tr("under %1").arg(graph.nameOf(*ministry, day, readersLanguage())) +
                             doubtWords(edge->grounds));
        if (const auto taken = graph.partnershipOf(agency, day))
            roles.append(words(taken->standing) + doubtWords(taken->grounds));
        put(item, Column::Role, roles.join(QStringLiteral("; ")));
        put(item, Column::Since, periodWords(node->valid));
        putSource(item, node->grounds);
    }
    heading->setExpanded(true);
}

} // namespace tverrlos
