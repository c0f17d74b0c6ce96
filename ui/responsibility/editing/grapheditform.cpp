#include "ui/responsibility/editing/grapheditform.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/readingorder.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace tverrlos {

namespace {

bool isBody(NodeKind kind)
{
    return kind == NodeKind::Agency || kind == NodeKind::Ministry;
}

QList<NamedCode> namedOf(const ResponsibilityGraph &graph, const QDate &day,
                         const std::function<bool(const ResponsibilityNode &)> &wanted)
{
    QList<NamedCode> choices;
    for (const ResponsibilityNode &node : graph.nodes())
        if (wanted(node))
            choices.append({node.code, graph.nameOf(node.code, day, readersLanguage())});
    return choices;
}

/// The choice that no ministry is known. No code of a ministry: those have no space.
constexpr QLatin1String noMinistry("no ministry");

QString edgeCode(const ResponsibilityEdge &edge)
{
    return QStringLiteral("%1|%2|%3").arg(edge.from, codeOf(edge.kind), edge.to);
}

void offerChecks(QListWidget *list, const QList<NamedCode> &choices)
{
    QStringList ticked;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            ticked.append(list->item(row)->data(Qt::UserRole).toString());
    list->clear();
    for (const NamedCode &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, list);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(choice.code) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

GraphEditForm::GraphEditForm(const QDate &today, QWidget *parent)
    : QWidget(parent), m_graph(ResponsibilityGraph::standard()), m_day(today), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Field field : {Field::Body, Field::Other, Field::Matter, Field::Regime, Field::Edge,
                              Field::Role, Field::Kind, Field::MatterKind, Field::Ministry, Field::Standing})
        addChoice(field);
    for (const Field field : {Field::Code, Field::NameNb, Field::NameNn, Field::NameEn, Field::DecidedBy,
                              Field::Source, Field::Note})
        addText(field);
    for (const Field field : {Field::PartOf, Field::ToSecond, Field::Consulted})
        addChecks(field);
    for (const Field field : {Field::Decided, Field::From, Field::To})
        addDay(field, today);
    auto *doubtful = new QCheckBox(tr("The source could not be verified"), this);
    connect(doubtful, &QCheckBox::toggled, this, &GraphEditForm::edited);
    add(Field::NotVerified, doubtful);
    layOut();
}

void GraphEditForm::add(Field field, QWidget *widget)
{
    m_fields.insert(static_cast<int>(field), widget);
}

ChoiceBox *GraphEditForm::addChoice(Field field)
{
    auto *box = new ChoiceBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::currentIndexChanged, this, [this, field] {
        if (field == Field::Body)
            offerEdges();
        Q_EMIT edited();
    });
    add(field, box);
    return box;
}

QLineEdit *GraphEditForm::addText(Field field)
{
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &GraphEditForm::edited);
    add(field, line);
    return line;
}

QListWidget *GraphEditForm::addChecks(Field field)
{
    auto *list = new QListWidget(this);
    list->setMaximumHeight(14 * style::grid);
    connect(list, &QListWidget::itemChanged, this, &GraphEditForm::edited);
    add(field, list);
    return list;
}

DayInput *GraphEditForm::addDay(Field field, const QDate &today)
{
    auto *day = new DayInput(today, this);
    connect(day, &DayInput::edited, this, &GraphEditForm::edited);
    add(field, day);
    return day;
}

/// Only the fields of the task, in its order.
void GraphEditForm::layOut()
{
    while (m_rows->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_rows->takeRow(0);
        if (row.labelItem) {
            delete row.labelItem->widget();
            delete row.labelItem;
        }
        delete row.fieldItem;
    }
    for (QWidget *widget : std::as_const(m_fields))
        widget->hide();
    for (const Field field : fieldsOf(m_task)) {
        QWidget *widget = m_fields.value(static_cast<int>(field));
        const QString label = labelOf(field, m_task);
        if (auto *day = qobject_cast<DayInput *>(widget))
            day->setName(label);
        else
            widget->setAccessibleName(label);
        widget->show();
        if (label.isEmpty()) {
            m_rows->addRow(widget);
            continue;
        }
        auto *shown = new QLabel(label, this);
        shown->setWordWrap(true);
        auto *day = qobject_cast<DayInput *>(widget);
        shown->setBuddy(day ? static_cast<QWidget *>(day->field()) : widget);
        m_rows->addRow(shown, widget);
    }
    tabInReadingOrder(this);
}

void GraphEditForm::setGraph(const ResponsibilityGraph &graph, const QDate &day)
{
    m_graph = graph;
    m_day = day;
    const auto offer = [&](Field field, const std::function<bool(const ResponsibilityNode &)> &wanted,
                           const QString &none) {
        auto *box = static_cast<ChoiceBox *>(m_fields.value(static_cast<int>(field)));
        const QString chosen = box->code();
        const QList<NamedCode> choices = namedOf(graph, day, wanted);
        box->offer(choices, none);
        if (std::any_of(choices.begin(), choices.end(), [&](const NamedCode &c) { return c.code == chosen; }))
            box->choose(chosen);
    };
    const QString choose = tr("Choose");
    offer(
        Field::Body, [&](const auto &node) { return isBody(node.kind) && node.valid.holdsOn(day); }, choose);
    // A successor may be one that the graph knows already, on whatever day.
    offer(
        Field::Other, [](const auto &node) { return isBody(node.kind); }, choose);
    offer(
        Field::Matter, [](const auto &node) { return !isBody(node.kind); }, choose);
    offer(
        Field::Regime, [](const auto &node) { return node.kind == NodeKind::Regime; }, choose);
    const auto list = [&](Field field, const std::function<bool(const ResponsibilityNode &)> &wanted) {
        offerChecks(static_cast<QListWidget *>(m_fields.value(static_cast<int>(field))),
                    namedOf(graph, day, wanted));
    };
    list(Field::PartOf, [](const auto &node) { return node.kind == NodeKind::Regime; });
    list(Field::ToSecond, [](const auto &node) { return !isBody(node.kind); });
    list(Field::Consulted,
         [&](const auto &node) { return node.kind == NodeKind::Agency && node.valid.holdsOn(day); });
    QList<NamedCode> roles, kinds, matters, standings;
    for (const EdgeKind kind : allOf<EdgeKind>())
        if ((isResponsibility(kind) && kind != EdgeKind::Leads) || kind == EdgeKind::Consults)
            roles.append({codeOf(kind), roleWords(codeOf(kind))});
    for (const NodeKind kind : allOf<NodeKind>())
        (isBody(kind) ? kinds : matters).append({codeOf(kind), words(kind)});
    for (const Partnership::Standing standing : allOf<Partnership::Standing>())
        standings.append({codeOf(standing), words(standing)});
    QList<NamedCode> ministries =
        namedOf(graph, day, [](const auto &node) { return node.kind == NodeKind::Ministry; });
    ministries.append({noMinistry, tr("None is known")});
    const auto fill = [this](Field field, const QList<NamedCode> &choices, const QString &none = {}) {
        auto *box = static_cast<ChoiceBox *>(m_fields.value(static_cast<int>(field)));
        const QString chosen = box->code();
        box->offer(choices, none);
        if (!chosen.isEmpty())
            box->choose(chosen);
    };
    fill(Field::Ministry, ministries, choose);
    fill(Field::Role, roles);
    fill(Field::Kind, kinds);
    fill(Field::MatterKind, matters);
    fill(Field::Standing, standings, tr("Takes no part"));
    offerEdges();
}

/// What the chosen body answers for on the day: what can be ended.
void GraphEditForm::offerEdges()
{
    QList<NamedCode> choices;
    for (const ResponsibilityEdge *edge : m_graph.edgesFrom(code(Field::Body), m_day))
        if (isResponsibility(edge->kind) || edge->kind == EdgeKind::Consults)
            choices.append({edgeCode(*edge),
                            QStringLiteral("%1 %2").arg(roleWords(codeOf(edge->kind)),
                                                        m_graph.nameOf(edge->to, m_day, readersLanguage()))});
    static_cast<ChoiceBox *>(m_fields.value(static_cast<int>(Field::Edge)))->offer(choices, tr("Choose"));
}

void GraphEditForm::begin(GraphTask task, const QString &code)
{
    m_task = task;
    layOut();
    if (const ResponsibilityNode *node = m_graph.find(code)) {
        const auto choose = [&](Field field) {
            static_cast<ChoiceBox *>(m_fields.value(static_cast<int>(field)))->choose(node->code);
        };
        if (isBody(node->kind) && node->valid.holdsOn(m_day))
            choose(Field::Body);
        else if (!isBody(node->kind))
            choose(Field::Matter);
        if (node->kind == NodeKind::Regime)
            choose(Field::Regime);
    }
    auto *from = static_cast<DayInput *>(m_fields.value(static_cast<int>(Field::From)));
    if (from->text().isEmpty())
        from->setDay(m_day);
    Q_EMIT edited();
}

void GraphEditForm::clear()
{
    for (QWidget *widget : std::as_const(m_fields)) {
        if (auto *box = qobject_cast<ChoiceBox *>(widget))
            box->setCurrentIndex(box->count() > 0 ? 0 : -1);
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->clear();
        else if (auto *day = qobject_cast<DayInput *>(widget))
            day->setText(QString());
        else if (auto *check = qobject_cast<QCheckBox *>(widget))
            check->setChecked(false);
        else if (auto *list = qobject_cast<QListWidget *>(widget))
            list->clear(); // offered anew below
    }
    setGraph(m_graph, m_day);
}

QString GraphEditForm::code(Field field) const
{
    return static_cast<ChoiceBox *>(m_fields.value(static_cast<int>(field)))->code();
}

/// Empty where none is known, or none is chosen.
AgencyCode GraphEditForm::ministry() const
{
    const QString chosen = code(Field::Ministry);
    return AgencyCode(chosen == noMinistry ? QString() : chosen);
}

QString GraphEditForm::text(Field field) const
{
    return static_cast<QLineEdit *>(m_fields.value(static_cast<int>(field)))->text().trimmed();
}

QStringList GraphEditForm::checked(Field field) const
{
    const auto *list = static_cast<QListWidget *>(m_fields.value(static_cast<int>(field)));
    QStringList codes;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            codes.append(list->item(row)->data(Qt::UserRole).toString());
    return codes;
}

QDate GraphEditForm::date(Field field) const
{
    return static_cast<DayInput *>(m_fields.value(static_cast<int>(field)))->day().value_or(QDate());
}

/// A name that is written in one language only stands for all of them.
LocalisedText GraphEditForm::name() const
{
    const QString nb = text(Field::NameNb), nn = text(Field::NameNn), en = text(Field::NameEn);
    return {nb, nn.isEmpty() ? nb : nn, en.isEmpty() ? nb : en};
}

bool GraphEditForm::isFilled(Field field) const
{
    QWidget *widget = m_fields.value(static_cast<int>(field));
    if (qobject_cast<ChoiceBox *>(widget))
        return !code(field).isEmpty();
    if (qobject_cast<QLineEdit *>(widget))
        return !text(field).isEmpty();
    if (qobject_cast<QListWidget *>(widget))
        return !checked(field).isEmpty();
    return date(field).isValid();
}

QString GraphEditForm::missing() const
{
    QStringList fields;
    for (const Field field : neededFor(m_task))
        if (!isFilled(field))
            fields.append(labelOf(field, m_task).toLower());
    if (m_task == GraphTask::AddBody && code(Field::Kind) == codeOf(NodeKind::Agency) &&
        !isFilled(Field::Ministry))
        fields.append(labelOf(Field::Ministry, m_task).toLower());
    const QList<Field> shown = fieldsOf(m_task);
    for (const Field field : {Field::From, Field::To, Field::Decided}) {
        const auto *day = static_cast<DayInput *>(m_fields.value(static_cast<int>(field)));
        if (shown.contains(field) && !day->isUnderstood())
            return tr("“%1” is no day.").arg(day->text());
    }
    return fields.isEmpty() ? QString() : tr("Still needed: %1.").arg(fields.join(QStringLiteral(", ")));
}

GraphChange GraphEditForm::bodyChange() const
{
    const AgencyCode body(code(Field::Body)), other(code(Field::Other));
    const QDate from = date(Field::From);
    switch (m_task) {
    case GraphTask::AddBody:
        return AddBody{text(Field::Code),
                       fromCode<NodeKind>(code(Field::Kind)).value_or(NodeKind::Agency),
                       name(),
                       {},
                       ministry(),
                       code(Field::Ministry) == noMinistry,
                       {},
                       {from, {}}};
    case GraphTask::Rename:
        return RenameNode{body.text(), name(), from};
    case GraphTask::Succeed:
        return SucceedBody{body, AgencyCode(text(Field::Code)), name(), from};
    case GraphTask::Merge:
        return MergeBody{body, other, from};
    case GraphTask::Split: {
        const LocalisedText second = text(Field::NameNb).isEmpty() ? LocalisedText() : name();
        return SplitBody{body, body, AgencyCode(text(Field::Code)), {}, second, checked(Field::ToSecond),
                         from};
    }
    case GraphTask::End:
        return EndBody{body, from};
    case GraphTask::Move:
        return MoveAgency{body, ministry(), from};
    default:
        return SetPartnership{body, fromCode<Partnership::Standing>(code(Field::Standing)), from};
    }
}

GraphChange GraphEditForm::matterChange() const
{
    const Validity valid{date(Field::From), date(Field::To)};
    switch (m_task) {
    case GraphTask::AddEdge:
        return AddEdge{code(Field::Body), code(Field::Matter),
                       fromCode<EdgeKind>(code(Field::Role)).value_or(EdgeKind::Interprets), false, valid};
    case GraphTask::EndEdge: {
        const QStringList parts = code(Field::Edge).split(QLatin1Char('|'));
        return EndEdge{parts.value(0), parts.value(2),
                       fromCode<EdgeKind>(parts.value(1)).value_or(EdgeKind::Interprets), valid.from};
    }
    case GraphTask::Settle: {
        QList<AgencyCode> consulted;
        for (const QString &agency : checked(Field::Consulted))
            if (agency != code(Field::Body))
                consulted.append(AgencyCode(agency));
        return SettleMatter{code(Field::Matter),    AgencyCode(code(Field::Body)), consulted,
                            text(Field::DecidedBy), date(Field::Decided),          valid};
    }
    case GraphTask::SwitchOn:
        return SwitchRegimeOn{RegimeCode(code(Field::Regime)), valid, AgencyCode(code(Field::Body)),
                              fromCode<EdgeKind>(code(Field::Role)).value_or(EdgeKind::Interprets)};
    case GraphTask::SwitchOff:
        return SwitchRegimeOff{RegimeCode(code(Field::Regime)), valid.from};
    default:
        return AddMatter{text(Field::Code),
                         fromCode<NodeKind>(code(Field::MatterKind)).value_or(NodeKind::Topic),
                         name(),
                         {},
                         checked(Field::PartOf)};
    }
}

GraphEdit GraphEditForm::edit() const
{
    const QList<GraphTask> ofBodies{GraphTask::AddBody, GraphTask::Rename, GraphTask::Succeed,
                                    GraphTask::Merge,   GraphTask::Split,  GraphTask::End,
                                    GraphTask::Move,    GraphTask::Partner};
    const auto *doubtful = static_cast<QCheckBox *>(m_fields.value(static_cast<int>(Field::NotVerified)));
    return {ofBodies.contains(m_task) ? bodyChange() : matterChange(),
            {text(Field::Source), !doubtful->isChecked(), text(Field::Note)}};
}

} // namespace tverrlos
