#include "core/precedents/samequestion.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QString mail =
    QStringLiteral("Vi er fire fastleger som vil ta opp konsultasjoner og la en språkmodell skrive "
                   "journalnotatet. Hvilket behandlingsgrunnlag har vi, og må pasienten samtykke? "
                   "Leverandøren lagrer lyden i trettiogen dager før den slettes.");

} // namespace

TEST(TextLikeness, SeesTheSameTextThroughSmallChanges)
{
    EXPECT_DOUBLE_EQ(textLikeness(mail, mail), 1);
    EXPECT_DOUBLE_EQ(textLikeness(mail, mail.toUpper()), 1);
    EXPECT_GE(textLikeness(mail, QStringLiteral("Hei! Vi purrer på denne.\n\n") + mail), sameQuestion);
    QString mended = mail;
    mended.replace(QStringLiteral("trettiogen"), QStringLiteral("30"));
    EXPECT_GE(textLikeness(mail, mended), sameQuestion);
}

TEST(TextLikeness, TellsTheSameSubjectFromTheSameText)
{
    const QString other =
        QStringLiteral("Kan en språkmodell skrive journalnotat når fastlegen snakker med pasienten? Vi lurer "
                       "på hvilket grunnlag behandlingen har, og om samtykke er nødvendig.");
    EXPECT_LT(textLikeness(mail, other), 0.3);
}

TEST(TextLikeness, DoesNotTakeAFewWordsForALongText)
{
    EXPECT_LT(textLikeness(QStringLiteral("må pasienten samtykke"), mail), sameQuestion);
    EXPECT_DOUBLE_EQ(textLikeness(QString(), mail), 0);
    EXPECT_DOUBLE_EQ(textLikeness(QString(), QString()), 0);
    EXPECT_DOUBLE_EQ(textLikeness(QStringLiteral("… ? !"), QStringLiteral("… ? !")), 0);
}

TEST(TextLikeness, ReadsWhateverItIsGiven)
{
    EXPECT_DOUBLE_EQ(
        textLikeness(QStringLiteral("ord ").repeated(100'000), QStringLiteral("ord ").repeated(9)), 1);
    EXPECT_GE(textLikeness(QString(200'000, QChar(0xD800)), mail), 0);
}
