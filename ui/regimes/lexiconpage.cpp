#include "ui/regimes/lexiconpage.h"

#include "core/store/store.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/background/whenready.h"
#include "ui/regimes/effectview.h"
#include "ui/regimes/termeditor.h"
#include "ui/regimes/termmodel.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tverrlos {

namespace {
/// Typing and spinning come in bursts.
constexpr int pauseBeforeTrial = 200;
} // namespace

LexiconPage::LexiconPage(Workplace &workplace, std::shared_ptr<Current<Lexicon>> live, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_live(std::move(live)), m_shipped(shippedLexicon()),
      m_trial(new LexiconTrial(workplace.desk, this)), m_terms(new TermModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView),
      m_editor(new TermEditor(m_shipped.regimes)), m_effect(new EffectView(m_shipped.regimes)),
      m_state(new QLabel), m_filter(new QLineEdit), m_newTerm(new QLineEdit), m_why(new QLineEdit),
      m_save(new QPushButton(tr("&Save the change"))), m_discard(new QPushButton(tr("&Discard")))
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("lexicon.splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTerms());
    splitter->addWidget(makeWork());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({80 * style::grid, 72 * style::grid});
    m_frame = new StateFrame(splitter, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_table);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeTrial);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isRefused)
            return; // what a trial has to say would take the place of why the change was not saved
        if (!isChanged())
            return sayState();
        m_frame->busy(tr("Trying the change on the judged cases"), true);
        m_trial->tryOut(m_draft);
    });
    connect(m_frame, &StateFrame::cancelled, m_trial, &LexiconTrial::cancel);
    connect(m_trial, &LexiconTrial::progressed, m_frame->busyBar(), &BusyBar::setProgress);
    connect(m_trial, &LexiconTrial::standingReady, this, &LexiconPage::showTerms);
    connect(m_trial, &LexiconTrial::effectReady, this, [this](const LexiconEffect &effect) {
        if (!m_isRefused)
            m_frame->ready();
        m_effect->showEffect(effect);
    });
    connect(m_trial, &LexiconTrial::failed, this, [this](const Error &error) {
        if (!m_isRefused)
            m_frame->failed(error, [this] { read(); });
    });
    connect(m_effect, &EffectView::caseChosen, this,
            [this](const CaseNumber &number) { m_workplace.navigation.openCase(number); });
    connect(&workplace.news, &CaseNews::caseChanged, this, [this] { m_stale = true; });
    connect(&workplace.news, &CaseNews::manyChanged, this, [this] { m_stale = true; });
    connect(m_frame->emptyState(), &EmptyState::actChosen, this,
            [this] { m_workplace.navigation.openPlace(QStringLiteral("cases")); });
}

QWidget *LexiconPage::makeTerms()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid);
    m_state->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Filter the terms"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_sorted->setSourceModel(m_terms);
    m_sorted->setSortRole(TermModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Terms of the lexicon"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(TermModel::Column::Spoke), Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(5 * style::grid);
    m_table->setWordWrap(false);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LexiconPage::showTerm);
    m_newTerm->setPlaceholderText(tr("New term: its name, then Enter"));
    m_newTerm->setAccessibleName(tr("Name of a new term"));
    m_newTerm->setMaxLength(60);
    connect(m_newTerm, &QLineEdit::returnPressed, this, &LexiconPage::addTerm);
    column->addWidget(m_state);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_newTerm);
    return side;
}

QWidget *LexiconPage::makeWork()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(style::grid, style::grid, 2 * style::grid, style::grid);
    column->setSpacing(style::grid);
    connect(m_editor, &TermEditor::edited, this, &LexiconPage::change);
    column->addWidget(m_editor);
    column->addLayout(makeSaving());
    auto *heading = new QLabel(tr("On the judged cases"));
    setTextSize(heading, TextSize::Body, true);
    column->addWidget(heading);
    column->addWidget(m_effect, 1);
    scroll->setWidget(body);
    return scroll;
}

QLayout *LexiconPage::makeSaving()
{
    auto *rows = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    m_why->setPlaceholderText(tr("Why the lexicon is changed"));
    m_why->setAccessibleName(m_why->placeholderText());
    m_why->setMaxLength(500);
    rows->addWidget(m_why);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch(1);
    rows->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_draft, m_why->text(), false); });
    connect(m_discard, &QPushButton::clicked, this, &LexiconPage::discard);
    addPageAct(this, tr("Save the change to the lexicon"),
               {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { m_save->click(); });
    return rows;
}

void LexiconPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Reading all judged cases again is for when one may have changed; a draft is not thrown away because the
    // person looked at a case meanwhile.
    if (m_stale && (!m_isRead || !isChanged()))
        read();
}

void LexiconPage::read()
{
    m_stale = m_isRefused = false;
    m_frame->busy(tr("Reading the judged cases"), true);
    whenReady(m_workplace.desk.ask([](Store &store) { return store.lexicon().latest(); }), this,
              [this](const Result<LexiconVersion> &latest) {
                  if (!latest)
                      return m_frame->failed(latest.error(), [this] { read(); });
                  const bool keepsDraft = m_isRead && isChanged();
                  m_office = *latest;
                  if (!keepsDraft)
                      m_draft = m_office.changes;
                  m_isRead = true;
                  m_trial->read(m_office.changes);
              });
}

void LexiconPage::showTerms(const LexiconStanding &standing)
{
    if (m_trial->cases() == 0 && m_office.changes.isEmpty() && !isChanged())
        m_frame->empty(tr("Nobody has confirmed a regime yet"),
                       tr("Here each term of the lexicon shows how often it was right. That is measured "
                          "on the cases whose regimes officers have confirmed or taken away."),
                       tr("Go to the cases"));
    else
        m_frame->ready();
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    const QString chosen = current.isValid() ? m_terms->row(current.row()).term.id : QString();
    QList<TermRow> rows;
    for (const Term &term : m_shipped.terms)
        if (!term.weights.isEmpty() || !m_draft.of(term.id).isEmpty())
            rows.append({term, m_draft.of(term.id), standing.terms.value(term.id)});
    for (const TermChange &change : m_draft.list()) {
        if (!change.own)
            continue;
        Term own;
        own.id = change.id;
        own.kind = *change.own;
        rows.append({own, change, standing.terms.value(change.id)});
    }
    m_terms->setRows(rows);
    fitColumns();
    const int row = qMax(0, m_terms->rowOf(chosen));
    m_table->setCurrentIndex(chosen.isEmpty() ? m_sorted->index(0, 0)
                                              : m_sorted->mapFromSource(m_terms->index(row, 0)));
    m_effect->showStanding(standing);
    sayState();
    if (isChanged())
        m_pause.start();
}

/// How a term has done is what one looks for here: the figures stand in full, and the words share what is
/// left of the width. Where that is little, right and wrong are left to the precision that they make.
void LexiconPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int width = m_table->viewport()->width();
    const bool narrow = width < 56 * style::grid;
    m_table->setColumnHidden(int(TermModel::Column::Right), narrow);
    m_table->setColumnHidden(int(TermModel::Column::Wrong), narrow);
    int left = width;
    for (int column = int(TermModel::Column::Spoke); column < m_terms->columnCount(); ++column) {
        const QString heading = m_terms->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int figures = fontMetrics().horizontalAdvance(heading) + 5 * style::grid; // and the arrow
        header->resizeSection(column, figures);
        left -= m_table->isColumnHidden(column) ? 0 : figures;
    }
    header->resizeSection(int(TermModel::Column::Term), left / 2);
    header->resizeSection(int(TermModel::Column::Regimes), left - left / 2);
}

bool LexiconPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void LexiconPage::showTerm()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    m_editor->setEnabled(current.isValid());
    if (current.isValid())
        m_editor->edit(m_terms->row(current.row()));
}

void LexiconPage::addTerm()
{
    const QString name = m_newTerm->text().simplified().toLower();
    if (name.isEmpty())
        return;
    int row = m_terms->rowOf(name);
    if (row < 0) {
        QList<TermRow> rows;
        for (int i = 0; i < m_terms->rowCount(); ++i)
            rows.append(m_terms->row(i));
        TermRow fresh;
        fresh.term.id = fresh.change.id = name;
        fresh.change.own = TermKind::Law;
        // The name is its first form: what a person names a term is mostly the word itself.
        fresh.change.forms.insert(CaseLanguage::Bokmal, {name});
        row = int(rows.size());
        rows.append(fresh);
        m_terms->setRows(rows);
        m_filter->clear();
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_terms->index(row, 0)));
        change(fresh.change);
    }
    m_newTerm->clear();
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_terms->index(row, 0)));
    m_editor->setFocus();
}

void LexiconPage::change(const TermChange &change)
{
    LexiconChanges draft = m_draft;
    draft.put(change);
    if (const auto sound = withChanges(m_shipped, draft); !sound) {
        m_state->setText(sentenceAndRemedy(sound.error()));
        return;
    }
    m_draft = draft;
    if (const int row = m_terms->rowOf(change.id); row >= 0) {
        m_terms->setChange(row, change);
        m_editor->edit(m_terms->row(row));
    }
    sayState();
    m_pause.start();
}

void LexiconPage::discard()
{
    m_draft = m_office.changes;
    m_why->clear();
    read();
}

void LexiconPage::save(const LexiconChanges &changes, const QString &why, bool undoing)
{
    m_save->setEnabled(false);
    const auto ask = [changes, why, actor = m_workplace.actor(), basedOn = m_office.version](Store &store) {
        return store.lexicon().save(changes, why, actor, basedOn);
    };
    whenReady(m_workplace.desk.ask(ask), this,
              [this, before = m_office.changes, undoing](const Result<LexiconVersion> &version) {
                  if (version)
                      return saved(*version, before, undoing);
                  sayState();
                  // What was changed here stays; reading again shows it beside what the other has saved.
                  m_isRefused = true;
                  m_frame->failed(version.error(), [this] { read(); });
              });
}

void LexiconPage::saved(const LexiconVersion &version, const LexiconChanges &before, bool undoing)
{
    m_office = version;
    m_draft = version.changes;
    m_why->clear();
    if (auto lexicon = withChanges(m_shipped, version.changes))
        m_live->set(std::move(lexicon).value());
    if (undoing)
        m_workplace.notices.say(tr("The lexicon is as it was before."));
    else
        m_workplace.notices.sayUndoable(tr("The lexicon is changed; it holds from now on."),
                                        [this, before] { save(before, tr("Undone"), true); });
    read();
}

void LexiconPage::sayState()
{
    m_save->setEnabled(isChanged());
    m_discard->setEnabled(isChanged());
    QString line = tr("%n judged case(s).", nullptr, int(m_trial->cases()));
    line += QLatin1Char(' ');
    if (m_office.version == 0)
        line += tr("The lexicon is as shipped.");
    else
        line += tr("Version %1 of %2, by %3: %4")
                    .arg(m_office.version)
                    .arg(dateWords(m_office.at.toLocalTime().date()), m_office.by,
                         m_office.why.isEmpty() ? tr("no reason given") : m_office.why);
    m_state->setText(line);
}

} // namespace tverrlos
