#include "app/bench/benchmark.h"

#include "app/bench/measure.h"
#include "app/bench/windowstart.h"
#include "app/composition/officestore.h"
#include "core/cases/caserepository.h"
#include "core/reporting/reportqueries.h"
#include "core/workload/workloadqueries.h"
#include "db/connection/connection.h"
#include "db/intake/importer.h"
#include "db/store/sqlstore.h"

#include <QFileInfo>

#include <cstdio>
#include <numeric>

namespace tverrlos {

namespace {

constexpr int durableWrites = 100;
constexpr int readings = 51;
constexpr int starts = 9;
constexpr qint64 rowsInTransaction = 1000; ///< as the program imports a sheet
const QDate corpusToday(2026, 6, 30);      ///< the day the corpus is written for

template<class T>
T must(Result<T> result)
{
    if (result)
        return std::move(result).value();
    std::fprintf(stderr, "bench: %s\n", qPrintable(result.error().english()));
    std::exit(1);
}

CaseFilter listFilter()
{
    CaseFilter filter;
    filter.open = true;
    filter.lead = AgencyCode(QStringLiteral("datatilsynet"));
    filter.regime = RegimeCode(QStringLiteral("GDPR"));
    filter.today = corpusToday;
    return filter;
}

CaseFilter words()
{
    CaseFilter filter;
    filter.search = QStringLiteral("transkribering journalføring");
    filter.today = corpusToday;
    return filter;
}

double mebibytes(const QString &file)
{
    return double(QFileInfo(file).size()) / (1 << 20);
}

} // namespace

Benchmark::Benchmark(QString corpus, const QString &folder)
    : m_corpus(std::move(corpus)), m_file(folder + QStringLiteral("/program.sqlite")),
      m_floorFile(folder + QStringLiteral("/floor.sqlite")), m_clock(fromOslo(corpusToday, QTime(12, 0)))
{}

Benchmark::~Benchmark() = default;

void Benchmark::run(const QString &program)
{
    std::printf(
        "Program: the program's own code, from question to values. Bare: the same statements and rows\n"
        "through the SQLite library alone, prepared beforehand; for W1 and W2 only the inserts.\n\n");
    std::printf("%-38s %12s %12s %7s\n", "work", "program", "bare", "ratio");
    import();
    logDurably();
    read();
    start();
    reportWindowStart(program, m_file);
    std::printf("W8 size on disk: %.1f MiB, %.2f x the corpus file\n", mebibytes(m_file),
                mebibytes(m_file) / mebibytes(m_corpus));
    std::printf("peak memory with the bare library's work: %.0f MiB\n", peakMemoryMiB());
}

void Benchmark::open()
{
    m_store = must(openStore(m_file, m_clock));
}

sqlite3 *Benchmark::handle()
{
    return m_store->connection().sqliteHandle();
}

void Benchmark::import()
{
    open(); // and its tables are made, as the floor's are below
    const Stopwatch watch;
    const Importer importer({shippedSuggester(), ResponsibilityGraph::standard()}, m_clock);
    const IntakeReceipt receipt =
        must(importInto(m_store->intake(), importer, {m_corpus}, {QStringLiteral("bench"), false}));
    const double program = watch.seconds();
    const double memory = peakMemoryMiB();
    if (receipt.taken == 0) {
        std::fprintf(stderr, "bench: no row of %s became a case\n", qPrintable(m_corpus));
        std::exit(1);
    }
    m_sample = must(m_store->cases().page({}, CaseOrder::Received, true, {}, 1)).rows.first().number;

    BareLibrary source(m_file), floor(m_floorFile);
    floor.execute("PRAGMA journal_mode = WAL");
    copySchema(source, floor);
    const QList<double> bare = insertCases(source, floor, 0, rowsInTransaction);
    report("W1 import", program, std::accumulate(bare.begin(), bare.end(), 0.0));
    std::printf("   %lld read, %lld taken in; %.0f cases a second; peak memory of the program %.0f MiB\n",
                receipt.read, receipt.taken, double(receipt.read) / program, memory);
}

void Benchmark::logDurably()
{
    const Case sample = must(m_store->cases().find(m_sample));
    BareLibrary source(m_file), floor(m_floorFile);
    QList<double> program, bare;
    for (int i = 0; i < durableWrites; ++i) {
        Case fresh = sample;
        fresh.title += QString::number(i);
        const Stopwatch watch;
        const ActReceipt receipt = must(m_store->casework().create(fresh, {}, QStringLiteral("bench")));
        program.append(watch.seconds());
        // Turn by turn, so that a busy moment of the machine meets both.
        bare.append(insertCases(source, floor, receipt.now.id.value() - 1, 1));
    }
    report("W2 log one case durably", median(program), median(bare));
}

void Benchmark::read()
{
    BareLibrary bare(m_file);
    CaseQueries &cases = m_store->cases();
    compare(bare, "W3 first page of a filtered list",
            [&] { must(cases.page(listFilter(), CaseOrder::Deadline, false, {}, 50)); });
    compare(bare, "W3c its count", [&] { must(cases.count(listFilter())); });
    compare(bare, "W3o open one case", [&] { must(cases.find(m_sample)); });
    const auto search = [&] { must(cases.page(words(), CaseOrder::Relevance, false, {}, 20)); };
    compare(bare, "W4 ranked full text, first page", search);
    compare(bare, "W4b beside FTS5's own bm25()", search,
            {"SELECT c.* FROM case_search s JOIN cases c ON c.id = s.rowid WHERE case_search MATCH "
             "'transkribering journalføring' ORDER BY bm25(case_search) LIMIT 20"});
    compare(bare, "W5 workload", [&] { must(m_store->workload().workload(corpusToday)); });
    compare(bare, "W6 a year's report figures", [&] { must(m_store->reports().facts(Period::year(2025))); });
}

void Benchmark::compare(BareLibrary &bare, const char *name, const std::function<void()> &work,
                        const QList<QByteArray> &instead)
{
    const QList<QByteArray> statements = instead.isEmpty() ? statementsOf(handle(), work) : instead;
    // A slow piece of work needs fewer turns to be told from noise.
    const int turns = timed(work) > 0.5 ? 5 : readings;
    QList<double> program, floor;
    bare.readAll(statements);
    for (int i = 0; i < turns; ++i) {
        program.append(timed(work));
        floor.append(timed([&] { bare.readAll(statements); }));
    }
    report(name, median(program), median(floor));
}

void Benchmark::start()
{
    const auto firstPage = [this] {
        must(m_store->cases().page(listFilter(), CaseOrder::Deadline, false, {}, 50));
    };
    const QList<QByteArray> statements = statementsOf(handle(), firstPage);
    m_store.reset();
    QList<double> program, floor;
    for (int i = 0; i < starts; ++i) {
        program.append(timed([&] {
            open();
            firstPage();
            m_store.reset();
        }));
        floor.append(timed([&] { BareLibrary(m_file).readAll(statements); }));
    }
    report("W7 start to first page", median(program), median(floor));
}

} // namespace tverrlos
