#include "ui/workload/loadmodel.h"

#include "core/calendar/clock.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"

#include <QGuiApplication>
#include <QPalette>

namespace tverrlos {

LoadModel::LoadModel(Rows rows, QObject *parent) : QAbstractTableModel(parent), m_kind(rows) {}

void LoadModel::setWorkload(const Workload &workload,
                            const std::function<QString(const AgencyCode &)> &nameOf)
{
    beginResetModel();
    m_rows.clear();
    if (m_kind == Rows::Agencies)
        for (const AgencyLoad &load : workload.agencies)
            m_rows.append({load.agency.isEmpty() ? tr("(without an agency)") : nameOf(load.agency), load.open,
                           load.overdue, load.oldest, load.minutes, load.waitedFor, openCases(workload, load),
                           overdueCases(workload, load), waitedForCases(workload, load)});
    else
        for (const OfficerLoad &load : workload.officers)
            m_rows.append({load.officer,
                           load.open,
                           load.overdue,
                           load.oldest,
                           load.minutes,
                           0,
                           openCases(workload, load),
                           overdueCases(workload, load),
                           {}});
    endResetModel();
}

void LoadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LoadModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_kind == Rows::Agencies ? Column::WaitedFor : Column::Hours) + 1;
}

qint64 LoadModel::count(const Row &row, Column column) const
{
    switch (column) {
    case Column::Open:
        return row.open;
    case Column::Overdue:
        return row.overdue;
    case Column::WaitedFor:
        return row.waitedFor;
    case Column::Who:
    case Column::Oldest:
    case Column::Hours:
        return 0;
    }
    Q_UNREACHABLE();
}

QString LoadModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Who:
        return row.who.isEmpty() ? tr("Nobody") : row.who;
    case Column::Oldest:
        return row.oldest ? norwegianDate(*row.oldest) : QString();
    case Column::Hours:
        return hoursWords(int(row.minutes));
    case Column::Open:
    case Column::Overdue:
    case Column::WaitedFor:
        return numberWords(count(row, column));
    }
    Q_UNREACHABLE();
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(int((column == Column::Who ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        if (column == Column::Overdue && row.overdue > 0)
            return attentionColour(palette);
        return count(row, column) > 0 ? QVariant(palette.color(QPalette::Link)) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(text(row, Column::Who),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::ToolTipRole: {
        const auto opens = link(index);
        return opens ? QVariant(opens->title) : QVariant();
    }
    default:
        return {};
    }
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Who:
        return m_kind == Rows::Agencies ? tr("Agency") : tr("Officer");
    case Column::Open:
        return tr("Open");
    case Column::Overdue:
        return tr("Overdue");
    case Column::Oldest:
        return tr("Oldest");
    case Column::Hours:
        return tr("Hours");
    case Column::WaitedFor:
        return tr("Waited for");
    }
    Q_UNREACHABLE();
}

std::optional<LoadLink> LoadModel::link(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (count(row, column) == 0)
        return std::nullopt;
    const QString who = text(row, Column::Who);
    if (column == Column::Overdue)
        return LoadLink{row.overdueFilter, tr("Overdue: %1").arg(who)};
    if (column == Column::WaitedFor)
        return LoadLink{row.waitedForFilter, tr("Waiting for %1").arg(who)};
    return LoadLink{row.openFilter, tr("Open: %1").arg(who)};
}

} // namespace tverrlos
