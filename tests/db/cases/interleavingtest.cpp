#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "tests/support/db/officer.h"
#include "tests/support/db/postgresserver.h"
#include "tests/support/db/testdatabase.h"

#include <random>

// Two officers, each with a program of its own on one database, read and write one case in every order that a
// thousand dice find. Each keeps what it saw; whatever was acknowledged must be there in the end, and
// nobody's words may have been written over unseen.
using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

constexpr int stepsForACase = 50;

/// What one officer was told about one case.
struct Told
{
    QStringList words, notes;
    QString ownField;
    int conflicts = 0;
    int needlessly = 0; ///< refused though nothing of the other's was touched

    void take(const StepDone &done)
    {
        if (done.refused) {
            EXPECT_EQ(done.refused->code, ErrorCode::Conflict) << done.refused->english().toStdString();
            ++conflicts;
            needlessly += done.step == Step::Word ? 0 : 1;
        } else if (done.step == Step::Word) {
            words.append(done.text);
        } else if (done.step == Step::Note) {
            notes.append(done.text);
        } else if (done.step == Step::OwnField) {
            ownField = done.text;
        }
    }
};

void expectAllThere(const Case &last, const Told &kari, const Told &ola)
{
    const QStringList written = last.problem.split(QLatin1Char(' '));
    for (const QString &word : kari.words + ola.words)
        ASSERT_TRUE(written.contains(word))
            << word.toStdString() << " of " << last.number.text().toStdString();
    QStringList notes;
    for (const InternalNote &note : last.notes)
        notes.append(note.text);
    for (const QString &note : kari.notes + ola.notes)
        ASSERT_TRUE(notes.contains(note)) << note.toStdString();
    ASSERT_EQ(notes.size(), kari.notes.size() + ola.notes.size());
    // What touches nothing of the other's is never refused.
    ASSERT_EQ(kari.needlessly + ola.needlessly, 0);
    EXPECT_TRUE(kari.ownField.isEmpty() || last.context == kari.ownField);
    EXPECT_TRUE(ola.ownField.isEmpty() || last.externalReference == ola.ownField);
}

class Interleavings : public OverBothBackEnds
{
protected:
    /// Of each case: an officer takes a step, or both do at once where they can.
    void interleave(Officer &karis, Officer &olas, int steps, bool atOnce)
    {
        std::mt19937 dice(20261122); // the same orders each time: a failure can be looked at
        int conflicts = 0;
        for (int done = 0; done < steps; done += stepsForACase) {
            const auto receipt =
                store().casework().create(enquiry(QDate(2024, 2, 1)), {}, QStringLiteral("kari"));
            ASSERT_TRUE(receipt.ok());
            Hand kari{karis}, ola{olas};
            for (int step = 0; step < stepsForACase;) {
                const bool both = atOnce && dice() % 3 == 0;
                Hand &first = dice() % 2 ? kari : ola;
                Hand &second = &first == &kari ? ola : kari;
                first.begin(dice, receipt->now.number);
                if (both)
                    second.begin(dice, receipt->now.number);
                first.finish();
                if (both)
                    second.finish();
                step += both ? 2 : 1;
            }
            const auto last = store().cases().find(receipt->now.number);
            ASSERT_TRUE(last.ok());
            expectAllThere(*last, kari.told, ola.told);
            if (HasFailure())
                return;
            conflicts += kari.told.conflicts + ola.told.conflicts;
        }
        EXPECT_GT(conflicts, steps / 50) << "the officers hardly ever met: this shows nothing";
        RecordProperty("conflicts", conflicts);
        const auto report = store().maintenance().verify();
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->problems.isEmpty());
    }
    int steps() const { return backend() == Dialect::Backend::Sqlite ? 10'000 : 2'000; }
    QString databaseName() const
    {
        return address().isServer()
                   ? *PostgresServer::url() + QStringLiteral("?schema=") + address().server().schema
                   : address().path();
    }

private:
    struct Hand
    {
        Officer &officer;
        Told told = {};
        bool hasRead = false;

        void begin(std::mt19937 &dice, const CaseNumber &number)
        {
            Step step = Step::Read;
            if (hasRead) {
                const auto what = dice() % 4;
                step = what < 2 ? Step::Word : what == 2 ? Step::Note : Step::OwnField;
            }
            hasRead = !hasRead; // looked at again before the next try
            officer.begin(step, number);
        }
        void finish() { told.take(officer.finish()); }
    };
};
OVER_BOTH_BACK_ENDS(Interleavings);

/// TVERRLOS_INTERLEAVINGS: how many steps two processes take; else as many as two programs in one do.
int stepsOfProcesses(int otherwise)
{
    bool configured = false;
    const int wanted = qEnvironmentVariableIntValue("TVERRLOS_INTERLEAVINGS", &configured);
    return configured ? wanted : otherwise;
}

} // namespace

TEST_P(Interleavings, LoseNoUpdate)
{
    const auto karis = openStore();
    const auto olas = openStore();
    ASSERT_TRUE(karis && olas);
    OfficerHere kari(*karis, QStringLiteral("kari")), ola(*olas, QStringLiteral("ola"));
    interleave(kari, ola, steps(), false);
}

TEST_P(Interleavings, LoseNoUpdateBetweenTwoProcesses)
{
    store(); // made before they come
    OfficerElsewhere kari(databaseName(), QStringLiteral("kari"));
    OfficerElsewhere ola(databaseName(), QStringLiteral("ola"));
    interleave(kari, ola, stepsOfProcesses(steps()), true);
}
