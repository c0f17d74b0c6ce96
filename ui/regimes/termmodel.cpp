#include "ui/regimes/termmodel.h"

#include "ui/wording/words.h"

#include <QFont>

#include <cmath>

namespace tverrlos {

QString percent(const std::optional<double> &share)
{
    if (!share)
        return QStringLiteral("–");
    return QStringLiteral("%1 %").arg(int(std::floor(*share * 100)));
}

void TermModel::setRows(QList<TermRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TermModel::setChange(int row, const TermChange &change)
{
    m_rows[row].change = change;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int TermModel::rowOf(const QString &term) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).term.id == term)
            return int(i);
    return -1;
}

int TermModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TermModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Precision) + 1;
}

QString TermModel::text(const TermRow &row, Column column) const
{
    const Hits total = row.hits.total();
    switch (column) {
    case Column::Term:
        if (row.change.off)
            return tr("%1 (off)").arg(row.term.id);
        return row.change.isEmpty() ? row.term.id : tr("%1 (changed)").arg(row.term.id);
    case Column::Regimes: {
        QStringList parts;
        for (auto each = row.weights().begin(); each != row.weights().end(); ++each)
            if (each.value() != 0)
                parts.append(
                    QStringLiteral("%1 %L2").arg(regimeLabel(each.key())).arg(each.value(), 0, 'g', 2));
        return parts.join(QStringLiteral(" · "));
    }
    case Column::Spoke:
        return QString::number(row.hits.spoke);
    case Column::Right:
        return QString::number(total.right);
    case Column::Wrong:
        return QString::number(total.wrong);
    case Column::Precision:
        return percent(total.precision());
    }
    Q_UNREACHABLE();
}

QVariant TermModel::sortValue(const TermRow &row, Column column) const
{
    const Hits total = row.hits.total();
    switch (column) {
    case Column::Term:
    case Column::Regimes:
        return text(row, column);
    case Column::Spoke:
        return row.hits.spoke;
    case Column::Right:
        return total.right;
    case Column::Wrong:
        return total.wrong;
    case Column::Precision:
        return total.precision().value_or(2.0); // those that never spoke come last
    }
    Q_UNREACHABLE();
}

QVariant TermModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TermRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == SortRole)
        return sortValue(row, column);
    if (role == Qt::FontRole && !row.change.isEmpty()) {
        QFont font;
        font.setBold(!row.change.off);
        font.setStrikeOut(row.change.off);
        return font;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = column != Column::Term && column != Column::Regimes;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column != Column::Term && column != Column::Regimes;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case Column::Term:
        return tr("Term");
    case Column::Regimes:
        return tr("Speaks for");
    case Column::Spoke:
        return tip ? tr("In how many judged cases it spoke") : tr("Spoke");
    case Column::Right:
        return tip ? tr("How often the regime was confirmed") : tr("Right");
    case Column::Wrong:
        return tip ? tr("How often the regime was taken away, or never there") : tr("Wrong");
    case Column::Precision:
        return tip ? tr("Right, of those that were judged") : tr("Precision");
    }
    return {};
}

} // namespace tverrlos
