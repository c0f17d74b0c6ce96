#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

TEST(TypedCalendar, AProposedMeetingIsTentativeAndAConfirmedOneConfirmed)
{
    Typing desk;
    desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
    const QString number = QStringLiteral("2024-0001");
    desk.act(number, QStringLiteral("triage outcome=accepted"));
    desk.act(number, QStringLiteral("meeting propose date=2099-07-01 time=10:00"));
    const QString file = desk.path(QStringLiteral("møter.ics"));
    const Answered proposed = desk.json({QStringLiteral("calendar"), file});
    ASSERT_EQ(proposed.status, 0) << qPrintable(proposed.err);
    EXPECT_EQ(proposed.json().value(QLatin1String("meetings")).toInt(), 1);
    EXPECT_TRUE(bytes(file).contains("STATUS:TENTATIVE"));
    EXPECT_TRUE(bytes(file).contains("DTSTART:20990701T080000Z")) << "ten o'clock in Norway";

    desk.act(number, QStringLiteral("meeting confirm"));
    ASSERT_EQ(desk.json({QStringLiteral("calendar"), file, QStringLiteral("--case"), number}).status, 0);
    EXPECT_TRUE(bytes(file).contains("STATUS:CONFIRMED"));
    EXPECT_EQ(
        desk.json({QStringLiteral("calendar"), file, QStringLiteral("--case"), QStringLiteral("2024-0009")})
            .status,
        1);
    EXPECT_EQ(desk.json({QStringLiteral("calendar"), desk.path(QStringLiteral("ingen/mappe.ics"))}).status,
              1);
}

TEST(TypedCalendar, WhatIsTakenBackAndDoneAgainIsNewerEachTime)
{
    Typing desk;
    desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
    const QString number = QStringLiteral("2024-0001");
    desk.act(number, QStringLiteral("triage outcome=accepted"));
    desk.act(number, QStringLiteral("meeting propose date=2099-07-01 time=10:00"));
    int last = -1;
    for (const char *next : {"meeting confirm", "undo", "redo", "meeting cancel"}) {
        desk.act(number, QString::fromLatin1(next));
        const QString file = desk.path(QStringLiteral("a.ics"));
        ASSERT_EQ(desk.json({QStringLiteral("calendar"), file, QStringLiteral("--case"), number}).status, 0);
        const QByteArray written = bytes(file);
        const qsizetype begin = written.indexOf("SEQUENCE:") + 9;
        const int sequence = written.mid(begin, written.indexOf('\r', begin) - begin).toInt();
        EXPECT_GT(sequence, last) << next;
        last = sequence;
    }
}

TEST(TypedCalendar, IsTheSameBytesUntilAMeetingIsTouched)
{
    Typing desk;
    desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
    const QString number = QStringLiteral("2024-0001");
    desk.act(number, QStringLiteral("triage outcome=accepted"));
    desk.act(number, QStringLiteral("meeting propose date=2099-07-01 time=10:00"));
    const auto exported = [&](const char *name, const QStringList &more = {}) {
        const QString file = desk.path(QString::fromLatin1(name));
        EXPECT_EQ(desk.json(QStringList{QStringLiteral("calendar"), file} + more).status, 0);
        return bytes(file);
    };
    const QByteArray first = exported("a.ics");
    EXPECT_EQ(exported("b.ics"), first);
    EXPECT_EQ(exported("c.ics", {QStringLiteral("--case"), number}), first);
}
