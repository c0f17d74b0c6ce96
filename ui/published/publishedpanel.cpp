#include "ui/published/publishedpanel.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/cases/caseoffice.h"
#include "ui/cases/drafts/draftkeeper.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/published/publishedlines.h"
#include "ui/published/publishedtextform.h"
#include "ui/shell/pageacts.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/wording/readerslanguage.h"
#include "ui/wording/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    setTextSize(label, TextSize::Body, true);
    return label;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList written = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : written)
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    return lines;
}

QString actTitle(const QString &code)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("ask"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Send to clearance …")},
        {QStringLiteral("publish"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Publish …")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Set the review date …")},
        {QStringLiteral("supersede"),
         QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Replace by another answer …")},
        {QStringLiteral("withdraw"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Withdraw …")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Undo the latest act")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Do it again")},
        {QStringLiteral("draft-like"),
         QT_TRANSLATE_NOOP("tverrlos::PublishedPanel", "Draft a new version of it")},
    };
    const char *title = titles.value(code);
    return title ? PublishedPanel::tr(title) : QString();
}

} // namespace

/// One look at the database.
struct PublishedPanel::Reading
{
    PublishedAnswer answer;
    QList<PublishedEvent> events;
    IdentifyingCheck check;

    static Result<Reading> of(Store &store, const PublishedNumber &number)
    {
        const auto answer = store.published().find(number);
        if (!answer)
            return answer.error();
        const auto events = store.published().timeline(number);
        if (!events)
            return events.error();
        const auto names = store.published().names(answer->sources);
        if (!names)
            return names.error();
        return Reading{*answer, *events, IdentifyingCheck(*names)};
    }
};

PublishedPanel::PublishedPanel(Workplace &workplace, Choices agencies, Choices regimes, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_agencyChoices(std::move(agencies)),
      m_regimeChoices(std::move(regimes)), m_scroll(new QScrollArea), m_title(plainLabel()),
      m_state(plainLabel()), m_complaint(plainLabel()), m_next(new QPushButton), m_more(new QToolButton),
      m_menu(new QMenu(this)), m_languages(new QTabBar), m_form(new PublishedTextForm),
      m_regimes(new CodeChecks(m_regimeChoices ? m_regimeChoices() : QList<NamedCode>(), tr("Regimes"))),
      m_references(new GrowingText(2, 10)), m_save(new QPushButton), m_revert(new QPushButton),
      m_history(plainLabel())
{
    m_frame = new StateFrame(m_scroll, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeMenu();
    makeContent();
    setFocusProxy(m_form);
    connect(m_form, &PublishedTextForm::edited, this, &PublishedPanel::noteEdit);
    connect(m_form, &PublishedTextForm::checked, this, [this](int, int warns) { m_warns = warns; });
    connect(m_regimes, &CodeChecks::edited, this, &PublishedPanel::noteEdit);
    connect(m_references, &QPlainTextEdit::textChanged, this, &PublishedPanel::noteEdit);
    connect(m_languages, &QTabBar::currentChanged, this, &PublishedPanel::showLanguage);
    connect(m_save, &QPushButton::clicked, this, &PublishedPanel::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_answer)
            restore(m_answer->texts, m_answer->references);
        if (m_drafts)
            m_drafts->discard();
        complain({});
        tellState();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { begin(m_next->property("act").toString()); });
    addPageAct(this, tr("Save the published answer"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
               [this] { save(); });
    showNothing();
}

PublishedPanel::~PublishedPanel() = default;

void PublishedPanel::makeMenu()
{
    for (const char *code :
         {"ask", "publish", "review", "supersede", "withdraw", "draft-like", "undo", "redo"}) {
        const QString act = QString::fromLatin1(code);
        QAction *action = m_menu->addAction(actTitle(act));
        action->setData(act);
        connect(action, &QAction::triggered, this, [this, act] { begin(act); });
    }
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("All acts"));
}

void PublishedPanel::makeHead(QVBoxLayout *column)
{
    setTextSize(m_title, TextSize::Title, true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setMargin(style::grid);
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_complaint->hide();
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_next);
    acts->addWidget(m_more);
    acts->addStretch(1);
    m_stripPlace = new QVBoxLayout;
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(acts);
    column->addLayout(m_stripPlace);
    column->addWidget(m_complaint);
}

void PublishedPanel::makeContent()
{
    m_column = readingColumnIn(m_scroll);
    makeHead(m_column);
    for (const CaseLanguage language : allOf<CaseLanguage>())
        m_languages->addTab(words(language));
    m_languages->setExpanding(false);
    m_languages->setDrawBase(false);
    m_languages->setAccessibleName(tr("Language of the text"));
    m_references->setAccessibleName(tr("Legal references, one on each line"));
    auto *references = new QLabel(tr("&Legal references, one on each line"));
    references->setBuddy(m_references);
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_revert->setText(tr("Put &back"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_revert);
    foot->addStretch(1);
    m_clearances = new QVBoxLayout;
    m_column->addWidget(m_languages);
    m_column->addWidget(m_form);
    m_column->addWidget(heading(tr("Regimes")));
    m_column->addWidget(m_regimes);
    m_column->addWidget(references);
    m_column->addWidget(m_references);
    m_column->addLayout(foot);
    m_column->addWidget(heading(tr("Clearance")));
    m_column->addLayout(m_clearances);
    m_column->addWidget(heading(tr("What happened")));
    setTextSize(m_history, TextSize::Small);
    m_column->addWidget(m_history);
    m_column->addStretch(1);
}

std::optional<PublishedNumber> PublishedPanel::shown() const
{
    return m_answer ? std::optional(m_answer->number) : std::nullopt;
}

void PublishedPanel::showNothing()
{
    m_reading.cancel();
    m_answer.reset();
    m_drafts.reset();
    closeStrip();
    m_frame->empty(tr("No answer chosen"), tr("Choose one in the list."));
}

void PublishedPanel::show(const PublishedNumber &number)
{
    const bool other = shown() != number;
    if (!other && isEdited())
        return; // what is being written stays
    if (other) {
        if (m_drafts)
            m_drafts->flush();
        m_drafts.reset();
        closeStrip();
        complain({});
    }
    m_frame->busy();
    const auto question = [number](Store &store) { return Reading::of(store, number); };
    m_reading.await(m_workplace.desk.ask(question), this, [this, number](const Result<Reading> &reading) {
        if (!reading)
            return m_frame->failed(reading.error(), [this, number] { show(number); });
        tell(*reading);
        m_frame->ready();
    });
}

void PublishedPanel::tell(const Reading &reading)
{
    const bool other = shown() != reading.answer.number;
    const bool writing = !other && isEdited(); // typed on while this was read
    m_answer = reading.answer;
    m_form->setCheck(reading.check);
    if (other)
        m_language = m_answer->languageFor(readersLanguage());
    if (!writing)
        restore(m_answer->texts, m_answer->references);
    tellState();
    tellClearances();
    tellHistory(reading.events);
    if (!other && m_drafts)
        return;
    CaseOffice office;
    office.place = &m_workplace;
    m_drafts = std::make_unique<DraftKeeper>(office, QStringLiteral("published:") + m_answer->number.text(),
                                             nullptr);
    m_drafts->load([this, number = m_answer->number](const Draft &draft) {
        if (shown() != number || isEdited())
            return;
        QMap<CaseLanguage, PublishedText> texts = m_answer->texts;
        const QJsonObject kept = draft.fields.value(QLatin1String("texts")).toObject();
        for (const CaseLanguage language : allOf<CaseLanguage>()) {
            const QJsonObject one = kept.value(codeOf(language)).toObject();
            if (!one.isEmpty())
                texts.insert(language, {one.value(QLatin1String("title")).toString(),
                                        one.value(QLatin1String("question")).toString(),
                                        one.value(QLatin1String("answer")).toString()});
        }
        restore(texts, linesOf(draft.fields.value(QLatin1String("references")).toString()));
        tellState();
        if (isEdited())
            complain(tr("What you had typed and not saved is here again."));
    });
}

void PublishedPanel::restore(const QMap<CaseLanguage, PublishedText> &texts, const QStringList &references)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_texts = texts;
    QStringList regimes;
    for (const RegimeCode &regime : m_answer->regimes)
        regimes.append(regime.text());
    m_regimes->choose(regimes);
    m_references->setPlainText(references.join(QLatin1Char('\n')));
    m_languages->setCurrentIndex(int(allOf<CaseLanguage>().indexOf(m_language)));
    m_form->setText(m_texts.value(m_language), m_language);
}

void PublishedPanel::showLanguage()
{
    if (m_filling || !m_answer)
        return;
    takeTyped();
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_language = allOf<CaseLanguage>().value(m_languages->currentIndex());
    m_form->setText(m_texts.value(m_language), m_language);
}

void PublishedPanel::takeTyped()
{
    const PublishedText typed = m_form->text();
    if (typed.isEmpty())
        m_texts.remove(m_language);
    else
        m_texts.insert(m_language, typed);
}

void PublishedPanel::noteEdit()
{
    if (m_filling || !m_answer)
        return;
    takeTyped();
    keepDraft();
    tellState();
}

void PublishedPanel::keepDraft()
{
    if (!m_drafts)
        return;
    QJsonObject texts;
    for (auto each = m_texts.begin(); each != m_texts.end(); ++each)
        texts.insert(codeOf(each.key()), QJsonObject{{QStringLiteral("title"), each->title},
                                                     {QStringLiteral("question"), each->question},
                                                     {QStringLiteral("answer"), each->answer}});
    m_drafts->keep(m_form->text().answer, {{QStringLiteral("texts"), texts},
                                           {QStringLiteral("references"), m_references->toPlainText()}});
}

EditPublishedAct PublishedPanel::typedAct() const
{
    EditPublishedAct act;
    for (const CaseLanguage language : allOf<CaseLanguage>())
        if (!(m_texts.value(language) == m_answer->texts.value(language)))
            act.texts.insert(language, m_texts.value(language));
    QList<RegimeCode> regimes;
    const QStringList chosen = m_regimes->chosen();
    for (const QString &code : chosen)
        regimes.append(RegimeCode(code));
    const auto inOrder = [](QList<RegimeCode> list) {
        std::sort(list.begin(), list.end());
        return list;
    };
    if (inOrder(regimes) != inOrder(m_answer->regimes))
        act.regimes = regimes;
    if (const QStringList references = linesOf(m_references->toPlainText());
        references != m_answer->references)
        act.references = references;
    return act;
}

bool PublishedPanel::isEdited() const
{
    if (!m_answer)
        return false;
    const EditPublishedAct act = typedAct();
    return !act.texts.isEmpty() || act.regimes || act.references;
}

void PublishedPanel::save()
{
    if (isEdited() && !m_busy)
        perform(typedAct());
}

void PublishedPanel::complain(const QString &why)
{
    m_complaint->setText(why);
    m_complaint->setVisible(!why.isEmpty());
}

} // namespace tverrlos
