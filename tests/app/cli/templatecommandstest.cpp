#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QString key = QStringLiteral("notice.referred/nb");

QStringList words(std::initializer_list<const char *> list)
{
    QStringList typed{QStringLiteral("templates")};
    for (const char *word : list)
        typed.append(QString::fromUtf8(word));
    return typed;
}

/// An office with its database.
class TypedTemplates : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString mail =
            desk.write(QStringLiteral("a.eml"),
                       "From: \"Ingeborg Spesiell\" <ingeborg@sykehus.example>\r\nMessage-ID: "
                       "<a@sykehus.example>\r\nSubject: KI i journal\r\nDate: Mon, 12 Feb 2024 09:30:00 "
                       "+0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHvilket "
                       "behandlingsgrunnlag har vi for journaldata?\r\n");
        ASSERT_EQ(desk.json({QStringLiteral("import"), mail}).status, 0);
    }
    QJsonObject shown(const QString &wanted) const
    {
        return desk.json({QStringLiteral("templates"), QStringLiteral("show"), wanted}).json();
    }
    Typing desk;
};

} // namespace

TEST_F(TypedTemplates, AreListedShownSetAndPutBack)
{
    const QList<QJsonObject> all = desk.json(words({"list"})).lines();
    ASSERT_GT(all.size(), 45);
    EXPECT_FALSE(all.first().value(QLatin1String("own")).toBool());
    const QString shipped = shown(key).value(QLatin1String("text")).toString();
    EXPECT_TRUE(shipped.contains(QStringLiteral("{where}")));

    const Answered set = desk.json(words({"set", "notice.referred/nb", "Spør {where}.\n\n{reason}"}));
    ASSERT_EQ(set.status, 0) << qPrintable(set.err);
    EXPECT_TRUE(set.json().value(QLatin1String("own")).toBool());
    const QJsonObject now = shown(key);
    EXPECT_TRUE(now.value(QLatin1String("preview")).toString().contains(QStringLiteral("Spør ")));
    EXPECT_EQ(now.value(QLatin1String("events")).toArray().size(), 1);
    ASSERT_EQ(desk.json(words({"undo", "notice.referred/nb"})).status, 0);
    EXPECT_EQ(shown(key).value(QLatin1String("text")).toString(), shipped);
    ASSERT_EQ(desk.json(words({"redo", "notice.referred/nb"})).status, 0);
    ASSERT_EQ(desk.json(words({"reset", "notice.referred/nb"})).status, 0);
    EXPECT_FALSE(shown(key).value(QLatin1String("own")).toBool());
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);

    const QString file = desk.write(QStringLiteral("tekst.txt"), "Gå til {where}.\r\n\r\n{reason}\r\n");
    ASSERT_EQ(
        desk.json(words({"set", "notice.referred/nb"}) + QStringList{QStringLiteral("--file"), file}).status,
        0);
    EXPECT_EQ(shown(key).value(QLatin1String("text")).toString(),
              QStringLiteral("Gå til {where}.\n\n{reason}"));
}

TEST_F(TypedTemplates, AreRefusedWithTheReason)
{
    const Answered unknown = desk.json(words({"set", "notice.referred/nb", "{hvor} {where} {reason}"}));
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("{hvor}"))) << qPrintable(unknown.err);
    const Answered missing = desk.json(words({"set", "notice.referred/nb", "Gå bort. {reason}"}));
    EXPECT_EQ(missing.status, 1);
    EXPECT_TRUE(missing.err.contains(QStringLiteral("{where}"))) << qPrintable(missing.err);
    EXPECT_EQ(desk.json(words({"reset", "notice.referred/nb"})).status, 1) << "nothing to put back";
    EXPECT_EQ(desk.json(words({"set", "notice.referred", "x"})).status, 2);
    EXPECT_EQ(desk.json(words({"set", "notice.referred/nb"})).status, 2);
    EXPECT_EQ(desk.json(words({"frobnicate"})).status, 2);
}
