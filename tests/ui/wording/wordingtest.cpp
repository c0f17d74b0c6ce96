#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include "core/cases/act.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <QSet>

namespace tverrlos {

namespace {

const Phrasebook english(Language::English);

template<class E>
void everyValueHasWordsOfItsOwn()
{
    QSet<QString> seen;
    for (const E value : allOf<E>()) {
        const QString said = words(value, english);
        EXPECT_FALSE(said.isEmpty()) << QString(codeOf(value)).toStdString();
        EXPECT_FALSE(seen.contains(said)) << said.toStdString();
        seen.insert(said);
    }
}

} // namespace

TEST(Words, EveryVocabularyHasWordsForEveryValue)
{
    everyValueHasWordsOfItsOwn<Phase>();
    everyValueHasWordsOfItsOwn<ProjectType>();
    everyValueHasWordsOfItsOwn<LevelOfCare>();
    everyValueHasWordsOfItsOwn<AskerType>();
    everyValueHasWordsOfItsOwn<Region>();
    everyValueHasWordsOfItsOwn<CaseLanguage>();
    everyValueHasWordsOfItsOwn<Channel>();
    everyValueHasWordsOfItsOwn<CaseStatus>();
    everyValueHasWordsOfItsOwn<TriageOutcome>();
    everyValueHasWordsOfItsOwn<Disposition>();
    everyValueHasWordsOfItsOwn<RegimeStanding>();
    everyValueHasWordsOfItsOwn<ContributionState>();
    everyValueHasWordsOfItsOwn<MeetingState>();
    everyValueHasWordsOfItsOwn<ResolutionOutcome>();
    everyValueHasWordsOfItsOwn<StatementLabel>();
    everyValueHasWordsOfItsOwn<SignalKind>();
    everyValueHasWordsOfItsOwn<Instrument>();
    everyValueHasWordsOfItsOwn<LiftedTo>();
}

TEST(Words, RegimesKeepOneShortLabel)
{
    EXPECT_EQ(regimeLabel(RegimeCode(QStringLiteral("helselovgivning"))), QStringLiteral("HELSE"));
    EXPECT_EQ(regimeLabel(RegimeCode(QStringLiteral("Normen"))), QStringLiteral("NORM"));
    EXPECT_EQ(regimeLabel(RegimeCode(QStringLiteral("tilsyn"))), QStringLiteral("TILSYN"));
    EXPECT_EQ(regimeLabel(RegimeCode(QStringLiteral("ny-lov"))), QStringLiteral("NY-LOV"));
}

TEST(Words, EveryActThatCanBeRecordedHasWords)
{
    const QList<Act> acts{TriageAct{},         TagAct{},         RouteAct{},         EditAct{},
                          AssignAct{},         AskAct{},         ContributeAct{},    ProposeMeetingAct{},
                          ConfirmMeetingAct{}, HoldMeetingAct{}, CancelMeetingAct{}, ResolveAct{},
                          SignalAct{},         NoteAct{},        HoursAct{},         CloseAct{},
                          ReopenAct{},         UndoAct{}};
    for (const Act &act : acts) {
        EXPECT_NE(eventWords(actCode(act), english), actCode(act)) << actCode(act).toStdString();
        EXPECT_NE(actWords(actCode(act), english), actCode(act)) << actCode(act).toStdString();
    }
    EXPECT_NE(eventWords(QStringLiteral("received"), english), QStringLiteral("received"));
}

TEST(ErrorWords, AnArgumentThatLooksLikeAPlaceholderStaysAsItIs)
{
    const Error error{ErrorCode::Invalid,
                      QStringLiteral("Line %2 of %1 cannot be read."),
                      {QStringLiteral("a%2.eml"), QStringLiteral("17")},
                      QStringLiteral("Look at it.")};
    EXPECT_EQ(sentence(error, english), QStringLiteral("Line 17 of a%2.eml cannot be read."));
    EXPECT_EQ(sentenceAndRemedy(error, english),
              QStringLiteral("Line 17 of a%2.eml cannot be read. Look at it."));
}

TEST(DateWords, SaysHowFarADayIs)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(dateWords(today), QStringLiteral("22.11.2026"));
    EXPECT_EQ(dateWords(std::nullopt), QStringLiteral("–"));
    EXPECT_EQ(relativeAge(today, today, english), QStringLiteral("today"));
    EXPECT_EQ(relativeAge(today.addDays(-1), today, english), QStringLiteral("yesterday"));
    EXPECT_EQ(relativeAge(today.addDays(-8), today, english), QStringLiteral("8 days ago"));
    EXPECT_EQ(relativeAge(today.addDays(28), today, english), QStringLiteral("in 4 weeks"));
    EXPECT_EQ(weekWords(today, english), QStringLiteral("week 47"));
    EXPECT_EQ(momentWords(QDateTime(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC)),
              QStringLiteral("02.07.2026 00:30"));
}

TEST(DateWords, HoursAreExact)
{
    EXPECT_EQ(hoursWords(270, Phrasebook(Language::Bokmal)), QStringLiteral("4,5 t"));
    EXPECT_EQ(hoursWords(120, english), QStringLiteral("2 h"));
    EXPECT_EQ(hoursWords(100, english), QStringLiteral("1 h 40 min"));
}

TEST(Counts, AreWrittenWithTheDigitGroupsOfTheLanguage)
{
    const char *const counted = "%n cases";
    const Phrasebook bokmal(Language::Bokmal);
    EXPECT_TRUE(bokmal.say("tverrlos::CaseListPage", counted, 66640).startsWith(numberWords(66640, bokmal)));
    EXPECT_EQ(numberWords(66640, bokmal).size(), 6) << "66 640";
    useLanguage(Language::Bokmal);
    EXPECT_TRUE(QCoreApplication::translate("tverrlos::CaseListPage", counted, nullptr, 66640)
                    .startsWith(numberWords(66640, bokmal)));
    useLanguage(Language::English);
}

TEST(NorwegianCollator, SortsAsPeopleInNorwayDo)
{
    QStringList names{QStringLiteral("Åsgård"), QStringLiteral("Østby"), QStringLiteral("Ærlend"),
                      QStringLiteral("Zeta"),   QStringLiteral("2"),     QStringLiteral("10")};
    const QCollator collator = norwegianCollator();
    std::sort(names.begin(), names.end(), collator);
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("2"), QStringLiteral("10"), QStringLiteral("Zeta"),
                           QStringLiteral("Ærlend"), QStringLiteral("Østby"), QStringLiteral("Åsgård")}));
}

} // namespace tverrlos
