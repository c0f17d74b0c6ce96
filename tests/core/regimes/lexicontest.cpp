#include "core/regimes/lexicon.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tverrlos;

namespace {

QByteArray lexiconWith(const char *terms, const char *combinations = "[]")
{
    return QByteArray(
               R"({"version":1,"regimes":["GDPR"],"endings":["","en"],"figures":{"slope":1,"intercept":-1,)"
               R"("suggestFrom":0.5,"assessFrom":0.5,"background":0.6,"factBackground":0.9,"repeats":0.85},"terms":)") +
           terms + R"(,"combinations":)" + combinations + "}";
}

QString refusalOf(const QByteArray &json)
{
    const auto lexicon = parseLexicon(json);
    return lexicon ? QString() : lexicon.error().english();
}

} // namespace

TEST(Lexicon, ThatShipsHoldsSeveralHundredFormsInEachLanguage)
{
    const Lexicon lexicon = shippedLexicon();
    EXPECT_GT(lexicon.terms.size(), 100);
    for (const Term &term : lexicon.terms)
        EXPECT_FALSE(term.source.isEmpty()) << qPrintable(term.id);
    EXPECT_EQ(lexicon.regimes.size(), 5);
    EXPECT_EQ(lexicon.languageWords.size(), 3);
}

TEST(Lexicon, SaysWhichEntryAndFieldIsWrong)
{
    EXPECT_TRUE(refusalOf("{").contains(QStringLiteral("not JSON")));
    EXPECT_TRUE(refusalOf(lexiconWith("[]")).contains(QStringLiteral("\"terms\"")));
    EXPECT_TRUE(refusalOf(lexiconWith(R"([{"id":"x","kind":"odd","nb":["a"]}])"))
                    .contains(QStringLiteral("\"kind\"")));
    EXPECT_TRUE(refusalOf(lexiconWith(R"([{"id":"x","kind":"law"}])")).contains(QStringLiteral("\"x\"")));
    EXPECT_TRUE(refusalOf(lexiconWith(R"([{"id":"x","kind":"law","nb":[".. a"]}])"))
                    .contains(QStringLiteral(".. a")));
    EXPECT_TRUE(refusalOf(lexiconWith(R"([{"id":"x","kind":"law","nb":["a"],"weights":{"XYZ":1}}])"))
                    .contains(QStringLiteral("XYZ")));
    EXPECT_TRUE(
        refusalOf(lexiconWith(R"([{"id":"x","kind":"law","nb":["a"]},{"id":"x","kind":"law","nb":["b"]}])"))
            .contains(QStringLiteral("\"id\"")));
    EXPECT_TRUE(
        refusalOf(lexiconWith(R"([{"id":"x","kind":"law","nb":["a"]}])", R"([{"id":"c","all":["nothing"]}])"))
            .contains(QStringLiteral("nothing")));
    EXPECT_EQ(refusalOf(lexiconWith(R"([{"id":"x","kind":"law","nb":["a"]}])")), QString());
}

TEST(Lexicon, TurnsSumsIntoConfidenceThatRises)
{
    const Calibration calibration{1.6, -2.4};
    EXPECT_NEAR(calibration.confidence(1.5), 0.5, 1e-9);
    EXPECT_LT(calibration.confidence(1), calibration.confidence(2));
    EXPECT_LT(calibration.confidence(1000), 1.0000001);
}

TEST(Lexicon, NamesOnlyTopicsProvisionsAndRegimesThatTheReferenceDataKnows)
{
    QSet<QString> known;
    for (const char *name : {"topics", "provisions", "regimes"}) {
        QFile file(QStringLiteral(":/reference/%1.json").arg(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QJsonArray nodes =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("nodes")).toArray();
        for (const QJsonValue &node : nodes)
            known.insert(node[QLatin1String("code")].toString());
    }
    const Lexicon lexicon = shippedLexicon();
    for (const RegimeCode &regime : lexicon.regimes)
        EXPECT_TRUE(known.contains(regime.text())) << qPrintable(regime.text());
    for (const Term &term : lexicon.terms) {
        for (const TopicCode &topic : term.topics)
            EXPECT_TRUE(known.contains(topic.text()))
                << qPrintable(term.id + QLatin1Char(' ') + topic.text());
        for (const ProvisionCode &provision : term.provisions)
            EXPECT_TRUE(known.contains(provision.text()))
                << qPrintable(term.id + QLatin1Char(' ') + provision.text());
    }
}
