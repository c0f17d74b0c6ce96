#include "core/texts/textstore.h"
#include "core/triage/triagenotice.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QString referred = QStringLiteral("notice.referred");

QString refusal(const QString &code, const QString &text)
{
    const auto sound = soundText(*textTemplate(code), text);
    return sound ? QString() : sound.error().english();
}

} // namespace

TEST(OfficeTexts, ShipInEveryLanguageAndHoldToTheirOwnRules)
{
    EXPECT_GE(textTemplates().size(), 15);
    for (const TextTemplate &each : textTemplates())
        for (const CaseLanguage language : allOf<CaseLanguage>()) {
            const auto sound = soundText(each, each.shipped.value(language));
            ASSERT_TRUE(sound.ok()) << qPrintable(each.code) << qPrintable(sound.error().english());
            EXPECT_EQ(*sound, each.shipped.value(language)) << qPrintable(each.code);
            EXPECT_EQ(TextKey::parse(TextKey({each.code, language}).text()), TextKey({each.code, language}));
        }
    EXPECT_FALSE(TextKey::parse(QStringLiteral("notice.referred")));
    EXPECT_FALSE(TextKey::parse(QStringLiteral("notice.referred/se")));
    EXPECT_FALSE(TextKey::parse(QStringLiteral("nope/nb")));
}

TEST(OfficeTexts, AreRefusedWithTheReasonWhenAPlaceholderIsUnknownMissingOrBroken)
{
    EXPECT_EQ(refusal(referred, QStringLiteral("Gå til {where}. {reason}")), QString());
    EXPECT_TRUE(
        refusal(referred, QStringLiteral("Gå til {hvor}. {reason}")).contains(QStringLiteral("{hvor}")));
    EXPECT_TRUE(
        refusal(referred, QStringLiteral("Gå til {Where}. {reason}")).contains(QStringLiteral("{Where}")));
    EXPECT_TRUE(
        refusal(referred, QStringLiteral("Gå til {}. {where}{reason}")).contains(QStringLiteral("{}")));
    EXPECT_TRUE(refusal(referred, QStringLiteral("Gå videre. {reason}")).contains(QStringLiteral("{where}")));
    EXPECT_TRUE(refusal(referred, QStringLiteral("{where} {reason} {tit")).contains(QStringLiteral("alone")));
    EXPECT_TRUE(refusal(referred, QStringLiteral("{where} {reason}}")).contains(QStringLiteral("alone")));
    EXPECT_TRUE(refusal(referred, QStringLiteral("{{where}} {reason}")).contains(QStringLiteral("alone")));
    EXPECT_TRUE(refusal(referred, QStringLiteral(" \n\t ")).contains(QStringLiteral("Nothing")));
    EXPECT_FALSE(refusal(referred, QStringLiteral("{where} {reason}") + QString(20'000, u'x')).isEmpty());
    EXPECT_FALSE(refusal(QStringLiteral("notice.subject"), QStringLiteral("Sak\n{number}")).isEmpty());
    EXPECT_FALSE(refusal(QStringLiteral("notice.prepare"), QStringLiteral("Om {number}:")).isEmpty())
        << "it has no placeholders";
}

TEST(OfficeTexts, AreKeptWithoutWhatNoDocumentMayHold)
{
    const auto sound = soundText(*textTemplate(QStringLiteral("notice.closing")),
                                 QStringLiteral(" Hilsen\r\nTjenesten\x01") + QChar(0xD800) + QChar(0));
    ASSERT_TRUE(sound.ok());
    EXPECT_EQ(*sound, QStringLiteral("Hilsen\nTjenesten?"));
}

TEST(OfficeTexts, LeaveAParagraphOutOnlyWhenNoneOfItsPlaceholdersHasAValue)
{
    const QString text = QStringLiteral("Hei\n\nGå til {where}. {reason}\n \n{missing}\n\nHilsen {number}");
    EXPECT_EQ(filledParagraphs(text, {{QStringLiteral("where"), QStringLiteral("{reason} og %1")},
                                      {QStringLiteral("number"), QStringLiteral("2026-0042")}}),
              QStringList({QStringLiteral("Hei"), QStringLiteral("Gå til {reason} og %1."),
                           QStringLiteral("Hilsen 2026-0042")}));
}

TEST(OfficeTexts, OfTheOfficeStandInTheMail)
{
    OfficeTexts texts;
    texts.put({referred, CaseLanguage::Nynorsk}, QStringLiteral("Spør heller {where}!\n\n{reason}"));
    Case about;
    about.number = CaseNumber(2026, 42);
    about.title = QStringLiteral("KI");
    about.received = QDate(2026, 11, 2);
    about.language = CaseLanguage::Nynorsk;
    TriageAct act;
    act.outcome = TriageOutcome::Referred;
    act.referredTo = QStringLiteral("Datatilsynet");
    EXPECT_TRUE(triageNotice(about, act, IdentifyingCheck(), {}, texts)
                    ->text.contains(QStringLiteral("Spør heller Datatilsynet!")));
    EXPECT_FALSE(triageNotice(about, act, IdentifyingCheck(), {}, texts)->text.contains(QLatin1Char('{')));
    about.language = CaseLanguage::Bokmal;
    EXPECT_FALSE(triageNotice(about, act, IdentifyingCheck(), {}, texts)
                     ->text.contains(QStringLiteral("Spør heller")));
}

TEST(OfficeTexts, OfTheOfficeNameNobody)
{
    const IdentifyingCheck people({{}, {QStringLiteral("endtan")}, {}, {}});
    const auto refused = [&](const char *own) {
        const auto after = textAfter({{QStringLiteral("notice.closing"), CaseLanguage::Bokmal}, {}, 0},
                                     QString::fromUtf8(own), people);
        return after ? QString() : after.error().english();
    };
    for (const char *own :
         {"Spør Endrina Hansen.", "Kontakt saksbehandler Endrina Tangstøl ved spørsmål.",
          "Hilsen saksbehandler Endtan", "Med vennlig hilsen\nKari", "Med vennlig hilsen\nKari Tangstøl",
          "Dette er avklart i sak 2024-0007.", "Kari, født 03.04.1971", "Fødselsnummer 03047112345",
          "Internt notat: ikke lov mer enn nødvendig."})
        EXPECT_NE(refused(own), QString()) << own;
    for (const char *own :
         {"Hilsen\nTverretatlig veiledningstjeneste", "Hilsen oss, tlf. 21 00 00 00",
          "Skriv til post@hdir.no, eller til Postboks 220 Skøyen, 0213 Oslo.",
          "Med vennlig hilsen\nVeiledningstjenesten i Helsedirektoratet\nTelefon 21 00 00 00",
          "Vi viser til sak {number}, som dere bes oppgi."})
        EXPECT_EQ(refused(own), QString()) << own;
}

TEST(OfficeTexts, GoBackToTheShippedWordsWhenTheOfficeWritesThoseItself)
{
    const OfficeText shipped{{referred, CaseLanguage::Bokmal}, {}, 0};
    const auto own = textAfter(shipped, QStringLiteral("{where} {reason}"));
    ASSERT_TRUE(own.ok());
    EXPECT_EQ(own->text(), QStringLiteral("{where} {reason}"));
    const auto back = textAfter(*own, QStringLiteral("\n") + shipped.text() + QLatin1Char(' '));
    ASSERT_TRUE(back.ok());
    EXPECT_FALSE(back->own);
    EXPECT_EQ(textAfter(shipped, shipped.text()).error().code, ErrorCode::Refused);
    EXPECT_EQ(textAfter(shipped, std::nullopt).error().code, ErrorCode::Refused);
    EXPECT_EQ(textAfter(*own, *own->own).error().code, ErrorCode::Refused);
}
