#pragma once

#include <QProcess>
#include <QStandardPaths>

namespace tverrlos {

/// Whether the machine has a program that looks into what ours has written.
inline bool has(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// What it writes to its standard output.
inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace tverrlos
