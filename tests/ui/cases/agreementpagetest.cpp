#include "ui/cases/page/casestory.h"

#include "tests/support/ui/mailprogram.h"
#include "tests/support/ui/shownpage.h"
#include "ui/cases/page/caseheader.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/cases/story/internalbox.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/cases/triage/noticebox.h"
#include "ui/lines/linesview.h"
#include "ui/published/publishedchooser.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

using Chapter = CaseStory::Chapter;

AgencyCode agency(const char *code)
{
    return AgencyCode(QString::fromLatin1(code));
}

RegimeCode regime(const char *code)
{
    return RegimeCode(QString::fromLatin1(code));
}

class AgreementPage : public ShownCasePage
{
protected:
    template<class Looks>
    bool tabTo(Looks looks)
    {
        for (int stop = 0; stop < 60; ++stop) {
            if (page.focusWidget() && looks(page.focusWidget()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool tabToName(const QString &objectName)
    {
        return tabTo([&](const QWidget *widget) { return widget->objectName() == objectName; });
    }
    bool tabToText()
    {
        return tabTo([](const QWidget *widget) { return qobject_cast<const QPlainTextEdit *>(widget); });
    }
    bool saves()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        return eventually([&] { return page.panel() == nullptr; });
    }
    /// Also what was said and put away again: the list of answers may come after the refusal.
    QString lastRefusal() const
    {
        const auto *label =
            page.panel() ? page.panel()->findChild<QLabel *>(QStringLiteral("refusal")) : nullptr;
        return label ? label->text() : QString();
    }
    NoticeBox *notice() const { return page.panel()->findChild<NoticeBox *>(); }
};

} // namespace

TEST_F(AgreementPage, ADigitChoosesTheOutcomeAndTheMailStandsReadyInTheAskersLanguage)
{
    Case value = untouchedCase();
    value.language = CaseLanguage::Nynorsk;
    const CaseNumber number = show(value);
    press(Qt::Key_I);
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_TRUE(notice()->isHidden()); // an accepted asker is written to with the answer
    press(Qt::Key_5);                  // declined for capacity
    for (int step = 0; step < 9; ++step)
        press(Qt::Key_Right); // through every line of outcomes, and no further than the last
    EXPECT_TRUE(page.panel()->findChild<QRadioButton *>(QStringLiteral("outcome-withdrawn"))->isChecked());
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    EXPECT_FALSE(notice()->isHidden());
    EXPECT_TRUE(notice()->text().contains(QStringLiteral("forvaltningslova § 11")));
    ASSERT_TRUE(tabToText());
    type(QStringLiteral("Mange saker no."));
    EXPECT_TRUE(notice()->text().contains(QStringLiteral("Mange saker no.")));
    ASSERT_TRUE(tabToName(QStringLiteral("notice-copy")));
    press(Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), notice()->text());
    EXPECT_TRUE(notice()->isTold());
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).triage->outcome, TriageOutcome::Declined);
    EXPECT_EQ(stored(number).triage->askerTold, office.store.memory.today);
    EXPECT_EQ(stored(number).status, CaseStatus::Closed);
}

TEST_F(AgreementPage, AReferralIsChosenFromTheListAndOpenedAsAMail)
{
    MailProgram mail;
    const CaseNumber number = show(untouchedCase());
    press(Qt::Key_I);
    press(Qt::Key_3);
    EXPECT_FALSE(saves());
    EXPECT_NE(refusal(), QString());
    ASSERT_TRUE(tabTo([](const QWidget *w) { return qobject_cast<const QComboBox *>(w); }));
    press(Qt::Key_Down);
    ASSERT_TRUE(tabToName(QStringLiteral("notice-open")));
    press(Qt::Key_Space);
    ASSERT_EQ(mail.opened.size(), 1);
    const QUrl url = mail.opened.first();
    EXPECT_EQ(url.path(), QStringLiteral("post@fjellsida.eksempel.no"));
    EXPECT_TRUE(QUrl::fromPercentEncoding(url.query(QUrl::FullyEncoded).toLatin1())
                    .contains(QStringLiteral("medisinsk utstyr")));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_TRUE(stored(number).triage->referredTo.contains(QStringLiteral("medisinsk utstyr")));
    EXPECT_TRUE(stored(number).triage->askerTold.has_value());
}

TEST_F(AgreementPage, ThePublishedAnswerIsChosenFromAListWithTheLikeliestFirst)
{
    const auto published = [&](const char *title, const char *of) {
        PublishedAnswer answer;
        answer.state = PublishedState::Published;
        answer.regimes = {regime(of)};
        answer.texts.insert(CaseLanguage::Bokmal, {QString::fromUtf8(title), {}, {}});
        return office.store.publishedKept.add(answer).number;
    };
    Case value = untouchedCase();
    const QString like = value.taggedRegimes().first().text();
    const PublishedNumber wanted = published("Opptak av samtaler", like.toLatin1().constData());
    published("Noe helt annet", "Normen-2");
    const CaseNumber number = show(value);
    press(Qt::Key_I);
    press(Qt::Key_2);
    EXPECT_FALSE(saves()) << "none is chosen";
    EXPECT_NE(lastRefusal(), QString());
    auto *chooser = page.panel()->findChild<PublishedChooser *>();
    ASSERT_TRUE(eventually([&] { return chooser->list()->model()->rowCount() == 2; }));
    ASSERT_TRUE(tabTo([&](const QWidget *widget) { return widget == chooser->list(); }));
    press(Qt::Key_Home);
    EXPECT_EQ(chooser->number(), wanted) << "the one that shares a regime stands first";
    EXPECT_TRUE(notice()->text().contains(wanted.text() + QStringLiteral(", Opptak av samtaler")))
        << qPrintable(notice()->text());
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).triage->publishedAnswer, wanted.text());
}

TEST_F(AgreementPage, AMailCorrectedByHandKeepsItsWords)
{
    show(untouchedCase());
    press(Qt::Key_I);
    press(Qt::Key_4);
    ASSERT_TRUE(tabToName(QStringLiteral("notice-text")));
    type(QStringLiteral("Kjære dere! "));
    page.panel()->restore(page.panel()->fields()); // as a draft brings it back
    EXPECT_TRUE(notice()->text().startsWith(QStringLiteral("Kjære dere!")));
}

TEST_F(AgreementPage, AHeldEnquirySaysWhatIsMissingAndIsCompletedLater)
{
    const CaseNumber number = show(untouchedCase());
    press(Qt::Key_I);
    press(Qt::Key_6);
    EXPECT_FALSE(saves()); // what is missing must be said
    ASSERT_TRUE(tabToText());
    type(QStringLiteral("Databehandleravtalen mangler."));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).status, CaseStatus::Held);
    EXPECT_TRUE(told(Chapter::Question).contains(QStringLiteral("The asker has not been told")));
    page.begin(QStringLiteral("tell"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_TRUE(notice()->text().contains(QStringLiteral("Databehandleravtalen mangler.")));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_TRUE(stored(number).triage->askerTold.has_value());
    press(Qt::Key_I);
    ASSERT_TRUE(saves()) << refusal().toStdString(); // complete stands first now
    EXPECT_EQ(stored(number).status, CaseStatus::InProgress);
    EXPECT_EQ(stored(number).clockStart, office.store.memory.today);
}

TEST_F(AgreementPage, AnItemOfThePreparationIsOneKeyAndIsTakenBackByOne)
{
    const CaseNumber number = show(untouchedCase());
    const QString lawyer = QStringLiteral("prepared-own-lawyer");
    page.chapter(Chapter::Question)->findChild<QCheckBox *>(lawyer)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(eventually([&] { return page.shown()->prepared.contains(Preparation::OwnLawyer); }));
    const auto *box = page.chapter(Chapter::Question)->findChild<QCheckBox *>(lawyer);
    EXPECT_TRUE(box->isChecked());
    EXPECT_EQ(page.focusWidget(), box); // told anew, and still under the fingers
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return stored(number).prepared.isEmpty(); }));
}

TEST_F(AgreementPage, AnEnquiryIsSplitByKeysAndThePartsAreLinked)
{
    Case value = untouchedCase();
    value.problem = QStringLiteral("Kan vi ta opp lyd?\nEr verktøyet medisinsk utstyr?\nHvem svarer?");
    const CaseNumber number = show(value);
    page.begin(QStringLiteral("split"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_FALSE(saves()); // nothing has been marked
    ASSERT_TRUE(tabToName(QStringLiteral("piece-2")));
    press(Qt::Key_2);
    ASSERT_TRUE(tabToName(QStringLiteral("piece-3")));
    press(Qt::Key_3);
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).problem, QStringLiteral("Kan vi ta opp lyd?"));
    ASSERT_EQ(office.store.memory.kept.size(), 3);
    EXPECT_EQ(office.store.memory.kept[1].problem, QStringLiteral("Er verktøyet medisinsk utstyr?"));
    EXPECT_EQ(office.store.memory.kept[1].title, QStringLiteral("Er verktøyet medisinsk utstyr?"));
    EXPECT_EQ(office.store.memory.kept[2].splitFrom, number);
    const auto *related = page.header()->findChild<QLabel *>(QStringLiteral("related-cases"));
    const QString part = office.store.memory.kept[1].number.text();
    EXPECT_TRUE(eventually([&] { return related->text().contains(part); }));
}

TEST_F(AgreementPage, AMergerShowsTheOtherCaseBeforeItIsDone)
{
    Case other = untouchedCase();
    other.title = QStringLiteral("Den andre saken");
    const CaseNumber into = office.store.memory.add(other).number;
    const CaseNumber number = show(untouchedCase());
    page.begin(QStringLiteral("merge"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_FALSE(saves());
    type(into.text());
    const auto *name = page.panel()->findChild<QLabel *>(QStringLiteral("other-case"));
    EXPECT_TRUE(eventually([&] { return name->text().contains(QStringLiteral("Den andre saken")); }));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).mergedInto, into);
    EXPECT_EQ(stored(number).status, CaseStatus::Closed);
}

TEST_F(AgreementPage, EveryoneOnTheRouteIsAskedInOneActEachAndTakenBackTogether)
{
    Case value = untouchedCase();
    value.triage = Triage{TriageOutcome::Accepted, {}, {}, QDate(2024, 2, 12), QStringLiteral("kari")};
    const CaseNumber number = show(value);
    page.beginAt(QStringLiteral("ask"), {.everyone = true});
    ASSERT_NE(page.panel(), nullptr);
    ASSERT_TRUE(saves()) << refusal().toStdString();
    const Case asked = stored(number);
    ASSERT_EQ(asked.contributions.size(), 3);
    for (const Contribution &entry : asked.contributions)
        EXPECT_FALSE(entry.regime.isEmpty());
    EXPECT_EQ(office.store.memory.events.value(number).size(), 3);
    EXPECT_EQ(asked.status, CaseStatus::Waiting);
}

TEST_F(AgreementPage, PositionsStandSideBySideWithWhatIsHeldTogether)
{
    Case value = filledCase();
    for (const char *who : {"hdir", "dmp"})
        value.contributions.append({agency(who), regime("MDR"), ContributionState::Delivered,
                                    QDate(2024, 2, 12), std::nullopt, QDate(2024, 2, 16),
                                    QStringLiteral("%1 mener sitt.").arg(QString::fromLatin1(who))});
    const CaseNumber number = show(value);
    EXPECT_TRUE(told(Chapter::Contributions).contains(QStringLiteral("2 agencies have spoken")));
    page.begin(QStringLiteral("harmonise")); // the regime where they have spoken and nothing is written
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_EQ(page.panel()->objectName(), QStringLiteral("panel-harmonise"));
    ASSERT_TRUE(tabToText());
    type(QStringLiteral("Verktøyet er medisinsk utstyr."));
    EXPECT_FALSE(saves()); // nobody is taken to agree
    ASSERT_TRUE(tabToName(QStringLiteral("stand-dmp")));
    press(Qt::Key_Down);
    ASSERT_TRUE(tabToName(QStringLiteral("stand-hdir")));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_TRUE(tabToText());
    type(QStringLiteral("Det er et hjelpemiddel."));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    ASSERT_EQ(stored(number).positions.size(), 1);
    const HarmonisedPosition position = stored(number).positions.first();
    EXPECT_EQ(position.regime, regime("MDR"));
    EXPECT_EQ(position.agreed, QList<AgencyCode>{agency("dmp")});
    ASSERT_EQ(position.dissents.size(), 1);
    EXPECT_EQ(position.dissents.first().agency, agency("hdir"));
    const QString story = told(Chapter::Contributions);
    for (const char *part :
         {"hdir mener sitt.", "dmp mener sitt.", "Verktøyet er medisinsk utstyr.", "Det er et hjelpemiddel."})
        EXPECT_TRUE(story.contains(QString::fromUtf8(part))) << part;
}

TEST_F(AgreementPage, TheDiscussionUnderARegimeIsUnmistakablyInternal)
{
    show(filledCase());
    page.beginAt(QStringLiteral("note"), {.regime = regime("GDPR")});
    type(QStringLiteral("Hva mener vi egentlig?"));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(page.shown()->notes.last().regime, regime("GDPR"));
    bool inside = false;
    for (const InternalBox *box : page.chapter(Chapter::Contributions)->findChildren<InternalBox *>())
        for (const QTextEdit *text : box->findChildren<QTextEdit *>())
            inside = inside || text->toPlainText().contains(QStringLiteral("Hva mener vi egentlig?"));
    EXPECT_TRUE(inside);
    EXPECT_TRUE(told(Chapter::Contributions).contains(QStringLiteral("INTERNAL")));
}

TEST_F(AgreementPage, WhatCameAfterIsWrittenAndTold)
{
    Case value = filledCase();
    value.closed = QDate(2024, 2, 18);
    value.disposition = Disposition::Assisted;
    const CaseNumber number = show(value);
    page.begin(QStringLiteral("feedback"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_FALSE(saves());
    press(Qt::Key_4);
    ASSERT_TRUE(tabToText());
    type(QStringLiteral("Klart svar."));
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).feedback->usefulness, 4);
    page.begin(QStringLiteral("aftermath"));
    ASSERT_NE(page.panel(), nullptr);
    EXPECT_FALSE(saves());
    press(Qt::Key_Down);
    ASSERT_TRUE(saves()) << refusal().toStdString();
    EXPECT_EQ(stored(number).aftermath->outcome, ProjectOutcome::InUse);
    const QString story = told(Chapter::Afterwards);
    EXPECT_TRUE(story.contains(QStringLiteral("Klart svar."))) << qPrintable(story);
    EXPECT_TRUE(story.contains(words(ProjectOutcome::InUse))) << qPrintable(story);
}

TEST_F(AgreementPage, HoursStandByAgencyAndOfficer)
{
    Case value = filledCase();
    value.hours = {{agency("hdir"), 90, QDate(2024, 2, 13), QStringLiteral("kari")},
                   {agency("hdir"), 60, QDate(2024, 2, 14), QStringLiteral("ola")},
                   {agency("hdir"), 30, QDate(2024, 2, 15), QStringLiteral("kari")}};
    show(value);
    QStringList cells;
    for (const QLabel *label : page.chapter(Chapter::Hours)->findChildren<QLabel *>())
        cells.append(label->text());
    EXPECT_EQ(cells.count(QStringLiteral("Helsedirektoratet")), 1);
    EXPECT_TRUE(cells.contains(QStringLiteral("kari")));
    EXPECT_TRUE(cells.contains(QStringLiteral("ola")));
    EXPECT_EQ(cells.last(), QStringLiteral("3 h"));
}

} // namespace tverrlos
