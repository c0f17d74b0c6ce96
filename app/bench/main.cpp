#include "app/bench/benchmark.h"
#include "app/bench/corpus.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char *argv[])
{
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
    parser.addOptions({rows, keep});
    parser.addPositionalArgument(QStringLiteral("CORPUS"), QStringLiteral("A corpus file (.csv)."));
    parser.process(application);

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
    tverrlos::Benchmark(corpus, folder).run();
    return 0;
}
