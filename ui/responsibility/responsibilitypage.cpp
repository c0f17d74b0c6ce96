#include "ui/responsibility/responsibilitypage.h"

#include "ui/lines/wrappingdelegate.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

CaseLanguage readersLanguage()
{
    return caseLanguageOf(Phrasebook::application().language());
}

enum class Column { What, Role, Since, Source };

void put(QTreeWidgetItem *item, Column column, const QString &text)
{
    item->setText(static_cast<int>(column), text);
    item->setToolTip(static_cast<int>(column), text);
}

QString since(const Validity &valid)
{
    const QString from = valid.from.isValid() ? dateWords(valid.from) : QString();
    return valid.to.isValid() ? from + QStringLiteral(" – ") + dateWords(valid.to.addDays(-1)) : from;
}

QIcon swatch(const RegimeCode &regime)
{
    QPixmap square(style::iconSmall);
    square.fill(regimeColour(regime));
    return QIcon(square);
}

} // namespace

ResponsibilityPage::ResponsibilityPage(const ResponsibilityGraph &graph, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_graph(graph), m_today(clock.today()), m_day(new QDateEdit(m_today, this)),
      m_earlier(new QToolButton(this)), m_later(new QToolButton(this)), m_changes(new QLabel(this)),
      m_tree(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid);
    auto *bar = new QHBoxLayout;
    auto *label = new QLabel(tr("&Who answers for what on"), this);
    label->setBuddy(m_day);
    m_day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_earlier->setIcon(icon(QStringLiteral("back")));
    m_earlier->setToolTip(tr("The change before"));
    m_later->setIcon(icon(QStringLiteral("open")));
    m_later->setToolTip(tr("The next change"));
    for (QToolButton *button : {m_earlier, m_later}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(button->toolTip());
    }
    m_changes->setForegroundRole(QPalette::PlaceholderText);
    m_changes->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_day, m_earlier, m_later})
        bar->addWidget(widget);
    bar->addWidget(m_changes, 1);
    column->addLayout(bar);
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("What"), tr("How"), tr("Since"), tr("Source")});
    m_tree->header()->setObjectName(QStringLiteral("responsibility.columns"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Responsibilities"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setItemDelegate(new WrappingDelegate(m_tree));
    // The rows are measured again for the new width.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeWidget::doItemsLayout,
            Qt::QueuedConnection);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_day, &QDateEdit::dateChanged, this, &ResponsibilityPage::show);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    show();
    m_tree->setColumnWidth(0, 38 * style::grid);
    m_tree->setColumnWidth(1, 20 * style::grid);
    m_tree->setColumnWidth(2, 14 * style::grid);
}

QDate ResponsibilityPage::day() const
{
    return m_day->date();
}

void ResponsibilityPage::setDay(const QDate &day)
{
    m_day->setDate(day);
}

void ResponsibilityPage::step(int direction)
{
    const QList<QDate> changes = m_graph.changes();
    const QDate now = day();
    if (direction < 0) {
        const auto before = std::lower_bound(changes.begin(), changes.end(), now);
        if (before != changes.begin())
            setDay(*std::prev(before));
    } else {
        const auto after = std::upper_bound(changes.begin(), changes.end(), now);
        if (after != changes.end())
            setDay(*after);
    }
}

void ResponsibilityPage::show()
{
    const QDate shown = day();
    m_tree->clear();
    addRegimes(shown);
    addAgencies(shown);
    const QList<QDate> changes = m_graph.changes();
    m_earlier->setEnabled(!changes.isEmpty() && changes.first() < shown);
    m_later->setEnabled(!changes.isEmpty() && changes.last() > shown);
    m_changes->setText(changes.contains(shown) ? tr("Something changed on this day.")
                       : shown == m_today      ? tr("today")
                                               : relativeAge(shown, m_today));
}

void ResponsibilityPage::addEdge(QTreeWidgetItem *under, const ResponsibilityEdge &edge, const QDate &day)
{
    auto *item = new QTreeWidgetItem(under);
    const AgencyCode agency(edge.from);
    // Who carries the work on, where the agency of the source has been merged or renamed since.
    const AgencyCode body = m_graph.bodyOn(agency, day).value_or(agency);
    const QString name = m_graph.nameOf(body, day, readersLanguage());
    put(item, Column::What,
        body == agency ? name
                       : tr("%1 (after %2)").arg(name, m_graph.nameOf(agency, day, readersLanguage())));
    put(item, Column::Role,
        edge.supporting ? tr("%1 (beside another)").arg(roleWords(codeOf(edge.kind)))
                        : roleWords(codeOf(edge.kind)));
    put(item, Column::Since, since(edge.valid));
    put(item, Column::Source,
        edge.grounds.verified ? edge.grounds.source : tr("not verified: %1").arg(edge.grounds.source));
}

void ResponsibilityPage::addRegimes(const QDate &day)
{
    for (const ResponsibilityNode &node : m_graph.nodes()) {
        if (node.kind != NodeKind::Regime || !node.valid.holdsOn(day))
            continue;
        const RegimeCode regime(node.code);
        auto *item = new QTreeWidgetItem(m_tree);
        item->setIcon(0, swatch(regime));
        item->setFont(0, textFont(TextSize::Body, true));
        put(item, Column::What,
            regimeLabel(regime) + QStringLiteral("  ") + m_graph.nameOf(node.code, day, readersLanguage()));
        put(item, Column::Source, node.grounds.source);
        for (const ResponsibilityEdge *edge : m_graph.edgesInto(node.code, day)) {
            const ResponsibilityNode *from = m_graph.find(edge->from);
            if (from && from->kind == NodeKind::Agency)
                addEdge(item, *edge, day);
        }
        if (item->childCount() == 0)
            put(new QTreeWidgetItem(item), Column::What, tr("Nobody answers for this."));
        item->setExpanded(true);
    }
}

void ResponsibilityPage::addAgencies(const QDate &day)
{
    auto *heading = new QTreeWidgetItem(m_tree);
    heading->setFont(0, textFont(TextSize::Body, true));
    put(heading, Column::What, tr("Agencies"));
    for (const AgencyCode &agency : m_graph.agenciesOn(day)) {
        const ResponsibilityNode *node = m_graph.find(agency);
        auto *item = new QTreeWidgetItem(heading);
        put(item, Column::What, m_graph.nameOf(agency, day, readersLanguage()));
        if (const auto ministry = m_graph.ministryOf(agency, day))
            put(item, Column::Role, tr("under %1").arg(m_graph.nameOf(*ministry, day, readersLanguage())));
        if (node) {
            put(item, Column::Since, since(node->valid));
            put(item, Column::Source, node->grounds.source);
        }
    }
    heading->setExpanded(true);
}

} // namespace tverrlos
