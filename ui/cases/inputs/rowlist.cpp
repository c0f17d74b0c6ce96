#include "ui/cases/inputs/rowlist.h"

#include "ui/cases/inputs/readingorder.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

RowList::RowList(const QString &addWords, MakeRow make, QWidget *parent)
    : QWidget(parent), m_make(std::move(make)), m_column(new QVBoxLayout(this)),
      m_add(new QPushButton(addWords))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("add-row"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        ListRow *row = addRow();
        row->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
    addRow();
}

QJsonArray RowList::fields() const
{
    QJsonArray array;
    for (const ListRow *row : m_rows)
        if (!row->isEmpty())
            array.append(row->fields());
    return array;
}

void RowList::restore(const QJsonArray &rows)
{
    while (m_rows.size() > std::max<qsizetype>(1, rows.size()))
        delete m_rows.takeLast();
    while (m_rows.size() < rows.size())
        addRow();
    if (rows.isEmpty())
        m_rows.first()->restore({});
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows[i]->restore(rows[i].toObject());
}

ListRow *RowList::addRow()
{
    ListRow *row = m_make();
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    tabInReadingOrder(this);
    connect(row, &ListRow::edited, this, &RowList::edited);
    connect(row, &ListRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void RowList::remove(ListRow *row)
{
    if (m_rows.size() == 1) {
        row->restore({});
    } else {
        m_rows.removeOne(row);
        row->deleteLater();
        row->hide();
    }
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace tverrlos
