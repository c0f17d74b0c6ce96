#include "ui/registers/registerspage.h"

#include "ui/lines/wrappingdelegate.h"
#include "ui/registers/registermodel.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/readerslanguage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// Sorts as people in Norway do.
class NorwegianOrder final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
    }

private:
    QCollator m_collator = norwegianCollator();
};

} // namespace

RegistersPage::RegistersPage(const QList<Register> &registers, QWidget *parent)
    : QWidget(parent), m_registers(registers), m_list(new QListWidget), m_title(new QLabel),
      m_description(new QLabel), m_filter(new QLineEdit), m_table(new QTableView), m_footer(new QLabel),
      m_model(new RegisterModel(this)), m_sorted(new NorwegianOrder(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("registers.splitter"));
    splitter->setChildrenCollapsible(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new WrappingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Registers"));
    m_list->setMinimumWidth(20 * style::grid);
    for (const Register &known : m_registers)
        m_list->addItem(known.title.in(readersLanguage()));
    splitter->addWidget(m_list);
    splitter->addWidget(makeTableSide());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({28 * style::grid, 100 * style::grid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &RegistersPage::show);
    m_list->setCurrentRow(0);
}

QWidget *RegistersPage::makeTableSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid);
    setTextSize(m_title, TextSize::Title, true);
    m_title->setWordWrap(true);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setPlaceholderText(tr("Filter this register"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        sayCount();
    });
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Entries of the register"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->setItemDelegate(new WrappingDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    // A register has tens of rows: here every row may be as high as its text.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Measured again when the columns have found their width, or rows keep the height of narrow ones.
    auto *measure = new QTimer(this);
    measure->setSingleShot(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, measure,
            [measure] { measure->start(0); });
    connect(measure, &QTimer::timeout, m_table, &QTableView::resizeRowsToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    setTextSize(m_footer, TextSize::Small);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    return side;
}

void RegistersPage::show(int row)
{
    if (row < 0 || row >= m_registers.size())
        return;
    const Register &shown = m_registers.at(row);
    const CaseLanguage language = readersLanguage();
    m_title->setText(shown.title.in(language));
    m_description->setText(shown.description.in(language));
    m_filter->clear();
    m_model->setRegister(shown, language);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the source's own order until the person sorts
    fitColumns();
    sayCount();
}

void RegistersPage::fitColumns()
{
    constexpr int narrow = 12 * style::grid;
    constexpr int wide = 36 * style::grid;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int longest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            longest =
                qMax(longest, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        const int heading = fontMetrics().horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        m_table->setColumnWidth(column, qBound(narrow, qMax(longest, heading) + 3 * style::grid, wide));
    }
}

void RegistersPage::sayCount()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Register &shown = m_registers.at(row);
    m_footer->setText(
        tr("%n entries", nullptr, m_sorted->rowCount()) +
        (shown.source.isEmpty() ? QString() : QStringLiteral(" · ") + tr("Source: %1").arg(shown.source)) +
        (shown.sourceDate.isValid() ? QStringLiteral(", ") + dateWords(shown.sourceDate) : QString()));
}

} // namespace tverrlos
