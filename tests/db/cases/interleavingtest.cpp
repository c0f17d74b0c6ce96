#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "tests/support/db/testdatabase.h"

#include <random>

// Two officers, each with a program of its own on one database, read and write one case in every order that a
// thousand dice find. Each keeps what it saw; whatever was acknowledged must be there in the end, and
// nobody's words may have been written over unseen.
using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

/// An officer who reads the case, thinks, and writes what follows from what was read.
class Officer
{
public:
    Officer(SqlStore &store, QString name) : m_store(store), m_name(std::move(name)) {}

    void read(const CaseNumber &number)
    {
        const auto found = m_store.cases().find(number);
        ASSERT_TRUE(found.ok());
        m_seen = *found;
    }
    bool hasRead() const { return m_seen.has_value(); }

    /// Adds a word of one's own to the problem as it was seen; both officers write this one field.
    void addWord()
    {
        const QString word = QStringLiteral("%1%2").arg(m_name).arg(++m_count);
        EditAct act;
        act.problem = m_seen->problem + QLatin1Char(' ') + word;
        if (write(act))
            words.append(word);
    }
    /// A note: nobody is in the way of it.
    void addNote()
    {
        const QString text = QStringLiteral("Notat %1 %2").arg(m_name).arg(++m_count);
        if (write(NoteAct{text}))
            notes.append(text);
        else
            ++notesRefused;
    }
    /// Each officer has a field that the other leaves alone.
    void setOwnField()
    {
        EditAct act;
        const QString value = QStringLiteral("%1%2").arg(m_name).arg(++m_count);
        if (m_name == QLatin1String("kari"))
            act.context = value;
        else
            act.externalReference = value;
        if (write(act))
            ownField = value;
        else
            ++ownFieldRefused;
    }

    QStringList words, notes;
    QString ownField;
    int conflicts = 0;
    int notesRefused = 0;
    int ownFieldRefused = 0;

private:
    bool write(const Act &act)
    {
        const auto done = m_store.casework().perform(m_seen->number, act, m_name, m_seen->revision);
        m_seen.reset(); // looked at again before the next try
        if (done)
            return true;
        EXPECT_EQ(done.error().code, ErrorCode::Conflict) << done.error().english().toStdString();
        ++conflicts;
        return false;
    }

    SqlStore &m_store;
    QString m_name;
    std::optional<Case> m_seen;
    int m_count = 0;
};

class Interleavings : public OverBothBackEnds
{};
OVER_BOTH_BACK_ENDS(Interleavings);

} // namespace

TEST_P(Interleavings, LoseNoUpdate)
{
    const int steps = backend() == Dialect::Backend::Sqlite ? 10'000 : 2'000;
    constexpr int stepsForACase = 50;
    const auto karis = openStore();
    const auto olas = openStore();
    ASSERT_TRUE(karis && olas);
    std::mt19937 dice(20261122); // the same orders each time: a failure can be looked at
    int conflicts = 0;
    for (int done = 0; done < steps; done += stepsForACase) {
        const auto receipt = karis->casework().create(enquiry(QDate(2024, 2, 1)), {}, QStringLiteral("kari"));
        ASSERT_TRUE(receipt.ok());
        const CaseNumber number = receipt->now.number;
        Officer kari(*karis, QStringLiteral("kari")), ola(*olas, QStringLiteral("ola"));
        for (int step = 0; step < stepsForACase; ++step) {
            Officer &officer = dice() % 2 ? kari : ola;
            if (!officer.hasRead())
                officer.read(number);
            else if (const auto what = dice() % 4; what < 2)
                officer.addWord();
            else if (what == 2)
                officer.addNote();
            else
                officer.setOwnField();
        }
        const auto last = karis->cases().find(number);
        ASSERT_TRUE(last.ok());
        const QStringList written = last->problem.split(QLatin1Char(' '));
        for (const QString &word : kari.words + ola.words)
            ASSERT_TRUE(written.contains(word))
                << word.toStdString() << " of case " << number.text().toStdString();
        QStringList notes;
        for (const InternalNote &note : last->notes)
            notes.append(note.text);
        for (const QString &note : kari.notes + ola.notes)
            ASSERT_TRUE(notes.contains(note)) << note.toStdString();
        ASSERT_EQ(notes.size(), kari.notes.size() + ola.notes.size());
        // What touches nothing of the other's is never refused.
        ASSERT_EQ(kari.notesRefused + ola.notesRefused + kari.ownFieldRefused + ola.ownFieldRefused, 0);
        EXPECT_TRUE(kari.ownField.isEmpty() || last->context == kari.ownField);
        EXPECT_TRUE(ola.ownField.isEmpty() || last->externalReference == ola.ownField);
        conflicts += kari.conflicts + ola.conflicts;
    }
    EXPECT_GT(conflicts, steps / 50) << "the officers hardly ever met: this shows nothing";
    const auto report = karis->maintenance().verify();
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(report->problems.isEmpty());
}
