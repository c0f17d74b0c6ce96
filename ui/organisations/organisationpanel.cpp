#include "ui/organisations/organisationpanel.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/organisations/factsform.h"
#include "ui/organisations/mergepanel.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/wording/askerwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int casesShown = 12;

} // namespace

/// One organisation with all that is told about it, read in one go.
struct OrganisationPanel::Reading
{
    Organisation organisation;
    QList<OrganisationCandidate> candidates;
    QList<CaseRow> cases;

    static Result<Reading> of(Store &store, OrganisationId id)
    {
        const auto organisation = store.organisations().find(id);
        if (!organisation)
            return organisation.error();
        Reading reading{*organisation, {}, {}};
        if (!organisation->mergedInto) {
            const auto candidates = store.organisations().candidates(id);
            if (!candidates)
                return candidates.error();
            reading.candidates = *candidates;
        }
        CaseFilter filter;
        filter.organisation = id;
        const auto page = store.cases().page(filter, CaseOrder::Received, true, std::nullopt, casesShown);
        if (!page)
            return page.error();
        reading.cases = page->rows;
        return reading;
    }
};

OrganisationPanel::OrganisationPanel(Workplace &workplace, std::function<QList<NamedCode>()> agencies,
                                     QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_agencies(std::move(agencies)), m_scroll(new QScrollArea),
      m_title(plainLabel()), m_figures(plainLabel()), m_complaint(plainLabel()),
      m_form(new FactsForm(m_agencies ? m_agencies() : QList<NamedCode>())), m_save(new QPushButton),
      m_revert(new QPushButton), m_mergePlace(new QVBoxLayout), m_mergeWith(new QLineEdit)
{
    m_frame = new StateFrame(m_scroll, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeContent();
    setFocusProxy(m_form->name());
    showNothing();
}

void OrganisationPanel::makeContent()
{
    m_column = readingColumnIn(m_scroll);
    setTextSize(m_title, TextSize::Title, true);
    m_title->setAccessibleName(tr("Name"));
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setMargin(style::grid);
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_complaint->hide();
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_revert->setText(tr("Put &back"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_revert);
    foot->addStretch(1);
    m_mergeWith->setPlaceholderText(tr("Merge into: write the other one's name, and Enter"));
    m_mergeWith->setAccessibleName(tr("Merge into another organisation"));
    m_column->addWidget(m_title);
    m_column->addWidget(m_figures);
    m_column->addSpacing(style::grid);
    m_column->addWidget(m_form);
    m_column->addWidget(m_complaint);
    m_column->addLayout(foot);
    m_column->addWidget(m_mergeWith);
    m_column->addLayout(m_mergePlace);
    m_column->addStretch(1);
    connect(m_form, &FactsForm::edited, this, &OrganisationPanel::noteEdit);
    connect(m_save, &QPushButton::clicked, this, &OrganisationPanel::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { tellFacts(); });
    addPageAct(this, tr("Save what is known of the organisation"),
               {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { save(); });
    connect(m_mergeWith, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_mergeWith->text().trimmed();
        if (name.isEmpty())
            return;
        m_foretold.await(
            m_workplace.desk.ask([name](Store &store) { return store.organisations().named(name); }), this,
            [this](const Result<OrganisationId> &other) {
                if (!other) {
                    m_complaint->setText(sentenceAndRemedy(other.error()));
                    return m_complaint->show();
                }
                beginMerge(*other);
            });
    });
    noteEdit();
}

void OrganisationPanel::show(OrganisationId id)
{
    if (m_shown != id) {
        closeMerge();
        m_mergeWith->clear();
        m_complaint->hide();
        m_organisation = {};
    }
    m_shown = id;
    load(id);
}

void OrganisationPanel::showNothing()
{
    m_shown.reset();
    m_reading.cancel();
    m_frame->empty(tr("No organisation chosen"), tr("Choose one in the list to see what is known of it."));
}

void OrganisationPanel::load(OrganisationId id)
{
    m_frame->busy();
    m_reading.await(m_workplace.desk.ask([id](Store &store) { return Reading::of(store, id); }), this,
                    [this, id](const Result<Reading> &reading) {
                        if (!reading)
                            return m_frame->failed(reading.error(), [this, id] { load(id); });
                        tell(*reading);
                        m_frame->ready();
                    });
}

void OrganisationPanel::tell(const Reading &reading)
{
    const bool typing = m_organisation.id == reading.organisation.id && m_form->isEdited();
    const int revision = m_organisation.revision;
    m_organisation = reading.organisation;
    if (typing)
        m_organisation.revision = revision; // what is typed was read then: a conflict must show
    else
        tellFacts();
    delete m_told;
    m_told = new QWidget;
    m_toldColumn = new QVBoxLayout(m_told);
    m_toldColumn->setContentsMargins(0, 0, 0, 0);
    m_toldColumn->setSpacing(style::grid);
    m_column->insertWidget(m_column->count() - 1, m_told);
    m_title->setText(m_organisation.facts.name);
    QStringList figures{tr("%n cases", nullptr, static_cast<int>(m_organisation.cases)),
                        tr("%n open", nullptr, static_cast<int>(m_organisation.open))};
    if (m_organisation.firstReceived)
        figures.append(tr("first %1").arg(dateWords(m_organisation.firstReceived)));
    if (m_organisation.lastReceived && m_organisation.lastReceived != m_organisation.firstReceived)
        figures.append(tr("latest %1").arg(dateWords(m_organisation.lastReceived)));
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    tellCandidates(reading.candidates);
    tellMerged();
    tellCases(reading.cases);
}

void OrganisationPanel::tellFacts()
{
    m_form->show(m_organisation.facts);
    m_form->setEnabled(!m_organisation.mergedInto);
    m_mergeWith->setVisible(!m_organisation.mergedInto);
    m_complaint->hide();
    noteEdit();
}

void OrganisationPanel::addHeading(const QString &words)
{
    auto *heading = new QLabel(words);
    setTextSize(heading, TextSize::Body, true);
    m_toldColumn->addSpacing(style::grid);
    m_toldColumn->addWidget(heading);
}

void OrganisationPanel::addLine(const QString &words, std::function<void()> act)
{
    if (!act) {
        auto *line = plainLabel();
        line->setText(words);
        m_toldColumn->addWidget(line);
        return;
    }
    auto *link = new LinkButton(words);
    connect(link, &LinkButton::clicked, this, act);
    m_toldColumn->addWidget(link);
}

void OrganisationPanel::tellCandidates(const QList<OrganisationCandidate> &candidates)
{
    if (m_organisation.mergedInto)
        return;
    addHeading(tr("May be the same"));
    if (candidates.isEmpty())
        addLine(tr("No other name is close to this one."));
    for (const OrganisationCandidate &each : candidates)
        addLine(tr("%1 (%2; %n cases): look and merge", nullptr, static_cast<int>(each.row.cases))
                    .arg(each.row.facts.name, words(each.why)),
                [this, id = each.row.id] { beginMerge(id); });
}

void OrganisationPanel::tellMerged()
{
    if (m_organisation.mergedInto) {
        const MergedOrganisation into = *m_organisation.mergedInto;
        addHeading(tr("Merged"));
        addLine(tr("It stands under “%1”: open that one").arg(into.name), [this, into] { show(into.id); });
        addLine(tr("Take this one out again"), [this, id = m_organisation.id] { unmerge(id); });
    }
    if (!m_organisation.merged.isEmpty())
        addHeading(tr("Merged into this one"));
    for (const MergedOrganisation &each : std::as_const(m_organisation.merged))
        addLine(tr("%1: take it out again").arg(each.name), [this, id = each.id] { unmerge(id); });
    if (m_organisation.spellings.size() > 1) {
        addHeading(tr("Names its cases write"));
        addLine(m_organisation.spellings.join(QStringLiteral(" · ")));
    }
}

void OrganisationPanel::tellCases(const QList<CaseRow> &rows)
{
    addHeading(tr("Cases"));
    if (rows.isEmpty())
        addLine(tr("No case has this name now."));
    for (const CaseRow &row : rows)
        addLine(QStringLiteral("%1  %2 · %3 · %4")
                    .arg(row.number.text(), row.title, dateWords(row.received), words(row.status)),
                [this, number = row.number] { m_workplace.navigation.openCase(number); });
    if (m_organisation.cases == 0)
        return;
    addLine(tr("Open the list of all %n cases", nullptr, static_cast<int>(m_organisation.cases)), [this] {
        CaseFilter filter;
        filter.organisation = m_organisation.id;
        m_workplace.navigation.openCases(filter, tr("Cases from %1").arg(m_organisation.facts.name));
    });
}

void OrganisationPanel::noteEdit()
{
    const bool edited = m_form->isEdited();
    m_save->setEnabled(edited);
    m_revert->setEnabled(edited);
}

void OrganisationPanel::save()
{
    if (m_form->isEdited() && m_shown)
        edit(m_form->facts(), m_organisation.revision, false);
}

void OrganisationPanel::edit(const OrganisationFacts &facts, std::optional<int> revision, bool undoing)
{
    const OrganisationId id = m_organisation.id;
    const OrganisationFacts before = m_organisation.facts;
    const auto question = [id, facts, revision, actor = m_workplace.actor()](Store &store) {
        return store.organisations().edit(id, facts, actor, revision);
    };
    whenReady(m_workplace.desk.ask(question), this, [=, this](const Result<Organisation> &now) {
        if (!now) {
            m_complaint->setText(sentenceAndRemedy(now.error()));
            m_complaint->show();
            return;
        }
        m_organisation = *now;
        tellFacts();
        if (undoing)
            wrote(tr("“%1” is as it was.").arg(now->facts.name), id, {});
        else
            wrote(tr("“%1” was saved.").arg(now->facts.name), id,
                  [this, before] { edit(before, std::nullopt, true); });
    });
}

void OrganisationPanel::beginMerge(OrganisationId other)
{
    if (m_shown)
        foretell(*m_shown, other);
}

void OrganisationPanel::foretell(OrganisationId merged, OrganisationId into)
{
    const auto question = [merged, into](Store &store) {
        return store.organisations().foretellMerge(merged, into);
    };
    m_foretold.await(m_workplace.desk.ask(question), this, [this](const Result<MergePreview> &preview) {
        closeMerge();
        m_complaint->setVisible(!preview);
        if (!preview)
            return m_complaint->setText(sentenceAndRemedy(preview.error()));
        m_merge = new MergePanel(*preview, m_agencies());
        m_mergePlace->addWidget(m_merge);
        connect(m_merge, &MergePanel::confirmed, this, &OrganisationPanel::merge);
        connect(m_merge, &MergePanel::cancelled, this, &OrganisationPanel::closeMerge);
        connect(m_merge, &MergePanel::turned, this, &OrganisationPanel::foretell);
        m_merge->confirmButton()->setFocus();
    });
}

void OrganisationPanel::closeMerge()
{
    if (m_merge)
        m_merge->deleteLater();
    m_merge = nullptr;
}

void OrganisationPanel::merge(OrganisationId merged, OrganisationId into)
{
    const auto question = [=, actor = m_workplace.actor()](Store &store) {
        return store.organisations().merge(merged, into, actor);
    };
    whenReady(m_workplace.desk.ask(question), this, [=, this](const Result<Organisation> &now) {
        if (!now) {
            if (m_merge)
                m_merge->refuse(sentenceAndRemedy(now.error()));
            return;
        }
        closeMerge();
        wrote(tr("Merged into “%1”.").arg(now->facts.name), into, [this, merged] { unmerge(merged); });
    });
}

void OrganisationPanel::unmerge(OrganisationId merged)
{
    const auto question = [=, actor = m_workplace.actor()](Store &store) {
        return store.organisations().unmerge(merged, actor);
    };
    whenReady(m_workplace.desk.ask(question), this, [this](const Result<Organisation> &now) {
        if (!now)
            return m_workplace.notices.sayFailed(now.error());
        wrote(tr("“%1” stands by itself again.").arg(now->facts.name), now->id, {});
    });
}

void OrganisationPanel::wrote(const QString &line, OrganisationId shown, std::function<void()> undo)
{
    if (undo)
        m_workplace.notices.sayUndoable(line, std::move(undo));
    else
        m_workplace.notices.say(line);
    Q_EMIT changed(shown);
}

} // namespace tverrlos
