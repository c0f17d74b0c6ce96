#include "ui/routing/reroutepanel.h"

#include "core/calendar/clock.h"
#include "core/cases/caserepository.h"
#include "core/routing/rerouting.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/routing/affectedmodel.h"
#include "ui/routing/casestable.h"
#include "ui/routing/opencasesreading.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"
#include "ui/wording/routewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

namespace tverrlos {

namespace {

/// Made on the database thread, which knows the graph that holds before it reads the first case: on the GUI
/// thread, a change that was kept a moment ago might still be missing.
struct Asked
{
    std::shared_ptr<const ResponsibilityGraph> graph;
    std::optional<Rerouting> rerouting;
    RouteChanges changes;
};

constexpr int lookEveryMs = 100;

} // namespace

struct ReroutePanel::Going
{
    std::atomic<bool> stop = false;
    std::atomic<qint64> done = 0, total = 0;
};

ReroutePanel::ReroutePanel(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                           QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_graph(std::move(graph)),
      m_model(new AffectedModel(true, this)), m_reading(new OpenCasesReading(workplace.desk, this)),
      m_look(new QTimer(this))
{
    m_frame = new StateFrame(makeList(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    column->addWidget(m_frame);
    setFocusProxy(m_cases);
    nameButtons(0);

    connect(m_model, &AffectedModel::ticksChanged, this, &ReroutePanel::nameButtons);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_model->tickAll(m_model->ticked().size() < m_model->changes().cases.size()); });
    connect(m_route, &QPushButton::clicked, this, &ReroutePanel::routeTicked);
    connect(m_cases, &CasesTable::opened, this,
            [this](int row) { m_workplace.navigation.openCase(m_model->at(row).number); });
    connect(m_frame, &StateFrame::cancelled, this, [this] {
        m_reading->cancel();
        if (m_going)
            m_going->stop = true;
    });
    m_look->setInterval(lookEveryMs);
    connect(m_look, &QTimer::timeout, this, [this] {
        if (m_going)
            m_frame->busyBar()->setProgress(static_cast<int>(m_going->done),
                                            static_cast<int>(m_going->total));
    });
    connect(m_reading, &OpenCasesReading::progressed, this, [this](qint64 done, qint64 total) {
        m_frame->busyBar()->setProgress(static_cast<int>(done), static_cast<int>(total));
    });
    connect(m_reading, &OpenCasesReading::failed, this,
            [this](const Error &error) { m_frame->failed(error, [this] { read(); }); });
    connect(&workplace.news, &CaseNews::caseChanged, this, &ReroutePanel::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &ReroutePanel::read);
}

ReroutePanel::~ReroutePanel()
{
    if (m_going)
        m_going->stop = true;
}

QWidget *ReroutePanel::makeList()
{
    auto *list = new QWidget(this);
    m_count = new QLabel(list);
    m_count->setWordWrap(true);
    m_cases = new CasesTable(m_model, list);
    m_cases->setAccessibleName(tr("Cases with another route now"));
    m_all = new QPushButton(list);
    m_route = new QPushButton(list);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(style::grid);
    acts->addWidget(m_all);
    acts->addStretch(1);
    acts->addWidget(m_route);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    column->addWidget(m_count);
    column->addWidget(m_cases, 1);
    column->addLayout(acts);
    return list;
}

void ReroutePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ReroutePanel::read()
{
    if (!isVisible() || m_act.isWaiting())
        return;
    m_frame->busy(tr("Routing the open cases …"), true);
    const auto asked = std::make_shared<Asked>();
    const auto rerouting = [asked, graph = m_graph, today = m_workplace.clock.today(),
                            say = sayRoute(Phrasebook(Language::Bokmal))]() -> Rerouting & {
        if (!asked->rerouting) {
            asked->graph = graph->get();
            asked->rerouting.emplace(*asked->graph, today, say);
        }
        return *asked->rerouting;
    };
    disconnect(m_reading, &OpenCasesReading::finished, this, nullptr);
    connect(m_reading, &OpenCasesReading::finished, this, [this, asked] {
        m_model->setChanges(asked->changes, *asked->graph);
        showList();
    });
    m_reading->start([rerouting](const RoutingFacts &facts) { rerouting().add(facts); },
                     [rerouting, asked] { asked->changes = rerouting().take(); });
}

void ReroutePanel::showList()
{
    const RouteChanges &changes = m_model->changes();
    if (const auto trouble = std::exchange(m_trouble, std::nullopt))
        m_model->setOutcomes(*trouble);
    if (changes.cases.isEmpty())
        return m_frame->empty(
            tr("Every open case has the route it would get today"),
            tr("When the responsibilities change, the cases whose route is no longer the one "
               "on record are listed here, with what differs."));
    m_count->setText(tr("%n open case(s) would get another route today than the one on record.", nullptr,
                        static_cast<int>(changes.cases.size())));
    if (!m_cases->currentIndex().isValid())
        m_cases->selectRow(0);
    m_frame->ready();
}

void ReroutePanel::nameButtons(int ticked)
{
    const bool all = ticked > 0 && ticked == m_model->changes().cases.size();
    m_all->setText(all ? tr("Tick &none") : tr("Tick &all"));
    m_route->setText(tr("&Route %n case(s) again", nullptr, ticked));
    m_route->setEnabled(ticked > 0);
}

void ReroutePanel::routeTicked()
{
    perform(m_model->ticked(), RouteAct{m_workplace.clock.today()}, tr("Routing again …"),
            [this](const BulkReceipt &receipt) { routed(receipt); });
}

void ReroutePanel::perform(const QList<BulkCase> &cases, const Act &act, const QString &busyWith,
                           std::function<void(const BulkReceipt &)> then)
{
    m_reading->cancel();
    m_frame->busy(busyWith, true);
    m_route->setEnabled(false);
    m_going = std::make_shared<Going>();
    m_going->total = cases.size();
    m_look->start();
    const auto work = [cases, act, actor = m_workplace.actor(), going = m_going](Store &store) {
        const Progress progress{[going](qint64 done, qint64) { going->done = done; },
                                [going] { return going->stop.load(); }};
        return store.casework().performMany(cases, act, actor, progress);
    };
    m_act.await(m_workplace.desk.ask(work), this,
                [this, then = std::move(then)](const Result<BulkReceipt> &receipt) {
                    m_going.reset();
                    m_look->stop();
                    nameButtons(static_cast<int>(m_model->ticked().size()));
                    if (!receipt)
                        return refuse(receipt.error());
                    m_frame->ready();
                    then(*receipt);
                });
}

/// Taking back may have been asked for from anywhere.
void ReroutePanel::refuse(const Error &error)
{
    m_frame->failed(error);
    if (error.code == ErrorCode::Cancelled)
        m_workplace.notices.say(tr("Cancelled. No route has been changed."));
    else if (!isVisible())
        m_workplace.notices.sayFailed(error);
}

void ReroutePanel::routed(const BulkReceipt &receipt)
{
    m_trouble = receipt;
    const QList<BulkCase> done = receipt.done();
    if (done.isEmpty())
        m_workplace.notices.say(told(receipt));
    else
        m_workplace.notices.sayUndoable(told(receipt), [this, done] { takeBack(done); });
    m_workplace.news.tellMany();
}

void ReroutePanel::takeBack(const QList<BulkCase> &cases)
{
    perform(cases, UndoAct{}, tr("Taking the routes back …"),
            [this](const BulkReceipt &receipt) { takenBack(receipt); });
}

void ReroutePanel::takenBack(const BulkReceipt &receipt)
{
    m_trouble = receipt;
    const int left = receipt.count(BulkOutcome::Failed);
    QString said =
        tr("%n case(s) have the route back that they had.", nullptr, receipt.count(BulkOutcome::Done));
    if (left > 0)
        said +=
            QLatin1Char(' ') + tr("%n case(s) have been changed since, and stay as they are.", nullptr, left);
    m_workplace.notices.say(said);
    m_workplace.news.tellMany();
}

QString ReroutePanel::told(const BulkReceipt &receipt)
{
    QStringList parts{tr("%n case(s) were routed again.", nullptr, receipt.count(BulkOutcome::Done))};
    if (const int same = receipt.count(BulkOutcome::Unchanged); same > 0)
        parts.append(tr("%n case(s) already had that route.", nullptr, same));
    if (const int failed = receipt.count(BulkOutcome::Failed); failed > 0)
        parts.append(tr("%n case(s) could not be routed; the list says why.", nullptr, failed));
    return parts.join(QLatin1Char(' '));
}

} // namespace tverrlos
