#include "core/cases/caserepository.h"
#include "core/drafts/draftstore.h"
#include "core/maintenance/maintenance.h"
#include "core/settings/settingsstore.h"
#include "db/connection/connection.h"
#include "db/schema/schema.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

#include <QCryptographicHash>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class Verify : public OverBothBackEnds
{
protected:
    CaseNumber add(const Case &value, const QList<AttachedBytes> &attachments = {})
    {
        const auto receipt = store().casework().create(value, attachments, QStringLiteral("kari"));
        EXPECT_TRUE(receipt.ok()) << (receipt ? "" : receipt.error().english().toStdString());
        return receipt ? receipt->now.number : CaseNumber(1900, 1);
    }
    CaseNumber addPlain() { return add(enquiry(QDate(2024, 2, 12))); }
    static AttachedBytes attached(const QByteArray &bytes)
    {
        return {{QStringLiteral("vedlegg.pdf"), QStringLiteral("application/pdf"), bytes.size(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
                bytes};
    }
    /// A case with everything a case can have, its bytes included.
    CaseNumber addFilled()
    {
        Case value = filledCase();
        const AttachedBytes bytes = attached("%PDF the bytes of it");
        value.attachments = {bytes.attachment};
        return add(value, {bytes});
    }
    VerifyReport verify(const Progress &progress = {})
    {
        auto report = store().maintenance().verify(progress);
        EXPECT_TRUE(report.ok()) << (report ? "" : report.error().english().toStdString());
        return report ? *report : VerifyReport();
    }
    void execute(const char *sql) { store().connection().execute(sql); }
    static std::string said(const VerifyReport &report)
    {
        std::string text;
        for (const Problem &problem : report.problems)
            text += problem.what.english().toStdString() + " [" + problem.where.toStdString() + "]\n";
        return text;
    }
    void expectNamed(const CaseNumber &number)
    {
        const VerifyReport report = verify();
        EXPECT_FALSE(report.ok());
        bool named = false;
        for (const Problem &problem : report.problems)
            named = named || problem.caseNumber == number;
        EXPECT_TRUE(named) << said(report);
    }
};
OVER_BOTH_BACK_ENDS(Verify);

} // namespace

TEST_P(Verify, FindsNothingInAnEmptyDatabase)
{
    const VerifyReport report = verify();
    EXPECT_TRUE(report.ok()) << said(report);
    EXPECT_EQ(report.cases, 0);
}

TEST_P(Verify, FindsNothingWrongWithCasesAndCountsThem)
{
    addPlain();
    const CaseNumber filled = addFilled();
    NoteAct note;
    note.text = QStringLiteral("Ring tilbake på mandag, \xEF\xBB\xBF og så");
    ASSERT_TRUE(store().casework().perform(filled, note, QStringLiteral("kari")).ok());
    ASSERT_TRUE(store()
                    .drafts()
                    .save({QStringLiteral("new-case"), QStringLiteral("kari"), {}, {}, clock.now()})
                    .ok());
    ASSERT_TRUE(store().settings().setValue(QStringLiteral("a"), QStringLiteral("b"), {}).ok());
    const VerifyReport report = verify();
    EXPECT_TRUE(report.ok()) << said(report);
    EXPECT_EQ(report.cases, 2);
    EXPECT_EQ(report.events, 3);
    EXPECT_EQ(report.attachments, 1);
}

TEST_P(Verify, AcceptsTextsOfEveryKind)
{
    Case value = enquiry(QDate(2024, 2, 12));
    value.title = QChar(0xFEFF) + QStringLiteral("begynner med merke") + QChar(0xFEFF);
    value.problem = QStringLiteral("\n\t \u2028 'sitat' \"to\" \\ %s {} 😀 ") + QChar(0xFFFD);
    value.context = QString(70'000, u'æ');
    value.asker.organisation = QString(QChar(0)) + QChar(0xD800) + QStringLiteral("x");
    value.officer = QStringLiteral("|\\|");
    value.topics = {TopicCode(QStringLiteral("a|b\\")), TopicCode(QStringLiteral("c"))};
    add(value);
    const VerifyReport report = verify();
    EXPECT_TRUE(report.ok()) << said(report);
}

TEST_P(Verify, NamesTheCaseOfAnyChangedField)
{
    const CaseNumber number = addFilled();
    addPlain();
    ASSERT_TRUE(verify().ok()) << said(verify());
    const char *changes[][2] = {
        {"UPDATE cases SET title = title || '.' WHERE id = 1",
         "UPDATE cases SET title = substr(title, 1, length(title) - 1) WHERE id = 1"},
        {"UPDATE cases SET is_open = 1 - is_open WHERE id = 1",
         "UPDATE cases SET is_open = 1 - is_open WHERE id = 1"},
        {"UPDATE cases SET minutes = minutes + 1 WHERE id = 1",
         "UPDATE cases SET minutes = minutes - 1 WHERE id = 1"},
        {"UPDATE case_regime SET position = position + 100 WHERE case_id = 1",
         "UPDATE case_regime SET position = position - 100 WHERE case_id = 1"},
        {"UPDATE case_note SET text = text || '.' WHERE case_id = 1",
         "UPDATE case_note SET text = substr(text, 1, length(text) - 1) WHERE case_id = 1"},
        {"UPDATE case_hours SET minutes = minutes + 1 WHERE case_id = 1",
         "UPDATE case_hours SET minutes = minutes - 1 WHERE case_id = 1"},
        {"UPDATE case_contribution SET waiting = 1 - waiting WHERE case_id = 1",
         "UPDATE case_contribution SET waiting = 1 - waiting WHERE case_id = 1"},
        {"UPDATE case_harmonised SET text = text || '.' WHERE case_id = 1",
         "UPDATE case_harmonised SET text = substr(text, 1, length(text) - 1) WHERE case_id = 1"},
        {"UPDATE case_dissent SET text = text || '.' WHERE case_id = 1",
         "UPDATE case_dissent SET text = substr(text, 1, length(text) - 1) WHERE case_id = 1"},
        {"UPDATE case_limit SET text = text || '.' WHERE case_id = 1",
         "UPDATE case_limit SET text = substr(text, 1, length(text) - 1) WHERE case_id = 1"},
        {"UPDATE case_sign_off SET agency = agency || '.' WHERE case_id = 1",
         "UPDATE case_sign_off SET agency = substr(agency, 1, length(agency) - 1) WHERE case_id = 1"},
        {"UPDATE case_contact SET name = name || '.' WHERE case_id = 1",
         "UPDATE case_contact SET name = substr(name, 1, length(name) - 1) WHERE case_id = 1"},
        {"UPDATE case_event SET actor = actor || '.' WHERE case_id = 1",
         "UPDATE case_event SET actor = substr(actor, 1, length(actor) - 1) WHERE case_id = 1"},
        {"UPDATE attachment_content SET size = size + 1", "UPDATE attachment_content SET size = size - 1"},
    };
    for (const auto &change : changes) {
        SCOPED_TRACE(change[0]);
        execute(change[0]);
        expectNamed(number);
        execute(change[1]);
        EXPECT_TRUE(verify().ok()) << said(verify());
    }
}

TEST_P(Verify, FindsWhatBelongsToNoCase)
{
    addPlain();
    ASSERT_TRUE(store()
                    .drafts()
                    .save({QStringLiteral("new-case"), QStringLiteral("kari"), {}, {}, clock.now()})
                    .ok());
    ASSERT_TRUE(store().settings().setValue(QStringLiteral("a"), QStringLiteral("b"), {}).ok());
    const char *changes[][2] = {
        {"UPDATE drafts SET saved_at = saved_at || '0'",
         "UPDATE drafts SET saved_at = substr(saved_at, 1, 24)"},
        {"UPDATE settings SET content = 'c'", "UPDATE settings SET content = 'b'"},
        {"UPDATE number_series SET last = last + 1", "UPDATE number_series SET last = last - 1"},
        {"UPDATE schema_migration SET name = name || 'x' WHERE number = 1",
         "UPDATE schema_migration SET name = 'cases' WHERE number = 1"},
        {"UPDATE schema_migration SET applied = '2024-03-01T11:00:00.001Z' WHERE number = 1",
         "UPDATE schema_migration SET applied = '2024-03-01T11:00:00.000Z' WHERE number = 1"},
        {"UPDATE chain_head SET last_event = last_event + 1",
         "UPDATE chain_head SET last_event = last_event - 1"},
    };
    for (const auto &change : changes) {
        SCOPED_TRACE(change[0]);
        execute(change[0]);
        EXPECT_FALSE(verify().ok());
        execute(change[1]);
        EXPECT_TRUE(verify().ok()) << said(verify());
    }
}

TEST_P(Verify, FindsASearchIndexThatDoesNotFit)
{
    addPlain();
    execute(backend() == Dialect::Backend::Sqlite
                ? "INSERT INTO case_search (case_search, rowid, title) VALUES ('delete', 1, 'transkribering')"
                : "UPDATE case_search SET terms = CAST('''noe'':1' AS tsvector)");
    EXPECT_FALSE(verify().ok());
}

TEST_P(Verify, LeavesNoTableUnchecked)
{
    // Tables that a check of their own looks after; every other one must carry a checksum of each row.
    const QStringList looked{
        QStringLiteral("cases"),
        QStringLiteral("case_contact"),
        QStringLiteral("case_regime"),
        QStringLiteral("case_routed_agency"),
        QStringLiteral("case_contribution"),
        QStringLiteral("case_meeting"),
        QStringLiteral("meeting_action"),
        QStringLiteral("case_resolution"),
        QStringLiteral("resolution_statement"),
        QStringLiteral("case_signal"),
        QStringLiteral("case_hours"),
        QStringLiteral("case_note"),
        QStringLiteral("attachment_content"),
        QStringLiteral("case_attachment"),
        QStringLiteral("number_series"),
        QStringLiteral("case_event"),
        QStringLiteral("reversed_event"),
        QStringLiteral("chain_head"),
        QStringLiteral("graph_head"),
        QStringLiteral("schema_migration"),
        QStringLiteral("case_search"),
        QStringLiteral("case_harmonised"),
        QStringLiteral("case_dissent"),
        QStringLiteral("case_limit"),
        QStringLiteral("case_sign_off"),
        QStringLiteral("resolution_reference"),
        QStringLiteral("derived_table"), // what differs there is made again
        QStringLiteral("case_presence"), // true only as long as windows say so again
    };
    Connection &connection = store().connection();
    for (const QString &table : tableNames(connection)) {
        if (looked.contains(table))
            continue;
        EXPECT_NO_THROW(connection.prepare(QStringLiteral("SELECT checksum FROM %1").arg(table)).next())
            << table.toStdString();
    }
}

TEST_P(Verify, CanBeStopped)
{
    addPlain();
    const Progress stop{{}, [] { return true; }};
    const auto report = store().maintenance().verify(stop);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(verify().ok());
}
