#include "core/cases/casework.h"
#include "tests/support/ui/casefixtures.h"
#include "ui/cases/enquiry/pastedmail.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/story/eventwords.h"
#include "ui/cases/story/evidencemarks.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

CaseEvent eventBetween(const Case &before, const Case &after, const char *act)
{
    CaseEvent event;
    event.number = after.number;
    event.at = QDateTime(QDate(2024, 2, 20), QTime(9, 0), Qt::UTC);
    event.actor = QStringLiteral("kari");
    event.act = QString::fromLatin1(act);
    std::tie(event.from, event.to) = differences(before, after);
    return event;
}

TEST(EventWords, TellWhoWasAskedAboutWhatAndByWhen)
{
    const Case before = untouchedCase();
    Case after = before;
    after.contributions.append({AgencyCode(QStringLiteral("datatilsynet")),
                                RegimeCode(QStringLiteral("GDPR")),
                                ContributionState::Asked,
                                QDate(2024, 2, 20),
                                QDate(2024, 3, 1),
                                {},
                                {}});
    const QString line = eventLine(eventBetween(before, after, "ask"), testKnowledge());
    EXPECT_TRUE(line.startsWith(QStringLiteral("kari, 20.02.2024 10:00"))) << qPrintable(line);
    EXPECT_TRUE(line.contains(QStringLiteral("Datatilsynet, GDPR"))) << qPrintable(line);
    EXPECT_TRUE(line.contains(QStringLiteral("01.03.2024"))) << qPrintable(line);
}

TEST(EventWords, TellFromWhatToWhat)
{
    const Case before = untouchedCase();
    Case after = before;
    after.regimes[2].standing = RegimeStanding::Confirmed;
    after.regimes[2].why = QStringLiteral("Tiltenkt medisinsk formål");
    after.officer = QStringLiteral("ola");
    const QString told =
        eventDetails(eventBetween(before, after, "tag"), testKnowledge()).join(QLatin1Char('\n'));
    EXPECT_TRUE(told.contains(QStringLiteral("MDR: from To be assessed to Confirmed"))) << qPrintable(told);
    EXPECT_TRUE(told.contains(QStringLiteral("Tiltenkt medisinsk formål"))) << qPrintable(told);
    EXPECT_TRUE(told.contains(QStringLiteral("ola"))) << qPrintable(told);
}

TEST(EventWords, NeverRepeatAnInternalNote)
{
    const Case before = untouchedCase();
    Case after = before;
    after.notes.append({QStringLiteral("hemmelig"), QDateTime(QDate(2024, 2, 20), QTime(9, 0), Qt::UTC),
                        QStringLiteral("kari")});
    const QString line = eventLine(eventBetween(before, after, "note"), testKnowledge());
    EXPECT_FALSE(line.contains(QStringLiteral("hemmelig"))) << qPrintable(line);
}

TEST(EvidenceMarks, StandOnWordsAndNeverOverlap)
{
    const QList<CaseRegime> regimes = {{RegimeCode(QStringLiteral("helselovgivning")),
                                        RegimeStanding::Suggested,
                                        1,
                                        {QStringLiteral("taushetsplikt")},
                                        {},
                                        {}},
                                       {RegimeCode(QStringLiteral("GDPR")),
                                        RegimeStanding::Suggested,
                                        1,
                                        {QStringLiteral("plikt"), QStringLiteral("Taushetsplikten")},
                                        {},
                                        {}}};
    const QList<EvidenceMark> marks = evidenceMarks(QStringLiteral("Taushetsplikten er en plikt."), regimes);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0], (EvidenceMark{0, 13, RegimeCode(QStringLiteral("helselovgivning"))}));
    EXPECT_EQ(marks[1], (EvidenceMark{22, 5, RegimeCode(QStringLiteral("GDPR"))}));
}

TEST(EvidenceMarks, FollowThePaletteInTextThatIsReadAndTextThatIsWritten)
{
    const QList<EvidenceMark> marks{{0, 4, RegimeCode(QStringLiteral("GDPR"))}};
    QTextEdit read(QStringLiteral("Word and more"));
    QPlainTextEdit written(QStringLiteral("Word and more"));
    const auto ground = [&read] {
        QTextCursor cursor(read.document());
        cursor.setPosition(1);
        return cursor.charFormat().background().color();
    };
    const auto writtenGround = [&written] {
        return written.extraSelections().first().format.background().color();
    };
    for (QWidget *text : {static_cast<QWidget *>(&read), static_cast<QWidget *>(&written)})
        text->setPalette(paletteOf(Theme::Light));
    showEvidence(read, marks);
    showEvidence(written, marks);
    for (QWidget *text : {static_cast<QWidget *>(&read), static_cast<QWidget *>(&written)})
        text->setPalette(paletteOf(Theme::Dark));
    const QColor words = paletteOf(Theme::Dark).color(QPalette::Text);
    constexpr double readable = 4.5;
    EXPECT_GE(contrastRatio(ground(), words), readable);
    EXPECT_GE(contrastRatio(writtenGround(), words), readable);
}

TEST(PastedMail, ReadsSenderAndSubjectInThreeLanguages)
{
    const QDateTime now(QDate(2024, 2, 20), QTime(9, 0), Qt::UTC);
    for (const QString &head :
         {QStringLiteral("Fra: Kari <k@a.no>\nEmne: KI"), QStringLiteral("Frå: Kari <k@a.no>\nEmne: KI"),
          QStringLiteral("From: Kari <k@a.no>\r\nSubject: KI")}) {
        const auto mail = pastedMail(head + QStringLiteral("\n\nHar vi lov?"), now);
        ASSERT_TRUE(mail) << qPrintable(head);
        EXPECT_EQ(mail->fromName, QStringLiteral("Kari"));
        EXPECT_EQ(mail->fromAddress, QStringLiteral("k@a.no"));
        EXPECT_EQ(mail->subject, QStringLiteral("KI"));
        EXPECT_EQ(mail->text, QStringLiteral("Har vi lov?"));
    }
}

TEST(PastedMail, TakesNoTextForAMailBecauseOfAColon)
{
    const QDateTime now(QDate(2024, 2, 20), QTime(9, 0), Qt::UTC);
    EXPECT_FALSE(pastedMail(QStringLiteral("Problemstilling: Har vi lov?\nKontekst: ja"), now));
    EXPECT_FALSE(pastedMail(QStringLiteral("Til: alle"), now));
}

TEST(DayFrom, UnderstandsDaysAsPeopleWriteThem)
{
    const QDate today(2024, 2, 20);
    EXPECT_EQ(dayFrom(QStringLiteral("1.3.2024"), today), QDate(2024, 3, 1));
    EXPECT_EQ(dayFrom(QStringLiteral("2024-03-01"), today), QDate(2024, 3, 1));
    EXPECT_EQ(dayFrom(QStringLiteral("1.3"), today), QDate(2024, 3, 1));
    EXPECT_EQ(dayFrom(QStringLiteral("1.2."), today), QDate(2025, 2, 1)); // the coming one
    EXPECT_EQ(dayFrom(QStringLiteral("+14"), today), QDate(2024, 3, 5));
    EXPECT_FALSE(dayFrom(QStringLiteral("31.2.2024"), today));
    EXPECT_FALSE(dayFrom(QStringLiteral("snart"), today));
}

} // namespace
} // namespace tverrlos
