#include "core/answers/referencedoubt.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

std::string doubt(const char *written)
{
    const auto found = doubtAboutReference(QString::fromUtf8(written));
    return found ? found->english().toStdString() : std::string();
}

} // namespace

TEST(ReferenceDoubt, IsNotToldOfWhatPeopleWriteEveryDay)
{
    for (const char *written :
         {"", "helsepersonelloven § 29", "hpl. § 29 første ledd bokstav a", "pasientjournalloven §§ 22 og 23",
          "GDPR art. 6 nr. 1 bokstav e, jf. nr. 3", "personvernforordningen artikkel 9 nr. 2 bokstav h",
          "MDR vedlegg VIII regel 11", "Normen kap. 5.4", "Normen", "helsepersonelloven",
          "forskrift om medisinsk utstyr § 3", "GDPR art. 99", "KI-forordningen art. 113",
          "forordning (EU) 2017/745 art. 52", "pbrl. kap. 4", "GDPR fortalepunkt 71",
          "helsepersonelloven § 29 (slik den lød 01.01.2024)", "psykisk helsevernloven § 4-8 a"})
        EXPECT_EQ(doubt(written), "") << written;
}

TEST(ReferenceDoubt, IsToldOfAnActThatNobodyKnows)
{
    for (const char *written : {"tullloven § 999", "§ 29", "veilederen", "EØS-avtalen art. 4", "999", "§§§"})
        EXPECT_NE(doubt(written).find("names no act that the program knows"), std::string::npos) << written;
    EXPECT_NE(doubt("helsepersonelloven § 29 og tullloven § 3").find("tullloven"), std::string::npos);
    EXPECT_NE(doubt("helsepersonelloven § abc").find("not understood"), std::string::npos);
}

TEST(ReferenceDoubt, IsToldOfAProvisionThatTheActCannotHave)
{
    for (const char *written :
         {"helsepersonelloven § 0", "helsepersonelloven § 2999", "GDPR § 6", "GDPR art. 100",
          "MDR artikkel 124", "helsepersonelloven art. 6", "Normen § 3"})
        EXPECT_NE(doubt(written).find("no possible provision"), std::string::npos)
            << written << ": " << doubt(written);
}
