#include "ui/cases/bulk/bulkpanel.h"

#include "core/cases/caserepository.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/lines/linesview.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int lookMs = 100;

} // namespace

BulkPanel::BulkPanel(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLabel(this)), m_act(new QComboBox(this)),
      m_formPlace(new QVBoxLayout), m_do(new QPushButton(this)), m_busy(new BusyBar(this)),
      m_complaint(new QLabel(this)), m_outcomes(new LinesView(this)), m_look(new QTimer(this))
{
    setTextSize(m_title, TextSize::Title, true);
    m_title->setWordWrap(true);
    for (const BulkChoice &choice : bulkChoices())
        m_act->addItem(actWords(choice.code), choice.code);
    auto *actName = new QLabel(tr("What is to be done with &each of them?"), this);
    actName->setBuddy(m_act);
    m_act->setAccessibleName(tr("What is to be done with each of them?"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_outcomes->setAccessibleName(tr("What became of each case"));
    m_outcomes->hide();
    constexpr int someRows = 32 * style::grid;
    m_outcomes->setMinimumHeight(someRows);
    m_do->setObjectName(QStringLiteral("bulk-do"));
    // Where the window is low, the form scrolls rather than lose its last choices.
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(style::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, actName, m_act})
        column->addWidget(part);
    column->addLayout(m_formPlace);
    column->addWidget(m_do, 0, Qt::AlignLeft);
    column->addWidget(m_complaint);
    column->addWidget(m_busy);
    column->addWidget(m_outcomes, 1);
    column->addStretch();
    scroll->setWidget(content);

    m_look->setInterval(lookMs);
    connect(m_look, &QTimer::timeout, this, [this] {
        if (m_going)
            m_busy->setProgress(m_going->done, static_cast<int>(m_cases.size()));
    });
    connect(m_busy, &BusyBar::cancelled, this, [this] {
        if (m_going)
            m_going->stop = true;
    });
    connect(m_act, &QComboBox::currentIndexChanged, this, &BulkPanel::makeForm);
    connect(m_do, &QPushButton::clicked, this, &BulkPanel::perform);
    connect(m_outcomes, &LinesView::chosen, this, [this](int row) {
        if (row < m_told.size())
            Q_EMIT openRequested(m_told.at(row));
    });
    makeForm();
}

void BulkPanel::choose(const QList<CaseRow> &cases)
{
    if (m_going)
        return; // what is being done is being done to those that were chosen
    m_cases = cases;
    const int count = static_cast<int>(cases.size());
    m_title->setText(tr("%n cases chosen", nullptr, count));
    m_do->setText(tr("&Do it for %n case(s)", nullptr, count));
    m_do->setEnabled(count > 0);
    m_outcomes->hide();
    complain({});
}

void BulkPanel::makeForm()
{
    delete m_form;
    m_form = bulkChoices().at(m_act->currentIndex()).makeForm(m_office, this);
    m_formPlace->addWidget(m_form);
    m_outcomes->hide();
    complain({});
}

void BulkPanel::perform()
{
    const Result<Act> act = m_form->act();
    if (!act)
        return complain(sentenceAndRemedy(act.error()));
    complain({});
    QList<BulkCase> cases;
    for (const CaseRow &row : std::as_const(m_cases))
        cases.append({row.number, std::nullopt});
    m_going = std::make_shared<Going>();
    setBusy(true);
    const auto answer =
        m_office.desk().ask([cases, act = *act, officer = m_office.officer(), going = m_going](Store &store) {
            const Progress progress{[going](qint64 done, qint64) { going->done = static_cast<int>(done); },
                                    [going] { return going->stop.load(); }};
            return store.casework().performMany(cases, act, officer, progress);
        });
    m_answer.await(answer, this, [this](const Result<BulkReceipt> &receipt) { performed(receipt); });
}

void BulkPanel::performed(const Result<BulkReceipt> &receipt)
{
    m_going.reset();
    setBusy(false);
    if (!receipt && receipt.error().code == ErrorCode::Cancelled)
        return complain(tr("Cancelled. Nothing has been changed."));
    if (!receipt)
        return complain(sentenceAndRemedy(receipt.error()));
    show(*receipt, tr("Done"));
    const QList<BulkCase> done = receipt->done();
    const QString said =
        tr("%1: done for %n case(s).", nullptr, static_cast<int>(done.size())).arg(m_act->currentText());
    if (done.isEmpty())
        m_office.place->notices.say(said);
    else
        m_office.place->notices.sayUndoable(said, [this, done] { step(done, true); });
    m_office.place->news.tellMany();
}

void BulkPanel::step(const QList<BulkCase> &cases, bool back)
{
    const Act act = back ? Act(UndoAct{}) : Act(RedoAct{});
    const auto answer = m_office.desk().ask([cases, act, officer = m_office.officer()](Store &store) {
        return store.casework().performMany(cases, act, officer);
    });
    m_answer.await(answer, this, [this, back](const Result<BulkReceipt> &receipt) {
        if (!receipt)
            return m_office.place->notices.sayFailed(receipt.error());
        show(*receipt, back ? tr("Taken back") : tr("Done again"));
        const QList<BulkCase> done = receipt->done();
        const int count = static_cast<int>(done.size());
        const QString said = back ? tr("Taken back for %n case(s).", nullptr, count)
                                  : tr("Done again for %n case(s).", nullptr, count);
        if (done.isEmpty())
            m_office.place->notices.say(said);
        else if (back)
            m_office.place->notices.sayUndone(
                said, [this, done] { step(done, false); }, nullptr);
        else
            m_office.place->notices.sayUndoable(said, [this, done] { step(done, true); });
        m_office.place->news.tellMany();
    });
}

void BulkPanel::show(const BulkReceipt &receipt, const QString &done)
{
    QList<Line> lines;
    m_told.clear();
    for (const BulkRow &row : receipt.rows) {
        Line line;
        line.title = QStringLiteral("%1  %2").arg(row.number.text(), titleOf(row.number));
        switch (row.outcome) {
        case BulkOutcome::Done:
            line.iconName = QStringLiteral("check");
            line.detail = done;
            break;
        case BulkOutcome::Unchanged:
            line.detail = tr("Was so already");
            break;
        case BulkOutcome::Failed:
            line.attention = true;
            line.detail = row.why ? sentenceAndRemedy(*row.why) : tr("Not done");
            break;
        }
        lines.append(line);
        m_told.append(row.number);
    }
    constexpr qsizetype fewEnoughToMeasure = 100;
    if (lines.size() <= fewEnoughToMeasure)
        m_outcomes->wrapTitles();
    m_outcomes->setLines(lines);
    m_outcomes->show();
}

void BulkPanel::setBusy(bool busy)
{
    m_do->setEnabled(!busy);
    m_act->setEnabled(!busy);
    m_form->setEnabled(!busy);
    if (busy) {
        m_busy->start(tr("Working …"));
        m_look->start();
    } else {
        m_busy->stop();
        m_look->stop();
    }
}

void BulkPanel::complain(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, attentionColour(palette()));
    m_complaint->setPalette(colours);
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

QString BulkPanel::titleOf(const CaseNumber &number) const
{
    for (const CaseRow &row : m_cases)
        if (row.number == number)
            return row.title;
    return {};
}

} // namespace tverrlos
