#pragma once

#include "core/regimes/judgements.h"

#include <QAbstractTableModel>

namespace tverrlos {

/// A term of the lexicon with what the office has changed about it and how it did.
struct TermRow
{
    Term term;         ///< as shipped; an own term as the office wrote it
    TermChange change; ///< empty: as shipped
    TermHits hits;
    /// The weights that hold.
    const RegimeWeights &weights() const { return change.weights ? *change.weights : term.weights; }
};

/// The terms that speak for a regime, one a row.
class TermModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Term, Regimes, Spoke, Right, Wrong, Precision };
    enum Role { SortRole = Qt::UserRole };
    explicit TermModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(QList<TermRow> rows);
    void setChange(int row, const TermChange &change);
    const TermRow &row(int row) const { return m_rows.at(row); }
    int rowOf(const QString &term) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TermRow &row, Column column) const;
    QVariant sortValue(const TermRow &row, Column column) const;

    QList<TermRow> m_rows;
};

/// A share as people read it: "94 %", never rounded up to 100; a dash where there is none.
QString percent(const std::optional<double> &share);

} // namespace tverrlos
