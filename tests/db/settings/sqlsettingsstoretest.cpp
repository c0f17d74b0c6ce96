#include "core/settings/settingsstore.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class Settings : public OverBothBackEnds
{
protected:
    void set(const char16_t *key, const char *text, const char *person = "")
    {
        const Result<void> done = store().settings().setValue(
            QString::fromUtf16(key), QString::fromUtf8(text), QString::fromUtf8(person));
        ASSERT_TRUE(done.ok()) << done.error().english().toStdString();
    }
    std::optional<QString> value(const char16_t *key, const char *person = "")
    {
        const auto answer = store().settings().value(QString::fromUtf16(key), QString::fromUtf8(person));
        EXPECT_TRUE(answer.ok());
        return answer ? *answer : std::nullopt;
    }
};
OVER_BOTH_BACK_ENDS(Settings);

} // namespace

TEST_P(Settings, AreUnsetUntilSomeoneSetsThem)
{
    EXPECT_EQ(value(setting::answerTargetDays), std::nullopt);
    set(setting::answerTargetDays, "42");
    EXPECT_EQ(value(setting::answerTargetDays), QStringLiteral("42"));
    set(setting::answerTargetDays, "30");
    EXPECT_EQ(value(setting::answerTargetDays), QStringLiteral("30"));
}

TEST_P(Settings, OfTheOfficeAndOfAPersonAreApart)
{
    set(setting::language, "nb");
    set(setting::language, "nn", "åse");
    EXPECT_EQ(value(setting::language), QStringLiteral("nb"));
    EXPECT_EQ(value(setting::language, "åse"), QStringLiteral("nn"));
    EXPECT_EQ(value(setting::language, "ola"), std::nullopt);
    const auto all = store().settings().all(QStringLiteral("åse"));
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(*all, (QMap<QString, QString>{{QString::fromUtf16(setting::language), QStringLiteral("nn")}}));
}

TEST_P(Settings, CanBeCleared)
{
    set(setting::theme, "dark", "kari");
    EXPECT_TRUE(store().settings().clear(QString::fromUtf16(setting::theme), QStringLiteral("kari")).ok());
    EXPECT_TRUE(store().settings().clear(QString::fromUtf16(setting::theme), QStringLiteral("kari")).ok());
    EXPECT_EQ(value(setting::theme, "kari"), std::nullopt);
}
