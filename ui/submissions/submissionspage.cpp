#include "ui/submissions/submissionspage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/plan/toldlines.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pageacts.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/submissions/submissionform.h"
#include "ui/wording/datewords.h"
#include "ui/wording/planwords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;

QList<Line> linesFor(const QList<Submission> &rows, const QDate &today)
{
    QList<Line> lines;
    for (const Submission &row : rows) {
        Line line;
        line.iconName = QStringLiteral("mail");
        line.title = row.facts.text.simplified();
        line.aside = dateWithAge(row.facts.received, today);
        QStringList parts{row.number.text(), words(row.facts.kind), row.facts.sender};
        if (!row.facts.solution.isEmpty())
            parts.append(row.facts.solution);
        if (!row.cases.isEmpty())
            parts.append(SubmissionsPage::tr("%n cases", nullptr, int(row.cases.size())));
        line.detail = parts.join(QStringLiteral(" · "));
        line.regimes = row.facts.regimes;
        lines.append(line);
    }
    return lines;
}

} // namespace

SubmissionsPage::SubmissionsPage(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_kind(new ChoiceButton), m_region(new ChoiceButton),
      m_side(new ListSide(tr("What was sent in"))), m_title(new QLabel), m_form(new SubmissionForm(office)),
      m_makeCase(new QPushButton), m_tie(new QLineEdit), m_complaint(new QLabel), m_told(new ToldLines)
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("submissions.splitter"), m_side, makePanel(), {66, 74}, {1, 1});
    setFocusProxy(m_side);
    addActs();
    connect(m_side, &ListSide::searched, this, &SubmissionsPage::read);
    connect(m_kind, &ChoiceButton::chosenByPerson, this, &SubmissionsPage::read);
    connect(m_region, &ChoiceButton::chosenByPerson, this, &SubmissionsPage::read);
    connect(m_side, &ListSide::moved, this, &SubmissionsPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, [this] { m_form->setFocus(); });
    connect(m_form, &SubmissionForm::submitted, this, &SubmissionsPage::save);
    connect(m_makeCase, &QPushButton::clicked, this, &SubmissionsPage::makeCase);
    connect(m_tie, &QLineEdit::returnPressed, this, &SubmissionsPage::tie);
    connect(m_side->frame()->emptyState(), &EmptyState::actChosen, this, [this] {
        if (filter() == SubmissionFilter())
            return beginNew();
        m_kind->setChosen(std::nullopt);
        m_region->setChosen(std::nullopt);
        m_side->clearSearch();
        read();
    });
    connect(&office.place->news, &CaseNews::manyChanged, this, &SubmissionsPage::read);
    tell(std::nullopt);
}

void SubmissionsPage::makeListSide()
{
    m_kind->setSubject(tr("Kind"));
    m_kind->setChoices(tr("Every kind"), ChoiceButton::choicesOf<SubmissionKind>());
    m_region->setSubject(tr("Region"));
    m_region->setChoices(tr("Every region"), ChoiceButton::choicesOf<Region>());
    auto *add = new QPushButton(icon(QStringLiteral("add")), tr("&New"));
    add->setAccessibleName(tr("Write down what was sent in"));
    connect(add, &QPushButton::clicked, this, &SubmissionsPage::beginNew);
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_region);
    row->addStretch(1);
    row->addWidget(add);
    m_side->addAbove(choices);
    m_side->addSearch(tr("Search in what was sent in"), tr("Search in what was sent in"));
}

QWidget *SubmissionsPage::makePanel()
{
    setTextSize(m_title, TextSize::Title, true);
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("Number"));
    m_makeCase->setText(tr("&Make a case of the question"));
    m_tie->setPlaceholderText(tr("Tie to a case or signal: 2026-0042 or 2026-0042#1, and Enter"));
    m_tie->setAccessibleName(tr("Tie to a case or a signal"));
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setMargin(style::grid);
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_complaint->hide();
    auto *caseRow = new QWidget;
    auto *row = new QHBoxLayout(caseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_makeCase);
    row->addStretch(1);
    QWidget *column = readingColumn({m_title, m_form, caseRow, m_tie, m_complaint, m_told});
    column->setMinimumWidth(36 * style::grid);
    return column;
}

void SubmissionsPage::addActs()
{
    addPageAct(this, tr("Write down what was sent in"), {Qt::CTRL | Qt::Key_Plus}, [this] { beginNew(); });
    addPageAct(this, tr("Make a case of the question"), {}, [this] { makeCase(); });
    const auto stepBack = [this](bool back) {
        if (m_chosen)
            step(m_chosen->number, back);
    };
    addPageAct(this, tr("Undo the latest change of what was sent in"), {}, [stepBack] { stepBack(true); });
    addPageAct(this, tr("Redo the change of what was sent in"), {}, [stepBack] { stepBack(false); });
}

SubmissionFilter SubmissionsPage::filter() const
{
    SubmissionFilter filter;
    filter.kind = m_kind->chosenOf<SubmissionKind>();
    filter.region = m_region->chosenOf<Region>();
    filter.search = m_side->search()->text().trimmed();
    return filter;
}

void SubmissionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void SubmissionsPage::beginNew()
{
    m_side->setRow(-1);
    tell(std::nullopt);
    m_form->setFocus();
}

void SubmissionsPage::showSubmission(const SubmissionNumber &number)
{
    m_wanted = number;
    m_kind->setChosen(std::nullopt);
    m_region->setChosen(std::nullopt);
    m_side->clearSearch();
    read();
}

void SubmissionsPage::read()
{
    if (!isVisible())
        return;
    m_more.cancel();
    m_side->frame()->busy();
    const auto question = [filter = filter()](Store &store) {
        return store.submissions().page(filter, std::nullopt, pageSize);
    };
    m_answer.await(m_office.desk().ask(question), this, [this](const Result<SubmissionPage> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
        tellAll(*page);
    });
}

void SubmissionsPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.submissions().page(filter, after, pageSize);
    };
    m_more.await(m_office.desk().ask(question), this, [this](const Result<SubmissionPage> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
        m_shown += page->rows;
        m_next = page->next;
        m_side->list()->lines()->append(linesFor(page->rows, m_office.clock().today()),
                                        m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void SubmissionsPage::tellAll(const SubmissionPage &page)
{
    m_shown = page.rows;
    m_next = page.next;
    // Filling the list must not lead away from what is being written beside it.
    const bool writing = !m_chosen && m_form->isEdited() && !m_wanted;
    const auto wanted = m_wanted ? m_wanted : m_chosen ? std::optional(m_chosen->number) : std::nullopt;
    m_wanted.reset();
    int row = 0;
    for (int i = 0; i < m_shown.size(); ++i)
        if (wanted && m_shown.at(i).number == *wanted)
            row = i;
    m_side->fill(linesFor(m_shown, m_office.clock().today()), writing ? -1 : row,
                 m_next ? [this] { readMore(); } : std::function<void()>());
    sayCount();
    if (m_shown.isEmpty()) {
        if (filter() == SubmissionFilter())
            m_side->frame()->empty(
                tr("Nothing has been sent in yet"),
                tr("The regional trusts and the competence network tell of AI in use, questions, "
                   "experienced benefit, cost and needs. It is not a case: nobody waits for an "
                   "answer. The report to the ministry counts it."),
                tr("Write down what was sent in"));
        else
            m_side->frame()->empty(tr("Nothing that was sent in fits"), {}, tr("Show all"));
        if (!writing)
            tell(std::nullopt);
        return;
    }
    m_side->frame()->ready();
    if (!writing)
        showChosen();
}

void SubmissionsPage::sayCount()
{
    const auto question = [filter = filter()](Store &store) { return store.submissions().count(filter); };
    m_count.await(m_office.desk().ask(question), this, [this](const Result<qint64> &count) {
        if (count)
            m_side->footer()->setText(tr("%n sent in", nullptr, int(*count)));
    });
}

void SubmissionsPage::showChosen()
{
    const int row = m_side->row();
    if (row >= 0 && row < m_shown.size())
        tell(m_shown.at(row));
}

void SubmissionsPage::tell(const std::optional<Submission> &submission)
{
    m_chosen = submission;
    m_complaint->hide();
    m_title->setText(submission
                         ? submission->number.text() + QStringLiteral("  ") + words(submission->facts.kind)
                         : tr("Sent in: a new one"));
    m_form->show(submission);
    m_tie->setVisible(submission.has_value());
    m_makeCase->setVisible(submission && submission->facts.kind == SubmissionKind::Question &&
                           submission->cases.isEmpty());
    m_told->clear();
    if (!submission)
        return;
    tellTies();
    tellHistory();
}

void SubmissionsPage::tellTies()
{
    m_told->addHeading(tr("Tied to"));
    if (m_chosen->cases.isEmpty() && m_chosen->raised.isEmpty())
        m_told->addLine(tr("No case and no signal yet."));
    for (const CaseNumber &number : std::as_const(m_chosen->cases)) {
        m_told->addLine(tr("Open case %1").arg(number.text()),
                        [this, number] { m_office.place->navigation.openCase(number); });
        m_told->addLine(tr("Untie case %1").arg(number.text()), [this, number] {
            change({{}, {number}, {}, {}});
        });
    }
    for (const SignalKey &key : std::as_const(m_chosen->raised)) {
        m_told->addLine(tr("Open the case of signal %1").arg(key.text()),
                        [this, key] { m_office.place->navigation.openCase(key.number); });
        m_told->addLine(tr("Untie signal %1").arg(key.text()), [this, key] { change({{}, {}, {}, {key}}); });
    }
}

void SubmissionsPage::tellHistory()
{
    const SubmissionNumber number = m_chosen->number;
    const auto question = [number](Store &store) { return store.submissions().history(number); };
    m_history.await(m_office.desk().ask(question), this,
                    [this, number](const Result<QList<RecordEvent>> &history) {
                        if (!history || !m_chosen || m_chosen->number != number)
                            return;
                        m_told->addHistory(
                            *history, [this, number](bool back) { step(number, back); },
                            history->size() == 1 ? tr("Undo: take it back") : QString());
                    });
}

} // namespace tverrlos
