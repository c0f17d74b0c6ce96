#include "db/mail/mboxreader.h"

#include <gtest/gtest.h>

#include <QBuffer>

namespace tverrlos {

namespace {

QList<MboxMail> mailsOf(const QByteArray &bytes, const MailLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    MboxReader reader(buffer, limits);
    QList<MboxMail> mails;
    while (auto mail = reader.next())
        mails.append(*mail);
    return mails;
}

const QByteArray separator = "From kari@eksempel.no Mon Feb 12 09:14:00 2024\n";

} // namespace

TEST(MboxReader, SplitsAtSeparatorsOnly)
{
    const auto mails = mailsOf(separator + "From: a\n\nFrom nå av gjelder dette.\n\n" + separator +
                               "From: b\n\n>From starten\n");
    ASSERT_EQ(mails.size(), 2);
    EXPECT_EQ(mails[0].bytes, "From: a\n\nFrom nå av gjelder dette.\n\n");
    EXPECT_EQ(mails[1].bytes, "From: b\n\nFrom starten\n");
    EXPECT_EQ(mails[1].line, 7);
}

TEST(MboxReader, NeverKeepsMoreOfAMailThanTheLimit)
{
    MailLimits limits;
    limits.bytes = 1000;
    const QByteArray line = QByteArray(99, 'a') + '\n';
    const auto mails = mailsOf(
        separator + "From: a\n\n" + line.repeated(500) + "\n" + separator + "From: b\n\nHei\n", limits);
    ASSERT_EQ(mails.size(), 2);
    EXPECT_LE(mails[0].bytes.size(), 1200);
    EXPECT_GT(mails[0].size, 50'000);
    EXPECT_EQ(mails[1].bytes, "From: b\n\nHei\n");
}

TEST(MboxReader, EndsEmptyFiles)
{
    EXPECT_TRUE(mailsOf({}).isEmpty());
    EXPECT_EQ(mailsOf(separator).size(), 1);
    EXPECT_EQ(mailsOf(separator + separator).size(), 2);
}

} // namespace tverrlos
