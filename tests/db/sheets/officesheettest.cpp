#include "db/sheets/sheetmapping.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray heading =
    "Saksnr;Mottatt;Spørsmål;Fra;Type virksomhet;Region;Regelverk;Etat;Møtedato;Beslutningstaker til "
    "stede;Status;Avsluttet;Timer;Merknad\n";

QList<IntakeMaterial> rowsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    const auto header = reader.next();
    auto mapping = mappingFor(header ? header->cells : QStringList(),
                              {text("saksliste.csv"), text("kari"), ResponsibilityGraph::standard()});
    EXPECT_TRUE(mapping != nullptr);
    QList<IntakeMaterial> rows;
    while (mapping)
        if (const auto row = reader.next())
            rows.append(mapping->read(*row));
        else
            break;
    return rows;
}

IntakeMaterial row(const char *cells)
{
    return rowsOf(heading + cells + '\n').value(0);
}

Case caseOf(const IntakeMaterial &material)
{
    const auto *ready = std::get_if<ReadyEnquiry>(&material);
    EXPECT_TRUE(ready) << (ready ? std::string()
                                 : std::get<UnreadableSource>(material).reason.english().toStdString());
    return ready ? ready->enquiry : Case();
}

QString refusalOf(const IntakeMaterial &material)
{
    const auto *source = std::get_if<UnreadableSource>(&material);
    EXPECT_TRUE(source);
    return source ? source->reason.english() : QString();
}

} // namespace

TEST(OfficeSheet, ReadsARowAsTheOfficeMeantIt)
{
    const Case value =
        caseOf(row("2021/008;26.11.2021;Er logistikk utstyr?;Universitetet i Nord;Universitet;Helse "
                   "Nord;Normen;E-helse;13.01.2022;ja;Avsluttet;18.01.2022;4,5;se e-post"));
    EXPECT_EQ(value.externalReference, text("2021/008"));
    EXPECT_EQ(value.received, QDate(2021, 11, 26));
    EXPECT_EQ(value.asker.type, AskerType::University);
    EXPECT_EQ(value.asker.region, Region::North);
    EXPECT_EQ(value.taggedRegimes(), QList<RegimeCode>{RegimeCode(text("Normen"))});
    EXPECT_EQ(value.lead(), AgencyCode(text("ehelse")));
    EXPECT_EQ(value.route->agencies.at(0).name, text("Direktoratet for e-helse"));
    EXPECT_EQ(value.meetings.at(0).state, MeetingState::Held);
    EXPECT_EQ(value.meetings.at(0).decisionMaker, true);
    EXPECT_EQ(value.status, CaseStatus::Closed);
    EXPECT_EQ(value.closed, QDate(2022, 1, 18));
    EXPECT_EQ(value.disposition, Disposition::Assisted);
    EXPECT_EQ(value.totalMinutes(), 270);
    EXPECT_EQ(value.notes.at(0).text, text("se e-post"));
}

TEST(OfficeSheet, NamesAgenciesAsOfTheDay)
{
    const auto lead = [](const char *day, const char *agency) {
        return caseOf(
                   row((QByteArray("1;") + day + ";Hva?;A;Kommune;;GDPR;" + agency + ";;;Ny;;;").constData()))
            .lead()
            .text();
    };
    EXPECT_EQ(lead("22.01.2022", "DMP"), text("slv"));
    EXPECT_EQ(lead("22.01.2024", "SLV"), text("dmp"));
    EXPECT_EQ(lead("22.01.2022", "E-helse"), text("ehelse"));
    EXPECT_EQ(lead("22.01.2024", "E-helse"), text("hdir"));
    EXPECT_EQ(lead("22.01.2024", "?"), QString());
}

TEST(OfficeSheet, KnowsTheRegimesInEverySpelling)
{
    const auto regimes = [](const char *cell) {
        QStringList codes;
        const auto value =
            caseOf(row((QByteArray("1;22.01.2022;Hva?;A;Kommune;;") + cell + ";?;;;Ny;;;").constData()));
        for (const RegimeCode &code : value.taggedRegimes())
            codes.append(code.text());
        codes.sort();
        return codes.join(QLatin1Char(' '));
    };
    EXPECT_EQ(regimes("medisinsk utstyr"), text("MDR"));
    EXPECT_EQ(regimes("personvern + helselov"), text("GDPR helselovgivning"));
    EXPECT_EQ(regimes("MDR, GDPR , helselovgivning"), text("GDPR MDR helselovgivning"));
    EXPECT_EQ(regimes("helselovgivning / tilsyn"), text("helselovgivning tilsyn"));
    EXPECT_EQ(regimes("\"Normen;GDPR\""), text("GDPR Normen"));
    EXPECT_EQ(regimes("normen og Personvern"), text("GDPR Normen"));
    EXPECT_EQ(regimes(""), QString());
}

TEST(OfficeSheet, ReadsHoursExactly)
{
    const auto minutes = [](const char *cell) {
        return caseOf(row((QByteArray("1;22.01.2022;Hva?;A;Kommune;;GDPR;Hdir;;;Ny;;") + cell + ";")
                              .constData()))
            .totalMinutes();
    };
    EXPECT_EQ(minutes("4,5"), 270);
    EXPECT_EQ(minutes("7,25"), 435);
    EXPECT_EQ(minutes("1 1/2"), 90);
    EXPECT_EQ(minutes("12"), 720);
    EXPECT_EQ(minutes(""), 0);
}

TEST(OfficeSheet, KnowsWhereACaseStands)
{
    const auto read = [](const char *status, const char *closed = "") {
        return caseOf(
            row((QByteArray("1;22.01.2022;Hva?;A;Kommune;;GDPR;Hdir;;;") + status + ";" + closed + ";;")
                    .constData()));
    };
    EXPECT_EQ(read("Til behandling").status, CaseStatus::InProgress);
    EXPECT_EQ(read("Venter på etat").status, CaseStatus::Waiting);
    EXPECT_EQ(read("Venter på melder").status, CaseStatus::Held);
    EXPECT_EQ(read("Ny").status, CaseStatus::Received);
    EXPECT_EQ(read("Avvist").disposition, Disposition::Rejected);
    EXPECT_EQ(read("Henvist til sandkasse").disposition, Disposition::Referred);
    EXPECT_EQ(read("Henvist til sandkasse").triage->referredTo, text("sandkasse"));
    EXPECT_EQ(read("Trukket").disposition, Disposition::Withdrawn);
    EXPECT_EQ(read("Avsluttet", "01.02.2022").closed, QDate(2022, 2, 1));
}

TEST(OfficeSheet, NeverTakesAPlannedMeetingForAHeldOne)
{
    const Case value = caseOf(row("1;22.01.2022;Hva?;A;Kommune;;GDPR;Hdir;24.03.2022;;Til behandling;;;"));
    EXPECT_EQ(value.meetings.at(0).state, MeetingState::Proposed);
}

TEST(OfficeSheet, NamesWhatItCannotReadWithItsLineAndWords)
{
    EXPECT_TRUE(refusalOf(row("1;31.02.2022;Hva?;A;Kommune;;GDPR;Hdir;;;Ny;;;"))
                    .contains(text("Line 2, column “Mottatt”: “31.02.2022”")));
    EXPECT_TRUE(refusalOf(row(";;;;;;;;;;;;;")).contains(text("Line 2")));
    EXPECT_TRUE(refusalOf(row("1;22.01.2022;Hva?;A")).contains(text("4 of 14")));
    EXPECT_TRUE(
        refusalOf(row("1;22.01.2022;Hva?;A;Kommune;;romrett;Hdir;;;Ny;;;")).contains(text("romrett")));
    EXPECT_TRUE(refusalOf(row("1;22.01.2022;Hva?;A;Kommune;;GDPR;Nasa;;;Ny;;;")).contains(text("Nasa")));
    EXPECT_TRUE(
        refusalOf(row("1;22.01.2022;Hva?;A;Kommune;;GDPR;Hdir;;;Ny;;mange;")).contains(text("mange")));
    EXPECT_TRUE(
        refusalOf(row("1;22.01.2022;Hva?;A;Kommune;;GDPR;Hdir;;;kanskje;;;")).contains(text("kanskje")));
}

TEST(OfficeSheet, ReadsColumnsInAnyOrder)
{
    const Case value =
        caseOf(rowsOf("Status,Spørsmål,Mottatt dato,Timar\nNy,Må det merkes?,2022-01-22,\"1,5\"\n").value(0));
    EXPECT_EQ(value.problem, text("Må det merkes?"));
    EXPECT_EQ(value.totalMinutes(), 90);
}

TEST(OfficeSheet, AccountsForEveryRowOfTheOfficesOwnList)
{
    const QString path = samplePath(text("saksliste-kontoret.csv"));
    SKIP_WITHOUT(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto rows = rowsOf(file.readAll());
    EXPECT_EQ(rows.size(), 61);
    QStringList refused;
    QSet<QByteArray> keys;
    int doubled = 0;
    for (const IntakeMaterial &each : rows) {
        if (const auto *ready = std::get_if<ReadyEnquiry>(&each)) {
            doubled += keys.contains(ready->contentKey) ? 1 : 0;
            keys.insert(ready->contentKey);
        } else {
            refused.append(refusalOf(each));
        }
    }
    EXPECT_EQ(doubled, 1);
    ASSERT_EQ(refused.size(), 3);
    EXPECT_TRUE(refused[0].contains(text("31.02.2022")));
    EXPECT_TRUE(refused[1].contains(text("cut short")));
    EXPECT_TRUE(refused[2].contains(text("blank")));
}

TEST(CorpusSheet, ReadsTheBenchmarksRows)
{
    const QByteArray header =
        "id,ref,received,title,question,org,region,level,phase,regimes,lead,contrib,status,open,officer,"
        "hours,meetings,resolved,outcome,resolution,deadline\n";
    const auto rows = rowsOf(
        header +
        "1,2023/0000001,2023-05-02,T,\"Spør, \"\"nå\"\"\",Oslo kommune "
        "1,Kommune,Primær,Drift,GDPR|MDR,Statens "
        "legemiddelverk,Datatilsynet,Lukket,0,Kari "
        "Berg,12.5,2023-06-01;4;1|2023-06-09;3;0,2023-06-10,Avklart i møte,Svar "
        "her.,2023-06-13\n"
        "2,2024/0000002,2024-05-02,T,Q,Oslo HF,Helse Vest,Spesialist,Idé,Normen,Helsedirektoratet,,Hos "
        "etat,1,Kari Berg,0,,,,,2024-06-13\n"
        "3,2024/0000003,2024-15-02,T,Q,Oslo HF,Helse Vest,Spesialist,Idé,Normen,Helsedirektoratet,,Ny,1,Kari "
        "Berg,0,,,,,2024-06-13\n");
    ASSERT_EQ(rows.size(), 3);
    const Case closed = caseOf(rows[0]);
    EXPECT_EQ(closed.lead(), AgencyCode(text("slv")));
    EXPECT_EQ(closed.totalMinutes(), 750);
    EXPECT_EQ(closed.meetings.size(), 2);
    EXPECT_EQ(closed.disposition, Disposition::Assisted);
    EXPECT_EQ(closed.status, CaseStatus::Closed);
    EXPECT_EQ(closed.phase, Phase::ClinicalUse);
    EXPECT_EQ(caseOf(rows[1]).status, CaseStatus::Waiting);
    EXPECT_EQ(caseOf(rows[1]).waitingFor(), QList<AgencyCode>{AgencyCode(text("hdir"))});
    EXPECT_TRUE(refusalOf(rows[2]).contains(text("2024-15-02")));
}

} // namespace tverrlos
