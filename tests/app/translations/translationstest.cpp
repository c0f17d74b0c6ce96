#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QString lupdate()
{
    for (const QString &path :
         {QStringLiteral("/usr/lib/qt6/bin/lupdate"), QStringLiteral("/usr/bin/lupdate6")})
        if (QFileInfo::exists(path))
            return path;
    return {};
}

/// The translation file brought up to date with the sources, in a copy.
QByteArray upToDate(const QString &language)
{
    const QString root = QStringLiteral(TVERRLOS_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("tverrlos_%1.ts").arg(language));
    EXPECT_TRUE(
        QFile::copy(QStringLiteral("%1/resources/translations/tverrlos_%2.ts").arg(root, language), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(lupdate(),
                  {QStringLiteral("core"), QStringLiteral("db"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-no-obsolete"), QStringLiteral("-ts"), copy});
    EXPECT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0);
    QFile file(copy);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class Translations : public testing::TestWithParam<const char *>
{};

} // namespace

TEST_P(Translations, SayEverySentenceOfTheSources)
{
    if (lupdate().isEmpty()) {
        if (qEnvironmentVariableIsSet("CI"))
            FAIL() << "lupdate is missing";
        GTEST_SKIP() << "lupdate is not installed";
    }
    const QString text = QString::fromUtf8(upToDate(QString::fromLatin1(GetParam())));
    ASSERT_GT(text.count(QStringLiteral("<message")), 1000);
    static const QRegularExpression unfinished(
        QStringLiteral("<source>([^<]*)</source>(?:(?!</message>).)*type=\"unfinished\""),
        QRegularExpression::DotMatchesEverythingOption);
    auto found = unfinished.globalMatch(text);
    while (found.hasNext())
        ADD_FAILURE() << "not said in " << GetParam() << ": " << qPrintable(found.next().captured(1));
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("nb", "nn"),
                         [](const auto &instance) { return instance.param; });
