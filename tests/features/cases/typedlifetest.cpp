#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

/// One enquiry, taken in; its acts are typed.
class TypedLife : public testing::Test
{
protected:
    void SetUp() override
    {
        const Answered taken =
            desk.json({QStringLiteral("import"), desk.write(QStringLiteral("spørsmål.eml"), enquiryMail())});
        ASSERT_EQ(taken.status, 0) << qPrintable(taken.err);
        number = taken.json()
                     .value(QLatin1String("items"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("case"))
                     .toString();
        ASSERT_EQ(number, QStringLiteral("2024-0001"));
    }

    QString status() const { return shown().value(QLatin1String("status")).toString(); }
    QJsonObject shown() const { return desk.json({QStringLiteral("show"), number}).json(); }
    qsizetype shownCount(const char *list) const
    {
        return shown().value(QLatin1String(list)).toArray().size();
    }

    /// Typed and done: the answer names the case and the status after it.
    void does(const char *words, const char *statusAfter)
    {
        const Answered answered = desk.act(number, QString::fromUtf8(words));
        EXPECT_EQ(answered.status, 0) << words << ": " << qPrintable(answered.err);
        EXPECT_EQ(answered.json().value(QLatin1String("case")).toString(), number) << words;
        EXPECT_EQ(answered.json().value(QLatin1String("status")).toString(), QLatin1String(statusAfter))
            << words;
        ++done;
    }
    /// Typed and refused: exit 1, the reason for the script and at the side, nothing changed.
    void refuses(const char *words)
    {
        const QJsonObject before = shown();
        const Answered answered = desk.act(number, QString::fromUtf8(words));
        EXPECT_EQ(answered.status, 1) << words;
        EXPECT_FALSE(answered.refusal().isEmpty()) << words;
        EXPECT_FALSE(answered.err.trimmed().isEmpty()) << words;
        EXPECT_EQ(shown(), before) << words;
    }

    Typing desk;
    QString number;
    int done = 0;
};

} // namespace

TEST_F(TypedLife, AnEnquiryGoesFromMailToClosedThroughTypedActs)
{
    EXPECT_EQ(status(), QStringLiteral("received"));
    does("triage outcome=accepted", "in-progress");
    does("tag add=GDPR,helselovgivning,Normen remove=MDR why=Lest", "in-progress");
    does("route date=2024-02-12", "in-progress"); // as it stands already: decided all the same
    does("assign officer=kari", "in-progress");
    does("ask agency=datatilsynet due=2099-01-01", "waiting");
    does("contribute agency=datatilsynet text=Grunnlaget-er-artikkel-6 hours=2.5", "in-progress");
    does("meeting propose date=2024-02-20 time=10:00 invite=hdir,datatilsynet", "in-progress");
    does("meeting confirm", "in-progress");
    does("meeting hold attended=hdir,datatilsynet decision-maker=yes role=klinikksjef agreements=Enige "
         "hours=1,5",
         "in-progress");
    does("resolve regime=GDPR outcome=answered label=must text=Ha-et-grunnlag reference=art-6",
         "in-progress");
    does("resolve regime=Normen outcome=not-assessed", "in-progress");
    does("resolve regime=helselovgivning outcome=unclear text=Uklart-hvem-som-svarer", "resolved");
    does("signal text=Uklar-regel kind=unclear-rule instrument=legal lifted=ministry", "resolved");
    does("note text=Ring-dem", "resolved");
    does("hours agency=hdir hours=0.5 date=2024-02-21", "resolved");
    does("close", "closed");

    const QJsonObject story = shown();
    EXPECT_EQ(story.value(QLatin1String("events")).toArray().size(), 1 + done);
    EXPECT_EQ(story.value(QLatin1String("contributions")).toArray().size(), 1);
    EXPECT_EQ(story.value(QLatin1String("resolutions")).toArray().size(), 3);
    const QJsonObject meeting = story.value(QLatin1String("meetings")).toArray().at(0).toObject();
    EXPECT_EQ(meeting.value(QLatin1String("state")).toString(), QStringLiteral("held"));
    for (const QJsonValue &event : story.value(QLatin1String("events")).toArray())
        EXPECT_FALSE(event.toObject().value(QLatin1String("actor")).toString().isEmpty());
    const Answered told = desk.type({QStringLiteral("show"), number});
    for (const char *part :
         {"Ha-et-grunnlag", "art-6", "Grunnlaget-er-artikkel-6", "Enige", "Uklar-regel", "Ring-dem"})
        EXPECT_TRUE(told.out.contains(QLatin1String(part))) << part;
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST_F(TypedLife, WhatIsOutOfTurnIsRefusedAndChangesNothing)
{
    for (const char *early :
         {"close", "reopen", "undo", "resolve regime=GDPR text=x", "ask agency=datatilsynet",
          "contribute agency=datatilsynet text=x", "meeting propose date=2024-03-01", "meeting confirm",
          "meeting hold", "meeting cancel", "triage outcome=complete", "triage outcome=referred",
          "tag add=XX", "tag add=mdr", "note text=", "signal", "hours agency=nobody hours=1",
          "hours agency=hdir hours=0"})
        refuses(early);

    does("triage outcome=accepted", "in-progress");
    for (const char *now : {"triage outcome=accepted", "close", "meeting hold",
                            "meeting propose date=2024-01-01", "ask agency=hdir due=2020-01-01",
                            "ask agency=XX", "contribute agency=rek text=x", "resolve regime=tilsyn text=x",
                            "resolve regime=GDPR text=", "meeting propose date=2024-03-01 minutes=0"})
        refuses(now);

    does("meeting propose date=2099-03-01", "in-progress");
    refuses("meeting hold"); // only proposed
    does("meeting confirm", "in-progress");
    refuses("meeting hold"); // has not taken place
    refuses("meeting confirm");
    does("meeting cancel reason=Syk", "in-progress");
    refuses("meeting cancel");
    does("ask agency=datatilsynet", "waiting");
    refuses("ask agency=datatilsynet");

    does("triage outcome=withdrawn reason=Angret", "closed");
    for (const char *late :
         {"close", "triage outcome=accepted", "tag add=MDR", "route", "assign officer=per", "ask agency=hdir",
          "resolve regime=GDPR text=x", "meeting propose date=2099-03-01", "edit title=Nytt"})
        refuses(late);
    does("reopen", "received");
}

TEST_F(TypedLife, EveryActCanBeTakenBackUntilTheCaseIsAsItCameIn)
{
    QJsonObject asItCame = shown();
    does("triage outcome=accepted", "in-progress");
    does("tag add=MDR why=Utstyr", "in-progress");
    does("route date=2024-02-12", "in-progress");
    does("ask agency=datatilsynet", "waiting");
    does("contribute agency=datatilsynet text=Ja hours=1", "in-progress");
    does("note text=Intern", "in-progress");
    const int acts = done;
    for (int i = 0; i < acts; ++i)
        EXPECT_EQ(desk.act(number, QStringLiteral("undo")).status, 0) << i;
    refuses("undo");

    QJsonObject now = shown();
    EXPECT_EQ(now.value(QLatin1String("events")).toArray().size(), 1 + 2 * acts) << "the history keeps both";
    for (QJsonObject *story : {&asItCame, &now})
        for (const char *moving : {"events", "revision"})
            story->remove(QLatin1String(moving));
    EXPECT_EQ(now, asItCame);
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST_F(TypedLife, WhatIsTypedIsKeptToTheLetter)
{
    const QString odd =
        QStringLiteral("«Blåbær» \"x\" 'y'; DROP TABLE cases; -- %1 %s <b>& =a=b\n\tto linjer 😀 ");
    const Answered noted =
        desk.json({QStringLiteral("act"), number, QStringLiteral("note"), QStringLiteral("text=") + odd});
    ASSERT_EQ(noted.status, 0) << qPrintable(noted.err);
    EXPECT_EQ(shown()
                  .value(QLatin1String("notes"))
                  .toArray()
                  .at(0)
                  .toObject()
                  .value(QLatin1String("text"))
                  .toString(),
              odd.trimmed());
    const QString huge(500000, QLatin1Char('z'));
    EXPECT_EQ(
        desk.json({QStringLiteral("act"), number, QStringLiteral("edit"), QStringLiteral("context=") + huge})
            .status,
        0);
    EXPECT_EQ(shown().value(QLatin1String("context")).toString(), huge);
}

TEST_F(TypedLife, SearchTakesAnythingThatIsTyped)
{
    const auto found = [this](const QString &text) {
        const Answered answered =
            desk.json({QStringLiteral("cases"), QStringLiteral("--count"), QStringLiteral("--search"), text});
        EXPECT_EQ(answered.status, 0) << qPrintable(text.left(40)) << qPrintable(answered.err);
        return answered.json().value(QLatin1String("count")).toInt(-1);
    };
    EXPECT_EQ(found(QStringLiteral("journalnotat")), 1);
    EXPECT_EQ(found(QStringLiteral("\"utkast til journalnotat\"")), 1);
    EXPECT_EQ(found(QStringLiteral("taushets*")), 1);
    EXPECT_EQ(found(QStringLiteral("blåbærsyltetøy")), 0);
    for (const char *odd :
         {"\"", "\"a OR", "NEAR(a b)", "*", "a AND", "-", "(", "title:x", "'; --", "^", "a* *b", "{x}"})
        EXPECT_GE(found(QString::fromLatin1(odd)), 0) << odd;
    EXPECT_GE(found(QString(10000, QLatin1Char('x'))), 0);
    EXPECT_GE(found(QStringLiteral("\"ord ").repeated(2500)), 0);
    EXPECT_EQ(
        desk.json({QStringLiteral("cases"), QStringLiteral("--limit"), QStringLiteral("0")}).lines().size(),
        0);
    EXPECT_EQ(desk.json({QStringLiteral("cases"), QStringLiteral("--regime"), QStringLiteral("gdpr")})
                  .lines()
                  .size(),
              1);
}
