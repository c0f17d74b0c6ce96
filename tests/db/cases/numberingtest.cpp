#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "db/audit/eventchain.h"
#include "db/cases/casewriter.h"

#include <QSet>

#include <thread>

namespace tverrlos::tests {

class Numbering : public OverBothBackEnds
{
protected:
    QString numberOf(const QDate &received)
    {
        const auto receipt = store().casework().create(enquiry(received), {}, QStringLiteral("kari"));
        return receipt.ok() ? receipt->now.number.text() : receipt.error().english();
    }
};
OVER_BOTH_BACK_ENDS(Numbering);

TEST_P(Numbering, RunsWithinTheYearOfReceipt)
{
    EXPECT_EQ(numberOf(QDate(2023, 12, 31)), QStringLiteral("2023-0001"));
    EXPECT_EQ(numberOf(QDate(2024, 1, 1)), QStringLiteral("2024-0001"));
    EXPECT_EQ(numberOf(QDate(2024, 1, 2)), QStringLiteral("2024-0002"));
    EXPECT_EQ(numberOf(QDate(2023, 5, 1)), QStringLiteral("2023-0002"));
}

TEST_P(Numbering, GivesNoNumberTwiceToTwoWritersAtOnce)
{
    constexpr int each = 20;
    store(); // the schema is made before the writers meet
    QList<QString> numbers[2];
    const auto write = [&](QList<QString> &taken) {
        const auto own = SqlStore::open(address(), plainRules(), clock);
        ASSERT_TRUE(own.ok());
        for (int i = 0; i < each; ++i) {
            const auto receipt =
                (*own)->casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"));
            ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
            taken << receipt->now.number.text();
        }
    };
    std::thread first([&] { write(numbers[0]); });
    std::thread second([&] { write(numbers[1]); });
    first.join();
    second.join();

    QSet<QString> all(numbers[0].begin(), numbers[0].end());
    all.unite(QSet<QString>(numbers[1].begin(), numbers[1].end()));
    EXPECT_EQ(all.size(), 2 * each);
    EXPECT_TRUE(all.contains(QStringLiteral("2024-%1").arg(2 * each, 4, 10, QLatin1Char('0'))));
    const ChainCheck check = checkChain(store().connection(), {});
    EXPECT_EQ(check.events, 2 * each);
    EXPECT_TRUE(check.problems.isEmpty());
}

TEST_P(Numbering, LeavesNoTraceOfARecordThatCouldNotBeStored)
{
    Connection &connection = store().connection();
    NoIndex noIndex;
    Transaction transaction(connection);
    CaseWriter writer(connection, noIndex);
    const auto add = [&](const Case &value) {
        return writer.attempt(
            [&] { return writer.add(value, {}, QStringLiteral("kari"), clock.now()).now.number; });
    };
    const auto first = add(enquiry(QDate(2024, 2, 12)));
    const auto without = add(enquiry(QDate()));
    const auto failed = writer.attempt([&]() -> Result<CaseNumber> {
        writer.add(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"), clock.now());
        return failure(ErrorCode::Refused, "the row that belongs to it could not be written");
    });
    const auto second = add(enquiry(QDate(2024, 2, 12)));
    writer.finish();
    transaction.commit();

    ASSERT_TRUE(first.ok());
    EXPECT_EQ(without.error().code, ErrorCode::Invalid);
    EXPECT_EQ(failed.error().code, ErrorCode::Refused);
    EXPECT_EQ(second->text(), QStringLiteral("2024-0002"));
    EXPECT_EQ(*store().cases().count({}), 2);
    EXPECT_TRUE(checkChain(connection, {}).problems.isEmpty());
}

} // namespace tverrlos::tests
