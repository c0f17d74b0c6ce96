#include "ui/answers/answerpreview.h"

#include "tests/support/core/answeredcase.h"
#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/answerpanels.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/reporting/reportview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

Case unsignedCase()
{
    Case value = tests::answeredCase();
    value.signOffs.removeLast(); // Datatilsynet
    return value;
}

class AnswerOnTheCasePage : public testing::Test
{
protected:
    AnswerOnTheCasePage()
    {
        office.office.knowledge.answer = [](const Case &value, CaseLanguage language) {
            return answerOf(value, ResponsibilityGraph::standard(), language);
        };
        page = std::make_unique<CaseStory>(office.office);
        page->resize(900, 700);
        page->show();
    }

    CaseNumber show(const Case &value)
    {
        const CaseNumber number = office.store.memory.add(value).number;
        page->showCase(number);
        EXPECT_TRUE(eventually([&] { return page->shown() && page->shown()->number == number; }));
        return number;
    }
    Case stored(const CaseNumber &number)
    {
        office.desk.drain();
        return *office.store.memory.find(number);
    }
    StorySection *section() const { return page->chapter(CaseStory::Chapter::Answers); }
    LinkButton *link(const QString &beginning) const
    {
        for (LinkButton *each : section()->findChildren<LinkButton *>())
            if (each->text().startsWith(beginning))
                return each;
        return nullptr;
    }
    AnswerPreview *preview()
    {
        page->begin(QStringLiteral("send"));
        auto *panel = qobject_cast<SendPanel *>(page->panel());
        if (!panel || !panel->preview())
            return nullptr;
        AnswerPreview *found = panel->preview();
        EXPECT_TRUE(eventually([found] { return found->document() || !found->standing().isEmpty(); }));
        found->setOpenAddress([this](const QUrl &address) { opened.append(address); });
        return found;
    }

    CaseTestOffice office;
    std::unique_ptr<CaseStory> page;
    QList<QUrl> opened;
};

TEST_F(AnswerOnTheCasePage, LinksTheReferencesItUnderstands)
{
    show(unsignedCase());
    QStringList texts;
    for (const QLabel *label : section()->findChildren<QLabel *>())
        texts.append(label->text());
    const QString told = texts.join(QLatin1Char('\n'));
    EXPECT_TRUE(told.contains(QStringLiteral("href=\"https://lovdata.no/lov/1999-07-02-64/%C2%A739\"")));
    EXPECT_TRUE(told.contains(QStringLiteral("rundskriv IS-8/2012")));
    EXPECT_TRUE(told.contains(QStringLiteral("Not signed yet: Datatilsynet"))) << told.toStdString();
}

TEST_F(AnswerOnTheCasePage, SignsForAnAgencyByTheKeyboardAndTakesItBack)
{
    const CaseNumber number = show(unsignedCase());
    LinkButton *sign = link(QStringLiteral("Sign for Datatilsynet"));
    ASSERT_TRUE(sign);
    sign->setFocus();
    QTest::keyClick(sign, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return stored(number).awaitingSignOff().isEmpty(); }));
    ASSERT_TRUE(eventually([&] { return link(QStringLiteral("Take back the signature of Datatilsynet")); }));
    link(QStringLiteral("Take back the signature of Datatilsynet"))->click();
    EXPECT_TRUE(eventually([&] { return stored(number).awaitingSignOff().size() == 1; }));
}

TEST_F(AnswerOnTheCasePage, ShowsTheLetterAndSavesIt)
{
    show(tests::answeredCase());
    AnswerPreview *shown = preview();
    ASSERT_TRUE(shown);
    ASSERT_TRUE(shown->document());
    EXPECT_EQ(shown->document()->language, CaseLanguage::Nynorsk);
    EXPECT_FALSE(shown->document()->isDraft());
    ASSERT_TRUE(shown->view()->document());
    EXPECT_GE(shown->view()->document()->pageCount(), 1);
    const QTemporaryDir folder;
    QString suggested;
    shown->setAskForFile([&](QWidget *, const QString &suggestion, AnswerFormat format) {
        suggested = suggestion;
        return folder.filePath(QString(codeOf(format)));
    });
    for (const auto &[format, start] :
         {std::pair(AnswerFormat::Pdf, "%PDF"), std::pair(AnswerFormat::Odt, "PK")}) {
        shown->saveAs(format);
        QFile file(folder.filePath(QString(codeOf(format))));
        ASSERT_TRUE(eventually([&] { return file.exists(); }));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start));
        EXPECT_TRUE(suggested.contains(shown->document()->number.text()));
    }
    EXPECT_TRUE(eventually([&] { return office.shell.said.size() == 2; }));
}

TEST_F(AnswerOnTheCasePage, IsReadInAnotherLanguageWhenAsked)
{
    show(tests::answeredCase());
    AnswerPreview *shown = preview();
    ASSERT_TRUE(shown);
    shown->language()->setFocus();
    QTest::keyClick(shown->language(), Qt::Key_End);
    EXPECT_TRUE(eventually(
        [&] { return shown->document() && shown->document()->language == CaseLanguage::English; }));
}

TEST_F(AnswerOnTheCasePage, MailsAnAnswerAndNoDraft)
{
    Case whole = tests::answeredCase();
    whole.asker.contactAddress = QStringLiteral("post@fjellsida.example");
    show(whole);
    AnswerPreview *shown = preview();
    ASSERT_TRUE(shown);
    shown->openInMail();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().scheme(), QStringLiteral("mailto"));
    EXPECT_EQ(opened.first().path(), QStringLiteral("post@fjellsida.example"));
    shown->copyText();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Legekontoret Fjellsida")));

    show(unsignedCase());
    AnswerPreview *draft = preview();
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->standing().contains(QStringLiteral("Datatilsynet")))
        << draft->standing().toStdString();
    draft->openInMail();
    EXPECT_EQ(opened.size(), 1) << "a draft went out";
}

TEST_F(AnswerOnTheCasePage, SaysWhyThereIsNoLetter)
{
    Case named = tests::answeredCase();
    named.officer = QStringLiteral("Kari Dalsletta");
    named.limits.first().text = QStringLiteral("Spør Kari Dalsletta.");
    show(named);
    AnswerPreview *shown = preview();
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->document());
    EXPECT_TRUE(shown->standing().contains(QStringLiteral("Kari Dalsletta")));
    for (const QPushButton *button : shown->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
}

TEST_F(AnswerOnTheCasePage, RecordsThatTheAnswerWasSent)
{
    const CaseNumber number = show(tests::answeredCase());
    ASSERT_TRUE(preview());
    QTest::keyClick(page->panel(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return stored(number).answerSent == office.clock.today(); }));
}

TEST_F(AnswerOnTheCasePage, WritesALimitAndLosesNoTypedTextToAnotherAgency)
{
    const CaseNumber number = show(unsignedCase());
    page->beginAt(QStringLiteral("limit"), {.agency = AgencyCode(QStringLiteral("datatilsynet"))});
    ASSERT_TRUE(page->panel());
    auto *text = page->panel()->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(text);
    EXPECT_EQ(text->toPlainText(), unsignedCase().limits.first().text);
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Skyen er ikke vurdert."));
    auto *agency = page->panel()->findChild<QComboBox *>();
    agency->setCurrentIndex(agency->findData(QStringLiteral("hdir")));
    EXPECT_EQ(text->toPlainText(), QStringLiteral("Skyen er ikke vurdert."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return stored(number).limits.size() == 2; }));
    EXPECT_TRUE(stored(number).signOffs.isEmpty()) << "what was signed read otherwise";
}

TEST(AnswerMailAddress, HoldsTheTextWhileAMailProgramCanTakeIt)
{
    AnswerDocument small;
    small.number = CaseNumber(2026, 1);
    small.day = QDate(2026, 1, 1);
    small.language = CaseLanguage::English;
    const AnswerMail mail = answerMail(small, QStringLiteral("a b@c.example"));
    EXPECT_TRUE(mail.holdsText);
    EXPECT_TRUE(mail.address.toEncoded().startsWith("mailto:a%20b@c.example?subject="));
    EXPECT_TRUE(mail.address.toEncoded().contains("&body="));
    EXPECT_FALSE(mail.address.toEncoded().contains('+')) << "a plus would stay one";
    small.question = QStringLiteral("æ").repeated(2000);
    EXPECT_FALSE(answerMail(small, {}).holdsText);
}

} // namespace
} // namespace tverrlos
