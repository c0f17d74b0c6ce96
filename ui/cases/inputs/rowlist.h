#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tverrlos {

/// One row of a list that is written: statements of an answer, actions from a meeting.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QJsonObject fields() const = 0;
    virtual void restore(const QJsonObject &fields) = 0;
    virtual bool isEmpty() const = 0;

Q_SIGNALS:
    void edited();
    void removeRequested();
};

/// A list whose rows are added and removed in place. There is always at least one row to write in.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    using MakeRow = std::function<ListRow *()>;

    RowList(const QString &addWords, MakeRow make, QWidget *parent = nullptr);
    const QList<ListRow *> &rows() const { return m_rows; }
    QJsonArray fields() const;
    void restore(const QJsonArray &rows);
    ListRow *addRow();

Q_SIGNALS:
    void edited();

private:
    void remove(ListRow *row);

    MakeRow m_make;
    QList<ListRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace tverrlos
