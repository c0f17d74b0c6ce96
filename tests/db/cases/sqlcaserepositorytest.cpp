#include "core/cases/casework.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "db/cases/casesearch.h"
#include "db/cases/casewriter.h"

#include <QCryptographicHash>

namespace tverrlos::tests {

namespace {

const QDate day(2024, 2, 12);
const QString kari = QStringLiteral("kari");
const QString ola = QStringLiteral("ola");

} // namespace

class StoredCase : public OverBothBackEnds
{
protected:
    ActReceipt create(const Case &value, const QList<AttachedBytes> &attachments = {})
    {
        auto receipt = store().casework().create(value, attachments, kari);
        EXPECT_TRUE(receipt.ok()) << (receipt.ok() ? "" : receipt.error().english().toStdString());
        return receipt.ok() ? *receipt : ActReceipt();
    }
    Result<ActReceipt> perform(const CaseNumber &number, const Act &act, std::optional<int> revision = {})
    {
        return store().casework().perform(number, act, kari, revision);
    }
    Case found(const CaseNumber &number)
    {
        const auto value = store().cases().find(number);
        EXPECT_TRUE(value.ok());
        return value.ok() ? *value : Case();
    }
};
OVER_BOTH_BACK_ENDS(StoredCase);

TEST_P(StoredCase, IsFoundAsItWasReceived)
{
    const ActReceipt receipt = create(enquiry(day));

    EXPECT_EQ(receipt.now.number.text(), QStringLiteral("2024-0001"));
    EXPECT_EQ(receipt.now.revision, 1);
    EXPECT_TRUE(receipt.now.id.isStored());
    EXPECT_EQ(receipt.event.act, QStringLiteral("received"));
    EXPECT_EQ(found(receipt.now.number), receipt.now);
}

TEST_P(StoredCase, KeepsEveryFieldOfAFilledInCase)
{
    Connection &connection = store().connection();
    auto stored = guarded([&] {
        Transaction transaction(connection);
        struct NoIndex final : CaseSearch
        {
            Condition condition(const QString &) override { return {}; }
            QList<Likeness> similar(const QString &, int) override { return {}; }
            void stored(const Case *, const Case &) override {}
        } noIndex;
        CaseWriter writer(connection, noIndex);
        const Case value = writer.add(filledCase(), {}, kari, clock.now()).now;
        writer.finish();
        transaction.commit();
        return value;
    });

    ASSERT_TRUE(stored.ok()) << stored.error().english().toStdString();
    Case expected = filledCase();
    expected.id = stored->id;
    expected.number = stored->number;
    expected.revision = 1;
    expected.status = statusOf(expected);
    EXPECT_EQ(found(stored->number), expected);
    EXPECT_EQ(caseToJson(found(stored->number)), caseToJson(expected));
    EXPECT_EQ(caseDigest(found(stored->number)), caseDigest(expected));
}

} // namespace tverrlos::tests
