#include "ui/reporting/figurepanel.h"

#include "core/reporting/casesbehind.h"
#include "ui/reporting/reportwords.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int opensRole = Qt::UserRole + 1; ///< whether the number opens cases

} // namespace

FigurePanel::FigurePanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_rows(new QTreeWidget(this)), m_note(new QLabel(this))
{
    setTextSize(m_title, TextSize::Body, true);
    m_title->setWordWrap(true);
    setTextSize(m_note, TextSize::Small);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setRootIsDecorated(false);
    m_rows->setColumnCount(2);
    m_rows->header()->hide();
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_rows->setAccessibleName(tr("Figures of the table in view"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::grid, 2 * style::grid, style::grid, style::grid);
    column->addWidget(m_title);
    column->addWidget(m_rows, 1);
    column->addWidget(m_note);
    setFocusProxy(m_rows);
    connect(m_rows, &QTreeWidget::itemActivated, this, &FigurePanel::follow);
    connect(m_rows, &QTreeWidget::itemClicked, this, &FigurePanel::follow);
}

void FigurePanel::showTable(const ReportFigures &figures, const ReportTable &table, Language language)
{
    m_figures = figures;
    m_table = table;
    m_title->setText(table.title);
    m_rows->clear();
    bool anyOpens = false;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QList<ReportCell> &row = table.rows.at(i);
        auto *item = new QTreeWidgetItem(
            m_rows, {cellWords(row.first(), localeOf(language)), cellWords(row.at(1), localeOf(language))});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, item->text(0));
        item->setSizeHint(0, QSize(0, m_rows->fontMetrics().height() + style::grid));
        item->setData(0, Qt::UserRole, i);
        const bool opens = row.at(1).kind == ReportCell::Kind::Number && row.at(1).number > 0 &&
                           casesBehind(figures, table.code, table.rowCodes.value(i));
        item->setData(1, opensRole, opens);
        anyOpens = anyOpens || opens;
    }
    m_note->setText(anyOpens ? tr("A number opens the cases it counts.") : QString());
    colourLinks();
}

void FigurePanel::colourLinks()
{
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        if (QTreeWidgetItem *item = m_rows->topLevelItem(row); item->data(1, opensRole).toBool())
            item->setForeground(1, palette().color(QPalette::Link));
}

void FigurePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
}

void FigurePanel::follow(const QTreeWidgetItem *item)
{
    const int row = item->data(0, Qt::UserRole).toInt();
    const ReportCell cell = m_table.rows.at(row).at(1);
    if (cell.kind != ReportCell::Kind::Number || cell.number <= 0)
        return;
    if (const auto filter = casesBehind(m_figures, m_table.code, m_table.rowCodes.value(row)))
        Q_EMIT casesWanted(*filter, tr("%1: %2").arg(m_table.title, item->text(0)));
}

} // namespace tverrlos
