#include "app/pictures/showcase.h"

#include "app/composition/officestore.h"
#include "app/demo/demoservice.h"
#include "core/cases/casequeries.h"
#include "core/maintenance/maintenance.h"
#include "db/connection/connection.h"
#include "db/store/sqlstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tverrlos {

namespace {

qsizetype length(const Case &value)
{
    return value.contributions.size() + value.resolutions.size() + 2 * value.meetings.size() +
           2 * value.raised.size();
}

/// Among the latest that the service helped with.
Result<CaseNumber> caseWithALongStory(CaseQueries &cases)
{
    CaseFilter helped;
    helped.disposition = Disposition::Assisted;
    const Result<CasePage> page = cases.page(helped, CaseOrder::Received, true, {}, 40);
    if (!page)
        return page.error();
    CaseNumber longest{1900, 1};
    qsizetype most = -1;
    for (const CaseRow &row : page->rows) {
        const Result<Case> whole = cases.find(row.number);
        if (!whole)
            return whole.error();
        if (length(*whole) > most) {
            most = length(*whole);
            longest = row.number;
        }
    }
    return longest;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” could not be written: %2."),
                       {path, file.errorString()});
    return {};
}

Result<QStringList> writeMails(const QString &folder)
{
    const QByteArray enquiry =
        "From: Kari Eksempel <kari@sykehuset.example>\r\n"
        "To: veiledning@tjenesten.example\r\n"
        "Subject: Talegjenkjenning i konsultasjoner\r\n"
        "Date: Mon, 15 Dec 2025 08:12:00 +0100\r\n"
        "Message-ID: <talegjenkjenning@sykehuset.example>\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        "Hei. Kan vi ta opp konsultasjoner og la en språkmodell skrive utkast til journalnotat? "
        "Trenger vi behandlingsgrunnlag utover helsehjelpen, og er løsningen medisinsk utstyr?\r\n\r\n"
        "Med vennlig hilsen\r\nKari Eksempel\r\nRådgiver, Sykehuset i Fjorden HF\r\nTlf. 00 00 00 00\r\n\r\n"
        "Fra: Veiledningstjenesten\r\nSendt: 12. desember 2025\r\nTil: Kari Eksempel\r\n"
        "Emne: SV: Talegjenkjenning\r\n\r\nHei, send oss gjerne problemstillingen i en e-post.\r\n";
    const QList<std::pair<QString, QByteArray>> mails{
        {QStringLiteral("talegjenkjenning.eml"), enquiry},
        {QStringLiteral("talegjenkjenning (kopi).eml"), enquiry},
        {QStringLiteral("uleselig.eml"), QByteArray("\x89\x00\x01\x02\xff\xfe\x00\x00", 8)}};
    QStringList paths;
    for (const auto &[name, bytes] : mails) {
        paths.append(QDir(folder).filePath(name));
        const Result<void> written = write(paths.last(), bytes);
        if (!written)
            return written.error();
    }
    return paths;
}

Result<QString> writeSheet(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("saksliste.csv"));
    const Result<void> written = write(
        path, "Saksnr;Mottatt;Spørsmål;Fra;Type virksomhet;Regelverk;Etat;Status;Timer;Merknad\n"
              "2021/001;17.09.2021;Kan journaldata brukes til å trene en modell?;Bykommunen;Kommune;"
              "medisinsk utstyr;Hdir;Avsluttet;1 1/2;\n"
              "2021/002;31.02.2021;Kan kommunen bruke kamera om natten?;Legesenteret Åsen;Fastlege;"
              "personvern + helselov;SLV;Avvist;3;ringte 12/3\n"
              "2021/003;08.10.2021;Hvem svarer når legen følger et forslag?;Helse Fjord HF;Helseforetak;"
              "romrett;Hdir;Til behandling;4,5;se e-post\n"
              "2021/004;08.10.2021;Er et logistikkverktøy medisinsk utstyr?;Helse Fjord HF;Helseforetak;"
              "MDR;Etat for alt;På vent;4,5;\n");
    if (!written)
        return written.error();
    return path;
}

} // namespace

Result<QString> makeDemonstration(const QString &folder)
{
    const QString database = QDir(folder).filePath(QStringLiteral("demo.sqlite"));
    SetClock clock(fromOslo(QDate(2021, 9, 1), QTime(8, 0)));
    Result<std::unique_ptr<SqlStore>> store = openStore(database, clock);
    if (!store)
        return store.error();
    (*store)->connection().execute("PRAGMA synchronous = OFF"); // looked at once, and gone
    const Result<int> made = runDemoService(**store, clock);
    if (!made)
        return made.error();
    return database;
}

Result<Showcase> prepareShowcase(const QString &database, const QString &folder, const Clock &clock)
{
    if (!QFileInfo::exists(database)) // opening would make it
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no file “%1”."), {database});
    Result<std::unique_ptr<SqlStore>> store = openStore(database, clock);
    if (!store)
        return store.error();
    Showcase showcase;
    showcase.database = QDir(folder).filePath(QStringLiteral("veiledning.sqlite"));
    const Result<BackupReceipt> copy = (*store)->maintenance().backup(showcase.database);
    if (!copy)
        return copy.error();
    const Result<CaseNumber> number = caseWithALongStory((*store)->cases());
    if (!number)
        return number.error();
    showcase.closedCase = *number;
    const Result<QStringList> mails = writeMails(folder);
    if (!mails)
        return mails.error();
    showcase.mails = *mails;
    const Result<QString> sheet = writeSheet(folder);
    if (!sheet)
        return sheet.error();
    showcase.sheet = *sheet;
    return showcase;
}

} // namespace tverrlos
