#include "tests/support/ui/samplereport.h"
#include "ui/reporting/pdfwriting.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

ReportContent sampleContent(Language language)
{
    return composeReport(reportFigures(sampleFacts()), Phrasebook(language), sampleReference());
}

} // namespace

TEST(PdfWriting, StopsWhenAskedTo)
{
    const auto stopped = pdfOf(sampleContent(Language::Bokmal), [](int page, int) { return page < 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}
