#include "ui/routing/affectedmodel.h"

#include "ui/wording/changewords.h"
#include "ui/wording/errorwords.h"

#include <numeric>

namespace tverrlos {

AffectedModel::AffectedModel(bool canBeTicked, QObject *parent)
    : QAbstractTableModel(parent), m_canBeTicked(canBeTicked)
{}

void AffectedModel::setChanges(RouteChanges changes, const ResponsibilityGraph &graph)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_graph = graph;
    m_shown.resize(m_changes.cases.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    m_trouble.clear();
    m_ticked.clear();
    if (m_canBeTicked)
        for (const AffectedCase &one : std::as_const(m_changes.cases))
            m_ticked.insert(one.number);
    endResetModel();
    Q_EMIT ticksChanged(static_cast<int>(m_ticked.size()));
}

void AffectedModel::showOnly(const std::optional<QList<CaseNumber>> &cases)
{
    beginResetModel();
    m_shown.clear();
    const QSet<CaseNumber> wanted =
        cases ? QSet<CaseNumber>(cases->begin(), cases->end()) : QSet<CaseNumber>();
    for (qsizetype i = 0; i < m_changes.cases.size(); ++i)
        if (!cases || wanted.contains(m_changes.cases.at(i).number))
            m_shown.append(i);
    endResetModel();
}

void AffectedModel::setOutcomes(const BulkReceipt &receipt)
{
    beginResetModel();
    m_trouble.clear();
    for (const BulkRow &row : receipt.rows)
        if (row.why)
            m_trouble.insert(row.number, sentenceAndRemedy(*row.why));
    endResetModel();
}

QList<BulkCase> AffectedModel::ticked() const
{
    QList<BulkCase> cases;
    for (const AffectedCase &one : m_changes.cases)
        if (m_ticked.contains(one.number))
            cases.append({one.number, one.revision});
    return cases;
}

void AffectedModel::tickAll(bool on)
{
    for (const qsizetype row : std::as_const(m_shown)) {
        const CaseNumber &number = m_changes.cases.at(row).number;
        if (on)
            m_ticked.insert(number);
        else
            m_ticked.remove(number);
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged(static_cast<int>(m_ticked.size()));
}

int AffectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AffectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AffectedModel::text(const AffectedCase &one, Column column) const
{
    const RouteChange &change = m_changes.changeOf(one);
    switch (column) {
    case Column::Case:
        return one.number.text();
    case Column::Title:
        return one.title;
    case Column::Lead:
        return m_graph ? leadWords(change, m_changes.day, *m_graph) : QString();
    case Column::Changes:
        return m_trouble.value(one.number, aspectWords(change.aspects));
    }
    return {};
}

QVariant AffectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AffectedCase &one = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(one, column);
    if (role == Qt::CheckStateRole && m_canBeTicked && column == Column::Case)
        return m_ticked.contains(one.number) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool AffectedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_canBeTicked || static_cast<Column>(index.column()) != Column::Case)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(at(index.row()).number);
    else
        m_ticked.remove(at(index.row()).number);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged(static_cast<int>(m_ticked.size()));
    return true;
}

Qt::ItemFlags AffectedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return m_canBeTicked && static_cast<Column>(index.column()) == Column::Case
               ? plain | Qt::ItemIsUserCheckable
               : plain;
}

QVariant AffectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Case:
        return tr("Case");
    case Column::Title:
        return tr("Title");
    case Column::Lead:
        return tr("Lead");
    case Column::Changes:
        return tr("What changes");
    }
    return {};
}

} // namespace tverrlos
