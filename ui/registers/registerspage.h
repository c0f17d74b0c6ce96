#pragma once

#include "core/registers/register.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QSortFilterProxyModel;
class QTableView;

namespace tverrlos {

class RegisterModel;

/// The registers: plans, recommendations, reports under way, partners; each entry with owner, status, date
/// and source. They are small and come with the program, so that they are filtered where they stand.
class RegistersPage final : public QWidget
{
    Q_OBJECT
public:
    /// `registers` outlive the page.
    explicit RegistersPage(const QList<Register> &registers, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_filter; }

private:
    QWidget *makeTableSide();
    void show(int row);
    void sayCount();
    void fitColumns();

    const QList<Register> &m_registers;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_description;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_footer;
    RegisterModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace tverrlos
