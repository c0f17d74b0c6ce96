#include "ui/cases/page/casestory.h"

#include "core/cases/casework.h"
#include "tests/support/ui/shownpage.h"
#include "ui/background/stateframe.h"
#include "ui/cases/page/caseheader.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/wording/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

class CasePageOnScreen : public ShownCasePage
{
protected:
    void saveWithKeys() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// Lets nested layouts find their places: each pass may ask for another.
    void settle()
    {
        for (int pass = 0; pass < 10; ++pass)
            QApplication::processEvents();
    }

    bool closesItsPanel()
    {
        return eventually([&] { return page.panel() == nullptr; });
    }

    QString complaint() const
    {
        const auto *label = page.header()->findChild<QLabel *>(QStringLiteral("complaint"));
        return label->isHidden() ? QString() : label->text();
    }
    bool tells(CaseStory::Chapter chapter, const QString &sentence) const
    {
        return told(chapter).contains(sentence);
    }
};

TEST_F(CasePageOnScreen, TellsTheWholeStoryOfACase)
{
    show(filledCase());
    using Chapter = CaseStory::Chapter;
    EXPECT_TRUE(tells(Chapter::Question, QStringLiteral("Vi er fire fastleger")));
    EXPECT_TRUE(tells(Chapter::Regimes, QStringLiteral("behandlingsgrunnlag")));
    EXPECT_TRUE(tells(Chapter::Regimes, QStringLiteral("Lydopptaket er helseopplysninger.")));
    EXPECT_TRUE(tells(Chapter::Responsibility, QStringLiteral("Svarer for flest av regelverkene")));
    EXPECT_TRUE(tells(Chapter::Responsibility, QStringLiteral("fører også tilsyn")));
    EXPECT_TRUE(tells(Chapter::Contributions, QStringLiteral("Taushetsplikten er ikke til hinder")));
    EXPECT_TRUE(tells(Chapter::Meetings, QStringLiteral("daglig leder")));
    EXPECT_TRUE(tells(Chapter::Meetings, QStringLiteral("Vurdere om verktøyet er medisinsk utstyr")));
    EXPECT_TRUE(tells(Chapter::Answers, QStringLiteral("helsepersonelloven § 39")));
    EXPECT_TRUE(tells(Chapter::Signals, QStringLiteral("lydopptak av konsultasjoner")));
    EXPECT_TRUE(tells(Chapter::Notes, QStringLiteral("Ring Datatilsynet")));
}

TEST_F(CasePageOnScreen, AnActChosenWhileACaseIsReadIsBegunOnThatCaseAndNeverOnTheOneBefore)
{
    show(filledCase());
    Case next = untouchedCase();
    next.problem = QStringLiteral("Hvem skal ha svaret?");
    const CaseNumber number = office.store.memory.add(next).number;
    page.showCase(number);
    EXPECT_FALSE(page.shown().has_value());
    page.begin(QStringLiteral("edit"));
    EXPECT_EQ(page.panel(), nullptr);
    page.beginAt(QStringLiteral("tag"), {}); // a button of the story that is still on screen
    EXPECT_EQ(page.panel(), nullptr);
    ASSERT_TRUE(eventually([&] { return page.panel() != nullptr; }));
    EXPECT_EQ(page.shown()->number, number);
    QStringList written;
    for (const QPlainTextEdit *text : page.panel()->findChildren<QPlainTextEdit *>())
        written.append(text->toPlainText());
    EXPECT_TRUE(written.contains(next.problem)) << written.join(QLatin1Char('|')).toStdString();
}

TEST_F(CasePageOnScreen, AnActChosenForACaseThatIsLeftAtOnceIsForgotten)
{
    const CaseNumber first = office.store.memory.add(untouchedCase()).number;
    const CaseNumber second = office.store.memory.add(untouchedCase()).number;
    page.showCase(first);
    page.begin(QStringLiteral("edit"));
    page.showCase(second);
    ASSERT_TRUE(eventually([&] { return page.shown() && page.shown()->number == second; }));
    settle();
    EXPECT_EQ(page.panel(), nullptr);
}

TEST_F(CasePageOnScreen, ALetterTypedInAFormIsNoKeyOfThePage)
{
    show(untouchedCase());
    page.begin(QStringLiteral("triage"));
    ASSERT_NE(page.panel(), nullptr);
    const ActPanel *triage = page.panel();
    triage->findChild<QPushButton *>(QStringLiteral("save"))->setFocus();
    press(Qt::Key_E);
    press(Qt::Key_N);
    EXPECT_EQ(page.panel(), triage);
}

TEST_F(CasePageOnScreen, SaysThatACaseDoesNotExist)
{
    page.showCase(CaseNumber(2031, 7));
    EXPECT_TRUE(eventually([&] { return page.frame()->showsError(); }));
}

TEST_F(CasePageOnScreen, OffersTheNextSensibleActOnOneButton)
{
    const CaseNumber number = show(untouchedCase());
    EXPECT_EQ(page.header()->nextButton()->text(), actWords(QStringLiteral("triage")));
    page.header()->nextButton()->click();
    ASSERT_NE(page.panel(), nullptr);
    saveWithKeys();
    EXPECT_TRUE(closesItsPanel());
    EXPECT_EQ(stored(number).status, CaseStatus::InProgress);
    EXPECT_EQ(page.header()->nextButton()->text(), actWords(QStringLiteral("tag")));
}

TEST_F(CasePageOnScreen, TakesACaseFromReceivedToClosedByKeysAlone)
{
    Case value = untouchedCase();
    value.regimes = {value.regimes[1]}; // GDPR, suggested
    const CaseNumber number = show(value);

    page.header()->nextButton()->setFocus();
    press(Qt::Key_Space); // triage: accepted is the first outcome
    ASSERT_NE(page.panel(), nullptr);
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());

    press(Qt::Key_T);
    ASSERT_NE(page.panel(), nullptr);
    for (int stop = 0;
         stop < 20 && page.focusWidget()->accessibleName() != regimeName(value.regimes[0].regime); ++stop)
        press(Qt::Key_Tab);
    press(Qt::Key_Y);
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());
    EXPECT_EQ(stored(number).regimes[0].standing, RegimeStanding::Confirmed);

    page.header()->nextButton()->setFocus();
    press(Qt::Key_Space); // ask the lead
    ASSERT_NE(page.panel(), nullptr);
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());
    EXPECT_EQ(stored(number).status, CaseStatus::Waiting);

    page.header()->nextButton()->setFocus();
    press(Qt::Key_Space); // record what it says
    ASSERT_NE(page.panel(), nullptr);
    for (int stop = 0; stop < 20 && !qobject_cast<QPlainTextEdit *>(page.focusWidget()); ++stop)
        press(Qt::Key_Tab);
    type(QStringLiteral("Artikkel 6 nr. 1 bokstav e."));
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());

    press(Qt::Key_R);
    ASSERT_NE(page.panel(), nullptr);
    for (int stop = 0; stop < 20 && !qobject_cast<QPlainTextEdit *>(page.focusWidget()); ++stop)
        press(Qt::Key_Tab);
    type(QStringLiteral("Inngå databehandleravtale."));
    press(Qt::Key_Tab);
    type(QStringLiteral("personvernforordningen art. 28; pasientjournalloven § 22"));
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());
    EXPECT_EQ(stored(number).status, CaseStatus::Resolved);
    EXPECT_EQ(stored(number).resolutions[0].statements[0].references.size(), 2);

    for (const char *act : {"sign", "send"}) { // by the agency that has contributed; then it goes out
        EXPECT_EQ(sensibleActs(stored(number)).value(0), QLatin1String(act));
        page.header()->nextButton()->setFocus();
        press(Qt::Key_Space);
        ASSERT_NE(page.panel(), nullptr);
        saveWithKeys();
        ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());
    }
    EXPECT_EQ(stored(number).answerSent, office.clock.today());

    page.header()->nextButton()->setFocus();
    press(Qt::Key_Space); // close
    ASSERT_NE(page.panel(), nullptr);
    saveWithKeys();
    ASSERT_TRUE(closesItsPanel()) << qPrintable(refusal());
    EXPECT_EQ(stored(number).status, CaseStatus::Closed);
    EXPECT_TRUE(tells(CaseStory::Chapter::Events, eventWords(QStringLiteral("close"))));
}

TEST_F(CasePageOnScreen, SaysWhyAnActIsNotPossibleNow)
{
    show(untouchedCase());
    press(Qt::Key_R);
    EXPECT_EQ(page.panel(), nullptr);
    EXPECT_TRUE(complaint().contains(QStringLiteral("has not been accepted"))) << qPrintable(complaint());
}

TEST_F(CasePageOnScreen, ShowsTheStoresRefusalInThePanelAndKeepsTheText)
{
    show(filledCase());
    press(Qt::Key_N);
    ASSERT_NE(page.panel(), nullptr);
    type(QStringLiteral("Husk oppfølging"));
    office.store.memory.failure =
        Error{ErrorCode::Busy, QStringLiteral("Another program holds the database."), {}, {}};
    saveWithKeys();
    EXPECT_TRUE(eventually([&] { return refusal().contains(QStringLiteral("holds the database")); }));
    EXPECT_EQ(page.panel()->fields().value(QLatin1String("text")).toString(),
              QStringLiteral("Husk oppfølging"));
}

TEST_F(CasePageOnScreen, ConflictKeepsWhatWasTypedAndShowsBothSides)
{
    const CaseNumber number = show(filledCase());
    press(Qt::Key_R);
    ASSERT_NE(page.panel(), nullptr);
    page.panel()->restore({{QStringLiteral("outcome"), QStringLiteral("unclear")},
                           {QStringLiteral("statements"),
                            QJsonArray{QJsonObject{{QStringLiteral("label"), QStringLiteral("must")},
                                                   {QStringLiteral("text"), QStringLiteral("Min tekst")}}}}});
    (void)office.store.memory.perform(number, NoteAct{QStringLiteral("Olas notat")}, QStringLiteral("ola"),
                                      std::nullopt);
    const QString mine = QString::fromUtf8(QJsonDocument(page.panel()->fields()).toJson());
    saveWithKeys();
    EXPECT_TRUE(eventually([&] { return page.panel()->findChild<QWidget *>(QStringLiteral("conflict")); }));
    EXPECT_EQ(QString::fromUtf8(QJsonDocument(page.panel()->fields()).toJson()), mine);
    QString shown;
    for (const QLabel *label :
         page.panel()->findChild<QWidget *>(QStringLiteral("conflict"))->findChildren<QLabel *>())
        shown += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(shown.contains(QStringLiteral("ola"))) << qPrintable(shown);
    saveWithKeys(); // mine all the same
    EXPECT_TRUE(closesItsPanel());
    EXPECT_EQ(stored(number).notes.size(), 2);
}

TEST_F(CasePageOnScreen, ADraftIsNoNewerForHavingBeenPutAway)
{
    const CaseNumber number = show(untouchedCase());
    page.begin(QStringLiteral("edit"));
    ASSERT_NE(page.panel(), nullptr);
    type(QStringLiteral("Min tekst. "));
    const QJsonObject mine = page.panel()->fields();
    page.closePanel();
    EditAct theirs;
    theirs.title = QStringLiteral("Olas tittel");
    (void)office.store.memory.perform(number, theirs, QStringLiteral("ola"), std::nullopt);
    office.news.tellChanged(number);
    ASSERT_TRUE(eventually([&] { return page.shown()->title == QLatin1String("Olas tittel"); }));

    page.begin(QStringLiteral("edit"));
    ASSERT_TRUE(eventually([&] {
        return page.panel()->fields().value(QLatin1String("problem")) == mine.value(QLatin1String("problem"));
    }));
    EXPECT_EQ(page.panel()->fields().value(QLatin1String("title")).toString(), QStringLiteral("Olas tittel"))
        << "what was not written in stays as it is now";
    saveWithKeys();
    EXPECT_TRUE(eventually([&] { return page.panel()->findChild<QWidget *>(QStringLiteral("conflict")); }))
        << "the draft was written before ola's change";
    saveWithKeys(); // mine all the same
    EXPECT_TRUE(closesItsPanel());
    EXPECT_EQ(stored(number).title, QStringLiteral("Olas tittel"));
    EXPECT_TRUE(stored(number).problem.contains(QStringLiteral("Min tekst.")));
}

TEST_F(CasePageOnScreen, AnothersChangeIsShownAroundWhatIsBeingWritten)
{
    const CaseNumber number = show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("Halvferdig"));
    (void)office.store.memory.perform(number, AssignAct{QStringLiteral("ola")}, QStringLiteral("ola"),
                                      std::nullopt);
    office.news.tellChanged(number);
    EXPECT_TRUE(eventually([&] { return page.shown()->officer == QLatin1String("ola"); }));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_EQ(page.panel()->fields().value(QLatin1String("text")).toString(), QStringLiteral("Halvferdig"));
}

TEST_F(CasePageOnScreen, EscClosesThePanelAndKeepsTheDraft)
{
    show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("Ikke ferdig"));
    press(Qt::Key_Escape);
    EXPECT_EQ(page.panel(), nullptr);
    press(Qt::Key_N);
    EXPECT_TRUE(eventually([&] {
        return page.panel()->fields().value(QLatin1String("text")).toString() == QLatin1String("Ikke ferdig");
    }));
}

TEST_F(CasePageOnScreen, ADraftSurvivesAStopOfTheProgram)
{
    const CaseNumber number = show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("Skrevet da maskinen stanset"));
    EXPECT_TRUE(eventually([&] {
        office.desk.drain();
        return !office.store.draftsKept.kept.isEmpty();
    }));
    CaseStory another(office.office); // as after a new start: nothing but the database is left
    another.showCase(number);
    EXPECT_TRUE(eventually([&] { return another.shown().has_value(); }));
    another.begin(QStringLiteral("note"));
    EXPECT_TRUE(eventually([&] {
        return another.panel()->fields().value(QLatin1String("text")).toString() ==
               QLatin1String("Skrevet da maskinen stanset");
    }));
}

TEST_F(CasePageOnScreen, ASavedActLeavesNoDraft)
{
    show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("Ferdig"));
    saveWithKeys();
    EXPECT_TRUE(closesItsPanel());
    office.desk.drain();
    EXPECT_TRUE(office.store.draftsKept.kept.isEmpty());
}

TEST_F(CasePageOnScreen, SaysQuietlyWhatWasDoneAndTakesItBack)
{
    const CaseNumber number = show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("Feil sak"));
    saveWithKeys();
    EXPECT_TRUE(closesItsPanel());
    EXPECT_EQ(office.shell.said.size(), 1);
    EXPECT_EQ(stored(number).notes.size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return stored(number).notes.size() == 1; }));
    EXPECT_TRUE(eventually([&] { return page.shown()->notes.size() == 1; }));
}

TEST_F(CasePageOnScreen, LettersAreLettersWhileOneWrites)
{
    show(filledCase());
    press(Qt::Key_N);
    type(QStringLiteral("ermtn"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_EQ(page.panel()->fields().value(QLatin1String("text")).toString(), QStringLiteral("ermtn"));
}

TEST_F(CasePageOnScreen, EveryControlHasANameForScreenReaders)
{
    show(filledCase());
    for (const QString &act :
         {QStringLiteral("triage"), QStringLiteral("tag"), QStringLiteral("edit"), QStringLiteral("assign"),
          QStringLiteral("ask"), QStringLiteral("contribute"), QStringLiteral("meeting-propose"),
          QStringLiteral("meeting-cancel"), QStringLiteral("resolve"), QStringLiteral("signal"),
          QStringLiteral("note"), QStringLiteral("hours"), QStringLiteral("prepare"), QStringLiteral("split"),
          QStringLiteral("merge"), QStringLiteral("harmonise")}) {
        page.begin(act);
        ASSERT_NE(page.panel(), nullptr) << qPrintable(act);
        for (QWidget *widget : page.panel()->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
                widget->inherits("QComboBoxListView") ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inEditableBox = qobject_cast<QComboBox *>(widget->parentWidget());
            EXPECT_TRUE(named || inEditableBox)
                << qPrintable(act) << " " << widget->metaObject()->className();
        }
    }
}

TEST_F(CasePageOnScreen, TabGoesThroughAPanelAsTheEyeReads)
{
    show(filledCase());
    for (const QString &act :
         {QStringLiteral("triage"), QStringLiteral("tag"), QStringLiteral("edit"), QStringLiteral("ask"),
          QStringLiteral("contribute"), QStringLiteral("meeting-propose"), QStringLiteral("resolve"),
          QStringLiteral("signal"), QStringLiteral("note"), QStringLiteral("hours"),
          QStringLiteral("prepare"), QStringLiteral("split"), QStringLiteral("merge"),
          QStringLiteral("harmonise")}) {
        page.begin(act);
        ASSERT_NE(page.panel(), nullptr) << qPrintable(act);
        settle();
        ActPanel *panel = page.panel();
        QWidget *stop = page.focusWidget();
        ASSERT_TRUE(panel->isAncestorOf(stop)) << qPrintable(act);
        QPoint before = stop->mapTo(panel, QPoint());
        int stops = 1;
        for (int steps = 0; steps < 60; ++steps) {
            press(Qt::Key_Tab);
            stop = page.focusWidget();
            if (!panel->isAncestorOf(stop))
                break;
            ++stops;
            const QPoint here = stop->mapTo(panel, QPoint());
            const bool below = here.y() + stop->height() / 2 > before.y();
            EXPECT_TRUE(below) << qPrintable(act) << ": " << qPrintable(stop->accessibleName())
                               << " comes after what "
                               << "stands below it";
            before = here;
        }
        EXPECT_GE(stops, 3) << qPrintable(act); // a field, Save and Close
    }
}

TEST_F(CasePageOnScreen, OffersEveryActAsACommand)
{
    show(filledCase());
    QStringList enabled;
    QStringList offered;
    for (const QAction *command : page.commands()) {
        offered.append(command->data().toString());
        if (command->isEnabled())
            enabled.append(command->data().toString());
    }
    EXPECT_TRUE(enabled.contains(QStringLiteral("meeting-confirm")));
    EXPECT_FALSE(enabled.contains(QStringLiteral("reopen")));
    for (const char *code :
         {"triage", "prepare",  "tell",       "split",     "merge",           "tag",     "route",  "edit",
          "assign", "ask",      "contribute", "harmonise", "meeting-propose", "resolve", "signal", "note",
          "hours",  "feedback", "aftermath",  "close",     "reopen"})
        EXPECT_EQ(offered.count(QString::fromLatin1(code)), 1) << code;
}

} // namespace
} // namespace tverrlos
