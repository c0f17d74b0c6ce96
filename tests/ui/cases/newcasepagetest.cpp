#include "ui/cases/enquiry/newcasepage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/enquirypreview.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/story/storysection.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

class NewCase : public testing::Test
{
protected:
    NewCase() { open(); }

    void open()
    {
        page = std::make_unique<NewCasePage>(office.office);
        page->resize(1100, 700);
        page->show();
        page->form()->problem()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page->focusWidget(), text); }
    QString field(const char *key) const
    {
        return page->form()->fields().value(QLatin1String(key)).toString();
    }
    QStringList previewed() const
    {
        QStringList texts;
        for (const QLabel *label : page->preview()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    CaseTestOffice office;
    std::unique_ptr<NewCasePage> page;
};

TEST_F(NewCase, IsSavedWithNothingButAProblemAndCtrlEnter)
{
    QSignalSpy saved(page.get(), &NewCasePage::saved);
    type(QStringLiteral("Hvilket behandlingsgrunnlag har vi? Vi er fastleger."));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return saved.size() == 1; })) << qPrintable(page->complaint());
    office.desk.drain();
    ASSERT_EQ(office.store.memory.kept.size(), 1);
    const Case &made = office.store.memory.kept.first();
    EXPECT_EQ(made.title, QStringLiteral("Hvilket behandlingsgrunnlag har vi?"));
    EXPECT_EQ(made.taggedRegimes(), QList<RegimeCode>{RegimeCode(QStringLiteral("GDPR"))});
    EXPECT_EQ(made.received, QDate(2024, 2, 20));
    EXPECT_TRUE(page->form()->isEmpty());
    EXPECT_TRUE(eventually([&] {
        office.desk.drain();
        return office.store.draftsKept.kept.isEmpty();
    }));
}

TEST_F(NewCase, ShowsRegimesRouteAndEarlierAnswersWhileOneWrites)
{
    office.store.memory.add(filledCase());
    type(QStringLiteral("Vi lurer paa taushetsplikt og behandlingsgrunnlag."));
    EXPECT_TRUE(eventually([&] { return page->preview()->suggestion().regimes.size() == 2; }));
    EXPECT_TRUE(eventually([&] {
        const QString all = previewed().join(QLatin1Char('\n'));
        return all.contains(QStringLiteral("taushetsplikt")) && all.contains(QStringLiteral("Datatilsynet"));
    }));
}

TEST_F(NewCase, MarksTheWordsThatSpeakForARegimeWhereTheyAreWritten)
{
    type(QStringLiteral("Hvilket behandlingsgrunnlag har vi?"));
    const auto marked = [this] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &each : page->form()->problem()->extraSelections())
            words.append(each.cursor.selectedText());
        return words;
    };
    EXPECT_TRUE(eventually([&] { return marked().contains(QStringLiteral("behandlingsgrunnlag")); }))
        << qPrintable(marked().join(QLatin1Char('|')));
    EXPECT_FALSE(page->form()->problem()->toPlainText().isEmpty());
}

TEST_F(NewCase, SaysWhatIsMissingAndKeepsTheRest)
{
    page->form()->restore({{QStringLiteral("context"), QStringLiteral("Et prosjekt")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(page->complaint().isEmpty());
    EXPECT_EQ(field("context"), QStringLiteral("Et prosjekt"));
    EXPECT_TRUE(office.store.memory.kept.isEmpty());
}

TEST_F(NewCase, SortsAWholePastedMailIntoTheFields)
{
    QSignalSpy taken(page.get(), &NewCasePage::mailTaken);
    QApplication::clipboard()->setText(
        QStringLiteral("Fra: Legekontoret Fjellsida <post@fjellsida.eksempel.no>\nEmne: KI i journal\n\n"
                       "Problemstilling: Har vi lov til det?\n\nKontekst: Vi er fire fastleger.\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return taken.size() == 1; }));
    EXPECT_EQ(field("problem"), QStringLiteral("Har vi lov til det?"));
    EXPECT_EQ(field("context"), QStringLiteral("Vi er fire fastleger."));
    EXPECT_EQ(field("title"), QStringLiteral("KI i journal"));
}

TEST_F(NewCase, PastesOrdinaryTextAsText)
{
    QApplication::clipboard()->setText(QStringLiteral("bare noen ord"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field("problem"), QStringLiteral("bare noen ord"));
}

TEST_F(NewCase, SurvivesAStopOfTheProgram)
{
    type(QStringLiteral("Halvskrevet"));
    EXPECT_TRUE(eventually([&] {
        office.desk.drain();
        return !office.store.draftsKept.kept.isEmpty();
    }));
    open(); // as after a new start
    EXPECT_TRUE(eventually([&] { return field("problem") == QLatin1String("Halvskrevet"); }));
}

TEST_F(NewCase, KeepsWhatWasTypedWhenSavingFails)
{
    type(QStringLiteral("Viktig tekst"));
    office.desk.drain();
    office.store.memory.failure = Error{ErrorCode::Busy, QStringLiteral("The database is busy."), {}, {}};
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return page->complaint().contains(QStringLiteral("busy")); }));
    EXPECT_EQ(field("problem"), QStringLiteral("Viktig tekst"));
}

TEST_F(NewCase, RefusesAMailThatCannotBeReadWithTheReason)
{
    office.office.readMail = [](const QByteArray &, const QString &) -> Result<IncomingMail> {
        return Error{ErrorCode::Invalid, QStringLiteral("There is no mail in it."), {}, {}};
    };
    open();
    QSignalSpy taken(page.get(), &NewCasePage::mailTaken);
    page->takeMail("junk", QStringLiteral("a.eml"));
    ASSERT_TRUE(eventually([&] { return taken.size() == 1; }));
    EXPECT_TRUE(page->complaint().contains(QStringLiteral("no mail")));
}

} // namespace
} // namespace tverrlos
