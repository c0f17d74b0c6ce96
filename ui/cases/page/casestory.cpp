#include "ui/cases/page/casestory.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/cases/answertarget.h"
#include "ui/cases/inputs/readingorder.h"
#include "ui/cases/page/caseacts.h"
#include "ui/cases/page/caseheader.h"
#include "ui/cases/page/outline.h"
#include "ui/cases/page/presenceline.h"
#include "ui/cases/page/performing.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/cases/panels/askpanel.h"
#include "ui/cases/panels/resolvepanel.h"
#include "ui/cases/precedents/earlieranswers.h"
#include "ui/cases/story/eventwords.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"
#include "ui/wording/actwords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

/// What one look at the database brings: read in one job, so that case and timeline belong together.
struct CaseStory::Reading
{
    Case shown;
    QList<CaseEvent> timeline;
    QList<RelatedCase> related;
    DeadlineRule target;

    static Result<Reading> of(Store &store, const CaseNumber &number);
};

Result<CaseStory::Reading> CaseStory::Reading::of(Store &store, const CaseNumber &number)
{
    Result<Case> found = store.cases().find(number);
    if (!found)
        return found.error();
    Result<QList<CaseEvent>> events = store.cases().timeline(number);
    if (!events)
        return events.error();
    Result<QList<RelatedCase>> related = store.cases().related(number);
    if (!related)
        return related.error();
    return Reading{std::move(*found), std::move(*events), std::move(*related), answerTarget(store)};
}

CaseStory::CaseStory(const CaseOffice &office, QWidget *parent)
    : CaseView(parent), m_office(office), m_frame(nullptr)
{
    m_frame = new StateFrame(makeContent(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    makeCommands();
    m_earlier = new EarlierAnswers(m_office, m_chapters[Chapter::Similar]);
    connect(m_earlier, &EarlierAnswers::told, this, [this] { tabInReadingOrder(m_scroll->widget()); });
    connect(m_earlier, &EarlierAnswers::startChosen, this, &CaseStory::startAnswerFrom);
    connect(m_header, &CaseHeader::nextChosen, this, [this] {
        if (m_shown)
            begin(sensibleActs(*m_shown).value(0));
    });
    connect(m_header, &CaseHeader::relatedChosen, this,
            [this](const CaseNumber &number) { m_office.place->navigation.openCase(number); });
    connect(m_header, &CaseHeader::draftChosen, this, [this](const QString &key) {
        const QString act = key.section(QLatin1Char(':'), 2, 2);
        const QString part = key.section(QLatin1Char(':'), 3);
        beginAt(act, {.regime = act == QLatin1String("resolve") || act == QLatin1String("harmonise")
                                    ? RegimeCode(part)
                                    : RegimeCode(),
                      .contribution = act == QLatin1String("contribute") ? part.toInt() : -1,
                      .meeting = act.startsWith(QLatin1String("meeting-")) ? part.toInt() : 0});
    });
    // News of our own acts has been shown already; another's is read at once, around whatever is being
    // written.
    connect(&office.place->news, &CaseNews::caseChanged, this, [this](const CaseNumber &number) {
        if (m_performing == 0 && m_wanted == number)
            load(number);
    });
    connect(&office.place->news, &CaseNews::manyChanged, this, [this] {
        if (m_wanted)
            load(*m_wanted);
    });
    showNothing();
}

CaseStory::~CaseStory() = default;

ActPanel *CaseStory::panel() const
{
    return m_panel;
}

QWidget *CaseStory::makeContent()
{
    auto *content = new QWidget;
    m_header = new CaseHeader(m_office);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The case"));
    m_outline = new CaseOutline(m_scroll);
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(16, 8, 16, 16);
    auto *story = new QWidget;
    story->setMaximumWidth(style::readableWidth + 160);
    centred->addWidget(story, 100);
    centred->addStretch(1); // text keeps to the left, under the title
    makeChapters(story);
    m_scroll->setWidget(page);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_outline);
    column->addWidget(m_scroll, 1);
    return content;
}

void CaseStory::makeChapters(QWidget *story)
{
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QList<ChapterName> names = chapterNames();
    for (const ChapterName &name : names) {
        auto *section = new StorySection(name.title);
        m_chapters.emplace(name.chapter, section);
        column->addWidget(section);
        if (!name.shortName.isEmpty())
            m_outline->add(section, name.shortName);
    }
    column->addStretch();
}

void CaseStory::makeCommands()
{
    m_menu = new QMenu(this);
    for (const QString &code : actsOnTheCasePage()) {
        auto *command = new QAction(actWords(code), this);
        command->setData(code);
        connect(command, &QAction::triggered, this, [this, code] { begin(code); });
        m_commands.append(command);
        m_menu->addAction(command);
        const QKeySequence key = keyOf(code);
        if (!key.isEmpty()) // told, not taken: see actOfKey()
            command->setText(
                QStringLiteral("%1\t%2").arg(actWords(code), key.toString(QKeySequence::NativeText)));
        addAction(command);
    }
    if (m_office.publishFrom) {
        m_menu->addSeparator();
        QAction *publish = m_menu->addAction(tr("Make a published answer from this case"));
        connect(publish, &QAction::triggered, this, [this] {
            if (m_shown)
                m_office.publishFrom(m_shown->number);
        });
        addAction(publish);
    }
    makeTakingAway();
    m_header->setActs(m_menu);
}

void CaseStory::showCase(const CaseNumber &number)
{
    if (m_wanted != number) {
        closePanel();
        m_shown.reset(); // what is still on screen is another case, and no key may reach it
        m_begun.clear();
        m_undo = nullptr;
        m_header->complain({});
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_wanted = number;
    load(number);
}

void CaseStory::showNothing()
{
    closePanel();
    m_reading.cancel();
    m_earlier->stop();
    m_wanted.reset();
    m_shown.reset();
    m_begun.clear();
    m_header->presence()->watch(std::nullopt);
    m_frame->empty(tr("No case is chosen"),
                   tr("Choose a case in the list, and its whole story stands here."));
}

void CaseStory::load(const CaseNumber &number)
{
    m_frame->busy(tr("Opening the case"));
    m_reading.await(m_office.desk().ask([number](Store &store) { return Reading::of(store, number); }), this,
                    [this, number](const Result<Reading> &reading) {
                        if (reading)
                            return tellRead(*reading);
                        m_begun.clear();
                        m_frame->failed(reading.error(), [this, number] { load(number); });
                    });
}

void CaseStory::tellRead(const Reading &reading)
{
    // What is being written belongs to its own case, and never stands under another's name.
    if (m_panel &&
        !m_panel->draftKey().startsWith(QStringLiteral("case:%1:").arg(reading.shown.number.text())))
        closePanel();
    m_shown = reading.shown;
    m_timeline = reading.timeline;
    m_related = reading.related;
    m_target = reading.target;
    m_frame->ready();
    tell();
    m_header->presence()->watch(m_shown->number);
    tellEarlierAnswers();
    offerDrafts();
    Q_EMIT told();
    if (const QString act = std::exchange(m_begun, {}); !act.isEmpty())
        begin(act);
}

void CaseStory::tell()
{
    const StoryTeller teller{m_office, *m_shown,
                             [this](const QString &code, const ActTarget &target) { beginAt(code, target); }};
    const int reading = m_scroll->verticalScrollBar()->value();
    m_header->tell(*m_shown, nextActWords(*m_shown, m_office), m_target);
    m_header->tellRelated(m_related);
    const QString focused = m_scroll->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    tellQuestion(*m_chapters[Chapter::Question], teller);
    tellRegimes(*m_chapters[Chapter::Regimes], teller);
    tellResponsibility(*m_chapters[Chapter::Responsibility], teller);
    tellContributions(*m_chapters[Chapter::Contributions], teller);
    tellMeetings(*m_chapters[Chapter::Meetings], teller);
    tellAnswers(*m_chapters[Chapter::Answers], teller);
    tellAfterwards(*m_chapters[Chapter::Afterwards], teller);
    tellSignals(*m_chapters[Chapter::Signals], teller);
    tellHours(*m_chapters[Chapter::Hours], teller);
    tellNotes(*m_chapters[Chapter::Notes], teller);
    tellAttachments(*m_chapters[Chapter::Attachments], teller,
                    [this](const Attachment &attachment) { previewAttachment(attachment); });
    tellEvents(*m_chapters[Chapter::Events], teller, m_timeline);
    for (QAction *command : m_commands) {
        // Thirty acts are no menu; a key still says why not. What is not visible cannot be enabled either, so
        // the one comes before the other.
        const bool possible = isPossible(command->data().toString());
        command->setVisible(possible);
        command->setEnabled(possible);
    }
    tabInReadingOrder(m_scroll->widget());
    // What was told anew is the same to whoever stands on it.
    if (QWidget *again = focused.isEmpty() ? nullptr : m_scroll->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    // The reader stays where the reader was.
    QTimer::singleShot(0, this, [this, reading] {
        if (!m_panel)
            m_scroll->verticalScrollBar()->setValue(reading);
    });
}

void CaseStory::tellEarlierAnswers()
{
    const bool canAnswer = sensibleActs(*m_shown).contains(QLatin1String("resolve"));
    m_earlier->tell(*m_shown, canAnswer);
}

void CaseStory::startAnswerFrom(const Resolution &earlier)
{
    beginAt(QStringLiteral("resolve"), {.regime = earlier.regime});
    if (auto *panel = qobject_cast<ResolvePanel *>(m_panel.data()))
        panel->startFrom(earlier);
}

void CaseStory::offerDrafts()
{
    const CaseNumber number = m_shown->number;
    const QString mine = QStringLiteral("case:%1:").arg(number.text());
    const auto answer = m_office.desk().ask(
        [author = m_office.officer()](Store &store) { return store.drafts().list(author); });
    whenReady(answer, this, [this, number, mine](const Result<QList<Draft>> &drafts) {
        if (!m_shown || m_shown->number != number)
            return;
        QList<Draft> here;
        if (drafts)
            for (const Draft &draft : *drafts)
                if (draft.editor.startsWith(mine) && !(m_panel && m_panel->draftKey() == draft.editor))
                    here.append(draft);
        m_header->offerDrafts(here);
    });
}

void CaseStory::begin(const QString &actCode)
{
    if (m_wanted && !m_shown)
        m_begun = actCode; // fast fingers: it is done on the case they meant, once that is there
    beginAt(actCode, {});
}

void CaseStory::beginAt(const QString &actCode, const ActTarget &target)
{
    if (!m_shown)
        return;
    m_header->complain({});
    if (actCode == QLatin1String("undo") || actCode == QLatin1String("redo"))
        return step(actCode);
    if (const auto refusal = whyNot(actCode, *m_shown))
        return m_header->complain(sentenceAndRemedy(*refusal));
    if (actCode == QLatin1String("lift"))
        return beginLift(target.signal);
    if (const auto act = actWithoutPanel(actCode, target, *m_shown, m_office.knowledge))
        return perform({*act}, m_shown->revision);
    const Chapter chapter = chapterOf(actCode, target);
    if (ActPanel *panel = panelFor(actCode, target, m_office, *m_shown, nullptr))
        openPanel(panel, chapter);
    else
        m_header->complain(tr("There is nothing on this case for “%1”.").arg(actWords(actCode)));
}

void CaseStory::openPanel(ActPanel *panel, Chapter chapter)
{
    closePanel();
    m_panel = panel;
    m_chapters[chapter]->setPanel(panel);
    // Where the window is low, what one writes needs the room more than the way to the other chapters.
    constexpr int low = 62 * style::grid;
    m_outline->setVisible(height() >= low);
    connect(panel, &ActPanel::closed, this, &CaseStory::closePanel);
    connect(panel, &ActPanel::withdrawn, this, &CaseStory::closePanel);
    connect(panel, &ActPanel::submitted, this,
            [this, panel](const Act &act) { perform(QList<Act>{act} + panel->further(), panel->basedOn()); });
    tabInReadingOrder(m_scroll->widget());
    panel->focusFirst();
    // Only when the layout has given it its place can the page go there.
    QTimer::singleShot(0, panel, [this, panel, chapter] {
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        bringToView(panel, chapter);
    });
    // What stands above it may still be told, and take it out of sight, until the person goes on.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, panel, [this, panel, chapter] {
        if (panel == m_panel && !panel->isDirty() && panel->isAncestorOf(focusWidget()))
            bringToView(panel, chapter);
    });
}

void CaseStory::bringToView(const ActPanel *panel, Chapter chapter)
{
    const StorySection *section = m_chapters[chapter];
    const int top = section->mapTo(m_scroll->widget(), QPoint()).y();
    const int bottom = panel->mapTo(m_scroll->widget(), QPoint()).y() + panel->height();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool seen = top >= bar->value() && bottom <= bar->value() + m_scroll->viewport()->height();
    if (!seen)
        bar->setValue(top);
}

void CaseStory::closePanel()
{
    if (!m_panel)
        return;
    m_outline->show();
    m_panel->flushDraft();
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    if (hadFocus)
        m_header->nextButton()->setFocus(Qt::OtherFocusReason);
    if (m_shown)
        offerDrafts();
}

void CaseStory::perform(const QList<Act> &acts, int basedOn)
{
    const CaseNumber number = m_shown->number;
    ++m_performing;
    const auto answer =
        m_office.desk().ask([number, acts, actor = m_office.officer(), basedOn](Store &store) {
            return performInTurn(store, number, acts, actor, basedOn);
        });
    whenReady(answer, this, [this, number](const Result<Performed> &performed) {
        if (m_shown && m_shown->number == number)
            answered(performed);
        else if (!performed)
            m_office.place->notices.sayFailed(performed.error());
        if (performed)
            m_office.place->news.tellChanged(number);
        --m_performing;
    });
}

void CaseStory::refused(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        conflicted(error);
    else if (m_panel)
        m_panel->refuse(error);
    else
        m_header->complain(sentenceAndRemedy(error));
}

void CaseStory::answered(const Result<Performed> &performed)
{
    if (!performed)
        return refused(performed.error());
    const CaseEvent &latest = performed->done.last().event;
    m_shown = performed->done.last().now;
    for (const ActReceipt &receipt : performed->done)
        m_timeline.append(receipt.event);
    if (m_panel) {
        m_panel->succeeded();
        closePanel();
    }
    tell();
    if (performed->stopped)
        m_header->complain(sentenceAndRemedy(*performed->stopped));
    const QStringList compared{QStringLiteral("tag"), QStringLiteral("edit"), QStringLiteral("resolve"),
                               QStringLiteral("undo"), QStringLiteral("redo")};
    if (compared.contains(latest.act))
        tellEarlierAnswers();
    if (changesRelations(latest.act))
        load(m_shown->number);
    sayUndoable(*performed);
    Q_EMIT this->performed(latest);
}

void CaseStory::conflicted(const Error &error)
{
    const CaseNumber number = m_shown->number;
    m_reading.await(m_office.desk().ask([number](Store &store) { return Reading::of(store, number); }), this,
                    [this, error](const Result<Reading> &reading) {
                        if (!reading && m_panel)
                            return m_panel->refuse(reading.error());
                        if (!reading)
                            return m_header->complain(sentenceAndRemedy(reading.error()));
                        QStringList whatHappened;
                        const int known = m_panel ? m_panel->basedOn() : m_shown->revision;
                        for (const CaseEvent &event : reading->timeline)
                            if (event.revision > known)
                                whatHappened.append(eventLine(event, m_office.knowledge));
                        m_shown = reading->shown;
                        m_timeline = reading->timeline;
                        m_related = reading->related;
                        m_target = reading->target;
                        tell();
                        if (m_panel)
                            m_panel->showConflict(error, *m_shown, whatHappened);
                        else
                            m_header->complain(sentenceAndRemedy(error));
                    });
}

void CaseStory::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    const QString act = plain && m_wanted ? actOfKey(event->key()) : QString();
    if (!act.isEmpty())
        begin(act);
    else if (event->matches(QKeySequence::Undo) && m_shown)
        undo();
    else if (event->matches(QKeySequence::Redo) && m_shown)
        step(QStringLiteral("redo"));
    else if (event->key() == Qt::Key_Escape && m_panel)
        closePanel();
    else
        CaseView::keyPressEvent(event);
}

} // namespace tverrlos
