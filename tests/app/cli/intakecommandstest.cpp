#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tverrlos;

namespace {

QString samples()
{
    const QString named = qEnvironmentVariable("TVERRLOS_SAMPLES");
    return named.isEmpty() ? QStringLiteral(TVERRLOS_SOURCE_DIR "/../shared/samples") : named;
}

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

QJsonObject itemFor(const QJsonObject &receipt, const char *source)
{
    for (const QJsonValue &item : receipt.value(QLatin1String("items")).toArray())
        if (item.toObject().value(QLatin1String("source")).toString() == QLatin1String(source))
            return item.toObject();
    return {};
}

/// Every row of every table, in order.
QStringList rows(const QString &database)
{
    QStringList all;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
        db.setDatabaseName(database);
        EXPECT_TRUE(db.open());
        const QStringList tables = db.tables();
        for (const QString &table : tables) {
            if (table.contains(QStringLiteral("search"))) // its tokenizer is registered by the program alone
                continue;
            QSqlQuery query(db);
            query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
            while (query.next()) {
                QStringList row{table};
                for (int i = 0; query.value(i).isValid(); ++i)
                    row.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
                all.append(row.join(QLatin1Char(' ')));
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dump"));
    return all;
}

void expectBalance(const QJsonObject &receipt)
{
    EXPECT_EQ(number(receipt, "read"),
              number(receipt, "new") + number(receipt, "duplicate") + number(receipt, "quarantined"));
    EXPECT_EQ(receipt.value(QLatin1String("items")).toArray().size(), number(receipt, "read"));
}

} // namespace

TEST(TypedImport, TheSameFolderTwiceIsNewOnceAndThenChangesNothing)
{
    Typing desk;
    desk.write(QStringLiteral("inn/første.eml"), enquiryMail());
    desk.write(QStringLiteral("inn/under/andre.eml"), enquiryMail("journal-2", "Tue, 5 Mar 2024"));
    const QStringList words{QStringLiteral("import"), desk.path(QStringLiteral("inn"))};

    const QJsonObject first = desk.json(words).json();
    EXPECT_EQ(number(first, "read"), 2);
    EXPECT_GE(number(first, "new"), 1);
    expectBalance(first);
    const QStringList before = rows(desk.database());
    EXPECT_FALSE(before.isEmpty());

    const QJsonObject second = desk.json(words).json();
    EXPECT_EQ(number(second, "read"), 2);
    EXPECT_EQ(number(second, "new"), 0);
    EXPECT_EQ(number(second, "duplicate"), 2);
    expectBalance(second);
    EXPECT_EQ(rows(desk.database()), before);
}

TEST(TypedImport, ABadMailIsQuarantinedWithItsReasonAndTheOthersComeIn)
{
    Typing desk;
    desk.write(QStringLiteral("inn/god.eml"), enquiryMail());
    desk.write(QStringLiteral("inn/tom.eml"), {});
    desk.write(QStringLiteral("inn/kuttet.eml"), enquiryMail().left(60));
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary.append(char((i * 197 + 13) % 256));
    desk.write(QStringLiteral("inn/binær.eml"), binary);
    QByteArray deep = "From: a@b.example\r\nSubject: Dyp\r\nMIME-Version: 1.0\r\n";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=" + mark + "\r\n\r\n--" + mark + "\r\n";
    }
    desk.write(QStringLiteral("inn/dyp.eml"), deep + "Content-Type: text/plain\r\n\r\nhei\r\n");
    desk.write(QStringLiteral("inn/diger.eml"),
               enquiryMail("diger") + QByteArray(50 * 1024 * 1024, 'a').replace(0, 1, "\n"));

    const Answered answered = desk.json({QStringLiteral("import"), desk.path(QStringLiteral("inn"))});
    EXPECT_EQ(answered.status, 0);
    const QJsonObject receipt = answered.json();
    EXPECT_EQ(number(receipt, "read"), 6);
    EXPECT_EQ(number(receipt, "new"), 1);
    EXPECT_EQ(number(receipt, "quarantined"), 5);
    expectBalance(receipt);
    for (const char *bad : {"tom.eml", "kuttet.eml", "dyp.eml", "diger.eml"}) {
        const QJsonObject item = itemFor(receipt, bad);
        EXPECT_EQ(item.value(QLatin1String("outcome")).toString(), QStringLiteral("quarantined")) << bad;
        EXPECT_FALSE(item.value(QLatin1String("reason")).toString().isEmpty()) << bad;
    }
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST(TypedImport, WritesItsReceiptToAFileWithoutFormulas)
{
    Typing desk;
    desk.write(QStringLiteral("inn/=cmd.eml"), enquiryMail());
    desk.write(QStringLiteral("inn/tom.eml"), {});
    desk.write(QStringLiteral("inn/lesmeg.md"), "# Ingen e-post");
    const auto saved = [&](const QString &name) {
        const Answered answered = desk.json({QStringLiteral("import"), desk.path(QStringLiteral("inn")),
                                             QStringLiteral("--receipt"), desk.path(name)});
        EXPECT_EQ(answered.status, 0) << qPrintable(answered.err);
        QFile file(desk.path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QString csv = saved(QStringLiteral("kvittering.csv"));
    EXPECT_TRUE(csv.contains(QStringLiteral("'=cmd.eml;new case;")));
    EXPECT_TRUE(csv.contains(QStringLiteral("tom.eml;in quarantine;;")));
    EXPECT_TRUE(csv.contains(QStringLiteral("lesmeg.md;not read")));
    EXPECT_EQ(csv.count(QLatin1Char('\n')), 4);
    const QString text = saved(QStringLiteral("kvittering.txt"));
    EXPECT_TRUE(text.startsWith(QStringLiteral("2 read")));
    EXPECT_TRUE(text.contains(QStringLiteral("'=cmd.eml\tknown already")));
    EXPECT_EQ(
        number(QJsonDocument::fromJson(saved(QStringLiteral("kvittering.json")).toUtf8()).object(), "read"),
        2);
    EXPECT_EQ(desk.json({QStringLiteral("import"), desk.path(QStringLiteral("inn")),
                         QStringLiteral("--receipt"), desk.path(QStringLiteral("finnes/ikke.csv"))})
                  .status,
              1);
}

TEST(TypedQuarantine, GivesItsReasonsInTheLanguageThatTheImportGaveThem)
{
    Typing desk;
    const QString file = desk.write(QStringLiteral("kuttet.eml"), enquiryMail().left(60));
    const auto inBokmal = [&](const QStringList &words) {
        return desk.bare(words + QStringList{QStringLiteral("--json"), QStringLiteral("--database"),
                                             desk.database(), QStringLiteral("--language"),
                                             QStringLiteral("nb")});
    };
    const QJsonObject receipt = inBokmal({QStringLiteral("import"), file}).json();
    const QJsonObject item = receipt.value(QLatin1String("items")).toArray().first().toObject();
    const QJsonObject waiting =
        inBokmal({QStringLiteral("quarantine"), QStringLiteral("list")}).lines().value(0);
    EXPECT_FALSE(item.value(QLatin1String("reason")).toString().isEmpty());
    EXPECT_EQ(waiting.value(QLatin1String("reason")), item.value(QLatin1String("reason")));
}

TEST(TypedQuarantine, ShowsWhatWaitsAndDismissesIt)
{
    Typing desk;
    desk.write(QStringLiteral("kuttet.eml"), enquiryMail().left(60));
    ASSERT_EQ(desk.json({QStringLiteral("import"), desk.path(QStringLiteral("kuttet.eml"))}).status, 0);
    const auto quarantine = [&](const QStringList &words) {
        return desk.json(QStringList{QStringLiteral("quarantine")} + words);
    };
    const auto waiting = quarantine({QStringLiteral("list")}).lines();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].value(QLatin1String("source")).toString(), QStringLiteral("kuttet.eml"));
    const QString id = QString::number(number(waiting[0], "id"));
    const QJsonObject shown = quarantine({QStringLiteral("show"), id}).json();
    EXPECT_FALSE(shown.value(QLatin1String("headers")).toString().isEmpty());
    EXPECT_FALSE(shown.value(QLatin1String("reason")).toString().isEmpty());
    EXPECT_EQ(quarantine({QStringLiteral("show"), QStringLiteral("99")}).status, 1);
    EXPECT_EQ(quarantine({QStringLiteral("burn"), id}).status, 2);
    EXPECT_EQ(quarantine({QStringLiteral("dismiss"), id}).status, 0);
    EXPECT_EQ(quarantine({QStringLiteral("dismiss"), id}).status, 1);
    EXPECT_TRUE(quarantine({}).lines().isEmpty());
}

TEST(TypedImport, ForetellingStoresNothing)
{
    Typing desk;
    const QString mail = desk.write(QStringLiteral("a.eml"), enquiryMail());
    const QJsonObject foretold =
        desk.json({QStringLiteral("import"), mail, QStringLiteral("--dry-run")}).json();
    EXPECT_EQ(number(foretold, "new"), 1);
    EXPECT_FALSE(QFileInfo::exists(desk.database())) << "not even an empty database is made";
}

TEST(TypedImport, APathThatDoesNotExistIsToldAndTheOthersComeIn)
{
    Typing desk;
    const QString good = desk.write(QStringLiteral("god.eml"), enquiryMail());
    const Answered answered = desk.json({QStringLiteral("import"), desk.path(QStringLiteral("nei")), good});
    EXPECT_EQ(answered.status, 1);
    EXPECT_TRUE(answered.err.contains(QStringLiteral("nei")));
    const QJsonObject receipt = answered.json();
    EXPECT_EQ(number(receipt, "read"), 2);
    EXPECT_EQ(number(receipt, "new"), 1);
    expectBalance(receipt);
    EXPECT_EQ(itemFor(receipt, "god.eml").value(QLatin1String("outcome")).toString(), QStringLiteral("new"));
}

TEST(TypedImport, TheTwelveSampleMailsComeInOnceAndTheEmptyHandedOneIsHeld)
{
    const QString enquiries = samples() + QStringLiteral("/enquiries");
    if (!QFileInfo::exists(enquiries))
        GTEST_SKIP() << "no sample mails; set TVERRLOS_SAMPLES";
    Typing desk;
    const QJsonObject first = desk.json({QStringLiteral("import"), enquiries}).json();
    EXPECT_EQ(number(first, "read"), 12);
    EXPECT_EQ(first.value(QLatin1String("skipped")).toArray(), QJsonArray{QStringLiteral("expected.csv")})
        << "a table in a folder that is no list of cases is named, and not counted";
    EXPECT_EQ(number(first, "new"), 12);
    const auto held =
        desk.json({QStringLiteral("cases"), QStringLiteral("--status"), QStringLiteral("held")}).lines();
    ASSERT_EQ(held.size(), 1);
    EXPECT_TRUE(held.first().value(QLatin1String("deadline")).isNull());

    const QStringList before = rows(desk.database());
    const QJsonObject second = desk.json({QStringLiteral("import"), enquiries}).json();
    EXPECT_EQ(number(second, "duplicate"), 12);
    EXPECT_EQ(rows(desk.database()), before);
}

TEST(TypedSuggest, OneTextALineFromStandardInputOddBytesIncluded)
{
    const QByteArray given = "Har vi behandlingsgrunnlag for KI i journalen?\n"
                             "\n"
                             "CE-merking av medisinsk utstyr med KI \xff\xfe\n" +
                             QByteArray(200000, 'x') + "\n";
    const auto lines =
        Typing::bare({QStringLiteral("suggest"), QStringLiteral("-"), QStringLiteral("--json")}, given)
            .lines();
    ASSERT_EQ(lines.size(), 3);
    const QJsonObject first = lines.first().value(QLatin1String("regimes")).toArray().at(0).toObject();
    EXPECT_EQ(first.value(QLatin1String("regime")).toString(), QStringLiteral("GDPR"));
    EXPECT_TRUE(first.value(QLatin1String("evidence"))
                    .toArray()
                    .contains(QJsonValue(QStringLiteral("behandlingsgrunnlag"))));
    EXPECT_EQ(
        lines.at(1).value(QLatin1String("regimes")).toArray().at(0).toObject().value(QLatin1String("regime")),
        QJsonValue(QStringLiteral("MDR")));
    EXPECT_TRUE(lines.at(2).value(QLatin1String("regimes")).toArray().isEmpty());
}
