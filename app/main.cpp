#include "app/cli/commandline.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace {

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("tverrlos"));
    QCoreApplication::setOrganizationName(QStringLiteral("tverrlos"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TVERRLOS_VERSION));
}

int withoutWindow(const QStringList &arguments)
{
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    return tverrlos::runCommandLine(arguments, {in, out, err});
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    introduce();
    if (tverrlos::isCommandLine(arguments)) {
        if (!tverrlos::needsFonts(arguments)) {
            const QCoreApplication application(argc, argv);
            return withoutWindow(arguments);
        }
        // Text layout needs fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return withoutWindow(arguments);
    }
    const QApplication application(argc, argv);
    return 0;
}
