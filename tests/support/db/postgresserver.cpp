#include "tests/support/db/postgresserver.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <signal.h>
#include <unistd.h>

#include <iostream>

namespace tverrlos::tests {

namespace {

constexpr int patience = 60'000; // ms, for one step of starting; never waited out in practice
constexpr int pollInterval = 20; // ms

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
        const Outcome folder =
            asServerUser(QStringLiteral("mktemp"),
                         {QStringLiteral("-d"), QDir::tempPath() + QStringLiteral("/tverrlos-XXXXXX")});
        why = folder.output;
        if (!folder.ok)
            return;
        m_folder = folder.output;
        const Outcome made =
            asServerUser(m_programs + QStringLiteral("/initdb"),
                         {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("tverrlos"),
                          QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
        why = made.output;
        if (made.ok)
            launch();
    }

    /// As a child that dies with the run, however the run ends.
    void launch()
    {
        QStringList arguments{QStringLiteral("--pdeathsig"), QStringLiteral("SIGQUIT")};
        if (geteuid() == 0)
            arguments += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                          QStringLiteral("--clear-groups")};
        arguments += {m_programs + QStringLiteral("/postgres"),
                      QStringLiteral("-D"),
                      data(),
                      QStringLiteral("-k"),
                      m_folder,
                      QStringLiteral("-c"),
                      QStringLiteral("listen_addresses="),
                      QStringLiteral("-c"),
                      QStringLiteral("fsync=off")};
        m_server.setWorkingDirectory(QDir::rootPath());
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("setpriv"), arguments);
        const QString address = QStringLiteral("postgresql://tverrlos@%1:5432/postgres")
                                    .arg(QString::fromUtf8(QUrl::toPercentEncoding(m_folder)));
        do {
            const auto answer = guarded([&] { Connection::open(*DatabaseAddress::parse(address)); });
            if (answer) {
                url = address;
                return;
            }
            why = answer.error().english();
        } while (!m_server.waitForFinished(pollInterval));
    }

    void stop()
    {
        if (m_server.state() == QProcess::Running) {
            ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
            m_server.waitForFinished(patience);
        }
        if (!m_folder.isEmpty())
            asServerUser(QStringLiteral("rm"), {QStringLiteral("-rf"), m_folder});
    }

    QString data() const { return m_folder + QStringLiteral("/data"); }

    QString m_programs;
    QString m_folder;
    QProcess m_server;
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
