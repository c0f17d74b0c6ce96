#include "ui/organisations/organisationspage.h"

#include "core/work/databasedesk.h"
#include "ui/lines/linesmodel.h"
#include "ui/organisations/organisationpanel.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;

} // namespace

OrganisationsPage::OrganisationsPage(Workplace &workplace, const Agencies &agencies, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_side(new ListSide(tr("Organisations"))),
      m_alike(new QCheckBox), m_panel(new OrganisationPanel(workplace, agencies))
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("organisations.splitter"), m_side, m_panel, {52, 88}, {1, 2});
    setFocusProxy(m_side);
    connect(m_side, &ListSide::searched, this, &OrganisationsPage::read);
    connect(m_alike, &QCheckBox::toggled, this, &OrganisationsPage::read);
    connect(m_side, &ListSide::moved, this, &OrganisationsPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, [this] { m_panel->setFocus(); });
    connect(m_panel, &OrganisationPanel::changed, this, [this](OrganisationId shown) {
        m_wanted = shown;
        read();
    });
    connect(m_side->frame()->emptyState(), &EmptyState::actChosen, this, [this] {
        if (m_side->search()->text().isEmpty() && !m_alike->isChecked())
            return m_workplace.navigation.openPlace(QStringLiteral("new-case"));
        m_side->clearSearch();
        m_alike->setChecked(false);
        read();
    });
    connect(&workplace.news, &CaseNews::caseChanged, this, &OrganisationsPage::read);
    connect(&workplace.news, &CaseNews::manyChanged, this, &OrganisationsPage::read);
}

void OrganisationsPage::makeListSide()
{
    m_side->addSearch(tr("Search in the names, in any spelling"), tr("Search in the names of organisations"));
    m_alike->setText(tr("Only those that may be &one"));
    m_alike->setToolTip(tr("Organisations whose names are so close that a person should look."));
    m_side->addAbove(m_alike);
}

OrganisationFilter OrganisationsPage::filter() const
{
    return {m_side->search()->text().trimmed(), m_alike->isChecked()};
}

void OrganisationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void OrganisationsPage::showOrganisation(OrganisationId id)
{
    m_wanted = id;
    m_side->clearSearch();
    read();
}

void OrganisationsPage::read()
{
    if (!isVisible())
        return;
    m_more.cancel();
    m_side->frame()->busy();
    const auto question = [filter = filter()](Store &store) {
        return store.organisations().page(filter, std::nullopt, pageSize);
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<OrganisationPage> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
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
    m_wanted.reset();
    const auto row = wanted ? m_ids.indexOf(*wanted) : -1;
    m_side->fill(linesFor(page.rows), row >= 0 ? int(row) : 0,
                 m_next ? [this] { readMore(); } : std::function<void()>());
    if (wanted && (asked || row >= 0))
        m_panel->show(*wanted); // also where it stands further down than has been read
    else
        showChosen();
    sayCount();
    if (!page.rows.isEmpty())
        return m_side->frame()->ready();
    if (!wanted)
        m_panel->showNothing();
    if (m_side->search()->text().isEmpty() && !m_alike->isChecked())
        m_side->frame()->empty(
            tr("No organisation yet"),
            tr("An organisation is known from the first case it asks. It comes here by itself."),
            tr("Write a new case"));
    else
        m_side->frame()->empty(tr("No organisation fits"), {}, tr("Show all"));
}

void OrganisationsPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.organisations().page(filter, after, pageSize);
    };
    m_more.await(m_workplace.desk.ask(question), this, [this](const Result<OrganisationPage> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
        for (const OrganisationRow &row : page->rows)
            m_ids.append(row.id);
        m_next = page->next;
        m_side->list()->lines()->append(linesFor(page->rows),
                                        m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void OrganisationsPage::showChosen()
{
    const int row = m_side->row();
    if (row >= 0 && row < m_ids.size())
        m_panel->show(m_ids.at(row));
}

void OrganisationsPage::sayCount()
{
    const auto question = [filter = filter()](Store &store) { return store.organisations().count(filter); };
    m_count.await(m_workplace.desk.ask(question), this, [this](const Result<qint64> &count) {
        if (count)
            m_side->footer()->setText(tr("%n organisations", nullptr, static_cast<int>(*count)));
    });
}

} // namespace tverrlos
