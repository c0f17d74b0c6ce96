#include "db/connection/placeholders.h"

#include <gtest/gtest.h>

namespace tverrlos::tests {

using Texts = std::vector<std::string>;

TEST(Placeholders, BecomeQuestionMarksInTheirOrder)
{
    const PositionalSql form = positional("a = :one AND b IN (:two, :one)");
    EXPECT_EQ(form.sql, "a = ? AND b IN (?, ?)");
    EXPECT_EQ(form.names, (Texts{"one", "two", "one"}));
}

TEST(Placeholders, AreNotSeenInQuotesCommentsAndCasts)
{
    const PositionalSql form = positional("':a''b :c' \"x:y\" x::date -- :d\n/* :e */ $$ :f $$ '12:30'");
    EXPECT_EQ(form.sql, "':a''b :c' \"x:y\" x::date \n\n $$ :f $$ '12:30'");
    EXPECT_TRUE(form.names.empty());
}

TEST(Script, IsCutAtItsSemicolonsAndNowhereElse)
{
    EXPECT_EQ(statements(
                  "CREATE TABLE a (x TEXT DEFAULT ';'); -- one; two\n/* ; */ INSERT INTO a VALUES ('b');;\n"),
              (Texts{"CREATE TABLE a (x TEXT DEFAULT ';')", "INSERT INTO a VALUES ('b')"}));
}

TEST(Script, KeepsATriggerInOnePiece)
{
    const std::string trigger =
        "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = CASE WHEN 1 THEN 2 "
        "ELSE 3 END; DELETE FROM b; END";
    EXPECT_EQ(statements(trigger + "; SELECT 1"), (Texts{trigger, "SELECT 1"}));
}

TEST(Script, KeepsADollarQuotedBodyInOnePiece)
{
    const std::string function =
        "CREATE FUNCTION f() RETURNS int AS $body$ BEGIN; RETURN 1; END $body$ LANGUAGE sql";
    EXPECT_EQ(statements(function + ";"), Texts{function});
}

} // namespace tverrlos::tests
