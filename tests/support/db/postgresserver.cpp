#include "tests/support/db/postgresserver.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <unistd.h>

#include <iostream>

namespace tverrlos::tests {

namespace {

constexpr int patience = 60'000; // ms, for one step of starting; never waited out in practice

struct Outcome
{
    bool ok = false;
    QString output;
};

/// PostgreSQL refuses to run as root, so root hands its commands to the user that the package made.
Outcome asServerUser(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                             QStringLiteral("--"), program} +
                                                     arguments);
    else
        process.start(program, arguments);
    const bool finished = process.waitForFinished(patience);
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    return {finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output};
}

QString programFolder()
{
    const QString onPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (!onPath.isEmpty())
        return QFileInfo(onPath).absolutePath();
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto version = found.crbegin(); version != found.crend(); ++version)
        if (QFile::exists(versions.filePath(*version + QStringLiteral("/bin/initdb"))))
            return versions.filePath(*version + QStringLiteral("/bin"));
    return {};
}

class OwnServer
{
public:
    OwnServer() { start(); }
    ~OwnServer() { stop(); }
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    std::optional<QString> url;
    QString why;

private:
    void start()
    {
        m_programs = programFolder();
        if (m_programs.isEmpty()) {
            why = QStringLiteral("TVERRLOS_TEST_POSTGRES is not set and initdb was not found");
            return;
        }
        const Outcome made =
            asServerUser(QStringLiteral("mktemp"),
                         {QStringLiteral("-d"), QDir::tempPath() + QStringLiteral("/tverrlos-XXXXXX")});
        if (!made.ok) {
            why = made.output;
            return;
        }
        m_folder = made.output;
        const QString data = m_folder + QStringLiteral("/data");
        const QString options =
            QStringLiteral("-k %1 -c listen_addresses='' -c fsync=off -c max_connections=100").arg(m_folder);
        for (const auto &[program, arguments] :
             {std::pair{QStringLiteral("initdb"),
                        QStringList{QStringLiteral("-D"), data, QStringLiteral("-U"),
                                    QStringLiteral("tverrlos"), QStringLiteral("--auth=trust"),
                                    QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                    QStringLiteral("--no-sync")}},
              std::pair{QStringLiteral("pg_ctl"),
                        QStringList{QStringLiteral("-D"), data, QStringLiteral("-o"), options,
                                    QStringLiteral("-w"), QStringLiteral("-l"),
                                    m_folder + QStringLiteral("/log"), QStringLiteral("start")}}}) {
            if (const Outcome step = asServerUser(m_programs + QLatin1Char('/') + program, arguments);
                !step.ok) {
                why = program + QStringLiteral(": ") + step.output;
                return;
            }
        }
        m_running = true;
        url = QStringLiteral("postgresql://tverrlos@%1:5432/postgres")
                  .arg(QString::fromUtf8(QUrl::toPercentEncoding(m_folder)));
    }

    void stop()
    {
        if (m_running)
            asServerUser(m_programs + QStringLiteral("/pg_ctl"),
                         {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-m"),
                          QStringLiteral("immediate"), QStringLiteral("stop")});
        if (!m_folder.isEmpty())
            asServerUser(QStringLiteral("rm"), {QStringLiteral("-rf"), m_folder});
    }

    QString m_programs;
    QString m_folder;
    bool m_running = false;
};

std::unique_ptr<OwnServer> &own()
{
    static std::unique_ptr<OwnServer> server;
    return server;
}

class EndsWithTheRun : public testing::Environment
{
public:
    void TearDown() override { own().reset(); }
};
const auto *const registered = testing::AddGlobalTestEnvironment(new EndsWithTheRun);

} // namespace

std::optional<QString> PostgresServer::url()
{
    const QString given = qEnvironmentVariable("TVERRLOS_TEST_POSTGRES");
    if (!given.isEmpty())
        return given;
    if (!own()) {
        own() = std::make_unique<OwnServer>();
        std::cout << "PostgreSQL for this run: "
                  << (own()->url ? own()->url->toStdString() : "none, " + own()->why.toStdString())
                  << std::endl;
    }
    return own()->url;
}

QString PostgresServer::why()
{
    return own() ? own()->why : QString();
}

} // namespace tverrlos::tests
