#include "ui/lines/linesmodel.h"

#include "ui/wording/words.h"

namespace tverrlos {

void LinesModel::setLines(QList<Line> lines, std::function<void()> more)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_more = std::move(more);
    endResetModel();
}

void LinesModel::append(const QList<Line> &lines, std::function<void()> more)
{
    m_more = std::move(more);
    if (lines.isEmpty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

bool LinesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void LinesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Asked once: the answer says whether there is more still.
    const auto more = std::exchange(m_more, nullptr);
    more();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::ToolTipRole)
        return line.detail.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.detail;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{line.title, line.aside, line.detail};
        for (const RegimeCode &regime : line.regimes)
            parts.append(regimeName(regime));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace tverrlos
