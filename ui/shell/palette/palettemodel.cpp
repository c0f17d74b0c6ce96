#include "ui/shell/palette/palettemodel.h"

namespace tverrlos {

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.picture;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.detail;
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

bool matches(const QString &title, const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace tverrlos
