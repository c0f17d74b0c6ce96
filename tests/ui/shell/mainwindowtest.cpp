#include "tests/support/ui/officewindow.h"
#include "tests/support/ui/samplecases.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/list/caselistpage.h"
#include "ui/import/importpage.h"
#include "ui/lines/linesview.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linkline.h"
#include "ui/meetings/meetingspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/palette/palettemodel.h"
#include "ui/shell/palette/searchfield.h"
#include "ui/shell/placelist.h"
#include "ui/shell/statusline.h"
#include "ui/today/todaypage.h"
#include "ui/wording/phrasebook.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSpinBox>

namespace tverrlos {

namespace {

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        window.resize(1200, 700);
        window.begin();
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    template<class Page>
    Page *open(const char *place)
    {
        window.openPlace(QString::fromLatin1(place));
        return dynamic_cast<Page *>(window.pageWidget(QString::fromLatin1(place)));
    }
    void type(const char *text) { QTest::keyClicks(window.searchField(), QString::fromUtf8(text)); }
    bool finds(const QString &words)
    {
        return eventually([&] {
            const PaletteModel *found = window.searchField()->found();
            for (int row = 0; row < found->rowCount(); ++row)
                if (found->entry(row).title.contains(words))
                    return true;
            return false;
        });
    }

    OfficeWindow office;
    MainWindow &window = office.window();
};

} // namespace

TEST_F(MainWindowTest, BeginsWithTodayAndCountsThePlaces)
{
    EXPECT_EQ(window.place(), QStringLiteral("today"));
    CaseFilter open;
    open.open = true;
    const QString openCases = QString::number(*office.store.memory.count(open));
    EXPECT_TRUE(eventually([&] { return window.places()->countText(QStringLiteral("cases")) == openCases; }));
}

TEST_F(MainWindowTest, CtrlKFindsACaseByItsNumber)
{
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window.searchField()->hasFocus());
    type("2023-0007");
    ASSERT_TRUE(finds(QStringLiteral("2023-0007")));
    QTest::keyClick(window.searchField(), Qt::Key_Return);
    EXPECT_EQ(window.place(), QStringLiteral("cases"));
    ASSERT_TRUE(eventually([&] { return office.caseView && !office.caseView->shown.isEmpty(); }));
    EXPECT_EQ(office.caseView->shown.last(), CaseNumber(2023, 7));
    EXPECT_TRUE(window.searchField()->text().isEmpty());
}

TEST_F(MainWindowTest, CtrlKFindsWordsOrganisationsAndCommands)
{
    const QAbstractItemModelTester tester(window.searchField()->found(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    office.store.organisationsKept.add(
        {QStringLiteral("Åsgård kommune"), AskerType::Municipality, {}, {}, {}, {}});
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    type("aasgaard");
    EXPECT_TRUE(finds(QStringLiteral("Åsgård kommune")));
    window.searchField()->clear();
    type("regist");
    ASSERT_TRUE(finds(QStringLiteral("Registers")));
    QTest::keyClick(window.searchField(), Qt::Key_Return);
    EXPECT_EQ(window.place(), QStringLiteral("registers"));
}

TEST_F(MainWindowTest, EscapeLeavesTheSearchAndGoesBackToWhereOneWas)
{
    auto *page = open<CaseListPage>("cases");
    ASSERT_TRUE(page);
    auto *list = page->findChild<QListView *>();
    list->setFocus();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    type("x");
    QTest::keyClick(window.searchField(), Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_FALSE(window.searchField()->list()->isVisible());
}

TEST_F(MainWindowTest, TheFocusAloneDoesNotChooseAPlace)
{
    window.openPlace(QStringLiteral("settings"));
    window.places()->setFocus();
    EXPECT_EQ(window.place(), QStringLiteral("settings"));
    QTest::keyClick(window.places(), Qt::Key_Down);
    EXPECT_NE(window.place(), QStringLiteral("settings"));
}

TEST_F(MainWindowTest, NumbersOpenPlacesAndF1HelpsWhereOneIs)
{
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window.place(), QStringLiteral("meetings"));
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_TRUE(window.helpPanel()->isVisible());
    EXPECT_TRUE(window.helpPanel()->plainText().contains(QStringLiteral("across all cases")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(window.helpPanel()->isVisible());
    QTest::keyClick(&window, Qt::Key_Question, Qt::ShiftModifier);
    EXPECT_TRUE(window.helpPanel()->plainText().contains(QStringLiteral("Ctrl+K")));
}

TEST_F(MainWindowTest, AKeyThatGoesToAPlaceGivesTheFocusToWhatStandsThere)
{
    for (int place = 0; place < window.places()->count(); ++place) {
        window.places()->setFocus(Qt::MouseFocusReason); // as after a click on a place
        const auto modifiers =
            place < 10 ? Qt::KeyboardModifiers(Qt::ControlModifier) : Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + (place + 1) % 10), modifiers);
        SCOPED_TRACE(window.place().toStdString());
        ASSERT_EQ(window.places()->currentRow(), place);
        const QWidget *focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        EXPECT_TRUE(window.pageWidget(window.place())->isAncestorOf(focused));
        EXPECT_TRUE(focused->isVisible());
    }
}

TEST_F(MainWindowTest, ACaseListThatIsGoneToByItsKeyIsWorkedWithAtOnce)
{
    window.places()->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto *page = dynamic_cast<CaseListPage *>(window.pageWidget(QStringLiteral("cases")));
    ASSERT_TRUE(eventually([&] { return page->model()->rowCount() > 2; }));
    auto *list = page->findChild<QListView *>();
    ASSERT_TRUE(list->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(page->isAlone());
}

TEST_F(MainWindowTest, TheKeysOfAPlaceAreEachToldOnceAlsoThoseThatAPartOfItAnswersTo)
{
    QAction told(QStringLiteral("Do again\tCtrl+Shift+Z"));
    QAction same(QStringLiteral("Search elsewhere\tCtrl+K"));
    window.pageWidget(window.place())->addActions({&told, &same});
    QTest::keyClick(&window, Qt::Key_F1);
    const QString help = window.helpPanel()->plainText();
    EXPECT_TRUE(help.contains(QStringLiteral("Ctrl+Z")));
    EXPECT_EQ(help.count(QStringLiteral("Ctrl+Shift+Z")), 1);
    EXPECT_TRUE(help.contains(QStringLiteral("Do again")));
    EXPECT_EQ(help.count(QStringLiteral("Ctrl+K")), 1);
}

TEST_F(MainWindowTest, AWordWithoutAHitSaysSoAndOffersANewCase)
{
    const auto said = [] { return QStringLiteral("New case"); };
    window.addPage({QStringLiteral("new-case"), said, QStringLiteral("add"), said, said,
                    [](QWidget *parent) { return new QWidget(parent); }, false});
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    type("qqxxzz");
    ASSERT_TRUE(finds(QStringLiteral("qqxxzz")));
    EXPECT_TRUE(window.searchField()->list()->isVisible());
    QTest::keyClick(window.searchField(), Qt::Key_Return); // says something, does nothing
    EXPECT_EQ(window.searchField()->text(), QStringLiteral("qqxxzz"));
    QTest::keyClick(window.searchField(), Qt::Key_Down);
    QTest::keyClick(window.searchField(), Qt::Key_Return);
    EXPECT_EQ(window.place(), QStringLiteral("new-case"));
}

TEST_F(MainWindowTest, MoreHitsThanAreShownOpenAsAList)
{
    for (int number = 1; number <= 9; ++number) {
        Case one = sampleOffice().first();
        one.number = CaseNumber(2029, number);
        one.title = QStringLiteral("Zeppelin over the fjord");
        office.store.memory.add(one);
    }
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    type("zeppelin");
    ASSERT_TRUE(finds(QStringLiteral("Show all 9 cases")));
    const PaletteModel *found = window.searchField()->found();
    for (int row = 0; !found->entry(row).title.startsWith(QStringLiteral("Show all")); ++row)
        QTest::keyClick(window.searchField(), Qt::Key_Down);
    QTest::keyClick(window.searchField(), Qt::Key_Return);
    ASSERT_EQ(window.place(), QStringLiteral("cases"));
    auto *cases = dynamic_cast<CaseListPage *>(window.pageWidget(QStringLiteral("cases")));
    EXPECT_TRUE(eventually([&] { return cases->model()->total() == 9; }));
}

TEST_F(MainWindowTest, CtrlZTakesBackTheLatestActOnce)
{
    int takenBack = 0;
    window.notices().sayUndoable(QStringLiteral("Done."), [&] { ++takenBack; });
    EXPECT_EQ(window.statusLine()->text(), QStringLiteral("Done."));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(takenBack, 1);
}

TEST_F(MainWindowTest, CtrlZGoesOnTakingBackAndAnotherKeyDoesItAgain)
{
    int again = 0, further = 0;
    window.notices().sayUndone(
        QStringLiteral("Taken back."), [&] { ++again; }, [&] { ++further; });
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(further, 1);
    EXPECT_EQ(again, 0);
    window.notices().sayUndone(
        QStringLiteral("Taken back."), [&] { ++again; }, nullptr);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); // nothing of one's own is left
    EXPECT_EQ(again, 0);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(again, 1);
}

TEST_F(MainWindowTest, EveryLineOfTodayOpensExactlyTheCasesItCounted)
{
    auto *today = open<TodayPage>("today");
    ASSERT_TRUE(eventually([&] { return !today->morning().counts.isEmpty(); }));
    const Morning morning = today->morning();
    ASSERT_GE(morning.counts.size(), 4);
    for (const MorningCount &count : morning.counts) {
        if (count.count == 0)
            continue;
        window.openCases(count.filter, QStringLiteral("Some cases"));
        auto *cases = dynamic_cast<CaseListPage *>(window.pageWidget(QStringLiteral("cases")));
        EXPECT_TRUE(eventually([&] { return cases->model()->total() == count.count; }));
        EXPECT_EQ(cases->model()->rowCount(), count.count);
    }
}

TEST_F(MainWindowTest, HelpGivesTheFocusBackToWhereThePersonWas)
{
    auto *cases = open<CaseListPage>("cases");
    ASSERT_TRUE(eventually([&] { return cases->model()->rowCount() > 0; }));
    const QWidget *before = window.focusWidget();
    ASSERT_TRUE(cases->isAncestorOf(before));
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_TRUE(window.helpPanel()->isAncestorOf(window.focusWidget()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(window.focusWidget(), before);
}

TEST_F(MainWindowTest, ALetterTypedIntoAnOpenListOfChoicesIsNoKeyOfThePage)
{
    auto *page = window.pageWidget(QStringLiteral("cases"));
    window.openPlace(QStringLiteral("cases"));
    QAction key;
    key.setShortcut(Qt::Key_B);
    key.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(&key);
    int taken = 0;
    QObject::connect(&key, &QAction::triggered, page, [&taken] { ++taken; });
    auto *choice = new QComboBox(page);
    choice->addItems({QStringLiteral("Art 5"), QStringLiteral("Barn")});
    choice->show();
    choice->showPopup();
    QTest::keyClick(choice->view(), Qt::Key_B);
    EXPECT_EQ(taken, 0);
    EXPECT_EQ(choice->view()->currentIndex().data().toString(), QStringLiteral("Barn"));
    choice->hidePopup();
    delete choice;
}

TEST_F(MainWindowTest, TodayOfAnOfficeWithoutCasesSaysHowToBegin)
{
    office.store.memory.kept.clear();
    auto *today = open<TodayPage>("today");
    today->read();
    ASSERT_TRUE(eventually([&] { return today->morning().noCaseYet && today->lines().size() == 2; }));
    QTest::keyClick(today->lines().last(), Qt::Key_Space);
    EXPECT_EQ(window.place(), QStringLiteral("import"));
}

TEST_F(MainWindowTest, ALineOfTodayCanBeChosenByKeys)
{
    auto *today = open<TodayPage>("today");
    ASSERT_TRUE(eventually([&] { return !today->lines().isEmpty() && today->lines().first()->isEnabled(); }));
    today->lines().first()->setFocus();
    QTest::keyClick(today->lines().first(), Qt::Key_Space);
    EXPECT_EQ(window.place(), QStringLiteral("cases"));
}

TEST_F(MainWindowTest, MeetingsSayWhetherADateIsProposedOrConfirmed)
{
    auto *page = open<MeetingsPage>("meetings");
    ASSERT_TRUE(eventually([&] { return page->list()->lines()->rowCount() > 0; }));
    const LinesModel *lines = page->list()->lines();
    const QAbstractItemModelTester tester(page->list()->lines(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < lines->rowCount(); ++row)
        EXPECT_TRUE(lines->line(row).detail.startsWith(QStringLiteral("Proposed")) ||
                    lines->line(row).detail.startsWith(QStringLiteral("Confirmed")));
    QTest::keyClick(page->list(), Qt::Key_Return);
    EXPECT_EQ(window.place(), QStringLiteral("cases"));
}

TEST_F(MainWindowTest, DroppedFilesAreTakenInAndAccountedFor)
{
    IntakeReceipt receipt;
    receipt.add({QStringLiteral("a.eml"), IntakeOutcome::New, CaseNumber(2024, 6), std::nullopt, {}});
    receipt.add({QStringLiteral("b.eml"),
                 IntakeOutcome::Quarantined,
                 std::nullopt,
                 Error{ErrorCode::Invalid, QStringLiteral("The mail is empty."), {}},
                 {}});
    office.imports.answer = receipt;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/mails/a.eml")),
                  QUrl::fromLocalFile(QStringLiteral("/mails/b.eml"))});
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    EXPECT_EQ(window.place(), QStringLiteral("import"));
    ASSERT_EQ(office.imports.asked.size(), 1);
    EXPECT_EQ(office.imports.asked.first().size(), 2);
    auto *page = dynamic_cast<ImportPage *>(window.pageWidget(QStringLiteral("import")));
    ASSERT_TRUE(eventually([&] { return page->list()->lines()->rowCount() == 2; }));
    EXPECT_TRUE(page->summary().contains(QStringLiteral("2 read")));
    EXPECT_EQ(page->list()->lines()->line(1).detail, QStringLiteral("The mail is empty."));
}

TEST_F(MainWindowTest, SettingsAreKeptInTheDatabaseWhenTheyAreMade)
{
    auto *page = open<SettingsPage>("settings");
    ASSERT_TRUE(page);
    page->targetField()->setFocus();
    page->targetField()->selectAll();
    QTest::keyClicks(page->targetField(), QStringLiteral("30"));
    QTest::keyClick(page->targetField(), Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return !window.statusLine()->text().isEmpty(); }));
    EXPECT_EQ(*office.store.settingsKept.value(QStringLiteral("office.answer-target-days"), {}),
              QStringLiteral("30"));
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnceAndStaysWhereOneWas)
{
    window.openPlace(QStringLiteral("registers"));
    QWidget *before = window.pageWidget(QStringLiteral("registers"));
    const QPointer<QWidget> watched(before);
    useLanguage(Language::Nynorsk);
    EXPECT_EQ(Phrasebook::application().language(), Language::Nynorsk);
    useLanguage(Language::English);
    EXPECT_TRUE(eventually([&] { return watched.isNull(); }) ||
                window.pageWidget(QStringLiteral("registers")) == before);
    EXPECT_EQ(window.place(), QStringLiteral("registers"));
}

TEST_F(MainWindowTest, TabLeadsThroughThePageAsTheEyeReads)
{
    auto *page = open<SettingsPage>("settings");
    ASSERT_TRUE(page);
    page->languageField()->setFocus();
    QTest::keyClick(page->languageField(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page->themeField());
    QTest::keyClick(page->themeField(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page->officeField());
    QTest::keyClick(page->officeField(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), page->targetField());
}

TEST_F(MainWindowTest, EveryControlHasANameForScreenReaders)
{
    for (const char *place :
         {"today", "cases", "meetings", "responsibility", "signals", "registers", "import", "settings"}) {
        window.openPlace(QString::fromLatin1(place));
        QCoreApplication::processEvents();
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *known =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString name = known ? known->text(QAccessible::Name) : QString();
            const bool scrolls = widget->inherits("QScrollArea");
            EXPECT_TRUE(scrolls || !name.isEmpty()) << place << ": " << widget->metaObject()->className();
        }
    }
}

} // namespace tverrlos
