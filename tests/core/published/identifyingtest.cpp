#include "core/published/identifying.h"
#include "core/published/identifyingnumbers.h"
#include "core/published/shadowtext.h"

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const IdentifyingCheck &office()
{
    static const IdentifyingCheck check(
        IdentifyingNames{{text("Kari Nordmann"), text("Bjørn-Åge Fjeldstad, kommuneoverlege")},
                         {text("sverreh"), text("Guro Vestby")},
                         {text("Fjellsida legekontor AS"), text("Lyngvær kommune")},
                         {text("Oslo universitetssykehus HF"), text("Helse Nordlys RHF"), text("NORSYN"),
                          text("Datatilsynet"), text("Ullensvik kommune"), text("Legekontoret")}});
    return check;
}

/// "blocks person: Kari Nordmann" for each finding, in order.
QStringList found(const QString &written)
{
    QStringList list;
    const auto findings = office().findings(written);
    for (const IdentifyingFinding &each : findings) {
        EXPECT_EQ(each.text, written.mid(each.position, each.length));
        list.append(QStringLiteral("%1 %2: %3").arg(codeOf(each.severity), codeOf(each.kind), each.text));
    }
    return list;
}

struct Provocation
{
    const char *written;
    IdentifyingKind kind;
    Severity severity;
    const char *part; ///< what must be inside the finding, as written
};

void PrintTo(const Provocation &each, std::ostream *out)
{
    *out << each.written;
}

class IdentifyingText : public testing::TestWithParam<Provocation>
{};

} // namespace

TEST_P(IdentifyingText, IsFound)
{
    const QString written = text(GetParam().written);
    const QString part = text(GetParam().part);
    bool there = false;
    const auto findings = office().findings(written);
    for (const IdentifyingFinding &each : findings)
        there = there || (each.kind == GetParam().kind && each.severity == GetParam().severity &&
                          each.text.contains(part));
    EXPECT_TRUE(there) << found(written).join(QStringLiteral(" | ")).toStdString();
}

using K = IdentifyingKind;
using S = Severity;

INSTANTIATE_TEST_SUITE_P(
    Persons, IdentifyingText,
    testing::Values(
        Provocation{"Spørsmålet kom fra Kari Nordmann.", K::Person, S::Blocks, "Kari Nordmann"},
        Provocation{"Spørsmålet kom fra kari nordmann.", K::Person, S::Blocks, "kari nordmann"},
        Provocation{"Spørsmålet kom fra NORDMANN, KARI.", K::Person, S::Blocks, "NORDMANN, KARI"},
        Provocation{"Kari Nordmanns spørsmål", K::Person, S::Blocks, "Kari Nordmanns"},
        Provocation{"Dette er Nordmann's spørsmål", K::Person, S::Blocks, "Nordmann"},
        Provocation{"fra Kari\nNordmann i går", K::Person, S::Blocks, "Kari\nNordmann"},
        Provocation{"fra Kari\u00A0Nordmann i går", K::Person, S::Blocks, "Kari\u00A0Nordmann"},
        Provocation{"fra Kari Nord-\nmann i går", K::Person, S::Blocks, "Nord-\nmann"},
        Provocation{"fra Nord\u00ADmann i går", K::Person, S::Blocks, "Nord\u00ADmann"},
        Provocation{"fra Nord\u200Bmann i går", K::Person, S::Blocks, "Nord\u200Bmann"},
        Provocation{"fra K\u200Da\u200Dr\u200Di Nordmann", K::Person, S::Blocks, "Nordmann"},
        Provocation{"fra Kаri Nоrdmаnn i går", K::Person, S::Blocks, "Nоrdmаnn"}, // Cyrillic а and о
        Provocation{"fra K a r i N o r d m a n n i går", K::Person, S::Blocks, "N o r d m a n n"},
        Provocation{"fra Ｋａｒｉ Ｎｏｒｄｍａｎｎ", K::Person, S::Blocks, "Ｎｏｒｄｍａｎｎ"},
        Provocation{"frå 𝐊𝐚𝐫𝐢 𝐍𝐨𝐫𝐝𝐦𝐚𝐧𝐧", K::Person, S::Blocks, "𝐍𝐨𝐫𝐝𝐦𝐚𝐧𝐧"},
        Provocation{"skrive til kari.nordmann", K::Person, S::Blocks, "kari.nordmann"},
        Provocation{"med Bjorn Age Fjeldstad", K::Person, S::Blocks, "Fjeldstad"},
        Provocation{"med Bjo\u0308rn A\u030Age Fjeldstad", K::Person, S::Blocks, "Fjeldstad"},
        Provocation{"saksbehandlet av Guro Vestby", K::Person, S::Blocks, "Guro Vestby"},
        Provocation{"saksbehandlet av Sverreh", K::Person, S::Blocks, "Sverreh"},
        Provocation{"Overlege Tangvold spurte", K::Person, S::Blocks, "Tangvold"},
        Provocation{"etter samtale med dr. med. Tangvold", K::Person, S::Blocks, "Tangvold"},
        Provocation{"Kontaktperson: Tangvold", K::Person, S::Blocks, "Tangvold"},
        Provocation{"asked by Dr. Tangvold", K::Person, S::Blocks, "Tangvold"},
        Provocation{"asked by nurse Jane Tangvold", K::Person, S::Blocks, "Jane Tangvold"},
        Provocation{"spurt av Ingrid Tangvold", K::Person, S::Blocks, "Ingrid Tangvold"},
        Provocation{"spurt av INGRID TANGVOLD", K::Person, S::Blocks, "INGRID TANGVOLD"},
        Provocation{"spurt av Ingrid, som", K::Person, S::Warns, "Ingrid"},
        Provocation{"spurt av E. Tangvold", K::Person, S::Warns, "Tangvold"},
        Provocation{"spurt av Endrina Tangvold ved", K::Person, S::Warns, "Endrina Tangvold"},
        Provocation{"Takk.\n\nMed vennlig hilsen\nE. Tangvold", K::Signature, S::Blocks, "Tangvold"},
        Provocation{"Takk.\nMvh Endrina", K::Signature, S::Blocks, "Endrina"},
        Provocation{"Takk.\nVenleg helsing\n\nEndrina T", K::Signature, S::Blocks, "Endrina"},
        Provocation{"Thanks.\nKind regards,\nEndrina", K::Signature, S::Blocks, "Endrina"}));

INSTANTIATE_TEST_SUITE_P(
    Organisations, IdentifyingText,
    testing::Values(
        Provocation{"Fjellsida legekontor AS vil ta opp lyd", K::Organisation, S::Blocks,
                    "Fjellsida legekontor"},
        Provocation{"FJELLSIDA LEGEKONTOR vil ta opp lyd", K::Organisation, S::Blocks,
                    "FJELLSIDA LEGEKONTOR"},
        Provocation{"fjellsida legekontors rutiner", K::Organisation, S::Blocks, "fjellsida legekontors"},
        Provocation{"hos Fjellsida.", K::Organisation, S::Blocks, "Fjellsida"},
        Provocation{"hos Fjell-\nsida.", K::Organisation, S::Blocks, "Fjell-\nsida"},
        Provocation{"ved OUS og andre", K::Organisation, S::Blocks, "OUS"},
        Provocation{"ved O.U.S. og andre", K::Organisation, S::Blocks, "O.U.S"},
        Provocation{"ved Oslo universitetssjukehus", K::Organisation, S::Blocks, "Oslo universitetssjukehus"},
        Provocation{"innen Helse Nordlys er", K::Organisation, S::Blocks, "Helse Nordlys"},
        Provocation{"systemet til NORSYN er", K::Organisation, S::Blocks, "NORSYN"},
        Provocation{"i Lyngvær", K::Place, S::Blocks, "Lyngvær"},
        Provocation{"i Lyngværs hjemmetjeneste", K::Place, S::Blocks, "Lyngværs"},
        Provocation{"i Lyngvaer", K::Place, S::Blocks, "Lyngvaer"},
        Provocation{"i Ullensvik", K::Place, S::Warns, "Ullensvik"},
        Provocation{"i Tromsø og", K::Place, S::Warns, "Tromsø"},
        Provocation{"i Møre og Romsdal er", K::Place, S::Warns, "Møre og Romsdal"},
        Provocation{"hos Storvika kommune", K::Organisation, S::Blocks, "Storvika kommune"},
        Provocation{"ved Sykehuset Storvika", K::Organisation, S::Blocks, "Storvika"},
        Provocation{"the supplier Nordvest Helse AS", K::Organisation, S::Blocks, "Nordvest Helse AS"},
        Provocation{"ved NTNU", K::Organisation, S::Warns, "NTNU"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, IdentifyingText,
    testing::Values(
        Provocation{"ring 22 33 44 55 i dag", K::Phone, S::Blocks, "22 33 44 55"},
        Provocation{"ring 223 34 455", K::Phone, S::Blocks, "223 34 455"},
        Provocation{"ring 22334455", K::Phone, S::Blocks, "22334455"},
        Provocation{"ring +47 22\u00A033\u00A044\u00A055", K::Phone, S::Blocks, "22\u00A033\u00A044\u00A055"},
        Provocation{"ring 0047 22334455", K::Phone, S::Blocks, "22334455"},
        Provocation{"ring 2\u200B2334455", K::Phone, S::Blocks, "2\u200B2334455"},
        Provocation{"ring 2 2 3 3 4 4 5 5", K::Phone, S::Blocks, "2 2 3 3 4 4 5 5"},
        Provocation{"ring ٢٢٣٣٤٤٥٥", K::Phone, S::Blocks, "٢٢٣٣٤٤٥٥"},
        Provocation{"call +44 20 7946 0018", K::Phone, S::Blocks, "7946"},
        Provocation{"tlf 1234 5678", K::Phone, S::Blocks, "1234 5678"},
        Provocation{"i 2026 22 33 44 55", K::Phone, S::Blocks, "22 33 44 55"},
        Provocation{"fødselsnummer 010190 12345", K::NationalId, S::Blocks, "010190 12345"},
        Provocation{"født 01.01.90 12345", K::NationalId, S::Blocks, "01.01.90 12345"},
        Provocation{"nr 41019012345", K::NationalId, S::Blocks, "41019012345"}, // D-number, no checksum
        Provocation{"konto 9999.99.99999", K::NationalId, S::Blocks, "9999.99.99999"},
        Provocation{"foretaket 974 760 673", K::OrganisationNumber, S::Blocks, "974 760 673"},
        Provocation{"org.nr. 123 456 780", K::OrganisationNumber, S::Blocks, "123 456 780"},
        Provocation{"beløpet 100 000 000 kroner", K::OrganisationNumber, S::Warns, "100 000 000"},
        Provocation{"skriv til post@fjellsida.no", K::Mail, S::Blocks, "post@fjellsida.no"},
        Provocation{"skriv til post (at) fjellsida . no", K::Mail, S::Blocks, "post (at) fjellsida . no"},
        Provocation{"skriv til post krøllalfa storvika punktum no", K::Mail, S::Blocks,
                    "post krøllalfa storvika"},
        Provocation{"se https://storvika.no/rutiner", K::Link, S::Warns, "https://storvika.no/rutiner"},
        Provocation{"se storvika.no", K::Link, S::Warns, "storvika.no"},
        Provocation{"jf. sak 2026-0042", K::CaseReference, S::Blocks, "2026-0042"},
        Provocation{"jf. vår ref. 24/12345-3", K::CaseReference, S::Blocks, "24/12345-3"},
        Provocation{"møtet 22. november 2026", K::Date, S::Warns, "22. november 2026"},
        Provocation{"møtet 22.11.2026", K::Date, S::Warns, "22.11.2026"},
        Provocation{"on November 22, 2026", K::Date, S::Warns, "November 22, 2026"},
        Provocation{"Vi er 14 ansatte.", K::Size, S::Warns, "14 ansatte"},
        Provocation{"Vi er fire erfarne fastlegar", K::Size, S::Warns, "fire erfarne fastlegar"},
        Provocation{"We have 14 employees", K::Size, S::Warns, "14 employees"},
        Provocation{"en 87 år gammel mann", K::Size, S::Warns, "87 år gammel"},
        Provocation{"Storgata 5", K::Address, S::Blocks, "Storgata 5"},
        Provocation{"i Karl Johans gate 12 B", K::Address, S::Blocks, "12 B"},
        Provocation{"at 12 Harbour Street", K::Address, S::Blocks, "12 Harbour Street"},
        Provocation{"postboks 123 Sentrum", K::Address, S::Blocks, "postboks 123"},
        Provocation{"6412 Molde", K::Address, S::Blocks, "6412 Molde"},
        Provocation{"spør [virksomheten] om", K::Replacement, S::Blocks, "[virksomheten]"},
        Provocation{"pаsienten", K::Hidden, S::Blocks, "pаsienten"}, // Cyrillic а
        Provocation{"pasi\u200Benten", K::Hidden, S::Warns, "\u200B"}));

INSTANTIATE_TEST_SUITE_P(
    NamesThatNobodyKnows, IdentifyingText,
    testing::Values(
        Provocation{"Dette gjelder DNV-prosjektet.", K::Name, S::Warns, "DNV-prosjektet"},
        Provocation{"SOLSIKKE-studien er godkjent.", K::Name, S::Warns, "SOLSIKKE-studien"},
        Provocation{"Vi har Fjordvakt-appen i bruk", K::Name, S::Warns, "Fjordvakt-appen"},
        Provocation{"Prosjektet Solsikke er i gang.", K::Name, S::Warns, "Prosjektet Solsikke"},
        Provocation{"vårt prosjekt NORLYS er i gang", K::Name, S::Warns, "prosjekt NORLYS"},
        Provocation{"the Sunbeam project has begun", K::Name, S::Warns, "Sunbeam"},
        Provocation{"løysinga, kalla Skriveflyt, er", K::Name, S::Warns, "Skriveflyt"},
        Provocation{"Forskargruppa ved sjukehuset har laga han.", K::Name, S::Warns,
                    "Forskargruppa ved sjukehuset"},
        Provocation{"hos forskningsgruppen på sykehuset", K::Name, S::Warns,
                    "forskningsgruppen på sykehuset"},
        Provocation{"ved Institutt for klinisk medisin", K::Name, S::Warns, "Institutt for klinisk"},
        Provocation{"at the Department of Radiology", K::Name, S::Warns, "Department of Radiology"},
        Provocation{"Forskargruppa ved Haukeland har laga han.", K::Place, S::Warns, "Haukeland"},
        Provocation{"Haugesundsregionen deltar.", K::Place, S::Warns, "Haugesundsregionen"},
        Provocation{"Stavangersjukehuset deltek.", K::Place, S::Warns, "Stavangersjukehuset"},
        Provocation{"dette skjer på Vestlandet", K::Place, S::Warns, "Vestlandet"},
        Provocation{"ved Mjøsa ligg", K::Name, S::Warns, "Mjøsa"}));

class HarmlessText : public testing::TestWithParam<const char *>
{};

TEST_P(HarmlessText, IsLeftAlone)
{
    EXPECT_EQ(found(text(GetParam())), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    ThreeLanguages, HarmlessText,
    testing::Values(
        "Kan en fastlege bruke kunstig intelligens til å skrive journalnotat?",
        "Virksomheten må ha behandlingsgrunnlag etter personvernforordningen artikkel 6 og 9.",
        "Se helsepersonelloven § 29, jf. § 21, og pasientjournalloven § 22.",
        "Lov 2. juli 1999 nr. 64 om helsepersonell (LOV-1999-07-02-64) § 39 gjelder.",
        "Forordning (EU) 2017/745 om medisinsk utstyr, vedlegg VIII regel 11.",
        "Etter (EU) 2024/1689 og direktiv 95/46/EF gjelder det samme.",
        "Helsedirektoratet, Datatilsynet og Direktoratet for medisinske produkter har svart sammen.",
        "Datatilsynets rettleiing ligg på https://www.datatilsynet.no/regelverk.",
        "Helse- og omsorgsdepartementet har sendt forslaget på høring.",
        "Ein kommune kan ikkje nytte opptaket utan at pasienten er informert.",
        "Verksemda må vurdere risikoen før systemet blir teke i bruk, sjå Normen kapittel 5.",
        "Does a speech-to-text tool count as a medical device under the MDR?",
        "The controller must inform patients under article 13 and 14.",
        "Et legekontor og et sykehus har ulike plikter.",
        "Forslaget ses av klinikksjefen. Algoritmen svarer innen ett sekund.",
        "Kommunen, sykehuset og fastlegen har hvert sitt ansvar.",
        "Prop. 112 L (2020-2021) og Ot.prp. nr. 13 (1998-99) omtaler dette.",
        "Systemet bør prøves i 3 til 6 måneder, og 10 prosent av notatene leses.",
        "Målingen var 5 µg per β-blokker.",
        "Joint AI plan 2024-2025, see the Patient Records Act section 22.", "Gi hans en kopi av notatet.",
        "MDR-prosjektet, KI-modellen og GPT-løsningen følger de samme reglene.",
        "Prosjektet må ha en ROS-analyse, en DPIA og en databehandleravtale (DPA).",
        "Dere må:\n- Innhente samtykke\n- Vurdere risiko\na) Bruk Normen\nb) Følg loven",
        "Spørsmålet er: «Kan vi ta opp samtalen?»", "Modellen er en LLM, og svarer på bokmål og nynorsk.",
        "The Medical Device Regulation (MDR) and the Artificial Intelligence Act apply.",
        "Verktøyet må CE-merkes, og avdelingen må ha rutiner."));

TEST(Identifying, FindsNothingInNothing)
{
    EXPECT_EQ(found(QString()), QStringList());
    EXPECT_EQ(found(QStringLiteral("\u200B")), QStringList{text("warns hidden: \u200B")});
}

TEST(Identifying, TellsWhereItStandsInTheTextAsWritten)
{
    const QString written = text("a\u00ADb spurt av Nord\u00ADmann i dag");
    const auto findings = office().findings(written);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings.at(1).position, written.indexOf(text("Nord")));
    EXPECT_EQ(findings.at(1).length, 9);
}

TEST(Identifying, FindingsNeverOverlap)
{
    const auto findings = office().findings(
        text("Med vennlig hilsen\nKari Nordmann, overlege, Fjellsida legekontor AS, Storgata 5, 6412 Molde, "
             "tlf 22 33 44 55, kari.nordmann@fjellsida.no"));
    ASSERT_FALSE(findings.isEmpty());
    for (qsizetype i = 1; i < findings.size(); ++i)
        EXPECT_LE(findings.at(i - 1).position + findings.at(i - 1).length, findings.at(i).position);
    EXPECT_TRUE(anyBlocks(findings));
}

TEST(Identifying, KnowsAnOrganisationNumberByItsLastDigit)
{
    EXPECT_TRUE(isOrganisationNumber(QStringLiteral("974760673"))); // Brønnøysundregistrene's own
    EXPECT_FALSE(isOrganisationNumber(QStringLiteral("974760674")));
}

TEST(Identifying, StaysQuickOnHostileText)
{
    // Long runs of what begins every pattern; a pattern that goes back over all of it would not end.
    for (const char *piece : {"1 2 3 ", "a@", "Kari ", "Hilsen\n", "gata ", "K.", "(at)", "www.", "- -\n"}) {
        const QString much =
            text(piece).repeated(5'000 / int(strlen(piece))) + text("\n\nspurt av Guro Vestby");
        const auto findings = office().findings(much);
        ASSERT_FALSE(findings.isEmpty()) << piece;
        EXPECT_TRUE(findings.last().text.endsWith(QLatin1String("Guro Vestby"))) << piece;
    }
}

} // namespace tverrlos
