#include "ui/signals/signalspage.h"

#include "core/calendar/clock.h"
#include "core/plan/planstore.h"
#include "core/results/wholefile.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/signals/signalsheet.h"
#include "ui/signals/signalstory.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pageSize = 200;
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");
const QString noMeasure = QStringLiteral("-");

QList<Line> linesFor(const QList<RegisteredSignal> &rows, const CaseOffice &office)
{
    QList<Line> lines;
    const QDate today = office.clock().today();
    const QList<NamedCode> topics = office.knowledge.topics();
    for (const RegisteredSignal &each : rows) {
        const CaseSignal &raised = each.row.signal;
        Line line;
        line.iconName = raised.response.isEmpty() ? QStringLiteral("signals") : QStringLiteral("check");
        line.title = raised.text.simplified();
        line.aside = dateWithAge(raised.raised, today);
        QStringList parts{words(raised.kind)};
        if (!raised.topic.isEmpty())
            parts.append(nameOf(raised.topic, topics));
        parts.append(words(raised.lifted));
        if (raised.responded)
            parts.append(SignalsPage::tr("came back %1").arg(dateWords(*raised.responded)));
        parts.append(each.row.number.text());
        line.detail = parts.join(QStringLiteral(" · "));
        line.regimes = raised.regimes;
        lines.append(line);
    }
    return lines;
}

/// Every signal of the filter, page by page.
Result<QList<RegisteredSignal>> everything(Store &store, const SignalFilter &filter)
{
    QList<RegisteredSignal> rows;
    std::optional<SignalCursor> after;
    do {
        const Result<SignalPage> page = store.signalRegister().page(filter, after, pageSize);
        if (!page)
            return page.error();
        rows += page->rows;
        after = page->next;
    } while (after);
    return rows;
}

} // namespace

/// What one look needs, in one job.
struct SignalsPage::Reading
{
    QList<Measure> measures;
    std::optional<QList<Concern>> concerns; ///< set: grouped
    SignalPage page;
    qint64 count = 0;

    static Result<Reading> of(Store &store, const SignalFilter &filter, bool grouped)
    {
        Reading reading;
        const auto measures = store.plan().measures();
        if (!measures)
            return measures.error();
        reading.measures = *measures;
        const auto count = store.signalRegister().count(filter);
        if (!count)
            return count.error();
        reading.count = *count;
        if (grouped) {
            const auto concerns = store.signalRegister().concerns(filter);
            if (!concerns)
                return concerns.error();
            reading.concerns = *concerns;
            return reading;
        }
        const auto page = store.signalRegister().page(filter, std::nullopt, pageSize);
        if (!page)
            return page.error();
        reading.page = *page;
        return reading;
    }
};

QString SignalsPage::askWithDialog(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, tr("Export the signals"), suggestion,
                                        tr("Text with semicolons (*.csv)"));
}

SignalsPage::SignalsPage(const CaseOffice &office, AskForFile ask, QWidget *parent)
    : QWidget(parent), m_office(office), m_ask(std::move(ask)), m_kind(new ChoiceButton),
      m_topic(new ChoiceButton), m_regime(new ChoiceButton), m_instrument(new ChoiceButton),
      m_lifted(new ChoiceButton), m_answered(new ChoiceButton), m_measure(new ChoiceButton),
      m_concerns(new QPushButton(tr("&Group by topic"))), m_export(new QPushButton(tr("&Export …"))),
      m_side(new ListSide(tr("Signals"))), m_story(new SignalStory(office))
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("signals.splitter"), m_side, m_story, {74, 66}, {1, 1});
    setFocusProxy(m_side);
    offerChoices();
    addActs();
    for (ChoiceButton *button : {m_kind, m_topic, m_regime, m_instrument, m_lifted, m_answered, m_measure})
        connect(button, &ChoiceButton::chosenByPerson, this, &SignalsPage::read);
    connect(m_concerns, &QPushButton::toggled, this, &SignalsPage::read);
    connect(m_export, &QPushButton::clicked, this, &SignalsPage::exportSheet);
    connect(m_side, &ListSide::moved, this, &SignalsPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, &SignalsPage::choose);
    connect(m_story, &SignalStory::measureWanted, this, &SignalsPage::measureWanted);
    connect(m_story, &SignalStory::submissionWanted, this, &SignalsPage::submissionWanted);
    connect(m_side->frame()->emptyState(), &EmptyState::actChosen, this, [this] {
        if (filter() == SignalFilter())
            return m_office.place->navigation.openPlace(QStringLiteral("cases"));
        clearFilter();
        read();
    });
    connect(&office.place->news, &CaseNews::caseChanged, this, &SignalsPage::read);
    connect(&office.place->news, &CaseNews::manyChanged, this, &SignalsPage::read);
}

void SignalsPage::makeListSide()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : std::initializer_list<QWidget *>{m_kind, m_topic, m_regime, m_instrument, m_lifted,
                                                            m_answered, m_measure, m_concerns, m_export})
        flow->addWidget(button);
    m_concerns->setCheckable(true);
    m_concerns->setToolTip(
        tr("Signals of one kind with one topic are one concern, however many cases raised it"));
    m_export->setToolTip(tr("What the list shows, as a file that spreadsheets open"));
    m_side->addAbove(bar);
}

void SignalsPage::offerChoices()
{
    m_kind->setSubject(tr("Kind"));
    m_kind->setChoices(tr("Every kind"), ChoiceButton::choicesOf<SignalKind>());
    m_topic->setSubject(tr("Topic"));
    m_topic->setChoices(tr("Every topic"), {});
    m_topic->hide(); // topics are free words: one comes here by choosing a concern
    m_regime->setSubject(tr("Regime"));
    QList<ChoiceButton::Choice> regimes;
    for (const RegimeCode &code : m_office.knowledge.regimes(m_office.clock().today()))
        regimes.append({code.text(), regimeLabel(code)});
    m_regime->setChoices(tr("Every regime"), regimes);
    m_instrument->setSubject(tr("Instrument"));
    m_instrument->setChoices(tr("Every instrument"), ChoiceButton::choicesOf<Instrument>());
    m_lifted->setSubject(tr("Where they stand"));
    m_lifted->setChoices(tr("Everywhere"), ChoiceButton::choicesOf<LiftedTo>());
    m_answered->setSubject(tr("Answer"));
    m_answered->setChoices(tr("With and without"),
                           {{yes, tr("Something came back")}, {no, tr("Nothing came back yet")}});
    m_measure->setSubject(tr("Measure"));
    offerMeasures({});
}

void SignalsPage::offerMeasures(const QList<Measure> &measures)
{
    m_measures = measures;
    // Forty measures are no menu: those that signals are tied to are what one looks for.
    QList<ChoiceButton::Choice> choices{{noMeasure, tr("Tied to none")}};
    for (const Measure &measure : measures)
        if (measure.raised > 0)
            choices.append({measure.code, measure.code + QStringLiteral("  ") + measure.title.left(60)});
    m_measure->setChoices(tr("Tied or not"), choices);
}

void SignalsPage::addActs()
{
    addPageAct(this, tr("Follow the signal up"), {Qt::CTRL | Qt::Key_L}, [this] { m_story->beginLift(); });
    addPageAct(this, tr("Group the signals by topic"), {}, [this] { m_concerns->toggle(); });
    addPageAct(this, tr("Export the signals"), {}, [this] { exportSheet(); });
}

SignalFilter SignalsPage::filter() const
{
    SignalFilter filter;
    filter.kind = m_kind->chosenOf<SignalKind>();
    filter.topic = m_topic->chosen();
    if (m_regime->chosen())
        filter.regime = RegimeCode(*m_regime->chosen());
    filter.instrument = m_instrument->chosenOf<Instrument>();
    filter.lifted = m_lifted->chosenOf<LiftedTo>();
    if (m_answered->chosen())
        filter.answered = *m_answered->chosen() == yes;
    if (m_measure->chosen())
        filter.measure = *m_measure->chosen() == noMeasure ? QString() : *m_measure->chosen();
    return filter;
}

void SignalsPage::clearFilter()
{
    for (ChoiceButton *button : {m_kind, m_topic, m_regime, m_instrument, m_lifted, m_answered, m_measure})
        button->setChosen(std::nullopt);
    m_topic->hide();
}

void SignalsPage::showTiedTo(const QString &measure)
{
    clearFilter();
    m_concerns->setChecked(false);
    m_measure->setChosen(measure);
    read();
}

void SignalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void SignalsPage::read()
{
    m_topic->setVisible(m_topic->chosen().has_value());
    m_concerns->setText(m_concerns->isChecked() ? tr("Show &each signal") : tr("&Group by topic"));
    if (!isVisible())
        return;
    m_more.cancel();
    m_side->frame()->busy();
    const auto question = [filter = filter(), grouped = m_concerns->isChecked()](Store &store) {
        return Reading::of(store, filter, grouped);
    };
    m_answer.await(m_office.desk().ask(question), this, [this](const Result<Reading> &reading) {
        if (!reading)
            return m_side->frame()->failed(reading.error(), [this] { read(); });
        tellAll(*reading);
    });
}

void SignalsPage::readMore()
{
    const auto question = [filter = filter(), after = m_next](Store &store) {
        return store.signalRegister().page(filter, after, pageSize);
    };
    m_more.await(m_office.desk().ask(question), this, [this](const Result<SignalPage> &page) {
        if (!page)
            return m_side->frame()->failed(page.error(), [this] { read(); });
        m_shown += page->rows;
        m_next = page->next;
        m_side->list()->lines()->append(linesFor(page->rows, m_office),
                                        m_next ? [this] { readMore(); } : std::function<void()>());
    });
}

void SignalsPage::tellAll(const Reading &reading)
{
    if (reading.measures != m_measures)
        offerMeasures(reading.measures);
    m_shown.clear();
    m_grouped.clear();
    m_next.reset();
    const int count = int(reading.count);
    if (reading.concerns) {
        showConcerns(*reading.concerns);
        m_side->footer()->setText(tr("%n concerns", nullptr, int(m_grouped.size())) + QStringLiteral(" · ") +
                                  tr("%n signals", nullptr, count));
    } else {
        showSignals(reading.page);
        m_side->footer()->setText(tr("%n signals", nullptr, count));
    }
    m_export->setEnabled(count > 0);
    if (count == 0)
        sayEmpty();
    else
        m_side->frame()->ready();
}

void SignalsPage::showSignals(const SignalPage &page)
{
    m_shown = page.rows;
    m_next = page.next;
    int row = 0;
    for (int i = 0; i < m_shown.size(); ++i)
        if (m_chosen == SignalKey{m_shown.at(i).row.number, m_shown.at(i).row.signal.number})
            row = i;
    m_side->fill(linesFor(m_shown, m_office), row, m_next ? [this] { readMore(); } : std::function<void()>());
    if (m_shown.isEmpty())
        m_story->showNothing();
    else
        showChosen();
}

void SignalsPage::showConcerns(const QList<Concern> &concerns)
{
    m_grouped = concerns;
    QList<Line> lines;
    for (const Concern &concern : concerns) {
        Line line;
        line.iconName = QStringLiteral("signals");
        line.title = words(concern.kind) + QStringLiteral(": ") + topicWords(concern.topic);
        line.aside = tr("%n cases", nullptr, int(concern.cases));
        QStringList parts{tr("%n signals", nullptr, int(concern.raised)),
                          tr("%n lifted", nullptr, int(concern.lifted)),
                          tr("%n answered", nullptr, int(concern.answered)),
                          tr("latest %1").arg(dateWords(concern.latest))};
        line.detail = parts.join(QStringLiteral(" · "));
        line.regimes = concern.regimes;
        lines.append(line);
    }
    m_side->fill(lines, 0);
    if (m_grouped.isEmpty())
        m_story->showNothing();
    else
        showChosen();
}

QString SignalsPage::topicWords(const QString &topic) const
{
    return topic.isEmpty() ? tr("without a topic") : nameOf(topic, m_office.knowledge.topics());
}

void SignalsPage::sayEmpty()
{
    if (filter() != SignalFilter())
        return m_side->frame()->empty(tr("No signal stands here"), {}, tr("Show all signals"));
    m_side->frame()->empty(tr("No signal yet"),
                           tr("A signal is something a case taught the service: an unclear rule, rules that "
                              "pull against each other, guidance that is missing. It is raised from the "
                              "case, and the report to the ministry lists it."),
                           tr("Open the cases"));
}

void SignalsPage::showChosen()
{
    const int row = m_side->row();
    if (row >= 0 && row < m_grouped.size())
        return m_story->showConcern(m_side->list()->lines()->line(row).title, int(m_grouped.at(row).raised));
    if (row < 0 || row >= m_shown.size())
        return;
    const RegisteredSignal &chosen = m_shown.at(row);
    m_chosen = SignalKey{chosen.row.number, chosen.row.signal.number};
    m_story->show(chosen, m_measures);
}

void SignalsPage::choose(int row)
{
    if (!m_concerns->isChecked()) {
        if (row < m_shown.size())
            m_office.place->navigation.openCase(m_shown.at(row).row.number);
        return;
    }
    if (row >= m_grouped.size())
        return;
    // The number of a concern opens exactly the signals it counted.
    const Concern concern = m_grouped.at(row);
    m_kind->setChosen(QString(codeOf(concern.kind)));
    m_topic->setChoices(tr("Every topic"), {{concern.topic, topicWords(concern.topic)}});
    m_topic->setChosen(concern.topic);
    m_concerns->setChecked(false);
}

void SignalsPage::exportSheet()
{
    const QString path =
        m_ask(this, QStringLiteral("signaler-%1.csv").arg(m_office.clock().today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const auto question = [filter = filter()](Store &store) { return everything(store, filter); };
    whenReady(m_office.desk().ask(question), this, [this, path](const Result<QList<RegisteredSignal>> &rows) {
        if (!rows)
            return m_office.place->notices.sayFailed(rows.error());
        const auto work = [path, rows = *rows, phrases = Phrasebook::application()] {
            return writeWholeFile(path, signalSheet(rows, phrases));
        };
        whenReady(
            inBackground(work), this, [this, path, count = int(rows->size())](const Result<void> &written) {
                if (!written)
                    return m_office.place->notices.sayFailed(written.error());
                m_office.place->notices.say(tr("%n signals were written to %1.", nullptr, count).arg(path));
            });
    });
}

} // namespace tverrlos
