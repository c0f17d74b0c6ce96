#include "db/intake/backgroundimport.h"
#include "db/intake/importer.h"
#include "db/store/databasethread.h"
#include "tests/support/db/testdatabase.h"
#include "tests/support/samples.h"

#include "core/cases/casequeries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

namespace tverrlos::tests {

namespace {

QByteArray mail(int number)
{
    const QByteArray id = QByteArray::number(number);
    return "From: kari@eksempel.no\r\nSubject: Sak " + id +
           "\r\nDate: Mon, 12 Feb 2024 09:14:00 +0100\r\nMessage-ID: <" + id +
           "@eksempel.no>\r\n\r\nKan vi bruke transkribering i konsultasjon nummer " + id + "?\r\n";
}

const QByteArray separator = "From kari@eksempel.no Mon Feb 12 09:14:00 2024\n";

QByteArray answer(const QByteArray &id, const QByteArray &to)
{
    return "From: kari@eksempel.no\nSubject: SV: Sak\nDate: Tue, 13 Feb 2024 09:00:00 +0100\nMessage-ID: <" +
           id + "@eksempel.no>\nIn-Reply-To:\n <" + to + "@eksempel.no>\n\nDette er " + id + ".\n";
}

} // namespace

class Importing : public OverBothBackEnds
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    IntakeReceipt import(const QStringList &paths, bool dryRun = false, const Progress &progress = {})
    {
        auto receipt =
            importInto(store().intake(), importer(), paths, {QStringLiteral("kari"), dryRun}, progress);
        EXPECT_TRUE(receipt.ok()) << (receipt.ok() ? "" : receipt.error().english().toStdString());
        const IntakeReceipt value = receipt.ok() ? *receipt : IntakeReceipt();
        EXPECT_EQ(value.read, value.taken + value.duplicates + value.quarantined);
        return value;
    }
    Importer importer() { return Importer({shippedSuggester(), ResponsibilityGraph::standard()}, clock); }
    qint64 cases() { return store().cases().count({}).value(); }

    QTemporaryDir folder;
};
OVER_BOTH_BACK_ENDS(Importing);

TEST_P(Importing, TakesTheTwelveSamplesOnce)
{
    const QString samples = samplePath(QStringLiteral("enquiries"));
    SKIP_WITHOUT(samples);
    clock.set(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    const IntakeReceipt first = import({samples});
    EXPECT_EQ(first.read, 12);
    EXPECT_EQ(first.taken, 12);
    EXPECT_EQ(first.quarantined, 0);
    EXPECT_TRUE(first.skipped.contains(QStringLiteral("expected.csv")))
        << "a table in a folder, but no list of cases";
    EXPECT_EQ(first.items[0].source, QStringLiteral("01-transkribering-fastlege.eml"));
    EXPECT_EQ(import({samples}).duplicates, 12);
    EXPECT_EQ(cases(), 12);
    const Case held = store().cases().find(*first.items[9].caseNumber).value();
    EXPECT_EQ(held.status, CaseStatus::Held);
    EXPECT_FALSE(held.deadline.has_value());
}

TEST_P(Importing, EndsEachOddMailOfTheSuiteInExactlyOneOutcome)
{
    const QString suite = samplePath(QStringLiteral("mail-suite"));
    SKIP_WITHOUT(suite);
    const IntakeReceipt first = import({suite});
    EXPECT_GE(first.read, 100);
    EXPECT_EQ(first.items.size(), first.read);
    for (const IntakeItem &item : first.items) {
        EXPECT_EQ(item.outcome == IntakeOutcome::Quarantined, !item.caseNumber.has_value())
            << item.source.toStdString();
        EXPECT_EQ(item.outcome == IntakeOutcome::New || item.outcome == IntakeOutcome::Reply,
                  !item.reason.has_value())
            << item.source.toStdString();
    }
    const IntakeReceipt second = import({suite});
    EXPECT_EQ(second.taken, 0);
    EXPECT_EQ(second.read, first.read);
}

TEST_P(Importing, LetsABadMailStopNoOther)
{
    write(QStringLiteral("a.eml"), mail(1));
    write(QStringLiteral("avkuttet.eml"), mail(2).left(40));
    write(QStringLiteral("binær.eml"), QByteArray(5000, '\x02'));
    write(QStringLiteral("stor.eml"), mail(3) + QByteArray(26 * 1024 * 1024, 'a'));
    write(QStringLiteral("tom.eml"), {});
    write(QStringLiteral("å.eml"), mail(4));
    const IntakeReceipt receipt = import({folder.path()});
    EXPECT_EQ(receipt.read, 6);
    EXPECT_EQ(receipt.taken, 2);
    EXPECT_EQ(receipt.quarantined, 4);
    for (const IntakeItem &item : receipt.items)
        EXPECT_EQ(item.outcome == IntakeOutcome::Quarantined, item.reason.has_value())
            << item.source.toStdString();
    EXPECT_EQ(store().intake().quarantine(false).value().size(), 4);
}

TEST_P(Importing, ReadsMailboxesMaildirsAndFolders)
{
    write(QStringLiteral("arkiv.mbox"), separator + mail(1) + "\n" + separator + mail(2));
    write(QStringLiteral("post/cur/1.host:2,S"), mail(3));
    write(QStringLiteral("post/new/2.host"), mail(4));
    write(QStringLiteral("post/tmp/3.host"), mail(5));
    write(QStringLiteral("under/mappe/b.eml"), mail(6));
    write(QStringLiteral(".skjult/c.eml"), mail(7));
    write(QStringLiteral("lesmeg.md"), "# Ingen e-post\n");
    QFile::link(folder.filePath(QStringLiteral("under")), folder.filePath(QStringLiteral("lenke")));
    const IntakeReceipt receipt = import({folder.path()});
    EXPECT_EQ(receipt.taken, 5);
    EXPECT_EQ(receipt.items[0].source, QStringLiteral("arkiv.mbox#1"));
    EXPECT_EQ(receipt.skipped, (QStringList{QStringLiteral("lenke"), QStringLiteral("lesmeg.md")}));
}

TEST_P(Importing, SaysWhyAFileCannotBeOpenedAndGoesOn)
{
    const IntakeReceipt receipt =
        import({folder.filePath(QStringLiteral("finnes-ikke.eml")), write(QStringLiteral("a.eml"), mail(1))});
    EXPECT_EQ(receipt.read, 2);
    EXPECT_EQ(receipt.quarantined, 1);
    EXPECT_EQ(receipt.taken, 1);
    EXPECT_TRUE(store().intake().quarantine(true).value().isEmpty());
}

TEST_P(Importing, PutsAReplyAfterWhatItAnswersWhateverTheFilesAreCalled)
{
    write(QStringLiteral("a-svar.eml"),
          "From: kari@eksempel.no\nSubject: SV: Sak\nDate: Tue, 13 Feb 2024 09:00:00 +0100\nMessage-ID: "
          "<svar@eksempel.no>\nIn-Reply-To: <1@eksempel.no>\n\nHer er mer.\n");
    write(QStringLiteral("b.eml"), mail(1));
    const IntakeReceipt receipt = import({folder.path()});
    EXPECT_EQ(receipt.items[0].outcome, IntakeOutcome::Reply);
    EXPECT_EQ(receipt.items[0].caseNumber, receipt.items[1].caseNumber);
    EXPECT_EQ(receipt.replies, 1);
    EXPECT_EQ(cases(), 1);
}

TEST_P(Importing, FindsTheCaseOfAReplyThatComesManyMailsBeforeIt)
{
    QByteArray mailbox = separator + answer("svar-2", "svar-1") + '\n' + separator + answer("svar-1", "299");
    for (int i = 0; i < 300; ++i)
        mailbox += '\n' + separator + mail(i);
    write(QStringLiteral("a.mbox"), mailbox);
    write(QStringLiteral("0.eml"), answer("svar-3", "svar-2"));
    write(QStringLiteral("b.eml"), mail(300));
    write(QStringLiteral("c.eml"), answer("svar-4", "300"));
    const IntakeReceipt receipt = import({folder.path()});
    EXPECT_EQ(receipt.read, 305);
    EXPECT_EQ(receipt.replies, 4);
    EXPECT_EQ(cases(), 301);
    EXPECT_EQ(receipt.items[0].source, QStringLiteral("0.eml"));
    EXPECT_EQ(receipt.items[1].source, QStringLiteral("a.mbox#1"));
    const auto &last = receipt.items[302];
    EXPECT_EQ(last.source, QStringLiteral("a.mbox#302"));
    for (const int reply : {0, 1, 2})
        EXPECT_EQ(receipt.items[reply].caseNumber, last.caseNumber) << reply;
    EXPECT_EQ(receipt.items[304].caseNumber, receipt.items[303].caseNumber);
    const Case answered = store().cases().find(*last.caseNumber).value();
    ASSERT_EQ(answered.notes.size(), 3);
    EXPECT_TRUE(answered.notes[0].text.contains(QLatin1String("svar-1")));
    EXPECT_TRUE(answered.notes[2].text.contains(QLatin1String("svar-3")));
}

TEST_P(Importing, TakesInMailsThatAnswerOneAnotherInACircle)
{
    write(QStringLiteral("a.eml"), answer("a", "b"));
    write(QStringLiteral("b.eml"), answer("b", "a"));
    write(QStringLiteral("c.eml"), answer("c", "c"));
    const IntakeReceipt receipt = import({folder.path()});
    EXPECT_EQ(receipt.taken, 3);
    EXPECT_EQ(receipt.replies, 1);
    EXPECT_EQ(cases(), 2);
}

TEST_P(Importing, BelievesACaseNumberInTheSubjectOnlyOfTheCasesAsker)
{
    const auto first = import({write(QStringLiteral("a.eml"), mail(1))});
    const QByteArray quoting =
        "Subject: SV: [" + first.items[0].caseNumber->text().toUtf8() +
        "] Sak 1\nDate: Tue, 13 Feb 2024 09:00:00 +0100\n\nHer er enda mer om saken.\n";
    const auto asker = import({write(QStringLiteral("b.eml"), "From: Kari <KARI@eksempel.no>\n" + quoting)});
    EXPECT_EQ(asker.replies, 1);
    EXPECT_EQ(asker.items[0].caseNumber, first.items[0].caseNumber);
    const auto other = import({write(QStringLiteral("c.eml"), "From: ola@eksempel.no\n" + quoting)});
    EXPECT_EQ(other.items[0].outcome, IntakeOutcome::New);
    ASSERT_FALSE(other.items[0].remarks.isEmpty());
    EXPECT_TRUE(other.items[0].remarks[0].english().contains(first.items[0].caseNumber->text()));
}

TEST_P(Importing, SaysSoWhenAListOfCasesHasNoRows)
{
    const IntakeReceipt receipt =
        import({write(QStringLiteral("tom.csv"), "Saksnr;Mottatt;Spørsmål;Regelverk\n\n\n")});
    ASSERT_EQ(receipt.items.size(), 1);
    EXPECT_EQ(receipt.items[0].outcome, IntakeOutcome::Quarantined);
    EXPECT_TRUE(receipt.items[0].reason->english().contains(QStringLiteral("no rows")));
}

TEST_P(Importing, TellsManyBlankLinesAsOne)
{
    const QByteArray heading = "Saksnr;Mottatt;Spørsmål;Regelverk\n";
    const IntakeReceipt receipt =
        import({write(QStringLiteral("hull.csv"), heading + QByteArray(50'000, '\n') +
                                                      "1;12.02.2024;Hva gjelder for KI i journal?;GDPR\n")});
    ASSERT_EQ(receipt.read, 101);
    EXPECT_EQ(receipt.items[99].reason->english(), QStringLiteral("Lines 101 to 50001 are blank."));
    EXPECT_EQ(receipt.items[100].source, QStringLiteral("hull.csv:50002"));
    EXPECT_EQ(receipt.items[100].outcome, IntakeOutcome::New);
}

TEST_P(Importing, AccountsForATableThatIsNoListOfCases)
{
    const QString prices = write(QStringLiteral("priser.csv"), "vare;pris\nsaft;12\n");
    write(QStringLiteral("tom.csv"), {});
    // In a folder a table may be anything, and is told about; named by itself it was meant.
    const IntakeReceipt among = import({folder.path()});
    EXPECT_EQ(among.read, 0);
    EXPECT_EQ(among.skipped, (QStringList{QStringLiteral("priser.csv"), QStringLiteral("tom.csv")}));
    const IntakeReceipt named = import({prices});
    EXPECT_EQ(named.read, 1);
    EXPECT_EQ(named.quarantined, 1);
    ASSERT_TRUE(named.items[0].reason);
    EXPECT_TRUE(named.items[0].reason->english().contains(QStringLiteral("vare")))
        << named.items[0].reason->english().toStdString();
}

TEST_P(Importing, StoresNothingInADryRun)
{
    write(QStringLiteral("a.eml"), mail(1));
    write(QStringLiteral("b.eml"), mail(1));
    const IntakeReceipt receipt = import({folder.path()}, true);
    EXPECT_TRUE(receipt.dryRun);
    EXPECT_EQ(receipt.taken, 1);
    EXPECT_EQ(receipt.duplicates, 1);
    EXPECT_EQ(cases(), 0);
}

TEST_P(Importing, LeavesWholeCasesOnlyWhenCancelled)
{
    QByteArray mailbox;
    for (int i = 0; i < 300; ++i)
        mailbox += "From kari@eksempel.no Mon Feb 12 09:14:00 2024\n" + mail(i) + "\n";
    const QString path = write(QStringLiteral("arkiv.mbox"), mailbox);
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 2; };
    const IntakeReceipt receipt = import({path}, false, progress);
    EXPECT_TRUE(receipt.cancelled);
    EXPECT_LT(receipt.taken, 300);
    EXPECT_GT(receipt.taken, 0);
    EXPECT_EQ(cases(), receipt.taken);
    const IntakeReceipt rest = import({path});
    EXPECT_EQ(rest.duplicates, receipt.taken);
    EXPECT_EQ(cases(), 300);
}

TEST_P(Importing, TakesTheOfficesListOnce)
{
    const QString sheet = samplePath(QStringLiteral("saksliste-kontoret.csv"));
    SKIP_WITHOUT(sheet);
    clock.set(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    const IntakeReceipt first = import({sheet});
    EXPECT_EQ(first.read, 61);
    EXPECT_EQ(first.taken, 57);
    EXPECT_EQ(first.duplicates, 1);
    EXPECT_EQ(first.quarantined, 3);
    const IntakeReceipt second = import({sheet});
    EXPECT_EQ(second.taken, 0);
    EXPECT_EQ(second.duplicates, 58);
    EXPECT_EQ(cases(), 57);
}

TEST_P(Importing, RefusesASheetThatIsNoListOfCases)
{
    const IntakeReceipt receipt = import({write(QStringLiteral("priser.csv"), "vare;pris\nsaft;12\n")});
    EXPECT_EQ(receipt.read, 1);
    EXPECT_EQ(receipt.quarantined, 1);
    EXPECT_TRUE(receipt.items[0].reason->english().contains(QLatin1String("vare | pris")));
}

TEST_P(Importing, LeavesRoomForOthersWhileItWorksBesideTheWindow)
{
    QByteArray mailbox;
    for (int i = 0; i < 200; ++i)
        mailbox += "From kari@eksempel.no Mon Feb 12 09:14:00 2024\n" + mail(i) + "\n";
    const QString path = write(QStringLiteral("arkiv.mbox"), mailbox);
    DatabaseThread desk([this] { return SqlStore::open(address(), plainRules(), clock); });
    BackgroundImport background(desk, [this] { return importer(); });
    std::atomic<int> told = 0;
    Progress progress;
    progress.report = [&](qint64, qint64) { ++told; };
    auto future = background.import({path}, {QStringLiteral("kari"), false}, progress);
    auto question = desk.ask([](Store &each) { return each.cases().count({}); });
    question.waitForFinished();
    EXPECT_TRUE(question.result().ok());
    future.waitForFinished();
    ASSERT_TRUE(future.result().ok());
    EXPECT_EQ(future.result()->taken, 200);
    EXPECT_GT(told.load(), 0);
}

} // namespace tverrlos::tests
