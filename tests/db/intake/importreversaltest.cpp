#include "db/intake/importreversal.h"
#include "tests/support/db/sources.h"

#include "core/askers/contacterasure.h"
#include "core/askers/organisationstore.h"
#include "core/cases/casequeries.h"
#include "core/drafts/draftstore.h"
#include "core/intake/intakestore.h"
#include "core/maintenance/maintenance.h"
#include "core/reporting/reportqueries.h"
#include "db/schema/schema.h"

#include <QSet>

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const QString ola = QStringLiteral("ola");
const QDate day(2024, 2, 12);

ReadyEnquiry ready(const QString &name, const QStringList &references = {})
{
    return tests::ready(name, day, references);
}

ReadyEnquiry withAttachment(ReadyEnquiry source, const QByteArray &bytes)
{
    source.attachments = {
        {{QStringLiteral("v.txt"), QStringLiteral("text/plain"), bytes.size(), sha256(bytes)}, bytes}};
    source.enquiry.attachments = {source.attachments[0].attachment};
    return source;
}

} // namespace

class ReversingAnImport : public OverBothBackEnds
{
protected:
    struct Import
    {
        ImportRun run;
        QList<IntakeItem> items;
    };

    Import import(const QList<IntakeMaterial> &sources)
    {
        clock.set(clock.now().addSecs(60));
        Import done{{{QStringLiteral("innboks")}, {}}, {}};
        // Two portions: an import is more than one transaction.
        const qsizetype half = sources.size() / 2;
        for (const auto &portion : {sources.first(half), sources.sliced(half)}) {
            if (portion.isEmpty())
                continue;
            const auto items = store().intake().take(portion, kari, &done.run);
            EXPECT_TRUE(items.ok());
            if (items)
                done.items += *items;
        }
        EXPECT_TRUE(store().intake().endImport(done.run, false).ok());
        return done;
    }

    Reversal reverse(ImportId id)
    {
        Reversal reversal;
        reversal.id = id;
        while (!reversal.done) {
            const auto fine = store().intake().reverseSome(reversal, ola);
            EXPECT_TRUE(fine.ok()) << (fine.ok() ? "" : fine.error().english().toStdString());
            if (!fine)
                break;
        }
        return reversal;
    }

    void expectWhole()
    {
        const auto report = store().maintenance().verify();
        ASSERT_TRUE(report.ok());
        for (const Problem &problem : report->problems)
            ADD_FAILURE() << problem.what.english().toStdString() << " " << problem.where.toStdString();
    }

    qint64 cases(const CaseFilter &filter = {}) { return store().cases().count(filter).value(); }
    /// Events, of cases there are and of those taken out, that say this.
    qint64 rowsWith(const char *word)
    {
        qint64 found = 0;
        for (const char *table : {"case_event", "reversed_event"}) {
            auto read = store().connection().prepare(
                std::string("SELECT changed_from, changed_to FROM ").append(table));
            while (read.next())
                found +=
                    read.text(0).contains(QLatin1String(word)) || read.text(1).contains(QLatin1String(word));
        }
        return found;
    }
    qint64 rows(const std::string &table)
    {
        auto count = store().connection().prepare("SELECT count(*) FROM " + table);
        return count.next() ? count.integer(0) : -1;
    }
};
OVER_BOTH_BACK_ENDS(ReversingAnImport);

TEST_P(ReversingAnImport, LeavesOnlyTheTwoEventsOfEachCase)
{
    const Import done = import({withAttachment(ready(QStringLiteral("ambulanse")), "vedlegg"),
                                ready(QStringLiteral("journal")), broken("\x01")});
    ASSERT_TRUE(done.run.id.isStored());
    const Reversal reversal = reverse(done.run.id);

    EXPECT_EQ(reversal.removed, 2);
    EXPECT_EQ(reversal.quarantined, 1);
    EXPECT_TRUE(reversal.kept.isEmpty());
    EXPECT_EQ(cases(), 0);
    CaseFilter words;
    words.search = QStringLiteral("ambulanse");
    EXPECT_EQ(cases(words), 0);
    EXPECT_EQ(store().cases().find(*done.items[0].caseNumber).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(store().intake().quarantine(true).value().isEmpty());
    for (const char *table : tablesOfACase())
        EXPECT_EQ(rows(table), 0) << table;
    EXPECT_EQ(rows("attachment_content"), 0);

    const auto left = store().intake().reversedCase(*done.items[0].caseNumber).value();
    ASSERT_TRUE(left);
    EXPECT_EQ(left->import, done.run.id);
    ASSERT_EQ(left->events.size(), 2);
    EXPECT_EQ(left->events[0].act, QStringLiteral("received"));
    EXPECT_EQ(left->events[0].actor, kari);
    EXPECT_EQ(left->events[1].act, QStringLiteral("reversed"));
    EXPECT_EQ(left->events[1].actor, ola);
    // A report is made from a database in a state that it names, also when a reversal was the last act.
    const auto facts = store().reports().facts(Period::year(2024));
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->received, 0);
    EXPECT_EQ(facts->databaseHash.size(), 64);
    expectWhole();
}

TEST_P(ReversingAnImport, TakesTheSameSourcesAsNewAfterwardsUnderNewNumbers)
{
    const QList<IntakeMaterial> sources{ready(QStringLiteral("a")), ready(QStringLiteral("b")),
                                        broken("\x01")};
    const Import first = import(sources);
    reverse(first.run.id);
    const Import second = import(sources);

    EXPECT_EQ(second.items[0].outcome, IntakeOutcome::New);
    EXPECT_EQ(second.items[0].caseNumber->text(), QStringLiteral("2024-0003"));
    EXPECT_EQ(cases(), 2);
    reverse(second.run.id);
    EXPECT_EQ(cases(), 0);
    EXPECT_EQ(store().intake().imports(10).value().size(), 2);
    expectWhole();
}

TEST_P(ReversingAnImport, LeavesTheCasesOfOtherImportsAlone)
{
    const Import before = import({ready(QStringLiteral("a"))});
    const Import wrong = import({ready(QStringLiteral("b")), ready(QStringLiteral("c"))});
    const Import after = import({ready(QStringLiteral("d"))});
    EXPECT_EQ(reverse(wrong.run.id).removed, 2);

    EXPECT_EQ(cases(), 2);
    EXPECT_TRUE(store().cases().find(*before.items[0].caseNumber).ok());
    EXPECT_TRUE(store().cases().find(*after.items[0].caseNumber).ok());
    EXPECT_EQ(import({ready(QStringLiteral("a"))}).items[0].outcome, IntakeOutcome::Duplicate);
    expectWhole();
}

TEST_P(ReversingAnImport, KeepsAndNamesACaseThatSomeoneHasWorkedOn)
{
    const Import done = import({ready(QStringLiteral("a")), ready(QStringLiteral("b"))});
    ASSERT_TRUE(
        store().casework().perform(*done.items[1].caseNumber, NoteAct{QStringLiteral("Ringte.")}, ola).ok());
    const Reversal reversal = reverse(done.run.id);

    EXPECT_EQ(reversal.removed, 1);
    ASSERT_EQ(reversal.kept.size(), 1);
    EXPECT_EQ(reversal.kept[0].number, *done.items[1].caseNumber);
    EXPECT_TRUE(reversal.kept[0].why.english().contains(QStringLiteral("ola worked on case 2024-0002")));
    EXPECT_EQ(cases(), 1);
    const ImportRecord record = store().intake().findImport(done.run.id).value();
    EXPECT_EQ(record.keptCases, 1);
    EXPECT_EQ(record.removed, 1);
    EXPECT_EQ(record.reversedBy, ola);
    expectWhole();
}

TEST_P(ReversingAnImport, KeepsACaseInWhichSomeoneIsWriting)
{
    const Import done = import({ready(QStringLiteral("a"))});
    ASSERT_TRUE(
        store()
            .drafts()
            .save({QStringLiteral("case:2024-0001:note"), ola, QStringLiteral("Jeg"), {}, clock.now()})
            .ok());
    EXPECT_EQ(reverse(done.run.id).kept.size(), 1);
    EXPECT_EQ(cases(), 1);
}

TEST_P(ReversingAnImport, TakesAReplyOutOfTheCaseOfAnEarlierImport)
{
    const Import first = import({ready(QStringLiteral("a"))});
    const Case before = store().cases().find(*first.items[0].caseNumber).value();
    const QString mark = ready(QStringLiteral("a")).messageId;
    const Import replies =
        import({ready(QStringLiteral("svar"), {mark}), ready(QStringLiteral("svar2"), {mark})});
    ASSERT_EQ(replies.items[1].outcome, IntakeOutcome::Reply);
    const Reversal reversal = reverse(replies.run.id);

    EXPECT_EQ(reversal.replies, 2);
    EXPECT_EQ(reversal.removed, 0);
    Case after = store().cases().find(*first.items[0].caseNumber).value();
    after.revision = before.revision;
    EXPECT_EQ(after, before);
    EXPECT_EQ(import({ready(QStringLiteral("svar"), {mark})}).items[0].outcome, IntakeOutcome::Reply);
    expectWhole();
}

TEST_P(ReversingAnImport, LeavesNoWordOfAReplyAndNothingToErase)
{
    ReadyEnquiry reply = ready(QStringLiteral("svar"), {ready(QStringLiteral("a")).messageId});
    reply.enquiry.asker.contactName = QStringLiteral("Ingeborg Spesiell");
    reply.enquiry.asker.contactAddress = QStringLiteral("ingeborg@klinikken.eksempel.no");
    reply.enquiry.originalText = QStringLiteral("Hilsen Ingeborg Spesiell");
    const Import done = import({ready(QStringLiteral("a")), reply});
    ASSERT_EQ(done.items[1].outcome, IntakeOutcome::Reply);
    const CaseNumber number = *done.items[0].caseNumber;
    EXPECT_EQ(reverse(done.run.id).removed, 1);

    const auto left = store().intake().reversedCase(number).value();
    ASSERT_TRUE(left);
    ASSERT_EQ(left->events.size(), 3);
    EXPECT_EQ(left->events[0].to.value(QLatin1String("received")).toString(), QStringLiteral("2024-02-12"));
    EXPECT_TRUE(left->events[1].from.isEmpty() && left->events[1].to.isEmpty());
    EXPECT_EQ(rowsWith("Ingeborg"), 0);
    expectWhole();

    ErasureRequest request;
    request.number = number;
    EXPECT_EQ(store().contacts().foretell(request).error().code, ErrorCode::Refused);
    const auto refused = store().contacts().erase(request, ola);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().english().contains(number.text()));
}

TEST_P(ReversingAnImport, KeepsACaseWhoseContactWasErased)
{
    ReadyEnquiry source = ready(QStringLiteral("a"));
    source.enquiry.asker.contactName = QStringLiteral("Ingeborg Spesiell");
    const Import done = import({source, ready(QStringLiteral("b"))});
    ErasureRequest request;
    request.number = *done.items[0].caseNumber;
    ASSERT_TRUE(store().contacts().erase(request, kari).ok());
    const Reversal reversal = reverse(done.run.id);
    ASSERT_EQ(reversal.kept.size(), 1);
    EXPECT_EQ(reversal.kept[0].number, request.number);
    EXPECT_EQ(reversal.removed, 1);
    EXPECT_EQ(rowsWith("Ingeborg"), 0);
    expectWhole();
    EXPECT_EQ(store().maintenance().verify()->erased.size(), 1);
}

TEST_P(ReversingAnImport, LeavesOrganisationsInNoListWhileTheyAskNothing)
{
    ReadyEnquiry source = ready(QStringLiteral("a"));
    source.enquiry.asker.organisation = QStringLiteral("Klinikken AS");
    const auto listed = [this] {
        OrganisationFilter filter;
        filter.search = QStringLiteral("Klinikken");
        return store().organisations().count(filter).value();
    };
    const Import done = import({source});
    EXPECT_EQ(listed(), 1);
    reverse(done.run.id);
    EXPECT_EQ(listed(), 0);
    EXPECT_EQ(store().organisations().count({}).value(), 0);
    expectWhole();
    import({source});
    EXPECT_EQ(listed(), 1);
    EXPECT_EQ(rows("organisation"), 1);
    expectWhole();
}

TEST_P(ReversingAnImport, HoldsWhatIsLeftOfTheEventsFast)
{
    const Import done = import(
        {ready(QStringLiteral("a")), ready(QStringLiteral("svar"), {ready(QStringLiteral("a")).messageId})});
    reverse(done.run.id);
    expectWhole();
    for (const char *change : {"changed_to = '{\"notes\":[]}' WHERE id = 2", "changed_to = '{}' WHERE id = 1",
                               "erased_by = NULL WHERE id = 2", "content_seal = NULL WHERE id = 2",
                               "case_digest = hash WHERE id = 1", "changed_to = '{}' WHERE act = 'reversed'",
                               "act = 'erase' WHERE act = 'reversed'", "salt = hash WHERE id = 1"}) {
        SCOPED_TRACE(change);
        Transaction undone(store().connection());
        store().connection().execute(std::string("UPDATE reversed_event SET ") + change);
        const auto report = store().maintenance().verify();
        ASSERT_TRUE(report.ok());
        EXPECT_FALSE(report->problems.isEmpty());
    }
    expectWhole();
}

TEST_P(ReversingAnImport, IsDoneOnceOnly)
{
    const Import done = import({ready(QStringLiteral("a"))});
    reverse(done.run.id);
    Reversal again;
    again.id = done.run.id;
    EXPECT_EQ(store().intake().reverseSome(again, kari).error().code, ErrorCode::Refused);
    again.id = ImportId(77);
    EXPECT_EQ(store().intake().reverseSome(again, kari).error().code, ErrorCode::NotFound);
}

TEST_P(ReversingAnImport, GoesThroughAnImportOfManyPieces)
{
    QList<IntakeMaterial> sources;
    for (int i = 0; i < 700; ++i)
        sources.append(ready(QStringLiteral("sak%1").arg(i)));
    const Import done = import(sources);
    Reversal reversal;
    reversal.id = done.run.id;
    ASSERT_TRUE(store().intake().reverseSome(reversal, ola).ok());
    EXPECT_FALSE(reversal.done);
    EXPECT_FALSE(store().intake().findImport(done.run.id)->reversedWhole);
    expectWhole();
    // Stopped there, and gone on with later.
    EXPECT_EQ(reversal.removed + reverse(done.run.id).removed, 700);
    EXPECT_EQ(cases(), 0);
    const ImportRecord record = store().intake().findImport(done.run.id).value();
    EXPECT_TRUE(record.reversedWhole);
    EXPECT_EQ(record.removed, 700);
    expectWhole();
}

TEST_P(ReversingAnImport, PutsNothingOnRecordThatChangedNothing)
{
    import({ready(QStringLiteral("a"))});
    const Import again = import({ready(QStringLiteral("a"))});
    EXPECT_FALSE(again.run.id.isStored());
    EXPECT_EQ(again.run.duplicates, 1);
    EXPECT_EQ(store().intake().imports(10).value().size(), 1);
}

TEST_P(ReversingAnImport, IsSeenByVerifyWhenWhatIsLeftIsTouched)
{
    const Import done = import({ready(QStringLiteral("a")), ready(QStringLiteral("b"))});
    reverse(done.run.id);
    store().connection().execute("DELETE FROM reversed_case WHERE sequence = 1");
    const auto report = store().maintenance().verify();
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report->ok());
}

/// A table that refers to cases and is not emptied of the case's rows would make every reversal fail, or
/// leave what the case said.
TEST_P(ReversingAnImport, ForgetsNoTableThatBelongsToACase)
{
    store();
    QSet<QString> known{QStringLiteral("case_event"), QStringLiteral("intake_quarantine"),
                        QStringLiteral("case_search")};
    for (const char *table : tablesOfACase())
        known.insert(QString::fromLatin1(table));
    const bool sqlite = store().connection().dialect().isSqlite();
    for (const QString &table : tableNames(store().connection())) {
        auto column = store().connection().prepare(
            sqlite ? "SELECT 1 FROM pragma_table_info(:table) WHERE name = 'case_id'"
                   : "SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND "
                     "table_name = :table AND column_name = 'case_id'");
        column.bind("table", table);
        const bool ofACase = column.next();
        EXPECT_TRUE(!ofACase || known.contains(table)) << table.toStdString();
    }
}

} // namespace tverrlos::tests
