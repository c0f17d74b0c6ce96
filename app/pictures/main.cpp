#include "app/pictures/screens.h"
#include "app/pictures/showcase.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Draws every screen to PNG files: themes, scales and languages. The scale belongs to a process, so that this
// one calls itself for each.
namespace {

using namespace tverrlos;

const QString scaleOption = QStringLiteral("at-percent");
const QString shortOption = QStringLiteral("short");
const QString fullOption = QStringLiteral("full");
const QString responsibilityOption = QStringLiteral("responsibility");

struct Wanted
{
    QString database;
    QString folder;
    bool isShort = false;
    bool isFull = false;
    bool isResponsibility = false;
};

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.english()));
    return 1;
}

QList<Screens::Series> seriesAt(int percent, const Wanted &wanted)
{
    const QString light = QStringLiteral("light"), dark = QStringLiteral("dark"),
                  contrast = QStringLiteral("high-contrast"), nb = QStringLiteral("nb"),
                  nn = QStringLiteral("nn"), en = QStringLiteral("en");
    if (wanted.isShort)
        return {{light, nb, percent, true}};
    if (wanted.isResponsibility && !wanted.isFull)
        return {{light, nb, percent, false, true}, {dark, nb, percent, false, true}};
    QList<Screens::Series> series;
    if (wanted.isFull) {
        for (const QString &theme : {light, dark, contrast})
            for (const QString &language : {nb, nn, en})
                series.append({theme, language, percent, false, wanted.isResponsibility});
        return series;
    }
    series = {{light, nb, percent, false}, {dark, nb, percent, false}};
    if (percent == 100)
        series += QList<Screens::Series>{
            {light, nn, percent, false}, {light, en, percent, false}, {contrast, nb, percent, true}};
    return series;
}

/// In the process whose scale it is.
int drawAt(int percent, const Wanted &wanted)
{
    const SetClock clock(fromOslo(QDate(2025, 12, 31), QTime(16, 0))); // as the demonstration ends
    bool complete = true;
    for (const Screens::Series &series : seriesAt(percent, wanted)) {
        const QTemporaryDir place; // a fresh copy: drawing imports mails and leaves drafts
        const Result<Showcase> showcase = prepareShowcase(wanted.database, place.path(), clock);
        if (!showcase)
            return fail(showcase.error());
        complete = Screens(*showcase, wanted.folder, clock).draw(series) && complete;
    }
    return complete ? 0 : 1;
}

int callAt(int percent, const Wanted &wanted)
{
    QProcess drawing;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(percent / 100.0));
    drawing.setProcessEnvironment(environment);
    drawing.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{
        QStringLiteral("--database"),       wanted.database,         QStringLiteral("--out"), wanted.folder,
        QStringLiteral("--") + scaleOption, QString::number(percent)};
    if (wanted.isShort)
        arguments += QStringLiteral("--") + shortOption;
    if (wanted.isFull)
        arguments += QStringLiteral("--") + fullOption;
    if (wanted.isResponsibility)
        arguments += QStringLiteral("--") + responsibilityOption;
    drawing.start(QCoreApplication::applicationFilePath(), arguments);
    constexpr int noLimit = -1;
    drawing.waitForFinished(noLimit);
    return drawing.exitStatus() == QProcess::NormalExit ? drawing.exitCode() : 1;
}

int drawAll(Wanted wanted)
{
    const QTemporaryDir place;
    if (wanted.database.isEmpty()) {
        const Result<QString> made = makeDemonstration(place.path());
        if (!made)
            return fail(made.error());
        wanted.database = *made;
    }
    int status = 0;
    const QList<int> scales = wanted.isShort            ? QList<int>{100}
                              : wanted.isResponsibility ? QList<int>{100, 150, 200}
                                                        : QList<int>{100, 150};
    for (const int percent : scales)
        status = std::max(status, callAt(percent, wanted));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display
    QCoreApplication::setApplicationName(QStringLiteral("tverrlos"));
    QCoreApplication::setOrganizationName(QStringLiteral("tverrlos"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TVERRLOS_VERSION));
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // the same picture whenever it is taken

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draws every screen of Tverrlos to PNG files."));
    parser.addHelpOption();
    const QString database = QStringLiteral("database"), out = QStringLiteral("out");
    parser.addOption({database, QStringLiteral("Default: the demonstration."), QStringLiteral("FILE")});
    parser.addOption(
        {out, QStringLiteral("Where the pictures go."), QStringLiteral("DIR"), QStringLiteral(".")});
    parser.addOption({shortOption, QStringLiteral("The main places only: light, bokmål, 100 %.")});
    parser.addOption({fullOption, QStringLiteral("Every theme in every language.")});
    parser.addOption(
        {responsibilityOption, QStringLiteral("Every state of the responsibility place, and nothing else.")});
    QCommandLineOption scale(scaleOption, QString(), QStringLiteral("N"));
    scale.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(scale);
    parser.process(application);

    const Wanted wanted{parser.value(database), QDir(parser.value(out)).absolutePath(),
                        parser.isSet(shortOption), parser.isSet(fullOption),
                        parser.isSet(responsibilityOption)};
    if (!QDir().mkpath(wanted.folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(wanted.folder));
        return 1;
    }
    return parser.isSet(scale) ? drawAt(parser.value(scale).toInt(), wanted) : drawAll(wanted);
}
