#include "ui/cases/story/contacteraser.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class ContactEraserTest : public testing::Test
{
protected:
    void open()
    {
        CaseOffice stands;
        stands.place = &office.workplace;
        eraser = std::make_unique<ContactEraser>(stands, number);
        eraser->show();
        ASSERT_TRUE(eventually([&] { return !eraser->summary().isEmpty(); }));
    }

    TestOffice office;
    CaseNumber number{2024, 7};
    std::unique_ptr<ContactEraser> eraser;
};

} // namespace

TEST_F(ContactEraserTest, TellsWhatWouldGoAndErasesOnlyWhenConfirmed)
{
    office.store.contactsKept.preview.name = QStringLiteral("Ingeborg");
    office.store.contactsKept.preview.places = 3;
    open();
    EXPECT_TRUE(eraser->summary().contains(QStringLiteral("Ingeborg")));
    EXPECT_TRUE(office.store.contactsKept.erased.isEmpty());
    QTest::keyClicks(eraser->words(), QStringLiteral("98 76 54 32, Vik"));
    QTest::keyClick(eraser->words(), Qt::Key_Return);
    office.desk.drain();
    EXPECT_TRUE(office.store.contactsKept.erased.isEmpty()) << "Enter in the field must not erase";
    ASSERT_TRUE(eventually([&] { return eraser->confirmButton()->isEnabled(); }));
    eraser->confirmButton()->click();
    ASSERT_TRUE(eventually([&] { return office.store.contactsKept.erased.size() == 1; }));
    EXPECT_EQ(office.store.contactsKept.erased.first().words,
              (QStringList{QStringLiteral("98 76 54 32"), QStringLiteral("Vik")}));
    EXPECT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_FALSE(office.shell.undo) << "it cannot be undone";
}

TEST_F(ContactEraserTest, OffersTheOtherCasesOfTheSameAddress)
{
    office.store.contactsKept.preview.address = QStringLiteral("i@eksempel.no");
    office.store.contactsKept.preview.others = {CaseNumber(2024, 9)};
    open();
    EXPECT_FALSE(eraser->everywhere()->isHidden());
    eraser->everywhere()->setChecked(true);
    ASSERT_TRUE(eventually([&] { return eraser->confirmButton()->isEnabled(); }));
    eraser->confirmButton()->click();
    ASSERT_TRUE(eventually([&] { return office.store.contactsKept.erased.size() == 1; }));
    EXPECT_TRUE(office.store.contactsKept.erased.first().everywhere);
}

TEST_F(ContactEraserTest, HasNothingToConfirmWhereThereIsNothing)
{
    open();
    EXPECT_FALSE(eraser->confirmButton()->isEnabled());
    QSignalSpy left(eraser.get(), &ContactEraser::cancelled);
    QTest::keyClick(eraser.get(), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

} // namespace tverrlos
