#include "ui/organisations/organisationspage.h"

#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/organisations/organisationpanel.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;
constexpr int typingPauseMs = 200;

} // namespace

OrganisationsPage::OrganisationsPage(Workplace &workplace, const Agencies &agencies, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_search(new QLineEdit), m_alike(new QCheckBox),
      m_list(new LinesView), m_footer(new QLabel), m_frame(new StateFrame(m_list)),
      m_panel(new OrganisationPanel(workplace, agencies)), m_typing(new QTimer(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("organisations.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeListSide());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({52 * style::grid, 88 * style::grid});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &OrganisationsPage::read);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_alike, &QCheckBox::toggled, this, &OrganisationsPage::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OrganisationsPage::showChosen);
    connect(m_list, &LinesView::chosen, this, [this] { m_panel->setFocus(); });
    connect(m_panel, &OrganisationPanel::changed, this, [this](OrganisationId shown) {
        m_wanted = shown;
        read();
    });
    connect(m_frame->emptyState(), &EmptyState::actChosen, this, [this] {
        if (m_search->text().isEmpty() && !m_alike->isChecked())
            return m_workplace.navigation.openPlace(QStringLiteral("new-case"));
        m_search->clear();
        m_alike->setChecked(false);
    });
    connect(&workplace.news, &CaseNews::caseChanged, this, &OrganisationsPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &OrganisationsPage::read);
}

QWidget *OrganisationsPage::makeListSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(34 * style::grid);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    bar->setSpacing(style::grid);
    m_search->setPlaceholderText(tr("Search in the names, in any spelling"));
    m_search->setAccessibleName(tr("Search in the names of organisations"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_alike->setText(tr("Only those that may be &one"));
    m_alike->setToolTip(tr("Organisations whose names are so close that a person should look."));
    bar->addWidget(m_search);
    bar->addWidget(m_alike);
    m_list->setAccessibleName(tr("Organisations"));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    setTextSize(m_footer, TextSize::Small);
    column->addLayout(bar);
    column->addWidget(m_frame, 1);
    column->addWidget(m_footer);
    return side;
}

OrganisationFilter OrganisationsPage::filter() const
{
    return {m_search->text().trimmed(), m_alike->isChecked()};
}

void OrganisationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void OrganisationsPage::showOrganisation(OrganisationId id)
{
    m_wanted = id;
    m_search->clear();
    m_typing->stop();
    read();
}

void OrganisationsPage::read()
{
    if (!isVisible())
        return;
    m_more.cancel();
    m_frame->busy();
    const auto question = [filter = filter()](Store &store) {
        return store.organisations().page(filter, std::nullopt, pageSize);
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<OrganisationPage> &page) {
        if (!page)
            return m_frame->failed(page.error(), [this] { read(); });
        showRows(*page);
    });
}

namespace {

QList<Line> linesFor(const QList<OrganisationRow> &rows)
{
    QList<Line> lines;
    for (const OrganisationRow &row : rows) {
        Line line;
        line.iconName = row.alike > 0 ? QStringLiteral("more") : QStringLiteral("organisations");
        line.title = row.facts.name;
        line.aside = OrganisationsPage::tr("%n cases", nullptr, static_cast<int>(row.cases));
        QStringList known;
        if (row.facts.type)
            known.append(words(*row.facts.type));
        if (row.facts.region)
            known.append(words(*row.facts.region));
        if (row.facts.level)
            known.append(words(*row.facts.level));
        if (row.alike > 0)
            known.append(OrganisationsPage::tr("may be the same as %n others", nullptr, row.alike));
        line.detail = known.join(QStringLiteral(" · "));
        lines.append(line);
    }
    return lines;
}

} // namespace

void OrganisationsPage::showRows(const OrganisationPage &page)
{
    m_ids.clear();
    for (const OrganisationRow &row : page.rows)
        m_ids.append(row.id);
    m_next = page.next;
    // Filling the list must not lead away from what is being read or written beside it.
    const bool asked = m_wanted.has_value();
    const std::optional<OrganisationId> wanted = asked ? m_wanted : m_panel->shown();
    m_wanted = wanted;
    m_list->setLines(linesFor(page.rows), m_next ? [this] { readMore(); } : std::function<void()>());
    m_wanted.reset();
    const auto row = wanted ? m_ids.indexOf(*wanted) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_list->model()->index(static_cast<int>(row), 0));
    if (wanted && (asked || row >= 0))
        m_panel->show(*wanted); // also where it stands further down than has been read
    else
        showChosen();
    sayCount();
    if (!page.rows.isEmpty())
        return m_frame->ready();
    if (!wanted)
        m_panel->showNothing();
    if (m_search->text().isEmpty() && !m_alike->isChecked())
        m_frame->empty(tr("No organisation yet"),
                       tr("An organisation is known from the first case it asks. It comes here by itself."),
                       tr("Write a new case"));
    else
        m_frame->empty(tr("No organisation fits"), {}, tr("Show all"));
}

void OrganisationsPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.organisations().page(filter, after, pageSize);
    };
    m_more.await(m_workplace.desk.ask(question), this, [this](const Result<OrganisationPage> &page) {
        if (!page)
            return m_frame->failed(page.error(), [this] { read(); });
        for (const OrganisationRow &row : page->rows)
            m_ids.append(row.id);
        m_next = page->next;
        m_list->lines()->append(linesFor(page->rows),
                                m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void OrganisationsPage::showChosen()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_ids.size() && !m_wanted)
        m_panel->show(m_ids.at(row));
}

void OrganisationsPage::sayCount()
{
    const auto question = [filter = filter()](Store &store) { return store.organisations().count(filter); };
    m_count.await(m_workplace.desk.ask(question), this, [this](const Result<qint64> &count) {
        if (count)
            m_footer->setText(tr("%n organisations", nullptr, static_cast<int>(*count)));
    });
}

} // namespace tverrlos
