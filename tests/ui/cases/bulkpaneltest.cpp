#include "ui/cases/bulk/bulkpanel.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"

#include <QComboBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class BulkPanelTest : public testing::Test
{
protected:
    BulkPanelTest()
    {
        for (int i = 0; i < 3; ++i)
            numbers.append(work.store.memory.add(untouchedCase()).number);
        QList<CaseRow> rows;
        for (const Case &value : std::as_const(work.store.memory.kept))
            rows.append(rowOf(value));
        panel.resize(300, 360);
        panel.setVisible(true);
        panel.choose(rows);
    }
    QSet<QString> officers()
    {
        work.desk.drain();
        QSet<QString> officers;
        for (const CaseNumber &number : std::as_const(numbers))
            officers.insert(work.store.memory.find(number)->officer);
        return officers;
    }

    CaseTestOffice work;
    QList<CaseNumber> numbers;
    BulkPanel panel{work.office};
};

} // namespace

TEST_F(BulkPanelTest, WhatWasDoneForManyIsTakenBackAndDoneAgain)
{
    const QSet<QString> before = officers();
    for (auto *box : panel.findChildren<QComboBox *>())
        if (box->isEditable())
            box->setEditText(QStringLiteral("ola"));
    panel.findChild<QPushButton *>(QStringLiteral("bulk-do"))->click();
    ASSERT_TRUE(eventually([&] { return officers() == QSet<QString>{QStringLiteral("ola")}; }));
    ASSERT_TRUE(eventually([&] { return bool(work.shell.undo); }));
    std::exchange(work.shell.undo, nullptr)();
    ASSERT_TRUE(eventually([&] { return bool(work.shell.again); }));
    EXPECT_EQ(officers(), before);
    std::exchange(work.shell.again, nullptr)();
    EXPECT_TRUE(eventually([&] { return officers() == QSet<QString>{QStringLiteral("ola")}; }));
}

} // namespace tverrlos
