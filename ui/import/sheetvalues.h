#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/sheets/sheetplan.h"
#include "core/work/current.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace tverrlos {

/// The words of a sheet that mean nothing here, each with a choice of what it is to be read as. Dates and
/// hours are typed. Agencies are those that the office knows when a sheet is shown.
class SheetValuesTable final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetValuesTable(std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                              QWidget *parent = nullptr);

    /// What is not understood, and what has been settled before (so that it can be changed).
    void fill(const QList<UnknownValue> &unknown, const QMap<SheetField, QMap<QString, QString>> &settled);
    QMap<SheetField, QMap<QString, QString>> meanings() const { return m_meanings; }
    QTableWidget *table() const { return m_table; }
    QComboBox *reading(int row) const;

Q_SIGNALS:
    void changed();

private:
    enum Column { Field, Word, Rows, Reading, ColumnCount };
    void addRow(const UnknownValue &value, const std::optional<QString> &settled);
    QComboBox *makeReading(const UnknownValue &value, const std::optional<QString> &settled);
    void settle(SheetField field, const QString &word, QComboBox *reading);

    std::shared_ptr<const Current<ResponsibilityGraph>> m_graph;
    QTableWidget *m_table;
    QMap<SheetField, QMap<QString, QString>> m_meanings;
};

} // namespace tverrlos
