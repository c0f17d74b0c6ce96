#include "ui/routing/whatifpanel.h"

#include "core/calendar/clock.h"
#include "core/responsibility/editcautions.h"
#include "core/responsibility/settlementday.h"
#include "core/routing/whatif.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linkline.h"
#include "ui/routing/affectedmodel.h"
#include "ui/routing/casestable.h"
#include "ui/routing/opencasesreading.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/changewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// More sentences than a person reads; the cases stand below in any case.
constexpr qsizetype mostSentences = 40;

} // namespace

/// One question under way: used by the database thread until the reading has finished.
struct WhatIfPanel::Asked
{
    Asked(const ResponsibilityGraph &before, const ResponsibilityGraph &changed, const QDate &day)
        : after(changed), whatIf(before, changed, day)
    {}
    ResponsibilityGraph after;
    WhatIf whatIf;
    RouteChanges changes;
    QList<CaseGroup> groups;
};

WhatIfPanel::WhatIfPanel(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                         QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_graph(std::move(graph)), m_words(new QLineEdit(this)),
      m_examples(new QComboBox(this)), m_ask(new QPushButton(tr("&What if?"), this)),
      m_source(new QLineEdit(this)), m_save(new QPushButton(tr("&Save this change"), this)),
      m_model(new AffectedModel(false, this)), m_reading(new OpenCasesReading(workplace.desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    column->setSpacing(style::grid);
    makeBar(column);
    m_frame = new StateFrame(makeAnswer(), this);
    column->addWidget(m_frame, 1);
    clear();
    setFocusProxy(m_words);

    connect(m_ask, &QPushButton::clicked, this, [this] { ask(m_words->text()); });
    connect(m_words, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_examples, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_words->setText(m_examples->itemData(index).toString());
        m_examples->setCurrentIndex(0);
        m_words->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &WhatIfPanel::save);
    connect(m_source, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_cases, &CasesTable::opened, this,
            [this](int row) { m_workplace.navigation.openCase(m_model->at(row).number); });
    connect(m_frame, &StateFrame::cancelled, this, [this] {
        m_reading->cancel();
        clear();
    });
    connect(m_reading, &OpenCasesReading::progressed, this, [this](qint64 done, qint64 total) {
        m_frame->busyBar()->setProgress(static_cast<int>(done), static_cast<int>(total));
    });
    connect(m_reading, &OpenCasesReading::failed, this,
            [this](const Error &error) { m_frame->failed(error, [this] { ask(m_words->text()); }); });
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::makeBar(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("A c&hange in words"), this);
    label->setBuddy(m_words);
    m_words->setPlaceholderText(tr("merge ehelse into hdir on 2024-01-01"));
    m_words->setAccessibleName(tr("A change in words"));
    m_words->setClearButtonEnabled(true);
    m_examples->addItem(tr("Kinds of change"));
    m_examples->setAccessibleName(tr("Kinds of change"));
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_examples->setMinimumContentsLength(16);
    for (const GraphEditUsage &usage : editUsages())
        m_examples->addItem(usage.words, usage.words);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(style::grid);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_examples);
    bar->addWidget(m_ask);
    column->addWidget(label);
    column->addLayout(bar);
}

QWidget *WhatIfPanel::makeAnswer()
{
    auto *answer = new QWidget(this);
    m_change = new QLabel(answer);
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::PlainText); // a name may look like a tag
    setTextSize(m_change, TextSize::Body, true);
    m_cautions = new QLabel(answer);
    m_cautions->setWordWrap(true);
    m_cautions->setTextFormat(Qt::PlainText);
    m_cautions->setAccessibleName(tr("What to mind about the change"));
    m_cautions->hide();
    m_list = new QWidget(answer);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    auto *scroll = new QScrollArea(answer);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    m_cases = new CasesTable(m_model, answer);
    m_cases->setAccessibleName(tr("Cases that change"));
    auto *rests = new QLabel(tr("S&ource"), answer);
    rests->setBuddy(m_source);
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("where the change is decided"));
    auto *act = new QHBoxLayout;
    act->setSpacing(style::grid);
    act->addWidget(rests);
    act->addWidget(m_source, 1);
    act->addWidget(m_save);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    column->addWidget(m_change);
    column->addWidget(m_cautions);
    column->addWidget(scroll, 2);
    column->addWidget(m_cases, 3);
    column->addLayout(act);
    return answer;
}

void WhatIfPanel::clear()
{
    m_edit.reset();
    m_save->setEnabled(false);
    m_frame->empty(tr("What if?"),
                   tr("Write a change of the responsibilities, and see which open cases would get another "
                      "route, lead or meeting, and which nobody would answer for. Nothing is changed."));
}

void WhatIfPanel::save()
{
    if (!m_edit)
        return;
    GraphEdit edit = *m_edit;
    edit.grounds.source = m_source->text().trimmed();
    if (edit.grounds.source.isEmpty()) {
        refuse(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "Say where it comes from: a change is kept with its source.")));
        m_source->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false); // once
    Q_EMIT saveRequested(edit);
}

QString WhatIfPanel::changeWords() const
{
    return m_change->text();
}

void WhatIfPanel::finish()
{
    m_words->clear();
    m_source->clear();
    clear();
}

void WhatIfPanel::refuse(const Error &error)
{
    m_save->setEnabled(m_edit.has_value());
    m_frame->failed(error);
}

void WhatIfPanel::ask(const QString &words)
{
    if (words.trimmed().isEmpty())
        return clear();
    if (m_words->text() != words)
        m_words->setText(words);
    const Result<GraphEdit> edit = parseGraphEdit(QProcess::splitCommand(words));
    if (edit)
        return ask(*edit);
    m_save->setEnabled(false);
    m_frame->failed(edit.error());
}

void WhatIfPanel::ask(const GraphEdit &edit)
{
    m_edit.reset();
    m_save->setEnabled(false);
    const ResponsibilityGraph before = *m_graph->get();
    const CaseLanguage language = caseLanguageOf(Phrasebook::application().language());
    const Result<ResponsibilityGraph> after = applied(before, edit, language);
    if (!after)
        return m_frame->failed(after.error());
    const auto asked =
        std::make_shared<Asked>(before, *after, dayAsked(firstDayOf(edit.change), m_workplace.clock.today()));
    m_change->setText(sayRoute()(describe(edit, before, language)));
    const auto fault = settlementFault(edit, before, m_workplace.clock.today());
    tellCautions(edit, before, fault);
    m_frame->ready();
    m_frame->busy(tr("Routing the open cases …"), true);
    disconnect(m_reading, &OpenCasesReading::finished, this, nullptr);
    connect(m_reading, &OpenCasesReading::finished, this, [this, asked, edit, keepable = !fault] {
        m_edit = edit;
        m_source->setText(edit.grounds.source);
        m_save->setEnabled(keepable);
        show(*asked);
    });
    m_reading->start([asked](const RoutingFacts &facts) { asked->whatIf.add(facts); },
                     [asked] {
                         asked->changes = asked->whatIf.take();
                         asked->groups = groupsOf(asked->changes);
                     });
}

/// What is asked may be settled only later; that it could not be kept as it is must not be found out then.
void WhatIfPanel::tellCautions(const GraphEdit &edit, const ResponsibilityGraph &before,
                               const std::optional<Error> &fault)
{
    QStringList words;
    for (const RouteSentence &caution :
         cautionsOf(edit, before, caseLanguageOf(Phrasebook::application().language())))
        words.append(sayRoute()(caution));
    if (fault)
        words.append(tr("It could not be kept like this: %1").arg(sentenceAndRemedy(*fault)));
    m_cautions->setText(words.join(QLatin1Char('\n')));
    m_cautions->setVisible(!words.isEmpty());
}

void WhatIfPanel::show(const Asked &asked)
{
    qDeleteAll(m_list->findChildren<LinkLine *>());
    m_model->setChanges(asked.changes, asked.after);
    const QDate day = asked.changes.day;
    if (asked.changes.cases.isEmpty())
        addSentence(previewLines(asked.changes, asked.after).value(0), std::nullopt);
    else
        addSentence(
            tr("%n open case(s) get another route.", nullptr, static_cast<int>(asked.changes.cases.size())),
            std::nullopt);
    for (qsizetype i = 0; i < qMin(mostSentences, asked.groups.size()); ++i)
        addSentence(groupWords(asked.groups.at(i), day, asked.after), asked.groups.at(i).cases);
    m_cases->setVisible(!asked.changes.cases.isEmpty());
    m_frame->ready();
}

void WhatIfPanel::addSentence(const QString &sentence, const std::optional<QList<CaseNumber>> &cases)
{
    auto *line = new LinkLine(m_list);
    line->say(sentence, m_model->changes().cases.size() > 0);
    connect(line, &LinkLine::clicked, this, [this, cases] {
        m_model->showOnly(cases);
        m_cases->selectRow(0);
        m_cases->setFocus();
    });
    m_lines->insertWidget(m_lines->count() - 1, line);
}

QString WhatIfPanel::cautions() const
{
    return m_cautions->text();
}

QStringList WhatIfPanel::sentences() const
{
    QStringList said;
    const auto lines = m_list->findChildren<LinkLine *>();
    for (const LinkLine *line : lines)
        said.append(line->accessibleName());
    return said;
}

} // namespace tverrlos
