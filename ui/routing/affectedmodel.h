#pragma once

#include "core/cases/bulk.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/routechanges.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace tverrlos {

/// Cases whose route changes, and what changes; all of them, or those of one group. Rows can be ticked where
/// that is asked for. Holds a hundred thousand as easily as ten: words are made when they are looked at.
class AffectedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Case, Title, Lead, Changes };
    static constexpr int columns = 4;

    explicit AffectedModel(bool canBeTicked, QObject *parent = nullptr);

    /// `graph`: the one after the change, for names. All rows are ticked.
    void setChanges(RouteChanges changes, const ResponsibilityGraph &graph);
    const RouteChanges &changes() const { return m_changes; }
    /// Only these; nothing shows all.
    void showOnly(const std::optional<QList<CaseNumber>> &cases);
    /// Says beside each case what became of it, where it could not be done.
    void setOutcomes(const BulkReceipt &receipt);

    const AffectedCase &at(int row) const { return m_changes.cases.at(m_shown.at(row)); }
    QList<BulkCase> ticked() const;
    void tickAll(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged(int count);

private:
    QString text(const AffectedCase &one, Column column) const;

    const bool m_canBeTicked;
    RouteChanges m_changes;
    std::optional<ResponsibilityGraph> m_graph;
    QList<qsizetype> m_shown;
    QSet<CaseNumber> m_ticked;
    QHash<CaseNumber, QString> m_trouble;
};

} // namespace tverrlos
