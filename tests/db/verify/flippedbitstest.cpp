#include "core/cases/caserepository.h"
#include "core/drafts/draftstore.h"
#include "core/maintenance/maintenance.h"
#include "core/settings/settingsstore.h"
#include "db/connection/connection.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/filledoffice.h"
#include "tests/support/db/sqlitepages.h"
#include "tests/support/db/testdatabase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

/// A real file with every kind of row in it, then one bit turned in a copy, again and again.
/// TVERRLOS_FLIPS: how many (default 300); TVERRLOS_FLIP_SEED: another sequence.
class FlippedBits : public testing::Test
{
protected:
    void SetUp() override
    {
        fill();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        ASSERT_GT(content.size(), 100'000);
    }

    std::unique_ptr<SqlStore> open(const QString &file)
    {
        auto opened = SqlStore::open(DatabaseAddress::file(file), plainRules(), clock);
        return opened ? std::move(opened).value() : nullptr;
    }

    void fill()
    {
        const auto store = open(path);
        ASSERT_TRUE(store);
        const QString kari = QStringLiteral("kari");
        for (int i = 0; i < 12; ++i) {
            Case value = i % 2 == 0 ? filledCase() : enquiry(QDate(2024, 2, 12));
            value.problem += QStringLiteral(" Spørsmål nummer %1.").arg(i).repeated(1 + 30 * i);
            const QByteArray bytes = QByteArray("vedlegg ").repeated(1 + 400 * i) + QByteArray::number(i);
            const Attachment attachment{QStringLiteral("v.txt"), QStringLiteral("text/plain"), bytes.size(),
                                        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
            value.attachments = {attachment};
            const auto receipt = store->casework().create(value, {{attachment, bytes}}, kari);
            ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
            NoteAct note;
            note.text = QStringLiteral("Notat %1").arg(i);
            ASSERT_TRUE(store->casework().perform(receipt->now.number, note, kari).ok());
        }
        for (int i = 0; i < 5; ++i) {
            ASSERT_TRUE(store->drafts()
                            .save({QStringLiteral("e%1").arg(i),
                                   kari,
                                   QStringLiteral("utkast ").repeated(20 * i),
                                   {},
                                   clock.now()})
                            .ok());
            ASSERT_TRUE(store->settings().setValue(QStringLiteral("k%1").arg(i), kari, {}).ok());
        }
        fillOffice(*store, clock);
    }

    /// What verify says of the file with this bit turned; a store that refuses to open says it too.
    VerifyReport verifyFlipped(qsizetype byte, int bit)
    {
        const QString copy = folder.filePath(QStringLiteral("flipped.sqlite"));
        for (const char *companion : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(companion));
        QByteArray bytes = content;
        bytes[byte] = static_cast<char>(bytes.at(byte) ^ (1 << bit));
        QFile file(copy);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        VerifyReport refused;
        auto opened = SqlStore::open(DatabaseAddress::file(copy), plainRules(), clock);
        if (!opened) {
            refused.problems.append({opened.error(), {}, QStringLiteral("open")});
            return refused;
        }
        const auto report = opened.value()->maintenance().verify({});
        if (report)
            return *report;
        refused.problems.append({report.error(), {}, QStringLiteral("verify")});
        return refused;
    }

    /// Every row of every table and what the index of it is built by, as SQLite reads it. The tables inside
    /// the search index are left out: FTS5's own check compares what they say with the cases.
    static QByteArray everythingIn(const QString &file)
    {
        const auto connection = Connection::open(DatabaseAddress::file(file));
        QStringList tables;
        auto list = connection->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                        "AND name NOT LIKE 'case_search%' ORDER BY name");
        while (list.next())
            tables.append(list.text(0));
        QByteArray said;
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            auto names = connection->prepare("SELECT name FROM pragma_table_info(:table) ORDER BY cid");
            names.bind("table", table);
            while (names.next())
                columns.append(QStringLiteral("quote(%1)").arg(names.text(0)));
            auto rows = connection->prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                                .arg(columns.join(QStringLiteral("||','||")), table));
            while (rows.next())
                said += table.toUtf8() + ' ' + rows.bytes(0) + '\n';
        }
        auto schema = connection->prepare("SELECT type || name || tbl_name || rootpage || coalesce(sql, '') "
                                          "FROM sqlite_schema ORDER BY 1");
        while (schema.next())
            said += schema.bytes(0) + '\n';
        return said;
    }
    /// What verify lets pass must change nothing of what the database says: there are bytes that SQLite
    /// passes over, such as the type of a column that stands for the row id.
    bool saysTheSame() const
    {
        return everythingIn(folder.filePath(QStringLiteral("flipped.sqlite"))) == everythingIn(path);
    }

    static bool belongsToACase(const MeaningfulBytes &run)
    {
        return run.payload &&
               (run.tree == QLatin1String("cases") || run.tree == QLatin1String("meeting_action") ||
                run.tree == QLatin1String("resolution_statement") ||
                run.tree == QLatin1String("attachment_content") ||
                run.tree.startsWith(QLatin1String("case_"))) &&
               !run.tree.startsWith(QLatin1String("case_search"));
    }
    static bool namesACase(const VerifyReport &report)
    {
        for (const Problem &problem : report.problems)
            if (problem.caseNumber)
                return true;
        return false;
    }
    static int setting(const char *name, int otherwise)
    {
        bool ok = false;
        const int value = qEnvironmentVariableIntValue(name, &ok);
        return ok ? value : otherwise;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("whole.sqlite"));
    QByteArray content;
    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
};

} // namespace

TEST_F(FlippedBits, AreFoundWhereverTheyMeanSomethingAndNameTheCase)
{
    const QList<MeaningfulBytes> runs = SqlitePages(content).meaningful();
    qsizetype total = 0;
    for (const MeaningfulBytes &run : runs)
        total += run.end - run.begin;
    RecordProperty("meaningfulBytes", static_cast<int>(total));

    QRandomGenerator random(static_cast<quint32>(setting("TVERRLOS_FLIP_SEED", 20260101)));
    const int flips = setting("TVERRLOS_FLIPS", 300);
    for (int i = 0; i < flips; ++i) {
        // Every run is as likely as any other, so that the small pieces that hold a page together get their
        // share.
        const MeaningfulBytes run = runs.at(random.bounded(runs.size()));
        const qsizetype byte = run.begin + random.bounded(run.end - run.begin);
        const int bit = random.bounded(8);
        const VerifyReport report = verifyFlipped(byte, bit);
        EXPECT_TRUE(!report.ok() || saysTheSame())
            << "escaped: " << run.tree.toStdString() << (run.payload ? ", payload" : ", structure")
            << ", byte " << byte - run.begin << " of " << run.end - run.begin << " at " << byte << ", bit "
            << bit << ", was " << static_cast<int>(content.at(byte));
        EXPECT_TRUE(report.ok() || !belongsToACase(run) || namesACase(report))
            << run.tree.toStdString() << ", byte " << byte - run.begin << ", bit " << bit << ": "
            << (report.ok() ? "" : report.problems.first().what.english().toStdString()) << " ["
            << (report.ok() ? "" : report.problems.first().where.toStdString()) << "]";
    }
}
