#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

class TypedCare : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(
            desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())}).status,
            0);
    }
    int count() const
    {
        return desk.json({QStringLiteral("cases"), QStringLiteral("--count")})
            .json()
            .value(QLatin1String("count"))
            .toInt(-1);
    }

    Typing desk;
};

} // namespace

TEST_F(TypedCare, ABackupIsRestoredAndThePresentDatabaseIsKept)
{
    const QString copy = desk.path(QStringLiteral("kopi å.sqlite"));
    const Answered saved = desk.json({QStringLiteral("backup"), copy});
    ASSERT_EQ(saved.status, 0) << qPrintable(saved.err);
    EXPECT_EQ(saved.json().value(QLatin1String("cases")).toInt(), 1);
    EXPECT_EQ(desk.json({QStringLiteral("backup"), copy}).status, 1) << "a backup never replaces a file";

    desk.json({QStringLiteral("import"),
               desk.write(QStringLiteral("b.eml"),
                          enquiryMail("journal-2").replace("KI som", "KI 2 som").replace("fire", "ni"))});
    const int before = count();
    const Answered restored = desk.json({QStringLiteral("restore"), copy});
    ASSERT_EQ(restored.status, 0) << qPrintable(restored.err);
    EXPECT_EQ(count(), 1);
    const QString kept = restored.json().value(QLatin1String("kept")).toString();
    ASSERT_TRUE(QFile::exists(kept));
    EXPECT_EQ(Typing::bare({QStringLiteral("cases"), QStringLiteral("--count"), QStringLiteral("--json"),
                            QStringLiteral("--database"), kept})
                  .json()
                  .value(QLatin1String("count"))
                  .toInt(-1),
              before);
}

TEST_F(TypedCare, WhatIsNoBackupIsNamedAndNothingIsChanged)
{
    const QString foreign = desk.write(QStringLiteral("brev.txt"), "Kjære leser");
    const Answered answered = desk.json({QStringLiteral("restore"), foreign});
    EXPECT_EQ(answered.status, 1);
    EXPECT_EQ(answered.refusal(), QStringLiteral("foreign"));
    EXPECT_TRUE(answered.err.contains(QStringLiteral("brev.txt"))) << qPrintable(answered.err);
    EXPECT_FALSE(answered.err.contains(QStringLiteral(".part")));
    EXPECT_EQ(count(), 1);
}

TEST_F(TypedCare, AFileThatIsNotThereIsNotAnEmptyDatabase)
{
    for (const char *command : {"cases", "verify", "workload"}) {
        const QString mistyped = desk.path(QStringLiteral("skaer.sqlite"));
        const Answered answered = Typing::bare(
            {QString::fromLatin1(command), QStringLiteral("--json"), QStringLiteral("--database"), mistyped});
        EXPECT_EQ(answered.status, 1) << command;
        EXPECT_EQ(answered.refusal(), QStringLiteral("not-found")) << command;
        EXPECT_TRUE(answered.err.contains(QStringLiteral("skaer.sqlite"))) << command;
        EXPECT_FALSE(QFile::exists(mistyped)) << command;
    }
}

TEST_F(TypedCare, AForeignOrDamagedFileIsRefusedAndLeftAsItIs)
{
    const QByteArray letter = "Dette er et brev og ingen database.\n";
    const QString foreign = desk.write(QStringLiteral("brev.txt"), letter);
    QFile database(desk.database());
    ASSERT_TRUE(database.open(QIODevice::ReadOnly));
    const QByteArray whole = database.readAll();
    const QString cut = desk.write(QStringLiteral("halv.sqlite"), whole.left(whole.size() / 2));
    for (const QString &file : {foreign, cut}) {
        const Answered answered = Typing::bare(
            {QStringLiteral("cases"), QStringLiteral("--json"), QStringLiteral("--database"), file});
        EXPECT_EQ(answered.status, 1) << qPrintable(file);
        EXPECT_FALSE(answered.refusal().isEmpty()) << qPrintable(file);
        EXPECT_TRUE(answered.err.contains(QFileInfo(file).fileName()));
    }
    QFile after(foreign);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), letter);
}

TEST_F(TypedCare, TheReportIsTheSameBytesEachTimeAndItsFiguresReconcile)
{
    for (const char *format : {"pdf", "odt", "xlsx", "csv", "json"}) {
        QByteArray written[2];
        for (QByteArray &bytes : written) {
            const QString out = desk.path(QStringLiteral("rapport.") + QString::fromLatin1(format));
            const Answered answered =
                desk.json({QStringLiteral("report"), QStringLiteral("--from"), QStringLiteral("2021-01-01"),
                           QStringLiteral("--to"), QStringLiteral("31.12.2025"), QStringLiteral("--format"),
                           QString::fromLatin1(format), QStringLiteral("--out"), out});
            ASSERT_EQ(answered.status, 0) << format << qPrintable(answered.err);
            const QJsonObject figures = answered.json();
            const auto figure = [&](const char *key) { return figures.value(QLatin1String(key)).toInt(-1); };
            EXPECT_EQ(figure("received"), 1);
            EXPECT_EQ(figure("received"), figure("assisted") + figure("rejected") + figure("referred") +
                                              figure("withdrawn") + figure("open"));
            EXPECT_TRUE(figures.value(QLatin1String("reconciles")).toBool());
            QFile file(out);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
            ASSERT_TRUE(file.remove());
        }
        EXPECT_FALSE(written[0].isEmpty()) << format;
        EXPECT_EQ(written[0], written[1]) << format;
    }
}

TEST_F(TypedCare, AskingLeavesNoFilesBehind)
{
    const QStringList before = files(QFileInfo(desk.database()).path());
    for (const char *command : {"cases", "verify", "workload"})
        EXPECT_EQ(desk.json({QString::fromLatin1(command)}).status, 0) << command;
    EXPECT_EQ(files(QFileInfo(desk.database()).path()), before);
}
