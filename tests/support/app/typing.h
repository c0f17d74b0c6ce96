#pragma once

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tverrlos {

/// What a person at a prompt sees of one command.
struct Answered
{
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// The code of the error that stands where a result would; empty for a result.
    QString refusal() const
    {
        return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }
    /// One object a line.
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        const QStringList written = out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : written)
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }
};

/// A folder of one's own (its name with a blank and Norwegian letters), a database in it, and the command
/// line. English, signed by kari.
class Typing
{
public:
    Typing() : m_dir(QDir::tempPath() + QStringLiteral("/tverrlos æøå XXXXXX")) {}

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString database() const { return path(QStringLiteral("saker på kontoret.sqlite")); }

    /// Words as typed after `tverrlos`, without any option added.
    static Answered bare(const QStringList &words, const QByteArray &input = {})
    {
        QByteArray given = input;
        QBuffer in(&given), out, err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const int status = runCommandLine(words, {in, out, err});
        return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
    }
    Answered type(const QStringList &words) const { return bare(words + options()); }
    Answered json(const QStringList &words) const
    {
        return bare(words + options() + QStringList{QStringLiteral("--json")});
    }
    /// `act NUMBER ...`, the words split at blanks; for acts whose values hold none.
    Answered act(const QString &number, const QString &words) const
    {
        return json(QStringList{QStringLiteral("act"), number} + words.split(QLatin1Char(' ')));
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

private:
    QStringList options() const
    {
        return {QStringLiteral("--database"), database(),
                QStringLiteral("--language"), QStringLiteral("en"),
                QStringLiteral("--as"),       QStringLiteral("kari")};
    }

    QTemporaryDir m_dir;
};

/// A fictional enquiry: a clinic's speech-to-note tool, touching three regimes.
inline QByteArray enquiryMail(const QByteArray &id = "journal-1", const QByteArray &date = "Mon, 12 Feb 2024")
{
    return "From: Daglig leder <post@legekontoret-lia.example>\r\n"
           "To: veiledning@tjenesten.example\r\n"
           "Subject: KI som skriver journalnotat\r\n"
           "Message-ID: <" +
           id +
           "@legekontoret-lia.example>\r\n"
           "Date: " +
           date +
           " 09:30:00 +0100\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n"
           "\r\n"
           "Hei,\r\n\r\n"
           "Problemstilling: Hvilket behandlingsgrunnlag har vi når et KI-verktøy tar opp konsultasjonen "
           "og skriver utkast til journalnotat? Hva sier taushetsplikten om å dele opptaket med "
           "leverandøren, og må vi gjøre en risikovurdering etter Normen?\r\n\r\n"
           "Kontekst: Legekontoret Lia har fire fastleger. Leverandøren behandler lyden i en skytjeneste "
           "i EU og sletter den etter ett døgn. Legen leser gjennom og signerer notatet.\r\n";
}

} // namespace tverrlos
