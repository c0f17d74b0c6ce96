#include "ui/published/publishedpage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/lines/linesmodel.h"
#include "ui/published/bundlefolder.h"
#include "ui/published/publishedlines.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/shell/workplace.h"
#include "ui/wording/publishedwords.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;
const QString dueCode = QStringLiteral("review-due");

} // namespace

QString PublishedPage::askWithDialog(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, tr("Choose a folder for the web pages"));
}

PublishedPage::PublishedPage(Workplace &workplace, PublishedPanel::Choices agencies,
                             PublishedPanel::Choices regimes, AskFolder askFolder, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_askFolder(std::move(askFolder)),
      m_side(new ListSide(tr("Published answers"))), m_states(new ChoiceBox),
      m_panel(new PublishedPanel(workplace, std::move(agencies), std::move(regimes))),
      m_export(new QPushButton)
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("published.splitter"), m_side, m_panel, {48, 92}, {1, 2});
    setFocusProxy(m_side);
    connect(m_side, &ListSide::searched, this, &PublishedPage::read);
    connect(m_states, &QComboBox::currentIndexChanged, this, &PublishedPage::read);
    connect(m_side, &ListSide::moved, this, &PublishedPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, [this] { m_panel->setFocus(); });
    connect(m_panel, &PublishedPanel::changed, this, [this](const PublishedNumber &number) {
        m_wanted = number;
        read();
    });
    connect(m_export, &QPushButton::clicked, this, &PublishedPage::exportFolder);
    connect(m_side->frame()->emptyState(), &EmptyState::actChosen, this, [this] {
        if (filter() == PublishedFilter())
            return m_workplace.navigation.openPlace(QStringLiteral("cases"));
        m_side->clearSearch();
        m_states->choose(QString());
        read();
    });
    addPageAct(this, tr("Search in the published answers"), {Qt::CTRL | Qt::Key_F},
               [this] { m_side->search()->setFocus(); });
    addPageAct(this, tr("Export the published answers for the web"), {}, [this] { exportFolder(); });
}

void PublishedPage::makeListSide()
{
    m_side->addSearch(tr("Search in questions and answers"), tr("Search in the published answers"));
    QList<NamedCode> states;
    for (const PublishedState state : allOf<PublishedState>())
        states.append({codeOf(state), words(state)});
    states.append({dueCode, tr("To be reviewed")});
    m_states->offer(states, tr("All states"));
    m_states->setAccessibleName(tr("State"));
    m_export->setText(tr("E&xport for the web …"));
    m_export->setToolTip(
        tr("One page for each answer, to be put on a web site. Nothing internal goes along."));
    m_side->addAbove(m_states);
    m_side->addBelow(m_export);
    m_side->wrapTexts();
}

PublishedFilter PublishedPage::filter() const
{
    PublishedFilter filter;
    filter.search = m_side->search()->text().trimmed();
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
    m_side->clearSearch();
    m_states->choose(QString());
    read();
}

void PublishedPage::read()
{
    if (!isVisible())
        return;
    m_more.cancel();
    m_side->frame()->busy();
    const auto question = [filter = filter()](Store &store) {
        return store.published().page(filter, {}, pageSize);
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<PublishedRows> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
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
    m_wanted.reset();
    const qsizetype row = wanted ? m_numbers.indexOf(*wanted) : -1;
    m_side->fill(lines, row >= 0 ? int(row) : 0, m_next ? [this] { readMore(); } : std::function<void()>());
    if (wanted && (asked || row >= 0))
        m_panel->show(*wanted);
    else
        showChosen();
    sayCount();
    if (!page.rows.isEmpty())
        return m_side->frame()->ready();
    if (!wanted)
        m_panel->showNothing();
    if (filter() == PublishedFilter())
        m_side->frame()->empty(
            tr("No published answer yet"),
            tr("What one asker learned, everyone can learn: open a case that has been answered, and choose "
               "“Make a published answer from this case” in its menu."),
            tr("Open the cases"));
    else
        m_side->frame()->empty(tr("No published answer fits"), {}, tr("Show all"));
}

void PublishedPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.published().page(filter, after, pageSize);
    };
    m_more.await(m_workplace.desk.ask(question), this, [this](const Result<PublishedRows> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
        QList<Line> lines;
        for (const PublishedRow &row : page->rows) {
            m_numbers.append(row.number);
            lines.append(lineFor(row, m_workplace.clock.today()));
        }
        m_next = page->next;
        m_side->list()->lines()->append(lines, m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void PublishedPage::showChosen()
{
    const int row = m_side->row();
    if (row < 0 || row >= m_numbers.size() || m_panel->shown() == m_numbers.at(row))
        return;
    if (m_panel->isEdited()) { // what is being written stays in view until it is saved or put back
        m_workplace.notices.say(tr("Save or put back what you have written first. It is kept as a draft."));
        if (const qsizetype shown = m_numbers.indexOf(*m_panel->shown()); shown >= 0)
            m_side->setRow(int(shown));
        return;
    }
    m_panel->show(m_numbers.at(row));
}

void PublishedPage::sayCount()
{
    const auto question = [filter = filter()](Store &store) { return store.published().count(filter); };
    m_count.await(m_workplace.desk.ask(question), this, [this](const Result<qint64> &count) {
        if (count)
            m_side->footer()->setText(tr("%n answers", nullptr, static_cast<int>(*count)));
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
