#include "ui/published/publishedpage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/background/stateframe.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/published/bundlefolder.h"
#include "ui/published/publishedlines.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/workplace.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/publishedwords.h"

#include <QAction>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;
constexpr int typingPauseMs = 200;
const QString dueCode = QStringLiteral("review-due");

} // namespace

QString PublishedPage::askWithDialog(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Choose a folder for the web pages"));
}

PublishedPage::PublishedPage(Workplace &workplace, PublishedPanel::Choices agencies,
                             PublishedPanel::Choices regimes, AskFolder askFolder, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_askFolder(std::move(askFolder)), m_search(new QLineEdit),
      m_states(new ChoiceBox), m_list(new LinesView), m_footer(new QLabel), m_frame(new StateFrame(m_list)),
      m_panel(new PublishedPanel(workplace, std::move(agencies), std::move(regimes))),
      m_export(new QPushButton), m_typing(new QTimer(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("published.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeListSide());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({48 * style::grid, 92 * style::grid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &PublishedPage::read);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_states, &QComboBox::currentIndexChanged, this, &PublishedPage::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PublishedPage::showChosen);
    connect(m_list, &LinesView::chosen, this, [this] { m_panel->setFocus(); });
    connect(m_panel, &PublishedPanel::changed, this, [this](const PublishedNumber &number) {
        m_wanted = number;
        read();
    });
    connect(m_export, &QPushButton::clicked, this, &PublishedPage::exportFolder);
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, [this] {
        if (filter() == PublishedFilter())
            return m_workplace.navigation.openPlace(QStringLiteral("cases"));
        m_search->clear();
        m_states->choose(QString());
    });
    auto *find = new QAction(tr("Search in the published answers"), this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(find);
    auto *out = new QAction(tr("Export the published answers for the web"), this);
    connect(out, &QAction::triggered, this, &PublishedPage::exportFolder);
    addAction(out);
}

QWidget *PublishedPage::makeListSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(32 * style::grid);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    bar->setSpacing(style::grid);
    m_search->setPlaceholderText(tr("Search in questions and answers"));
    m_search->setAccessibleName(tr("Search in the published answers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QList<NamedCode> states;
    for (const PublishedState state : allOf<PublishedState>())
        states.append({codeOf(state), words(state)});
    states.append({dueCode, tr("To be reviewed")});
    m_states->offer(states, tr("All states"));
    m_states->setAccessibleName(tr("State"));
    m_export->setText(tr("E&xport for the web …"));
    m_export->setToolTip(
        tr("One page for each answer, to be put on a web site. Nothing internal goes along."));
    bar->addWidget(m_search);
    bar->addWidget(m_states);
    m_list->setAccessibleName(tr("Published answers"));
    m_list->wrapTitles();
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    setTextSize(m_footer, TextSize::Small);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid);
    foot->addWidget(m_export, 0, Qt::AlignLeft);
    column->addLayout(bar);
    column->addWidget(m_frame, 1);
    column->addWidget(m_footer);
    column->addLayout(foot);
    return side;
}

PublishedFilter PublishedPage::filter() const
{
    PublishedFilter filter;
    filter.search = m_search->text().trimmed();
    if (m_states->code() == dueCode)
        filter.reviewDueOn = m_workplace.clock.today();
    else
        filter.state = fromCode<PublishedState>(m_states->code());
    return filter;
}

void PublishedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void PublishedPage::showAnswer(const PublishedNumber &number)
{
    m_wanted = number;
    m_search->clear();
    m_states->choose(QString());
    m_typing->stop();
    read();
}

void PublishedPage::read()
{
    if (!isVisible())
        return;
    m_more.cancel();
    m_frame->busy();
    const auto question = [filter = filter()](Store &store) {
        return store.published().page(filter, {}, pageSize);
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<PublishedRows> &page) {
        if (!page)
            return m_frame->failed(page.error(), [this] { read(); });
        showRows(*page);
    });
}

void PublishedPage::showRows(const PublishedRows &page)
{
    m_numbers.clear();
    QList<Line> lines;
    for (const PublishedRow &row : page.rows) {
        m_numbers.append(row.number);
        lines.append(lineFor(row, m_workplace.clock.today()));
    }
    m_next = page.next;
    // Filling the list must not lead away from what is being read or written beside it.
    const bool asked = m_wanted.has_value();
    const std::optional<PublishedNumber> wanted = asked ? m_wanted : m_panel->shown();
    m_wanted = wanted;
    m_list->setLines(lines, m_next ? [this] { readMore(); } : std::function<void()>());
    const qsizetype row = wanted ? m_numbers.indexOf(*wanted) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_list->model()->index(int(row), 0));
    m_wanted.reset();
    if (wanted && (asked || row >= 0))
        m_panel->show(*wanted);
    else
        showChosen();
    sayCount();
    if (!page.rows.isEmpty())
        return m_frame->ready();
    if (!wanted)
        m_panel->showNothing();
    if (filter() == PublishedFilter())
        m_frame->empty(
            tr("No published answer yet"),
            tr("What one asker learned, everyone can learn: open a case that has been answered, and choose "
               "“Make a published answer from this case” in its menu."),
            tr("Open the cases"));
    else
        m_frame->empty(tr("No published answer fits"), {}, tr("Show all"));
}

void PublishedPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.published().page(filter, after, pageSize);
    };
    m_more.await(m_workplace.desk.ask(question), this, [this](const Result<PublishedRows> &page) {
        if (!page)
            return m_frame->failed(page.error(), [this] { read(); });
        QList<Line> lines;
        for (const PublishedRow &row : page->rows) {
            m_numbers.append(row.number);
            lines.append(lineFor(row, m_workplace.clock.today()));
        }
        m_next = page->next;
        m_list->lines()->append(lines, m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void PublishedPage::showChosen()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_numbers.size() || m_wanted || m_panel->shown() == m_numbers.at(row))
        return;
    if (m_panel->isEdited()) { // what is being written stays in view until it is saved or put back
        m_workplace.notices.say(tr("Save or put back what you have written first. It is kept as a draft."));
        if (const qsizetype shown = m_numbers.indexOf(*m_panel->shown()); shown >= 0)
            m_list->setCurrentIndex(m_list->model()->index(int(shown), 0));
        return;
    }
    m_panel->show(m_numbers.at(row));
}

void PublishedPage::sayCount()
{
    const auto question = [filter = filter()](Store &store) { return store.published().count(filter); };
    m_count.await(m_workplace.desk.ask(question), this, [this](const Result<qint64> &count) {
        if (count)
            m_footer->setText(tr("%n answers", nullptr, static_cast<int>(*count)));
    });
}

void PublishedPage::exportFolder()
{
    const QString folder = m_askFolder ? m_askFolder(this) : QString();
    if (folder.isEmpty())
        return;
    m_export->setEnabled(false);
    const auto question = [](Store &store) { return store.published().outgoing(); };
    whenReady(
        m_workplace.desk.ask(question), this, [this, folder](const Result<QList<PublishedAnswer>> &answers) {
            if (!answers) {
                m_export->setEnabled(true);
                return m_workplace.notices.sayFailed(answers.error());
            }
            const auto work = [folder, answers = *answers, language = Phrasebook::application().language()] {
                return writeBundle(folder, publishedBundle(answers, Phrasebook(language)));
            };
            whenReady(inBackground(work), this, [this, folder](const Result<BundleReceipt> &receipt) {
                m_export->setEnabled(true);
                if (!receipt)
                    return m_workplace.notices.sayFailed(receipt.error());
                m_workplace.notices.say(
                    tr("The web pages are in %1: %n files are new or changed.", nullptr, receipt->written)
                        .arg(folder));
            });
        });
}

} // namespace tverrlos
