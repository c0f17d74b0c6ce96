#include "tests/support/core/answeredcase.h"
#include "tests/support/ui/casefixtures.h"
#include "ui/cases/page/casepaper.h"

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

const QDate today(2024, 3, 1);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(CaseCitation, NamesNoPersonAndNotWhoAsked)
{
    CaseTestOffice office;
    Case value = tests::answeredCase();
    value.asker.organisation = text("Legekontoret Lia");
    value.title = text("KI hos legekontoret Lia, ring Torbjørn Kvamsdal på 91 23 45 67");
    const QString cited = citationOf(value, office.office.knowledge, today);
    for (const char *secret : {"Lia", "Torbjørn", "Kvamsdal", "91 23 45 67"})
        EXPECT_FALSE(cited.contains(text(secret), Qt::CaseInsensitive)) << cited.toStdString();
    EXPECT_TRUE(cited.contains(value.number.text()));
    EXPECT_TRUE(cited.contains(text("KI hos"))) << cited.toStdString();
}

TEST(CaseCitation, OfACaseThatEndedWithoutAnAnswerDoesNotSpeakOfOne)
{
    CaseTestOffice office;
    Case value = tests::answeredCase();
    value.answerSent = today;
    EXPECT_TRUE(citationOf(value, office.office.knowledge, today).contains(text("answered")));
    value.answerSent.reset();
    value.closed = today;
    EXPECT_TRUE(citationOf(value, office.office.knowledge, today).contains(text("answered")));
    value.resolutions.clear();
    EXPECT_FALSE(citationOf(value, office.office.knowledge, today).contains(text("answered")));
}

} // namespace tverrlos
