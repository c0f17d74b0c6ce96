#pragma once

#include "ui/shell/palette/paletteentry.h"

#include <QAbstractListModel>
#include <QList>

namespace tverrlos {

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int DetailRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    const PaletteEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

/// True when every word of the text occurs in the title, in any order; æøå and case are told apart as people
/// do.
bool matches(const QString &title, const QString &text);

} // namespace tverrlos
