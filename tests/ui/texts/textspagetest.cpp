#include "ui/texts/textspage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/plan/toldlines.h"
#include "ui/texts/textform.h"
#include "ui/texts/textpreview.h"
#include "ui/wording/textwords.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

const TextKey referred{QStringLiteral("notice.referred"), CaseLanguage::English};

class TextsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page = std::make_unique<TextsPage>(work.office);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->showText(referred);
        ASSERT_TRUE(eventually([&] { return text().toPlainText().contains(QStringLiteral("{where}")); }));
    }
    GrowingText &text() { return *page->form()->editor(); }
    QString kept(const TextKey &key = referred) { return work.store.textsKept.find(key)->text(); }
    void write(const QString &written)
    {
        text().setPlainText(written);
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    }
    QString preview() { return page->preview()->toPlainText(); }

    CaseTestOffice work;
    std::unique_ptr<TextsPage> page;
};

const QString own = QStringLiteral("Ask {where} instead.\n\n{reason}");

} // namespace

TEST_F(TextsPageTest, ShowsWhatAReaderWouldGetWhileOneWrites)
{
    EXPECT_FALSE(preview().contains(QLatin1Char('{'))) << qPrintable(preview());
    text().setPlainText(own);
    EXPECT_TRUE(preview().contains(QStringLiteral("Ask the Norwegian Medical Products Agency")))
        << qPrintable(preview());
    EXPECT_NE(kept(), own) << "nothing is kept before it is saved";
}

TEST_F(TextsPageTest, KeepsTheOfficesOwnWordsAndTakesThemBack)
{
    const QString shipped = kept();
    EXPECT_FALSE(page->shippedButton()->isVisibleTo(page.get()));
    write(own);
    ASSERT_TRUE(eventually([&] { return kept() == own; }));
    ASSERT_TRUE(eventually([&] { return page->shippedButton()->isVisibleTo(page.get()); }));
    QTest::mouseClick(page->shippedButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return kept() == shipped; }));
    ASSERT_TRUE(eventually([&] { return text().toPlainText() == shipped; }));
    ASSERT_TRUE(work.shell.undo);
    work.shell.undo();
    EXPECT_TRUE(eventually([&] { return kept() == own && text().toPlainText() == own; }));
}

TEST_F(TextsPageTest, RefusesATextWithTheReasonAndKeepsWhatIsTyped)
{
    const QString shipped = kept();
    write(QStringLiteral("Go to {somewhere}. {reason}"));
    ASSERT_TRUE(eventually([&] { return !page->form()->refusal().isEmpty(); }));
    EXPECT_TRUE(page->form()->refusal().contains(QStringLiteral("{somewhere}")));
    EXPECT_FALSE(page->preview()->isEnabled());
    write(QStringLiteral("Go away. {reason}"));
    ASSERT_TRUE(eventually([&] { return page->form()->refusal().contains(QStringLiteral("{where}")); }));
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Go away. {reason}"));
    EXPECT_EQ(kept(), shipped);
}

TEST_F(TextsPageTest, PutsAPlaceholderInWhereTheCursorStands)
{
    text().setPlainText(QStringLiteral("Ask . {reason}"));
    text().moveCursor(QTextCursor::Start);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&text(), Qt::Key_Right);
    for (auto *put : page->form()->findChildren<QPushButton *>())
        if (put->text().startsWith(QStringLiteral("{where}")))
            QTest::mouseClick(put, Qt::LeftButton);
    EXPECT_EQ(text().toPlainText(), QStringLiteral("Ask {where}. {reason}"));
    EXPECT_TRUE(text().hasFocus());
}

TEST_F(TextsPageTest, ShowsBothSidesWhenSomeoneElseWasFaster)
{
    text().setPlainText(own);
    const QString theirs = QStringLiteral("Theirs: {where} {reason}");
    ASSERT_TRUE(work.store.textsKept.write(referred, theirs, QStringLiteral("ola"), {}).ok());
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return page->form()->refusal().contains(theirs); }));
    EXPECT_EQ(text().toPlainText(), own);
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return kept() == own; }));
}

TEST_F(TextsPageTest, StaysAtTheSameTextWhenAnotherLanguageIsChosen)
{
    page->language()->setChosen(QStringLiteral("nn"));
    Q_EMIT page->language()->chosenByPerson();
    EXPECT_TRUE(eventually([&] {
        return text().toPlainText().startsWith(QStringLiteral("Spørsmålet høyrer"));
    })) << qPrintable(text().toPlainText());
}

TEST(TextWords, NameEveryTextAndPlaceholderAndEveryOneHasAPreview)
{
    for (const TextTemplate &each : textTemplates()) {
        EXPECT_NE(textName(each.code), each.code);
        EXPECT_FALSE(textPurpose(each.code).isEmpty()) << qPrintable(each.code);
        for (const QString &placeholder : each.placeholders)
            EXPECT_NE(placeholderWords(placeholder), placeholder);
        for (const CaseLanguage language : allOf<CaseLanguage>()) {
            const TextKey key{each.code, language};
            OfficeTexts texts;
            QString marked = QStringLiteral("MARK");
            for (const QString &placeholder : each.placeholders)
                marked += QStringLiteral(" {") + placeholder + QLatin1Char('}');
            texts.put(key, marked);
            EXPECT_TRUE(previewOf(key, texts).contains(QStringLiteral("MARK"))) << qPrintable(key.text());
            EXPECT_FALSE(previewOf(key, texts).contains(QLatin1Char('{'))) << qPrintable(key.text());
        }
    }
}

} // namespace tverrlos
