#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

namespace {

const QString root = QStringLiteral(TVERRLOS_SOURCE_DIR);

/// Every include of a layer's sources that matches the pattern, as "file: include".
QStringList includes(const QString &layer, const QString &forbidden)
{
    const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"](%1)").arg(forbidden));
    QStringList found;
    QDirIterator files(root + QLatin1Char('/') + layer, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++read;
        QTextStream text(&file);
        for (QString line = text.readLine(); !line.isNull(); line = text.readLine())
            if (include.match(line).hasMatch())
                found.append(root.isEmpty() ? line
                                            : QDir(root).relativeFilePath(file.fileName()) +
                                                  QStringLiteral(": ") + line);
    }
    EXPECT_GT(read, 5) << "nothing to check in " << qPrintable(layer);
    return found;
}

} // namespace

TEST(Layers, CoreKnowsNeitherDatabaseNorWindowNorTheOtherLayers)
{
    const QStringList crossed = includes(
        QStringLiteral("core"), QStringLiteral("db/|ui/|app/|QSql|QtSql|QWidget|QtWidgets|QtGui|"
                                               "QApplication|QGuiApplication|QPainter|QFont|QColor|sqlite3"));
    EXPECT_TRUE(crossed.isEmpty()) << qPrintable(crossed.join(QLatin1Char('\n')));
}

TEST(Layers, DbKnowsNoWindow)
{
    const QStringList crossed =
        includes(QStringLiteral("db"),
                 QStringLiteral("ui/|app/|QWidget|QtWidgets|QtGui|QApplication|QGuiApplication"));
    EXPECT_TRUE(crossed.isEmpty()) << qPrintable(crossed.join(QLatin1Char('\n')));
}

TEST(Layers, UiKnowsNoDatabase)
{
    const QStringList crossed =
        includes(QStringLiteral("ui"), QStringLiteral("db/|app/|QSql|QtSql|sqlite3|libpq"));
    EXPECT_TRUE(crossed.isEmpty()) << qPrintable(crossed.join(QLatin1Char('\n')));
}

TEST(Layers, TheTopLevelHoldsTheHouseAndNothingElse)
{
    static const QSet<QString> house{QStringLiteral("CMakeLists.txt"),
                                     QStringLiteral("CMakePresets.json"),
                                     QStringLiteral("LICENSE"),
                                     QStringLiteral("CHANGELOG.md"),
                                     QStringLiteral("README.md"),
                                     QStringLiteral("run"),
                                     QStringLiteral("app"),
                                     QStringLiteral("core"),
                                     QStringLiteral("db"),
                                     QStringLiteral("ui"),
                                     QStringLiteral("tests"),
                                     QStringLiteral("resources"),
                                     QStringLiteral("build")};
    const QStringList entries = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &entry : entries)
        EXPECT_TRUE(house.contains(entry)) << qPrintable(entry);
}
