#include "ui/published/publishedpage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/published/publishedchooser.h"
#include "ui/published/publishedtextform.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

const AgencyCode hdir(QStringLiteral("hdir"));

class PublishedPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        store().known.persons = {QStringLiteral("Kari Nordmann")};
        store().now = office.clock.now();
        add("Opptak av samtaler");
        add("Deling av bilder");
        page = std::make_unique<PublishedPage>(
            office.workplace,
            [] {
                return QList<NamedCode>{{QStringLiteral("hdir"), QStringLiteral("Helsedirektoratet")}};
            },
            [] {
                return QList<NamedCode>{{QStringLiteral("GDPR"), QStringLiteral("Personvern")}};
            },
            [this](QWidget *) { return folder; });
        page->resize(1200, 800);
    }
    MemoryPublished &store() { return office.store.publishedKept; }
    PublishedNumber add(const char *title)
    {
        PublishedAnswer draft;
        draft.regimes = {RegimeCode(QStringLiteral("GDPR"))};
        draft.texts.insert(CaseLanguage::Bokmal,
                           {QString::fromUtf8(title), QStringLiteral("Kan samtalen tas opp?"),
                            QStringLiteral("[må] Pasienten skal informeres.")});
        return store().add(draft).number;
    }
    void publish(const PublishedNumber &number)
    {
        for (const PublishedAct &act : {PublishedAct(AskClearanceAct{{hdir}}), PublishedAct(ClearAct{hdir}),
                                        PublishedAct(PublishAct{})})
            EXPECT_TRUE(store().perform(number, act, QStringLiteral("ola"), {}).ok());
    }
    bool open(int rows = 2)
    {
        page->show();
        page->activateWindow();
        page->list()->setFocus();
        return QTest::qWaitForWindowActive(page.get()) &&
               eventually([&] { return page->list()->model()->rowCount() == rows; }) &&
               eventually([&] { return page->panel()->shown().has_value(); });
    }
    PublishedPanel *panel() { return page->panel(); }
    PublishedTextForm *form() { return panel()->form(); }
    const PublishedAnswer &kept(int number) { return store().kept.at(number - 1); }
    bool stateIs(int number, PublishedState state)
    {
        return eventually([&] { return kept(number).state == state && panel()->next()->isEnabled(); });
    }

    TestOffice office;
    QString folder;
    std::unique_ptr<PublishedPage> page;
};

} // namespace

TEST_F(PublishedPageTest, ListsTheNewestFirstAndShowsTheChosenOne)
{
    const QAbstractItemModelTester tester(page->list()->lines());
    ASSERT_TRUE(open());
    EXPECT_TRUE(page->list()->lines()->line(0).title.contains(QStringLiteral("Deling av bilder")));
    QTest::keyClick(page->list(), Qt::Key_J);
    EXPECT_TRUE(
        eventually([&] { return form()->title()->toPlainText() == QStringLiteral("Opptak av samtaler"); }));
}

TEST_F(PublishedPageTest, FiltersByStateAndSaysWhatToDoWhenNothingFits)
{
    publish(PublishedNumber(2026, 1));
    ASSERT_TRUE(open());
    page->states()->choose(QStringLiteral("published"));
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 1; }));
    page->states()->choose(QStringLiteral("withdrawn"));
    EXPECT_TRUE(eventually([&] { return page->frame()->emptyState()->isVisible(); }));
}

TEST_F(PublishedPageTest, MarksWhatIsDueForReview)
{
    publish(PublishedNumber(2026, 1));
    office.clock.set(QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    ASSERT_TRUE(open());
    EXPECT_FALSE(page->list()->lines()->line(0).attention); // a draft
    EXPECT_TRUE(page->list()->lines()->line(1).attention);
}

TEST_F(PublishedPageTest, MarksANameWhileItIsTyped)
{
    ASSERT_TRUE(open());
    form()->question()->setFocus();
    form()->question()->moveCursor(QTextCursor::End);
    QTest::keyClicks(form()->question(), QStringLiteral(" Spor Kari Nordmann."));
    EXPECT_TRUE(
        eventually([&] { return form()->findings()->text().contains(QStringLiteral("Kari Nordmann")); }));
    ASSERT_EQ(form()->question()->extraSelections().size(), 1);
    EXPECT_EQ(form()->question()->extraSelections().first().cursor.selectedText(),
              QStringLiteral("Kari Nordmann"));
}

TEST_F(PublishedPageTest, SavesWithCtrlEnterAndTakesItBack)
{
    ASSERT_TRUE(open());
    EXPECT_FALSE(panel()->saveButton()->isEnabled());
    form()->title()->setFocus();
    QTest::keyClicks(form()->title(), QStringLiteral("Om "));
    EXPECT_TRUE(panel()->saveButton()->isEnabled());
    QTest::keyClick(form()->title(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_TRUE(kept(2).texts.value(CaseLanguage::Bokmal).title.startsWith(QStringLiteral("Om ")));
    ASSERT_TRUE(office.shell.undo);
    ASSERT_TRUE(eventually([&] { return panel()->next()->isEnabled(); }));
    office.shell.undo();
    EXPECT_TRUE(
        eventually([&] { return form()->title()->toPlainText() == QStringLiteral("Deling av bilder"); }));
}

TEST_F(PublishedPageTest, GoesFromDraftToPublishedAndIsWithdrawn)
{
    ASSERT_TRUE(open());
    panel()->next()->click();
    ASSERT_TRUE(panel()->strip());
    panel()->strip()->doIt()->click(); // no agency chosen: it says so
    EXPECT_EQ(kept(2).state, PublishedState::Draft);
    panel()->strip()->findChild<QCheckBox *>()->click();
    panel()->strip()->doIt()->click();
    ASSERT_TRUE(eventually([&] { return kept(2).state == PublishedState::InClearance; }));
    QPushButton *clear = nullptr;
    ASSERT_TRUE(eventually([&] {
        for (QPushButton *button : panel()->findChildren<QPushButton *>())
            if (button->isVisible() && button->isEnabled() &&
                button->accessibleName().contains(QStringLiteral("has cleared it")))
                clear = button;
        return clear != nullptr;
    }));
    clear->click();
    ASSERT_TRUE(eventually(
        [&] { return kept(2).isCleared() && panel()->next()->isEnabled() && panel()->next()->isVisible(); }));
    panel()->next()->click();
    ASSERT_TRUE(panel()->strip());
    panel()->strip()->doIt()->click();
    ASSERT_TRUE(stateIs(2, PublishedState::Published));
    EXPECT_TRUE(eventually([&] { return form()->question()->isReadOnly(); }));
    panel()->begin(QStringLiteral("withdraw"));
    ASSERT_TRUE(panel()->strip());
    QTest::keyClicks(panel()->strip()->reason(), QStringLiteral("feil"));
    QTest::keyClick(panel()->strip()->reason(), Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return kept(2).state == PublishedState::Withdrawn; }));
}

TEST_F(PublishedPageTest, ReplacesOneByAnother)
{
    publish(PublishedNumber(2026, 1));
    publish(PublishedNumber(2026, 2));
    ASSERT_TRUE(open());
    panel()->begin(QStringLiteral("supersede"));
    ASSERT_TRUE(panel()->strip() && panel()->strip()->chooser());
    PublishedChooser *chooser = panel()->strip()->chooser();
    ASSERT_TRUE(eventually([&] { return chooser->list()->model()->rowCount() == 1; })); // not itself
    chooser->list()->setCurrentIndex(chooser->list()->model()->index(0, 0));
    panel()->strip()->doIt()->click();
    EXPECT_TRUE(eventually([&] { return kept(2).supersededBy == PublishedNumber(2026, 1); }));
}

TEST_F(PublishedPageTest, KeepsTypedTextAsADraftAndBringsItBack)
{
    ASSERT_TRUE(open());
    form()->answer()->setFocus();
    QTest::keyClicks(form()->answer(), QStringLiteral("Ikke lagret "));
    page.reset(); // the window is gone, whatever the reason
    office.desk.drain();
    SetUp();
    store().kept.resize(2); // SetUp() added two more
    ASSERT_TRUE(open());
    EXPECT_TRUE(
        eventually([&] { return form()->answer()->toPlainText().contains(QStringLiteral("Ikke lagret ")); }));
    EXPECT_TRUE(panel()->complaint()->isVisible());
}

TEST_F(PublishedPageTest, AConflictKeepsWhatWasTypedAndShowsBothSides)
{
    ASSERT_TRUE(open());
    form()->title()->setFocus();
    QTest::keyClicks(form()->title(), QStringLiteral("Mitt "));
    EditPublishedAct theirs;
    theirs.texts.insert(CaseLanguage::Bokmal, {QStringLiteral("Deres tittel"), QStringLiteral("Spørsmål?"),
                                               QStringLiteral("[må] Svar.")});
    ASSERT_TRUE(store().perform(PublishedNumber(2026, 2), theirs, QStringLiteral("ola"), {}).ok());
    panel()->save();
    ASSERT_TRUE(
        eventually([&] { return panel()->complaint()->text().contains(QStringLiteral("Deres tittel")); }));
    EXPECT_TRUE(form()->title()->toPlainText().startsWith(QStringLiteral("Mitt ")));
    panel()->save(); // now on purpose
    EXPECT_TRUE(eventually(
        [&] { return kept(2).texts.value(CaseLanguage::Bokmal).title.startsWith(QStringLiteral("Mitt ")); }));
}

TEST_F(PublishedPageTest, DoesNotLeaveWhatIsBeingWritten)
{
    ASSERT_TRUE(open());
    form()->title()->setFocus();
    QTest::keyClicks(form()->title(), QStringLiteral("x"));
    page->list()->setCurrentIndex(page->list()->model()->index(1, 0));
    EXPECT_EQ(panel()->shown(), PublishedNumber(2026, 2));
    EXPECT_EQ(page->list()->currentIndex().row(), 0);
    EXPECT_FALSE(office.shell.said.isEmpty());
}

TEST_F(PublishedPageTest, WritesEachLanguageForItself)
{
    ASSERT_TRUE(open());
    panel()->languages()->setCurrentIndex(2);
    EXPECT_TRUE(form()->title()->toPlainText().isEmpty());
    form()->title()->setFocus();
    QTest::keyClicks(form()->title(), QStringLiteral("Sharing"));
    panel()->languages()->setCurrentIndex(0);
    EXPECT_EQ(form()->title()->toPlainText(), QStringLiteral("Deling av bilder"));
    panel()->save();
    EXPECT_TRUE(eventually(
        [&] { return kept(2).texts.value(CaseLanguage::English).title == QStringLiteral("Sharing"); }));
}

TEST_F(PublishedPageTest, ExportsToTheFolderThatWasChosen)
{
    const QTemporaryDir dir;
    folder = dir.path();
    publish(PublishedNumber(2026, 1));
    ASSERT_TRUE(open());
    page->exportButton()->click();
    EXPECT_TRUE(eventually([&] { return QFile::exists(dir.filePath(QStringLiteral("S-2026-001.html"))); }));
    EXPECT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_FALSE(QFile::exists(dir.filePath(QStringLiteral("S-2026-002.html"))));
}

TEST_F(PublishedPageTest, AnEmptyPlaceLeadsToTheCases)
{
    store().kept.clear();
    page->show();
    ASSERT_TRUE(eventually([&] { return page->frame()->emptyState()->isVisible(); }));
    page->frame()->emptyState()->findChild<QPushButton *>()->click();
    EXPECT_EQ(office.shell.placesOpened, QStringList{QStringLiteral("cases")});
}

TEST(PublishedFromACase, IsAnActOfTheCasePage)
{
    CaseTestOffice office;
    const CaseNumber number = office.store.memory.add(filledCase()).number;
    QList<CaseNumber> wanted;
    office.office.publishFrom = [&](const CaseNumber &from) { wanted.append(from); };
    CaseStory story(office.office);
    story.showCase(number);
    ASSERT_TRUE(eventually([&] { return story.shown().has_value(); }));
    const QList<QAction *> actions = story.actions();
    for (QAction *action : actions)
        if (action->text() == CaseStory::tr("Make a published answer from this case"))
            action->trigger();
    EXPECT_EQ(wanted, QList<CaseNumber>{number});
}

TEST(PublishedChooserTest, TakesANumberTypedWholeOrTheLineThatIsMarked)
{
    TestOffice office;
    PublishedAnswer answer;
    answer.state = PublishedState::Published;
    answer.texts.insert(CaseLanguage::Bokmal,
                        {QStringLiteral("Opptak"), QStringLiteral("Kan vi?"), QStringLiteral("Ja.")});
    office.store.publishedKept.add(answer);
    office.store.publishedKept.add(PublishedAnswer()); // a draft: not offered
    PublishedChooser chooser(office.workplace);
    chooser.show();
    ASSERT_TRUE(eventually([&] { return chooser.list()->model()->rowCount() == 1; }));
    EXPECT_FALSE(chooser.number());
    chooser.list()->setCurrentIndex(chooser.list()->model()->index(0, 0));
    EXPECT_EQ(chooser.number(), PublishedNumber(2026, 1));
    const QSignalSpy edited(&chooser, &PublishedChooser::edited);
    chooser.searchField()->setFocus();
    QTest::keyClicks(chooser.searchField(), QStringLiteral("s-2025-017"));
    EXPECT_EQ(chooser.number(), PublishedNumber(2025, 17));
    EXPECT_GT(edited.count(), 0);
}

} // namespace tverrlos
