#pragma once

#include "core/workload/workload.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <optional>

namespace tverrlos {

/// What a number opens, and what that list is called.
struct LoadLink
{
    CaseFilter filter;
    QString title;
};

/// One table of the workload: agencies or officers down, their load across. Every count but nought is a link
/// to the list it counted.
class LoadModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Who, Open, Overdue, Oldest, Hours, WaitedFor };
    /// The columns of the table; officers are not waited for.
    enum class Rows { Agencies, Officers };

    explicit LoadModel(Rows rows, QObject *parent = nullptr);

    /// `nameOf`: an agency's name today.
    void setWorkload(const Workload &workload, const std::function<QString(const AgencyCode &)> &nameOf);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    std::optional<LoadLink> link(const QModelIndex &index) const;

private:
    struct Row
    {
        QString who;
        qint64 open = 0;
        qint64 overdue = 0;
        std::optional<QDate> oldest;
        qint64 minutes = 0;
        qint64 waitedFor = 0;
        CaseFilter openFilter;
        CaseFilter overdueFilter;
        CaseFilter waitedForFilter;
    };
    QString text(const Row &row, Column column) const;
    qint64 count(const Row &row, Column column) const;

    Rows m_kind;
    QList<Row> m_rows;
};

} // namespace tverrlos
