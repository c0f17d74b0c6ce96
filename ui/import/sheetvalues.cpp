#include "ui/import/sheetvalues.h"

#include "ui/import/fieldwords.h"
#include "ui/style/measure.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tverrlos {

namespace {
const QString undecided = QStringLiteral("?");
constexpr int mostRows = 200;
} // namespace

SheetValuesTable::SheetValuesTable(std::shared_ptr<const Current<ResponsibilityGraph>> graph, QWidget *parent)
    : QWidget(parent), m_graph(std::move(graph)), m_table(new QTableWidget(0, ColumnCount, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Words that are not understood"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("In the sheet"), tr("Rows"), tr("Read as")});
    for (const Column narrow : {Field, Rows})
        m_table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Reading, QHeaderView::Stretch);
    m_table->setColumnWidth(Word, 20 * style::grid);
}

void SheetValuesTable::fill(const QList<UnknownValue> &unknown,
                            const QMap<SheetField, QMap<QString, QString>> &settled)
{
    m_meanings = settled;
    m_table->setRowCount(0);
    for (const UnknownValue &value : unknown)
        if (m_table->rowCount() < mostRows && !settled.value(value.field).contains(meaningKey(value.text)))
            addRow(value, std::nullopt);
    for (auto field = settled.begin(); field != settled.end(); ++field)
        for (auto word = field->begin(); word != field->end(); ++word) {
            UnknownValue value;
            value.field = field.key();
            value.text = word.key();
            addRow(value, word.value());
        }
}

void SheetValuesTable::addRow(const UnknownValue &value, const std::optional<QString> &settled)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Field, new QTableWidgetItem(words(value.field)));
    m_table->setItem(row, Word, new QTableWidgetItem(value.text.isEmpty() ? tr("(empty)") : value.text));
    const QString rows =
        value.rows > 1
            ? tr("%n rows from line %1", nullptr, static_cast<int>(value.rows)).arg(value.firstLine)
            : tr("line %1").arg(value.firstLine);
    m_table->setItem(row, Rows, new QTableWidgetItem(value.rows > 0 ? rows : tr("settled before")));
    QComboBox *reading = makeReading(value, settled);
    m_table->setCellWidget(row, Reading, reading);
    m_table->setRowHeight(row, reading->sizeHint().height());
}

QComboBox *SheetValuesTable::makeReading(const UnknownValue &value, const std::optional<QString> &settled)
{
    auto *reading = new QComboBox;
    const auto readings = readingsOf(value.field, *m_graph->get(), value.day);
    reading->addItem(value.stops ? tr("Undecided: such rows wait in quarantine")
                                 : tr("Undecided: such rows come in without it"),
                     undecided);
    reading->addItem(tr("Nothing: leave it out"), QString());
    for (const auto &[shown, text] : readings)
        reading->addItem(shown, text);
    if (readings.isEmpty()) {
        reading->setEditable(true);
        reading->lineEdit()->setCursorPosition(0); // else a narrow field shows the end of the sentence
    }
    if (settled) {
        const int at = reading->findData(*settled);
        reading->setCurrentIndex(at >= 0 ? at : 0);
        if (at < 0 && readings.isEmpty())
            reading->setEditText(*settled);
    }
    reading->setAccessibleName(tr("What “%1” is to be read as").arg(value.text));
    const auto changes = [this, field = value.field, word = meaningKey(value.text), reading] {
        settle(field, word, reading);
    };
    connect(reading, &QComboBox::activated, this, changes);
    if (reading->lineEdit())
        connect(reading->lineEdit(), &QLineEdit::editingFinished, this, changes);
    return reading;
}

void SheetValuesTable::settle(SheetField field, const QString &word, QComboBox *reading)
{
    const bool listed = reading->currentText() == reading->itemText(reading->currentIndex());
    const QString text = listed ? reading->currentData().toString() : reading->currentText().trimmed();
    const auto before = m_meanings;
    if (text == undecided)
        m_meanings[field].remove(word);
    else
        m_meanings[field].insert(word, text);
    if (m_meanings.value(field).isEmpty())
        m_meanings.remove(field);
    if (m_meanings != before)
        Q_EMIT changed();
}

QComboBox *SheetValuesTable::reading(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, Reading));
}

} // namespace tverrlos
