#pragma once

#include "core/sheets/sheetplan.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace tverrlos {

/// The first rows of a sheet under its headings, with a choice above each column of what it holds. A field is
/// held by one column: choosing it for another takes it from the first.
class SheetColumnsTable final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetColumnsTable(QWidget *parent = nullptr);

    void fill(const SheetPreview &preview);
    /// As chosen, by heading or number; see SheetPlan::columns.
    QMap<SheetField, QString> columns() const;
    QTableWidget *table() const { return m_table; }
    QComboBox *choice(int column) const { return m_choices.at(column); }

Q_SIGNALS:
    /// The person has chosen another field for a column.
    void changed();

private:
    void addChoice(int column);
    void chosen(int column);

    static constexpr int rowsShown = 12;
    QTableWidget *m_table;
    QList<QComboBox *> m_choices; ///< by column
    QStringList m_header;
};

} // namespace tverrlos
