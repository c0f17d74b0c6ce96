#include "tests/support/app/keyboardoffice.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/responsibility/changeslider.h"
#include "ui/responsibility/daybar.h"
#include "ui/responsibility/editing/grapheditpanel.h"
#include "ui/responsibility/graphview.h"
#include "ui/responsibility/responsibilitypage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tverrlos;

namespace {

class KeyboardGraph : public KeyboardOffice
{
protected:
    KeyboardGraph() : KeyboardOffice(QDate(2021, 11, 3)) {}

    void SetUp() override
    {
        KeyboardOffice::SetUp();
        press(Qt::Key_5, Qt::ControlModifier);
        page =
            qobject_cast<ResponsibilityPage *>(office->window().pageWidget(QStringLiteral("responsibility")));
        ASSERT_TRUE(page && page->isVisible());
    }
    /// Down the list of choices until the wanted one.
    bool choose(const QString &words)
    {
        auto *box = qobject_cast<QComboBox *>(focused());
        for (int step = 0; box && step < box->count(); ++step) {
            if (box->currentText() == words)
                return true;
            press(Qt::Key_Down);
        }
        return box && box->currentText() == words;
    }

    ResponsibilityPage *page = nullptr;
};

} // namespace

TEST_F(KeyboardGraph, TheDrawingIsWalkedAndTheDaySlid)
{
    write(QStringLiteral("norm"));
    EXPECT_EQ(page->view()->current(), QStringLiteral("Normen"));
    press(Qt::Key_Right);
    EXPECT_EQ(page->view()->current(), QStringLiteral("ehelse"));
    press(Qt::Key_Right);
    EXPECT_EQ(page->view()->current(), QStringLiteral("hod"));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(page->day(), QDate(2022, 1, 1));
    EXPECT_EQ(page->view()->current(), QStringLiteral("hod"));
    EXPECT_TRUE(tabToNamed(QStringLiteral("Day"))) << stops.join(QStringLiteral(", ")).toStdString();
}

TEST_F(KeyboardGraph, TwoAgenciesAreMergedAndTheMergerIsTakenBack)
{
    write(QStringLiteral("dsa"));
    ASSERT_EQ(page->view()->current(), QStringLiteral("dsa"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(tabToNamed(QStringLiteral("Agency")));
    EXPECT_EQ(qobject_cast<QComboBox *>(focused())->currentText(),
              QStringLiteral("Norwegian Radiation and Nuclear Safety Authority"));
    press(Qt::Key_Tab);
    ASSERT_TRUE(choose(QStringLiteral("Norwegian Directorate of Health")));
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    write(QStringLiteral("01.01.2022"));
    const auto *from = qobject_cast<QLineEdit *>(focused());
    ASSERT_TRUE(from) << focused()->metaObject()->className() << ' '
                      << focused()->accessibleName().toStdString();
    EXPECT_EQ(from->text(), QStringLiteral("01.01.2022"));
    EXPECT_EQ(from->accessibleName(), QStringLiteral("From"));
    ASSERT_TRUE(tabToNamed(QStringLiteral("Source")));
    EXPECT_FALSE(page->editor()->complaint().isEmpty()) << "no source yet";
    write(QStringLiteral("Statsbudsjettet 2022"));
    EXPECT_EQ(from->text(), QStringLiteral("01.01.2022"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->editor()->complaint().isEmpty(); }, 5000))
        << page->editor()->complaint().toStdString();
    EXPECT_TRUE(page->editor()->preview().contains(QStringLiteral("01.01.2022")))
        << page->editor()->preview().toStdString() << stops.join(QStringLiteral(", ")).toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    // The preview looks the same: it is kept when the fields are as for a new change.
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->editor()->previewed(); }, 5000));
    page->setDay(QDate(2022, 6, 1));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page->view()->picture().find(QStringLiteral("dsa")) < 0; }, 5000));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !qobject_cast<QLineEdit *>(focused()); }, 5000))
        << "in a text field Ctrl+Z takes back letters";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page->view()->picture().find(QStringLiteral("dsa")) >= 0; }, 5000))
        << focused()->metaObject()->className();
}
