#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/office.h"
#include "ui/cases/panels/meetingpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class DoubtsInAPanel : public testing::Test
{
protected:
    void propose(const char *day)
    {
        panel.restore({{QStringLiteral("day"), QString::fromLatin1(day)},
                       {QStringLiteral("time"), QStringLiteral("10:00")},
                       {QStringLiteral("length"), QStringLiteral("60")}});
    }
    QPushButton *save() const { return panel.findChild<QPushButton *>(QStringLiteral("save")); }
    QLabel *doubts() const { return panel.findChild<QLabel *>(QStringLiteral("doubts")); }

    CaseTestOffice work;
    ProposeMeetingPanel panel{work.office, work.store.memory.add(untouchedCase())};
    QSignalSpy submitted{&panel, &ActPanel::submitted};
};

} // namespace

TEST_F(DoubtsInAPanel, AreToldOnceBeforeSavingAndThenItIsMeantSo)
{
    propose("01.02.2020");
    save()->click();
    EXPECT_FALSE(doubts()->isHidden());
    EXPECT_TRUE(doubts()->text().contains(QStringLiteral("01.02.2020 10:00")));
    EXPECT_EQ(submitted.size(), 0);
    save()->click();
    EXPECT_EQ(submitted.size(), 1);
}

TEST_F(DoubtsInAPanel, AreNotTheWayOfWhatIsPlain)
{
    propose("01.02.2099");
    save()->click();
    EXPECT_TRUE(doubts()->isHidden());
    EXPECT_EQ(submitted.size(), 1);
}

} // namespace tverrlos
