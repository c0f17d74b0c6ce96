#include "ui/import/sheetcolumns.h"

#include "core/sheets/sheetguess.h"
#include "ui/import/fieldwords.h"
#include "ui/style/measure.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

SheetColumnsTable::SheetColumnsTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("The first rows of the sheet"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SheetColumnsTable::fill(const SheetPreview &preview)
{
    constexpr qsizetype mostColumns = 100;
    m_header = preview.plan.header.first(std::min(mostColumns, preview.plan.header.size()));
    m_choices.clear();
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(m_header.size()));
    QStringList labels;
    for (qsizetype i = 0; i < m_header.size(); ++i)
        labels.append(m_header[i].trimmed().isEmpty() ? QStringLiteral("#%1").arg(i + 1)
                                                      : m_header[i].simplified().left(60));
    m_table->setHorizontalHeaderLabels(labels);
    m_table->insertRow(0);
    QStringList lines{QString()};
    for (const PreviewRow &row : preview.rows) {
        if (row.line <= preview.plan.headerLine || m_table->rowCount() > rowsShown)
            continue;
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        lines.append(QString::number(row.line));
        for (int i = 0; i < m_table->columnCount(); ++i)
            m_table->setItem(at, i, new QTableWidgetItem(row.cells.value(i).simplified().left(200)));
    }
    m_table->setVerticalHeaderLabels(lines);
    const SheetColumns columns = columnsOf(preview.plan, m_header, {});
    for (int i = 0; i < m_table->columnCount(); ++i) {
        addChoice(i);
        const auto field = columns.key(i, static_cast<SheetField>(-1));
        const QSignalBlocker quiet(m_choices[i]);
        if (columns.values().contains(i))
            m_choices[i]->setCurrentIndex(m_choices[i]->findData(static_cast<int>(field)));
        m_table->resizeColumnToContents(i); // of a dozen rows
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), 17 * style::grid, 34 * style::grid));
    }
    m_table->setRowHeight(0, m_choices.isEmpty() ? 0 : m_choices.first()->sizeHint().height());
}

void SheetColumnsTable::addChoice(int column)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("(into a note)"), -1);
    for (const SheetField field : allSheetFields())
        choice->addItem(words(field), static_cast<int>(field));
    choice->setAccessibleName(tr("What the column “%1” holds").arg(m_header.value(column).simplified()));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    m_choices.append(choice);
    m_table->setCellWidget(0, column, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column] { chosen(column); });
}

void SheetColumnsTable::chosen(int column)
{
    const int field = m_choices[column]->currentData().toInt();
    for (int other = 0; other < m_choices.size() && field >= 0; ++other) {
        const QSignalBlocker quiet(m_choices[other]);
        if (other != column && m_choices[other]->currentData().toInt() == field)
            m_choices[other]->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QMap<SheetField, QString> SheetColumnsTable::columns() const
{
    SheetColumns columns;
    for (int i = 0; i < m_choices.size(); ++i)
        if (const int field = m_choices[i]->currentData().toInt(); field >= 0)
            columns.insert(static_cast<SheetField>(field), i);
    return namedColumns(columns, m_header);
}

} // namespace tverrlos
