#include "ui/workload/workloadpage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "core/workload/workloadqueries.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linkline.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/workload/loadmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// As high as its rows, so that the page scrolls and not the table in it.
class WholeTable final : public QTableView
{
public:
    using QTableView::QTableView;
    QSize sizeHint() const override
    {
        const int rows = model() ? model()->rowCount() : 0;
        return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() +
                                                    rows * verticalHeader()->defaultSectionSize() +
                                                    2 * frameWidth()};
    }
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }
};

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextSize(label, TextSize::Body, true);
    return label;
}

} // namespace

WorkloadPage::WorkloadPage(Workplace &workplace, std::function<QString(const AgencyCode &)> nameOf,
                           QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_nameOf(std::move(nameOf)),
      m_agencyModel(new LoadModel(LoadModel::Rows::Agencies, this)),
      m_officerModel(new LoadModel(LoadModel::Rows::Officers, this))
{
    m_frame = new StateFrame(makeContent(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_agencies);
    connect(&workplace.news, &CaseNews::caseChanged, this, &WorkloadPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &WorkloadPage::read);
}

QWidget *WorkloadPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget(scroll);
    body->setMaximumWidth(2 * style::readableWidth);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    for (int i = 0; i < 3; ++i) {
        m_totals.append(new LinkLine(body));
        column->addWidget(m_totals.last());
    }
    const auto open = [this](CaseFilter (*filter)(const Workload &), const QString &title) {
        return [this, filter, title] { m_workplace.navigation.openCases(filter(m_workload), title); };
    };
    connect(m_totals.at(0), &LinkLine::clicked, this, open(&openCases, tr("Open cases")));
    connect(m_totals.at(1), &LinkLine::clicked, this, open(&overdueCases, tr("Overdue cases")));
    connect(m_totals.at(2), &LinkLine::clicked, this,
            open(&unownedCases, tr("Cases with a regime that nobody answers for")));
    column->addSpacing(style::grid);
    column->addWidget(heading(tr("Agencies"), body));
    m_agencies = makeTable(m_agencyModel, tr("Load by agency"));
    column->addWidget(m_agencies);
    column->addSpacing(2 * style::grid);
    column->addWidget(heading(tr("Officers"), body));
    m_officers = makeTable(m_officerModel, tr("Load by officer"));
    column->addWidget(m_officers);
    auto *note = new QLabel(
        tr("A case of three agencies counts once for each of them. The officers' open cases add up to "
           "all that are open. Hours are those spent on the open cases so far."),
        body);
    note->setWordWrap(true);
    setTextSize(note, TextSize::Small);
    note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(note);
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

QTableView *WorkloadPage::makeTable(LoadModel *model, const QString &name)
{
    auto *table = new WholeTable(this);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + style::grid + 4);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(int(LoadModel::Column::Who), QHeaderView::Interactive);
    table->horizontalHeader()->resizeSection(int(LoadModel::Column::Who), 34 * style::grid);
    table->horizontalHeader()->setMinimumSectionSize(9 * style::grid);
    connect(table, &QTableView::clicked, this, &WorkloadPage::follow);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this, table] { follow(table->currentIndex()); });
    }
    return table;
}

void WorkloadPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void WorkloadPage::read()
{
    if (!isVisible())
        return;
    m_frame->busy();
    const QDate today = m_workplace.clock.today();
    const auto question = [today](Store &store) { return store.workload().workload(today); };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<Workload> &workload) {
        if (!workload)
            m_frame->failed(workload.error(), [this] { read(); });
        else
            showLoad(*workload);
    });
}

void WorkloadPage::showLoad(const Workload &workload)
{
    m_workload = workload;
    m_agencyModel->setWorkload(workload, m_nameOf);
    m_officerModel->setWorkload(workload, m_nameOf);
    for (QTableView *table : {m_agencies, m_officers}) {
        table->updateGeometry();
        if (!table->currentIndex().isValid())
            table->selectionModel()->setCurrentIndex(table->model()->index(0, int(LoadModel::Column::Open)),
                                                     QItemSelectionModel::NoUpdate);
    }
    showTotals();
    if (workload.open > 0)
        m_frame->ready();
    else
        m_frame->empty(tr("No open case"),
                       tr("As soon as a case is open, its agencies and its officer stand here, with "
                          "how much they have and what is overdue."));
}

void WorkloadPage::showTotals()
{
    m_totals.at(0)->say(tr("%n case(s) are open.", nullptr, int(m_workload.open)), m_workload.open > 0);
    m_totals.at(1)->say(tr("%n of them are overdue.", nullptr, int(m_workload.overdue)),
                        m_workload.overdue > 0, m_workload.overdue > 0);
    m_totals.at(2)->say(
        tr("%n of them have a regime that nobody answers for.", nullptr, int(m_workload.unowned)),
        m_workload.unowned > 0);
}

void WorkloadPage::follow(const QModelIndex &index)
{
    const auto *model = qobject_cast<const LoadModel *>(index.model());
    if (!model)
        return;
    if (const auto link = model->link(index))
        m_workplace.navigation.openCases(link->filter, link->title);
}

} // namespace tverrlos
