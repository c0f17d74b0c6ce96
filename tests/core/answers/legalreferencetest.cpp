#include "core/answers/legalact.h"
#include "core/answers/legalreference.h"
#include "core/responsibility/responsibilitygraph.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

/// The keys of all that a text names, one after the other.
std::string keys(const char *text)
{
    QStringList found;
    const QList<LegalReference> references = legalReferences(QString::fromUtf8(text));
    for (const LegalReference &reference : references)
        found.append(legalReferenceKey(reference));
    return found.join(QLatin1Char(' ')).toStdString();
}

/// "1=ledd a=letter" of the only reference.
std::string parts(const char *text)
{
    const QList<LegalReference> references = legalReferences(QString::fromUtf8(text));
    if (references.size() != 1)
        return "not one reference";
    QStringList words;
    for (const ProvisionPart &part : references.first().parts)
        words.append(QStringLiteral("LNSBR").at(int(part.kind)) + part.value);
    return words.join(QLatin1Char(' ')).toStdString();
}

std::string address(const char *text)
{
    const QList<LegalReference> references = legalReferences(QString::fromUtf8(text));
    return references.isEmpty() ? "nothing" : addressOf(references.first()).toStdString();
}

/// What of the text each reference stands on.
std::string linked(const char *text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList pieces;
    const QList<LegalReference> references = legalReferences(whole);
    for (const LegalReference &reference : references)
        pieces.append(whole.mid(reference.start, reference.length));
    return pieces.join(QLatin1Char('|')).toStdString();
}

QDate asOf(const char *text)
{
    const QList<LegalReference> references = legalReferences(QString::fromUtf8(text));
    return references.isEmpty() ? QDate() : references.last().asOf.value_or(QDate());
}

} // namespace

TEST(LegalReferences, AreReadAsOfficersWriteThem)
{
    EXPECT_EQ(keys("helsepersonelloven § 29"), "helsepersonelloven/29");
    EXPECT_EQ(keys("hpl. § 29 første ledd bokstav a"), "helsepersonelloven/29");
    EXPECT_EQ(keys("hpl § 29"), "helsepersonelloven/29");
    EXPECT_EQ(keys("Helsepersonellova § 29"), "helsepersonelloven/29");
    EXPECT_EQ(keys("Health Personnel Act section 29"), "helsepersonelloven/29");
    EXPECT_EQ(keys("helsepersonellovens § 29"), "helsepersonelloven/29");
    EXPECT_EQ(keys("GDPR art. 6 nr. 1 bokstav e"), "gdpr/6");
    EXPECT_EQ(keys("gdpr artikkel 6"), "gdpr/6");
    EXPECT_EQ(keys("personvernforordningen artikkel 13"), "gdpr/13");
    EXPECT_EQ(keys("MDR artikkel 2 nr. 1"), "mdr/2");
    EXPECT_EQ(keys("forordning (EU) 2017/745 art. 52"), "mdr/52");
    EXPECT_EQ(keys("forordning (EU) 2017/745 om medisinsk utstyr (MDR) art. 52"), "mdr/52");
    EXPECT_EQ(keys("Regulation (EU) 2024/1689, article 6"), "ki-forordningen/6");
    EXPECT_EQ(keys("KI-forordningen art. 6"), "ki-forordningen/6");
    EXPECT_EQ(keys("Normen kap. 5.4"), "normen/chapter-5.4");
    EXPECT_EQ(keys("Normen pkt. 5.4"), "normen/chapter-5.4");
    EXPECT_EQ(keys("Normen 5.4"), "normen/chapter-5.4");
    EXPECT_EQ(keys("Normen versjon 6.0 kap. 5.4"), "normen/chapter-5.4");
    EXPECT_EQ(keys("Normen 6.0, punkt 5.4.1"), "normen/chapter-5.4.1");
    EXPECT_EQ(keys("spesialisthelsetjenesteloven § 2-1 a"), "spesialisthelsetjenesteloven/2-1a");
    EXPECT_EQ(keys("spesialisthelsetjenesteloven § 2-1a"), "spesialisthelsetjenesteloven/2-1a");
    EXPECT_EQ(keys("pbrl. § 4 A-3"), "pasient-og-brukerrettighetsloven/4A-3");
    EXPECT_EQ(keys("MDR vedlegg VIII regel 11"), "mdr/annex-VIII/11");
    EXPECT_EQ(keys("MDR annex VIII rule 11"), "mdr/annex-VIII/11");
    EXPECT_EQ(keys("personvernforordningen fortalepunkt 71"), "gdpr/recital-71");
    EXPECT_EQ(keys("lov 2. juli 1999 nr. 64 § 21"), "helsepersonelloven/21");
    EXPECT_EQ(keys("LOV-1999-07-02-64 § 21"), "helsepersonelloven/21");
    EXPECT_EQ(keys("forskrift 28. oktober 2016 nr. 1250 § 6"), "ledelsesforskriften/6");
    EXPECT_EQ(keys("lov om helsepersonell m.v. (helsepersonelloven) § 4"), "helsepersonelloven/4");
    EXPECT_EQ(keys("helsepersonelloven (1999) § 4"), "helsepersonelloven/4");
    EXPECT_EQ(keys("forordning 2016/679 art. 6"), "gdpr/6");
    EXPECT_EQ(keys("personvernforordningen"), "gdpr");
}

TEST(LegalReferences, SeveralProvisionsAreSeveralReferences)
{
    EXPECT_EQ(keys("pasientjournalloven §§ 22 og 23"), "pasientjournalloven/22 pasientjournalloven/23");
    EXPECT_EQ(keys("GDPR artikkel 13, 14 og 15"), "gdpr/13 gdpr/14 gdpr/15");
    EXPECT_EQ(keys("GDPR art. 6 nr. 1 bokstav e og art. 9 nr. 2 bokstav h"), "gdpr/6 gdpr/9");
    EXPECT_EQ(keys("GDPR art. 6 nr. 1 og 9 nr. 2"), "gdpr/6 gdpr/9");
    EXPECT_EQ(keys("GDPR art. 13-15"), "gdpr/13 gdpr/14 gdpr/15");
    EXPECT_EQ(keys("helsepersonelloven §§ 21 til 23"),
              "helsepersonelloven/21 helsepersonelloven/22 helsepersonelloven/23");
    EXPECT_EQ(keys("helsepersonelloven § 26, jf. § 29 og pasientjournalloven § 22; GDPR art. 32"),
              "helsepersonelloven/26 helsepersonelloven/29 pasientjournalloven/22 gdpr/32");
    EXPECT_EQ(keys("§ 29 i helsepersonelloven og artikkel 6 i personvernforordningen"),
              "helsepersonelloven/29 gdpr/6");
    EXPECT_EQ(keys("Article 6 of the GDPR"), "gdpr/6");
}

TEST(LegalReferences, KeepWhatStandsBelowTheProvision)
{
    EXPECT_EQ(parts("hpl. § 29 første ledd bokstav a"), "L1 Ba");
    EXPECT_EQ(parts("GDPR art. 6 nr. 1 bokstav e"), "N1 Be");
    EXPECT_EQ(parts("GDPR art. 6(1)(e)"), "N1 Be");
    EXPECT_EQ(parts("GDPR art. 9 nr. 2 bokstav h og i"), "N2 Bh Bi");
    EXPECT_EQ(parts("helsepersonelloven § 4 andre ledd første punktum"), "L2 S1");
    EXPECT_EQ(parts("helsepersonelloven § 4, 2. ledd"), "L2");
    EXPECT_EQ(parts("MDR annex VIII rule 11"), "R11");
    EXPECT_EQ(parts("helsepersonelloven § 29"), "");
}

TEST(LegalReferences, KnowTheDayOfTheVersion)
{
    const QDate day(2026, 1, 1);
    EXPECT_EQ(asOf("helsepersonelloven § 29 (slik den lød 01.01.2026)"), day);
    EXPECT_EQ(asOf("helsepersonellova § 29 slik ho lydde 1.1.2026"), day);
    EXPECT_EQ(asOf("GDPR art. 6 per 2026-01-01"), day);
    EXPECT_EQ(asOf("GDPR art. 6 pr. 1. januar 2026"), day);
    EXPECT_EQ(asOf("GDPR art. 6 (as of 1 January 2026)"), day);
    EXPECT_EQ(asOf("GDPR art. 6"), QDate());
    EXPECT_EQ(asOf("helsepersonelloven § 29 (slik den lød 31.02.2026)"), QDate()); // no such day
    const auto both =
        legalReferences(QStringLiteral("pasientjournalloven §§ 22 og 23 (per 01.01.2026) og § 24"));
    ASSERT_EQ(both.size(), 3);
    EXPECT_EQ(both.at(0).asOf, day);
    EXPECT_EQ(both.at(1).asOf, day);
    EXPECT_EQ(both.at(2).asOf, std::nullopt);
}

TEST(LegalReferences, LeaveOutWhatNobodyCanKnow)
{
    EXPECT_EQ(keys("§ 3"), "");
    EXPECT_EQ(keys("rundskriv IS-8/2012"), "");
    EXPECT_EQ(keys("helsepersonelloven § 4 og forskriften § 3"), "helsepersonelloven/4");
    EXPECT_EQ(keys("helsepersonelloven §§ 22-25"), "helsepersonelloven"); // a range, or one section?
    EXPECT_EQ(keys("den normen som gjelder"), "");
    EXPECT_EQ(keys("hol er et dansk ord"), "");
    EXPECT_EQ(keys(""), "");
    EXPECT_EQ(keys("lov 3. juli 1999 nr. 64 § 21"), "");
    EXPECT_EQ(keys("forordning (EU) 2099/999 art. 1"), "");
}

TEST(LegalReferences, StandOnTheirOwnWords)
{
    EXPECT_EQ(linked("Se hpl. § 29 første ledd, og pasientjournalloven §§ 22 og 23."),
              "hpl. § 29 første ledd|pasientjournalloven §§ 22|23");
    EXPECT_EQ(linked("Jf. artikkel 6 i personvernforordningen."), "artikkel 6 i personvernforordningen");
    EXPECT_EQ(linked("GDPR art. 13-15 gjelder"), "GDPR art. 13-15||");
    EXPECT_EQ(linked("helsepersonelloven § 29 (slik den lød 01.01.2026)"), "helsepersonelloven § 29");
}

TEST(LegalReferences, HaveAddressesByRule)
{
    EXPECT_EQ(address("helsepersonelloven § 29"), "https://lovdata.no/lov/1999-07-02-64/§29");
    EXPECT_EQ(address("spesialisthelsetjenesteloven § 2-1 a"), "https://lovdata.no/lov/1999-07-02-61/§2-1a");
    EXPECT_EQ(address("forvaltningsloven § 11"), "https://lovdata.no/lov/1967-02-10/§11");
    EXPECT_EQ(address("pasientjournalforskriften § 14"), "https://lovdata.no/forskrift/2019-03-01-168/§14");
    EXPECT_EQ(address("helsepersonelloven kapittel 5"), "https://lovdata.no/lov/1999-07-02-64");
    EXPECT_EQ(address("GDPR art. 6"), "https://eur-lex.europa.eu/eli/reg/2016/679/art_6/oj");
    EXPECT_EQ(address("MDR vedlegg VIII regel 11"), "https://eur-lex.europa.eu/eli/reg/2017/745/oj");
    EXPECT_EQ(address("Normen kap. 5.4"), "");
    EXPECT_EQ(address("lov om medisinsk utstyr § 1"), ""); // its number is not verified
}

TEST(LegalReferences, AreTheSameKeyHoweverWritten)
{
    EXPECT_EQ(legalReferenceKeys(QStringLiteral("hpl. § 29 (per 01.01.2026)")),
              legalReferenceKeys(QStringLiteral("Helsepersonellova § 29 andre ledd")));
    EXPECT_EQ(legalReferenceKeys(QStringLiteral("  Rundskriv  IS-8/2012 ")),
              QStringList(QStringLiteral("rundskriv is-8/2012")));
    EXPECT_EQ(legalReferenceKeys(QStringLiteral(" ")), QStringList());
}

TEST(LegalReferences, UnderstandEveryProvisionOfTheReferenceDataInAllLanguages)
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    ASSERT_FALSE(graph.provisions().isEmpty());
    QSet<QString> seen;
    for (const ProvisionCode &code : graph.provisions()) {
        const auto keyIn = [&](CaseLanguage language) {
            const QString name = graph.nameOf(code.text(), QDate(2026, 1, 1), language);
            const QList<LegalReference> references = legalReferences(name);
            return references.size() == 1 ? legalReferenceKey(references.first()) : QString();
        };
        const QString key = keyIn(CaseLanguage::Bokmal);
        EXPECT_FALSE(key.isEmpty()) << code.text().toStdString();
        EXPECT_EQ(keyIn(CaseLanguage::Nynorsk), key) << code.text().toStdString();
        EXPECT_EQ(keyIn(CaseLanguage::English), key) << code.text().toStdString();
        EXPECT_FALSE(seen.contains(key)) << code.text().toStdString();
        seen.insert(key);
    }
}

TEST(LegalReferences, AreReadInAHostileText)
{
    const QString long_ = QStringLiteral("helsepersonelloven §§ 1, ").repeated(2000);
    EXPECT_FALSE(legalReferences(long_).isEmpty());
    EXPECT_TRUE(legalReferences(QStringLiteral("§").repeated(100'000)).isEmpty());
    EXPECT_TRUE(legalReferences(QStringLiteral("(").repeated(100'000)).isEmpty());
    for (const LegalReference &each : legalReferences(QStringLiteral("GDPR art. 1–99999999999999999999")))
        EXPECT_LE(each.start + each.length, 40);
}

TEST(LegalActs, BelongToRegimesThatExist)
{
    for (const LegalAct &act : legalActs())
        EXPECT_TRUE(act.regime.isEmpty() || ResponsibilityGraph::standard().knowsRegime(act.regime))
            << act.code.toStdString();
}

TEST(LegalActs, WithoutAVerifiedNumberHaveNone)
{
    const auto read = [](const char *fields) {
        return parseLegalActs(
            QByteArray(R"({"acts":[{"code":"a","kind":"statute","names":{"nb":"a","nn":"a","en":"a"},)"
                       R"("source":"x")") +
            fields + "}]}");
    };
    EXPECT_TRUE(read(R"(,"lovdata":"lov/1999-07-02-64")").ok());
    EXPECT_TRUE(read(R"(,"verified":false)").ok());
    EXPECT_FALSE(read(R"(,"verified":false,"lovdata":"lov/1999-07-02-64")").ok());
    EXPECT_FALSE(read(R"(,"lovdata":"lov/64")").ok());
    EXPECT_FALSE(read(R"(,"celex":"32016R0679")").ok()); // a statute has none
    EXPECT_FALSE(read("").ok());
    EXPECT_FALSE(parseLegalActs("no json").ok());
}
