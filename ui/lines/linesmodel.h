#pragma once

#include "ui/lines/line.h"

#include <QAbstractListModel>

#include <functional>

namespace tverrlos {

class LinesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `more`, where there is more to read: called when one scrolls to the end, answered by append().
    void setLines(QList<Line> lines, std::function<void()> more = {});
    void append(const QList<Line> &lines, std::function<void()> more);
    const Line &line(int row) const { return m_lines.at(row); }

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Line> m_lines;
    std::function<void()> m_more;
};

} // namespace tverrlos
