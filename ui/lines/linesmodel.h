#pragma once

#include "ui/lines/line.h"

#include <QAbstractListModel>

namespace tverrlos {

class LinesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Line> lines);
    const Line &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Line> m_lines;
};

} // namespace tverrlos
