#include "core/askers/contacterasure.h"
#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/cases/casework.h"
#include "core/drafts/draftstore.h"
#include "core/intake/intakestore.h"
#include "core/maintenance/maintenance.h"
#include "core/published/publishedstore.h"
#include "db/audit/eventchain.h"
#include "db/search/searchindex.h"
#include "tests/support/db/testdatabase.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace tverrlos::tests {

namespace {

const QString officer = QStringLiteral("per");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

AttachedBytes attached(const char *name, const char *mediaType, const QByteArray &bytes)
{
    return {{text(name), text(mediaType), bytes.size(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
            bytes};
}

} // namespace

/// A case by Ingeborg Spesiell <ingeborg@klinikken.eksempel.no>, with her name in every place it can get to.
class ContactErasedFromACase : public OverBothBackEnds
{
protected:
    CaseNumber write()
    {
        Case value = enquiry(QDate(2024, 2, 12));
        value.asker.contactName = text("Ingeborg Spesiell");
        value.asker.contactAddress = text("ingeborg@klinikken.eksempel.no");
        value.asker.organisation = text("Klinikken AS");
        value.problem += text("\nHilsen Ingeborg Spesiell");
        value.originalText = text("Hei\n\nIngeborg Spesiell, tlf. 98 76 54 32");
        const QList<AttachedBytes> files{attached("henvendelse.eml", "message/rfc822", "From: Ingeborg"),
                                         attached("plan.pdf", "application/pdf", "%PDF plan")};
        const auto receipt = store().casework().create(value, files, officer);
        EXPECT_TRUE(receipt.ok());
        const CaseNumber number = receipt->now.number;
        EditAct edit;
        edit.asker = receipt->now.asker;
        edit.asker->contactName = text("Ingeborg Spesiell-Vik");
        perform(number, edit);
        edit.asker->contactName = text("Ingeborg Spesiell");
        perform(number, edit);
        NoteAct note;
        note.text = text("Ringte Ingeborg på 98 76 54 32.");
        perform(number, note);
        return number;
    }
    void perform(const CaseNumber &number, const Act &act)
    {
        const auto receipt = store().casework().perform(number, act, officer);
        ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    }
    ErasureRequest request(const CaseNumber &number)
    {
        ErasureRequest wanted;
        wanted.number = number;
        wanted.words = {text("98 76 54 32")};
        return wanted;
    }
    ErasureReceipt erase(const ErasureRequest &wanted)
    {
        const auto receipt = store().contacts().erase(wanted, officer);
        EXPECT_TRUE(receipt.ok()) << (receipt ? "" : receipt.error().english().toStdString());
        return receipt ? *receipt : ErasureReceipt();
    }
    VerifyReport verified()
    {
        const auto report = store().maintenance().verify({});
        EXPECT_TRUE(report.ok());
        if (!report)
            return {};
        for (const Problem &problem : report->problems)
            ADD_FAILURE() << problem.what.english().toStdString() << " " << problem.where.toStdString();
        return *report;
    }
    /// Everything the database says, as text.
    QByteArray everything(const CaseNumber &number)
    {
        QByteArray said = QJsonDocument(caseToJson(*store().cases().find(number))).toJson();
        const auto events = store().cases().timeline(number);
        for (const CaseEvent &event : *events)
            said += QJsonDocument(event.from).toJson() + QJsonDocument(event.to).toJson();
        return said;
    }
    int found(const char *search)
    {
        CaseFilter filter;
        filter.search = text(search);
        return static_cast<int>(*store().cases().count(filter));
    }
};
OVER_BOTH_BACK_ENDS(ContactErasedFromACase);

TEST_P(ContactErasedFromACase, LeavesPublishedAnswersMarkedToBeReadAgain)
{
    const CaseNumber number = write();
    perform(number, TriageAct{});
    TagAct tag;
    tag.add = {RegimeCode(text("GDPR"))};
    perform(number, tag);
    ResolveAct resolve;
    resolve.regime = RegimeCode(text("GDPR"));
    resolve.statements = {{StatementLabel::Must, text("Pasienten skal informeres."), {}}};
    perform(number, resolve);
    const auto made = store().published().draft(number, officer);
    ASSERT_TRUE(made.ok()) << made.error().english().toStdString();

    const auto preview = store().contacts().foretell(request(number));
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->published, QList<PublishedNumber>{made->number});
    EXPECT_EQ(erase(request(number)).published, QList<PublishedNumber>{made->number});
    const auto after = store().published().find(made->number);
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(after->review, clock.today());
    EXPECT_TRUE(after->reviewWhy.contains(number.text())) << after->reviewWhy.toStdString();
    EXPECT_EQ(store().published().timeline(made->number)->last().act, text("review"));
    verified();
}

TEST_P(ContactErasedFromACase, IsGoneFromCaseHistorySearchAndDrafts)
{
    const CaseNumber number = write();
    Draft draft{QStringLiteral("case:%1:note").arg(number.text()),
                text("ola"),
                text("Svar Ingeborg i morgen"),
                {},
                clock.now()};
    draft.fields.insert(text("contactName"), text("Ingeborg Spesiell"));
    ASSERT_TRUE(store().drafts().save(draft).ok());
    ASSERT_TRUE(everything(number).contains("Ingeborg"));
    ASSERT_EQ(found("spesiell"), 1);

    const auto preview = store().contacts().foretell(request(number));
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->name, text("Ingeborg Spesiell"));
    EXPECT_GE(preview->places, 3);
    EXPECT_TRUE(preview->originalText);
    EXPECT_EQ(preview->attachments, 1); // the mail itself would go
    EXPECT_EQ(preview->drafts, 1);

    const ErasureReceipt receipt = erase(request(number));
    EXPECT_EQ(receipt.events, 4);
    EXPECT_EQ(receipt.drafts, 1);
    const QByteArray said = everything(number);
    for (const char *trace : {"Ingeborg", "Spesiell", "ingeborg@", "98 76 54 32"})
        EXPECT_FALSE(said.contains(trace)) << trace;
    EXPECT_EQ(found("spesiell"), 0);
    const auto kept = store().drafts().load(draft.editor, draft.author);
    EXPECT_FALSE((*kept)->text.contains(text("Ingeborg")));
    EXPECT_TRUE(store().cases().find(number)->originalText.isEmpty());
    ASSERT_EQ(store().cases().find(number)->attachments.size(), 1);
    EXPECT_EQ(store().cases().attachment(attached("", "", "From: Ingeborg").attachment.sha256).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(store().cases().find(number)->asker.organisation, text("Klinikken AS"));
}

TEST_P(ContactErasedFromACase, LeavesAChainThatProvesItselfAndSaysWhoErased)
{
    const CaseNumber number = write();
    write();
    clock.set(clock.now().addDays(3));
    erase(request(number));
    const VerifyReport report = verified();
    ASSERT_EQ(report.erased.size(), 1);
    EXPECT_EQ(report.erased.first(), (ErasedContact{number, officer, clock.now()}));
    EXPECT_EQ(store().cases().timeline(number)->last().act, text("erase"));

    // Work goes on, and is chained on.
    NoteAct note;
    note.text = text("Svart.");
    perform(number, note);
    perform(number, UndoAct{});
    EXPECT_EQ(store().casework().perform(number, UndoAct{}, officer).error().code, ErrorCode::Refused);
    verified();
}

TEST_P(ContactErasedFromACase, CanBeErasedAgainWhenItHasComeBack)
{
    const CaseNumber number = write();
    erase(request(number));
    EXPECT_EQ(store().contacts().erase(request(number), officer).error().code, ErrorCode::Refused);
    EditAct edit;
    edit.asker = store().cases().find(number)->asker;
    edit.asker->contactName = text("Ingeborg Spesiell");
    perform(number, edit);
    erase(request(number));
    EXPECT_FALSE(everything(number).contains("Ingeborg"));
    EXPECT_EQ(verified().erased.size(), 2);
}

TEST_P(ContactErasedFromACase, GoesEverywhereTheAddressStandsWhenAsked)
{
    const CaseNumber first = write();
    const CaseNumber second = write();
    EXPECT_EQ(store().contacts().foretell(request(first))->others, QList<CaseNumber>{second});
    ErasureRequest wanted = request(first);
    wanted.everywhere = true;
    wanted.attachments = true;
    EXPECT_EQ(erase(wanted).cases, (QList<CaseNumber>{first, second}));
    EXPECT_FALSE(everything(second).contains("Ingeborg"));
    EXPECT_TRUE(store().cases().find(second)->attachments.isEmpty());
    EXPECT_EQ(verified().erased.size(), 2);
}

TEST_P(ContactErasedFromACase, IsErasedFromTheHistoryOfAnOlderDatabaseToo)
{
    const CaseNumber number = write();
    // The events as they were before there were seals: hashed over their words.
    Connection &connection = store().connection();
    {
        Transaction transaction(connection);
        QByteArray previous(32, '\0');
        QList<std::pair<qint64, QByteArray>> hashes;
        auto read =
            connection.prepare("SELECT id, number, revision, at, actor, act, changed_from, changed_to, "
                               "case_digest FROM case_event ORDER BY id");
        while (read.next()) {
            QByteArray bytes;
            const auto put = [&](const QByteArray &field) {
                const qint64 size = field.size();
                bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(field);
            };
            put(previous);
            put(QByteArray::number(read.integer(0)));
            put(read.text(1).toUtf8());
            put(QByteArray::number(read.integer(2)));
            for (int column = 3; column < 8; ++column)
                put(read.text(column).toUtf8());
            put(read.bytes(8));
            previous = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            hashes.append({read.integer(0), previous});
        }
        read.reset();
        for (const auto &[id, hash] : hashes)
            connection.prepare("UPDATE case_event SET salt = NULL, hash = :hash WHERE id = :id")
                .bindAll(hash, id)
                .run();
        connection.prepare("UPDATE chain_head SET hash = :hash WHERE id = 1").bindAll(previous).run();
        transaction.commit();
    }
    verified();
    erase(request(number));
    EXPECT_FALSE(everything(number).contains("Ingeborg"));
    EXPECT_EQ(verified().erased.size(), 1);
}

TEST_P(ContactErasedFromACase, CoversNoTampering)
{
    const CaseNumber number = write();
    erase(request(number));
    for (const char *change :
         {"changed_to = '{\"officer\":\"x\"}' WHERE id = 2", "erased_by = NULL WHERE id = 2",
          "erased_by = 3 WHERE id = 2", "content_seal = NULL WHERE id = 2", "salt = hash WHERE id = 2",
          "case_digest = hash WHERE id = 2", "content_seal = hash WHERE id = 2",
          "hash = case_digest WHERE id = 2", "changed_to = '{}' WHERE act = 'erase'",
          "act = 'note' WHERE act = 'erase'"}) {
        SCOPED_TRACE(change);
        Transaction undone(store().connection());
        store().connection().execute(std::string("UPDATE case_event SET ") + change);
        const auto report = store().maintenance().verify({});
        ASSERT_TRUE(report.ok());
        EXPECT_FALSE(report->problems.isEmpty());
    }
    verified();
}

TEST_P(ContactErasedFromACase, IsRefusedWhereThereIsNothing)
{
    Case value = enquiry(QDate(2024, 2, 12));
    value.asker.contactName.clear();
    value.asker.contactAddress.clear();
    value.originalText.clear();
    const auto receipt = store().casework().create(value, {}, officer);
    ErasureRequest wanted;
    wanted.number = receipt->now.number;
    EXPECT_EQ(store().contacts().erase(wanted, officer).error().code, ErrorCode::Refused);
    wanted.number = CaseNumber(2024, 999);
    EXPECT_EQ(store().contacts().foretell(wanted).error().code, ErrorCode::NotFound);
}

TEST_P(ContactErasedFromACase, GoesFromTheBytesOfASourceThatWasQuarantined)
{
    UnreadableSource source;
    source.source = text("Ingeborg Spesiell.eml");
    source.bytes = "From: Ingeborg Spesiell\n\nuleselig";
    source.size = source.bytes.size();
    source.reason = failure(ErrorCode::Invalid, "It could not be read.");
    ASSERT_TRUE(store().intake().take({source}, officer).ok());
    const auto waiting = store().intake().quarantine(false);
    ASSERT_EQ(waiting->size(), 1);
    Case value = enquiry(QDate(2024, 2, 12));
    value.asker.contactName = text("Ingeborg Spesiell");
    const auto made = store().intake().release(waiting->first().id, value, officer);
    ASSERT_TRUE(made.ok());
    ErasureRequest wanted;
    wanted.number = made->now.number;
    erase(wanted);
    EXPECT_TRUE(store().intake().quarantinedBytes(waiting->first().id)->isEmpty());
    EXPECT_TRUE(store().cases().find(wanted.number)->attachments.isEmpty());
    const auto again = store().intake().take({source}, officer);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->first().outcome, IntakeOutcome::Duplicate); // still known by its hash
    verified();
}

/// On SQLite the file itself can be looked at.
class ErasedFile : public testing::Test
{};

TEST_F(ErasedFile, HoldsNoTraceOfTheContact)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saker.sqlite"));
    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
    auto opened = SqlStore::open(DatabaseAddress::file(path), plainRules(), clock);
    ASSERT_TRUE(opened.ok());
    SqlStore &store = **opened;
    CaseNumber number(1900, 1);
    for (int i = 0; i < 40; ++i) {
        Case value = enquiry(QDate(2024, 2, 12));
        value.asker.contactName = i == 7 ? text("Ingeborg Qvistgaardsen") : text("Ola");
        value.problem += i == 7 ? text(" Hilsen Ingeborg Qvistgaardsen. ").repeated(200) : text(" Hei.");
        value.originalText = value.problem;
        const auto receipt = store.casework().create(value, {}, officer);
        ASSERT_TRUE(receipt.ok());
        if (i == 7)
            number = receipt->now.number;
        NoteAct note;
        note.text = i == 7 ? text("Qvistgaardsen ringte") : text("Notat");
        ASSERT_TRUE(store.casework().perform(receipt->now.number, note, officer).ok());
    }
    ErasureRequest wanted;
    wanted.number = number;
    const auto receipt = store.contacts().erase(wanted, officer);
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_TRUE(receipt->overwritten);
    for (const char *companion : {"", "-wal"}) {
        QFile file(path + QLatin1String(companion));
        if (!file.exists())
            continue;
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        EXPECT_FALSE(bytes.contains("qvistgaard")) << companion;
        EXPECT_FALSE(bytes.contains("ingeborg")) << companion;
    }
    EXPECT_TRUE(store.maintenance().verify({})->problems.isEmpty());
}

} // namespace tverrlos::tests
