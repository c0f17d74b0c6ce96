#include "ui/published/publishedbundle.h"

#include "ui/published/bundlefolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

PublishedAnswer answer(int number, PublishedState state = PublishedState::Published)
{
    PublishedAnswer made;
    made.number = PublishedNumber(2026, number);
    made.state = state;
    made.regimes = {RegimeCode(QStringLiteral("GDPR"))};
    made.texts.insert(
        CaseLanguage::Bokmal,
        {QStringLiteral("Opptak <nr> %1 & \"co\"").arg(number), QStringLiteral("Kan *jeg*?\n\n1. ja\n- nei"),
         QStringLiteral("[må] Du må <script>alert(1)</script>.\n\n[bør] Du bør %2.\n\nFri tekst.")});
    made.references = {QStringLiteral("GDPR artikkel 9 <b>")};
    made.sources = {CaseNumber(2026, 42)};
    made.clearances = {{AgencyCode(QStringLiteral("hdir")), ClearanceState::Cleared,
                        QStringLiteral("HEMMELIG"), QDate(2026, 11, 20), QStringLiteral("HEMMELIGKARI")}};
    made.published = QDate(2026, 11, 22);
    made.review = QDate(2027, 11, 22);
    made.reviewWhy = made.withdrawnWhy = made.warningsWhy = QStringLiteral("HEMMELIG");
    return made;
}

QMap<QString, QString> written(const QList<PublishedAnswer> &answers, Language language = Language::Bokmal)
{
    QMap<QString, QString> files;
    const QList<BundleFile> bundle = publishedBundle(answers, Phrasebook(language));
    for (const BundleFile &file : bundle)
        files.insert(file.name, QString::fromUtf8(file.bytes));
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST(PublishedBundle, HoldsOnlyWhatIsPublishedOrReplaced)
{
    PublishedAnswer replaced = answer(2, PublishedState::Superseded);
    replaced.supersededBy = PublishedNumber(2026, 1);
    const auto files = written(
        {replaced, answer(1), answer(3, PublishedState::Withdrawn), answer(4, PublishedState::Draft)});
    EXPECT_EQ(files.keys(), (QStringList{QStringLiteral("S-2026-001.html"), QStringLiteral("S-2026-001.md"),
                                         QStringLiteral("S-2026-002.html"), QStringLiteral("S-2026-002.md"),
                                         QStringLiteral("answers.json"), QStringLiteral("index.html")}));
    EXPECT_TRUE(
        files.value(QStringLiteral("S-2026-002.html")).contains(QStringLiteral("href=\"S-2026-001.html\"")));
    EXPECT_TRUE(files.value(QStringLiteral("S-2026-002.md")).contains(QStringLiteral("(S-2026-001.md)")));
}

TEST(PublishedBundle, LinksToNothingThatIsNotThere)
{
    PublishedAnswer replaced = answer(2, PublishedState::Superseded);
    replaced.supersededBy = PublishedNumber(2026, 1); // withdrawn meanwhile
    const auto files = written({replaced});
    EXPECT_FALSE(files.value(QStringLiteral("S-2026-002.html")).contains(QStringLiteral("S-2026-001")));
}

TEST(PublishedBundle, EscapesEveryText)
{
    const auto files = written({answer(1)});
    const QString html = files.value(QStringLiteral("S-2026-001.html"));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
    EXPECT_TRUE(html.contains(QStringLiteral("GDPR artikkel 9 &lt;b&gt;")));
    EXPECT_TRUE(html.contains(QStringLiteral("Du bør %2.")));
    const QString markdown = files.value(QStringLiteral("S-2026-001.md"));
    EXPECT_TRUE(markdown.contains(QStringLiteral("Kan \\*jeg\\*?\n\n1\\. ja\n\\- nei")));
    EXPECT_TRUE(markdown.contains(QStringLiteral("\\<script\\>alert\\(1\\)\\</script\\>")));
    const QJsonObject json =
        QJsonDocument::fromJson(files.value(QStringLiteral("answers.json")).toUtf8()).object();
    const QJsonObject one = json.value(QLatin1String("answers")).toArray().first().toObject();
    EXPECT_EQ(one.value(QLatin1String("answer")).toArray().at(1).toObject().value(QLatin1String("label")),
              QStringLiteral("should"));
}

TEST(PublishedBundle, TellsNothingInternalAndFetchesNothing)
{
    const auto files = written({answer(1), answer(2)});
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const char *secret :
             {"HEMMELIG", "2026-0042", "hdir", "http://", "https://", "src=", "@import", "url("})
            EXPECT_FALSE(file->contains(QString::fromLatin1(secret)))
                << file.key().toStdString() << " " << secret;
    }
}

TEST(PublishedBundle, SaysWhichLanguageItIsIn)
{
    const auto files = written({answer(1)}, Language::English);
    const QString html = files.value(QStringLiteral("S-2026-001.html"));
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"en\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("<h1 lang=\"nb\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("only written in another language")));
}

TEST(PublishedBundle, TheSameAnswersGiveTheSameBytes)
{
    EXPECT_EQ(written({answer(1), answer(2)}), written({answer(2), answer(1)}));
}

TEST(BundleFolder, ReplacesAndRemovesItsOwnFilesOnly)
{
    const QTemporaryDir dir;
    const Phrasebook book(Language::Bokmal);
    ASSERT_TRUE(writeBundle(dir.path(), publishedBundle({answer(1), answer(2)}, book)).ok());
    put(dir.filePath(QStringLiteral("min.txt")), "min");
    const auto again = writeBundle(dir.path(), publishedBundle({answer(1)}, book));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->removed, 2);
    EXPECT_FALSE(QFile::exists(dir.filePath(QStringLiteral("S-2026-002.html"))));
    EXPECT_EQ(bytesOf(dir.filePath(QStringLiteral("min.txt"))), "min");
    const auto third = writeBundle(dir.path(), publishedBundle({answer(1)}, book));
    EXPECT_EQ(third->written, 0);
}

TEST(BundleFolder, NeverTouchesAForeignFile)
{
    const QTemporaryDir dir;
    put(dir.filePath(QStringLiteral("index.html")), "somebody's own");
    const auto refused = writeBundle(dir.path(), publishedBundle({answer(1)}, Phrasebook(Language::Bokmal)));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(bytesOf(dir.filePath(QStringLiteral("index.html"))), "somebody's own");
    EXPECT_FALSE(
        QFile::exists(dir.filePath(QStringLiteral("S-2026-001.html")))); // nothing at all was written
}

TEST(BundleFolder, NoticesThatSomeoneChangedAnExportedFile)
{
    const QTemporaryDir dir;
    const Phrasebook book(Language::Bokmal);
    ASSERT_TRUE(writeBundle(dir.path(), publishedBundle({answer(1)}, book)).ok());
    put(dir.filePath(QStringLiteral("S-2026-001.md")), "changed");
    EXPECT_FALSE(writeBundle(dir.path(), publishedBundle({}, book)).ok()); // would have to remove it
    EXPECT_EQ(bytesOf(dir.filePath(QStringLiteral("S-2026-001.md"))), "changed");
}

TEST(BundleFolder, FollowsNoLinkOutOfTheFolder)
{
    const QTemporaryDir dir;
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("victim"));
    ASSERT_TRUE(QFile::link(target, dir.filePath(QStringLiteral("index.html"))));
    EXPECT_FALSE(writeBundle(dir.path(), publishedBundle({answer(1)}, Phrasebook(Language::Bokmal))).ok());
    EXPECT_FALSE(QFile::exists(target));
}

TEST(BundleFolder, AListThatLeadsOutsideIsNotBelieved)
{
    const QTemporaryDir dir;
    const QTemporaryDir inner(dir.filePath(QStringLiteral("inner")));
    const QString victim = dir.filePath(QStringLiteral("victim.html"));
    put(victim, "x");
    put(inner.filePath(QStringLiteral("tverrlos-export.json")),
        "{\"by\":\"tverrlos\",\"files\":{\"../victim.html\":"
        "\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"}}");
    ASSERT_TRUE(writeBundle(inner.path(), publishedBundle({}, Phrasebook(Language::Bokmal))).ok());
    EXPECT_TRUE(QFile::exists(victim));
}

} // namespace tverrlos
