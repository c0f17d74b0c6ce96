#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/drafts/draftstore.h"
#include "core/maintenance/maintenance.h"
#include "db/cases/casewriter.h"
#include "db/search/sqlcasesearch.h"
#include "tests/support/db/testdatabase.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <utility>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

/// A process of its own writes and says what it has committed; it is killed in the middle, again and again.
/// TVERRLOS_KILLS: how often (default 20).
class KilledWriters : public testing::Test
{
protected:
    /// What the writers have said was committed.
    struct Acknowledged
    {
        QMap<QString, int> revisions; ///< by case number
        int draft = -1;
    };

    std::unique_ptr<SqlStore> open(const QString &file)
    {
        auto opened = SqlStore::open(DatabaseAddress::file(file), plainRules(), clock);
        return opened ? std::move(opened).value() : nullptr;
    }

    static void say(int pipe, const QByteArray &line)
    {
        if (::write(pipe, line.constData(), static_cast<size_t>(line.size())) != line.size())
            ::_exit(1);
    }

    /// Twenty cases in one commit, as an import does.
    static QByteArray import(SqlStore &store, const QDateTime &now)
    {
        QByteArray said;
        SqlCaseSearch search(store.connection());
        Transaction transaction(store.connection());
        CaseWriter writer(store.connection(), search);
        for (int i = 0; i < 20; ++i) {
            const Case value = enquiry(QDate(2024, 2, 12), QStringLiteral("Importert %1").arg(i));
            const auto receipt =
                writer.attempt([&] { return writer.add(value, {}, QStringLiteral("import"), now); });
            if (receipt)
                said += "case " + receipt->now.number.text().toLatin1() + " 1\n";
        }
        writer.finish();
        transaction.commit();
        return said;
    }

    static QByteArray edit(SqlStore &store, QRandomGenerator &random)
    {
        const QString kari = QStringLiteral("kari");
        const auto created = store.casework().create(enquiry(QDate(2024, 2, 12)), {}, kari);
        if (!created)
            return {};
        QByteArray said = "case " + created->now.number.text().toLatin1() + " 1\n";
        NoteAct note;
        note.text = QStringLiteral("notat ").repeated(random.bounded(1, 2000));
        if (const auto noted = store.casework().perform(created->now.number, note, kari))
            said += "case " + noted->now.number.text().toLatin1() + ' ' +
                    QByteArray::number(noted->now.revision) + '\n';
        return said;
    }

    QByteArray keepDraft(SqlStore &store, int counter)
    {
        const Draft draft{
            QStringLiteral("new-case"), QStringLiteral("kari"), QString::number(counter), {}, clock.now()};
        return store.drafts().save(draft) ? "draft " + QByteArray::number(counter) + '\n' : QByteArray();
    }

    /// The child: never returns.
    [[noreturn]] void write(const QString &file, int pipe, quint32 seed)
    {
        QRandomGenerator random(seed);
        const auto store = open(file);
        if (!store)
            ::_exit(2);
        say(pipe, "open\n");
        for (int counter = static_cast<int>(seed) * 10'000;; ++counter) {
            say(pipe, random.bounded(3) == 0 ? import(*store, clock.now()) : edit(*store, random));
            say(pipe, keepDraft(*store, counter));
        }
    }

    /// Starts a writer, kills it after this long, of its beginning or of its having opened the file, and
    /// answers what it said.
    QByteArray writeAndKill(const QString &file, quint32 seed, int milliseconds, bool onceOpen)
    {
        int ends[2] = {-1, -1};
        EXPECT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            write(file, ends[1], seed);
        }
        ::close(ends[1]);
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        constexpr int longestOpening = 60'000; // on a machine that has much else to do
        int limit = onceOpen ? longestOpening : milliseconds;
        for (qint64 left = limit; left > 0; left = limit - timer.elapsed()) {
            pollfd waiting{ends[0], POLLIN, 0};
            if (::poll(&waiting, 1, static_cast<int>(left)) <= 0)
                break;
            char buffer[4096];
            const ssize_t count = ::read(ends[0], buffer, sizeof buffer);
            if (count <= 0)
                break;
            said.append(buffer, count);
            if (std::exchange(onceOpen, false)) {
                limit = milliseconds;
                timer.restart();
            }
        }
        ::kill(child, SIGKILL);
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << status;
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            said.append(buffer, count);
        ::close(ends[0]);
        return said;
    }

    static void take(const QByteArray &said, Acknowledged &acknowledged)
    {
        const qsizetype whole = said.lastIndexOf('\n'); // the last line may have been cut
        for (const QByteArray &line : said.left(whole < 0 ? 0 : whole).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3)
                acknowledged.revisions.insert(QString::fromLatin1(words.at(1)), words.at(2).toInt());
            else if (words.size() == 2)
                acknowledged.draft = words.at(1).toInt();
        }
    }

    void expectKept(const QString &file, const Acknowledged &acknowledged)
    {
        const auto store = open(file);
        ASSERT_TRUE(store);
        const auto report = store->maintenance().verify({});
        ASSERT_TRUE(report.ok()) << report.error().english().toStdString();
        EXPECT_TRUE(report->ok()) << (report->ok() ? ""
                                                   : report->problems.first().what.english().toStdString());
        auto revisions = store->connection().prepare("SELECT year, sequence, revision FROM cases");
        QMap<QString, int> kept;
        while (revisions.next())
            kept.insert(CaseNumber(revisions.number(0), revisions.integer(1)).text(), revisions.number(2));
        for (auto said = acknowledged.revisions.cbegin(); said != acknowledged.revisions.cend(); ++said)
            EXPECT_GE(kept.value(said.key(), 0), said.value()) << said.key().toStdString();
        const auto draft = store->drafts().load(QStringLiteral("new-case"), QStringLiteral("kari"));
        ASSERT_TRUE(draft.ok());
        EXPECT_GE(*draft ? (*draft)->text.toInt() : -1, acknowledged.draft);
    }

    QTemporaryDir folder;
    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
};

} // namespace

TEST_F(KilledWriters, LeaveACleanDatabaseWithAllThatWasAcknowledged)
{
    bool configured = false;
    const int wanted = qEnvironmentVariableIntValue("TVERRLOS_KILLS", &configured);
    const int rounds = configured ? wanted : 20;
    constexpr int roundsInOneFile = 10;
    QRandomGenerator random(20260101);
    Acknowledged acknowledged;
    QString file;
    int cases = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsInOneFile == 0) {
            file = folder.filePath(QStringLiteral("saker%1.sqlite").arg(round));
            acknowledged = {};
            ASSERT_TRUE(open(file));
        }
        const qsizetype before = acknowledged.revisions.size();
        take(writeAndKill(file, static_cast<quint32>(round + 1), random.bounded(1, 400), round % 3 != 0),
             acknowledged);
        cases += static_cast<int>(acknowledged.revisions.size() - before);
        expectKept(file, acknowledged);
        if (HasFatalFailure())
            return;
    }
    RecordProperty("acknowledgedCases", cases);
    EXPECT_GT(cases, rounds); // the writers did get to write
}
