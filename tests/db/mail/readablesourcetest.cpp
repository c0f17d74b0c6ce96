#include "db/mail/readablesource.h"

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

ReadableSource readable(const QByteArray &bytes)
{
    static const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    return readableSource({QStringLiteral("a.eml"), bytes, {}}, {}, clock);
}

const QByteArray head =
    "From: Kari <kari@eksempel.no>\r\nSubject: KI p=?utf-8?q?=C3=A5?= sykehus\r\nDate: Mon, 12 "
    "Feb 2024 09:14:00 +0100\r\nMIME-Version: 1.0\r\n";

} // namespace

TEST(ReadableSource, GivesWhatThereIsOfAMailThatIsCutShort)
{
    const ReadableSource source =
        readable(head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: "
                        "quoted-printable\r\n\r\nKan vi bruke den p=C3=A5 sykehus");
    EXPECT_TRUE(source.mail.text.startsWith(QStringLiteral("Kan vi bruke den på sykehus")));
    EXPECT_EQ(source.mail.fromAddress, QStringLiteral("kari@eksempel.no"));
    EXPECT_TRUE(source.headers.startsWith(QStringLiteral("From: Kari")));
    EXPECT_TRUE(source.text.startsWith(QStringLiteral("--b")));
    EXPECT_FALSE(source.binary);
}

TEST(ReadableSource, ReadsTheHeadersAloneWhereThePartsMustNotBeFollowed)
{
    QByteArray bytes = head;
    for (int i = 0; i < 100; ++i)
        bytes += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" +
                 QByteArray::number(i) + "\r\n";
    const ReadableSource source = readable(bytes + "\r\nInnerst\r\n");
    EXPECT_EQ(source.mail.fromAddress, QStringLiteral("kari@eksempel.no"));
    EXPECT_EQ(source.mail.received, QDate(2024, 2, 12));
    EXPECT_TRUE(source.mail.text.contains(QStringLiteral("Innerst")));
}

TEST(ReadableSource, TakesARowOfASheetAsItsText)
{
    const ReadableSource source = readable("2021-07;31.02.2022;Må vi CE-merke?");
    EXPECT_TRUE(source.headers.isEmpty());
    EXPECT_EQ(source.mail.text, QStringLiteral("2021-07;31.02.2022;Må vi CE-merke?"));
    EXPECT_TRUE(source.mail.sent.isValid());
}

TEST(ReadableSource, TamesBinaryDataAndEndlessLines)
{
    const ReadableSource binary = readable(QByteArray("\x89PNG\x00\x01\x02", 7) + QByteArray(500, '\x03'));
    EXPECT_TRUE(binary.binary);
    EXPECT_TRUE(binary.mail.text.isEmpty());
    const ReadableSource endless = readable(QByteArray(3'000'000, 'a'));
    EXPECT_TRUE(endless.cut);
    qsizetype longest = 0;
    for (const QString &line : endless.text.split(QLatin1Char('\n')))
        longest = std::max(longest, line.size());
    EXPECT_LE(longest, 400);
    EXPECT_LE(readable(QByteArray(200'000, '\n') + "x").text.count(QLatin1Char('\n')), 3000);
    EXPECT_FALSE(readable("Hei\x1b[31m du").text.contains(QChar(0x1b)));
}

} // namespace tverrlos
