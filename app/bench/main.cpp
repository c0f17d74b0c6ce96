#include "app/bench/benchmark.h"
#include "app/bench/corpus.h"
#include "app/bench/graphbench.h"
#include "app/bench/windowstart.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// The rest measures without a window; this is what it starts to measure one.
int startWindow(int &argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString what = application.arguments().value(2);
    return what == QLatin1String("empty") ? tverrlos::showEmptyWindow() : tverrlos::showOfficeWindow(what);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "--start") == 0)
        return startWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Tverrlos beside the bare SQLite library."));
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"),
                                  QStringLiteral("Cases to make when no corpus is named."),
                                  QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption keep(QStringLiteral("keep"),
                                  QStringLiteral("Leave the program's database in this folder."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption graph(QStringLiteral("graph"),
                                   QStringLiteral("Measure routing over graphs of growing size instead."));
    parser.addOptions({rows, keep, graph});
    parser.addPositionalArgument(QStringLiteral("CORPUS"), QStringLiteral("A corpus file (.csv)."));
    parser.process(application);
    if (parser.isSet(graph)) {
        tverrlos::measureGraph();
        return 0;
    }

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(keep) ? parser.value(keep) : temporary.path();
    QString corpus = parser.positionalArguments().value(0);
    if (corpus.isEmpty()) {
        const int count = parser.value(rows).toInt();
        corpus = temporary.filePath(QStringLiteral("cases.csv"));
        if (count < 1 || !tverrlos::writeCorpus(corpus, count)) {
            std::fprintf(stderr, "bench: no corpus of %s cases could be made\n",
                         qPrintable(parser.value(rows)));
            return 1;
        }
    }
    if (!QFileInfo(corpus).isReadable() || !QFileInfo(folder).isDir()) {
        std::fprintf(stderr, "bench: %s cannot be read, or %s is no folder\n", qPrintable(corpus),
                     qPrintable(folder));
        return 1;
    }
    tverrlos::Benchmark(corpus, folder).run(QCoreApplication::applicationFilePath());
    return 0;
}
