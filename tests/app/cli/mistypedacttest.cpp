#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

/// The desk with one accepted case.
class MistypedAct : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
        number =
            desk.json({QStringLiteral("cases")}).lines().value(0).value(QLatin1String("number")).toString();
        ASSERT_EQ(desk.act(number, QStringLiteral("triage outcome=accepted")).status, 0);
    }

    const Typing desk;
    QString number;
};

} // namespace

TEST_F(MistypedAct, IsWrongUsageWhetherAnArgumentIsMissingOrUnknown)
{
    for (const char *words :
         {"triage", "triage outcome=gone", "triage outcome=referred", "note", "signal",
          "contribute agency=hdir", "tag add=XX", "resolve regime=XX text=Ja", "ask agency=xx", "ask",
          "hours agency=hdir", "feedback", "harmonise regime=GDPR agreed=hdir", "note txt=a"}) {
        const Answered answer = desk.act(number, QString::fromUtf8(words));
        EXPECT_EQ(answer.status, 2) << words;
        EXPECT_EQ(answer.refusal(), QStringLiteral("invalid")) << words;
    }
    EXPECT_EQ(desk.json({QStringLiteral("route"), QStringLiteral("--regimes"), QStringLiteral("XX")}).status,
              2);
    EXPECT_EQ(desk.act(number + QLatin1Char(',') + number, QStringLiteral("note")).status, 2);
}

TEST_F(MistypedAct, IsNotWhatTheCaseRefusesOrLacks)
{
    EXPECT_EQ(desk.act(number, QStringLiteral("triage outcome=accepted")).status, 1);
    EXPECT_EQ(desk.act(number, QStringLiteral("send")).status, 1);
    EXPECT_EQ(desk.act(QStringLiteral("1999-0001"), QStringLiteral("note text=a")).status, 1);
}
