#include "core/cases/merging.h"

#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

const QDate day(2024, 3, 1);

Case worked(const Case &before, const Act &act, const char *actor = "ola")
{
    const Result<Case> after = perform(before, act, plainContext(day, QString::fromUtf8(actor)));
    EXPECT_TRUE(after.ok()) << (after ? "" : after.error().english().toStdString());
    return after ? *after : before;
}

Case accepted()
{
    Case value;
    value.title = QStringLiteral("Transkribering");
    value.problem = QStringLiteral("Kan vi ta opp samtalen?");
    value.received = day;
    value.clockStart = day;
    value.revision = 1;
    value = worked(value, TriageAct{});
    TagAct tags;
    tags.add = {RegimeCode(QStringLiteral("GDPR")), RegimeCode(QStringLiteral("MDR"))};
    return worked(value, tags);
}

Result<QList<Clash>> clashesOf(const Case &base, const Case &now, const Act &act)
{
    return clashes(base, now, act, plainContext(day, QStringLiteral("kari")));
}

QStringList fieldsOf(const Result<QList<Clash>> &found)
{
    QStringList fields;
    EXPECT_TRUE(found.ok()) << (found ? "" : found.error().english().toStdString());
    for (const Clash &clash : found ? *found : QList<Clash>())
        fields.append(clash.field);
    return fields;
}

EditAct newTitle(const char *text)
{
    EditAct act;
    act.title = QString::fromUtf8(text);
    return act;
}

EditAct newProblem(const char *text)
{
    EditAct act;
    act.problem = QString::fromUtf8(text);
    return act;
}

ResolveAct resolution(const char *regime, const char *text)
{
    return {RegimeCode(QString::fromUtf8(regime)),
            ResolutionOutcome::Answered,
            {{StatementLabel::Must, QString::fromUtf8(text), {}}}};
}

} // namespace

TEST(Merging, DifferentFieldsStandBesideEachOther)
{
    const Case base = accepted();
    const Case now = worked(base, newTitle("Ny tittel"));
    EXPECT_EQ(fieldsOf(clashesOf(base, now, newProblem("Presisert"))), QStringList());
    EXPECT_EQ(fieldsOf(clashesOf(base, now, resolution("MDR", "Må vurderes."))), QStringList());
}

TEST(Merging, TheSameFieldTwiceIsShownWithBothSides)
{
    const Case base = accepted();
    const Case now = worked(base, newProblem("Olas ord"));
    const auto found = clashesOf(base, now, newProblem("Karis ord"));
    ASSERT_EQ(fieldsOf(found), QStringList{QStringLiteral("problem")});
    EXPECT_EQ(found->first().theirs.toString(), QStringLiteral("Olas ord"));
    EXPECT_EQ(found->first().mine.toString(), QStringLiteral("Karis ord"));
}

TEST(Merging, AnActThatWouldBringTheOldValueBackClashes)
{
    const Case base = accepted();
    const Case now = worked(base, newTitle("Olas tittel"));
    EditAct all;
    all.title = base.title; // as a form does that hands back every field
    all.problem = QStringLiteral("Karis ord");
    EXPECT_EQ(fieldsOf(clashesOf(base, now, all)), QStringList{QStringLiteral("title")});
}

TEST(Merging, ASignatureIsNotLostToANewAnswer)
{
    Case base = worked(accepted(), resolution("MDR", "Det er ikke utstyr."));
    base = worked(base, resolution("GDPR", "Finn et grunnlag."));
    const Case now = worked(base, SignAct{AgencyCode(QStringLiteral("hdir"))});
    EXPECT_FALSE(fieldsOf(clashesOf(base, now, resolution("MDR", "Det er utstyr."))).isEmpty());
}

TEST(Merging, WhatIsNoLongerLegalSaysWhy)
{
    const Case base = accepted();
    TriageAct withdrawn;
    withdrawn.outcome = TriageOutcome::Withdrawn;
    const auto found = clashesOf(base, worked(base, withdrawn), newTitle("Ny tittel"));
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Refused);
}

TEST(Merging, TheSameChangeTwiceIsNoClash)
{
    const Case base = accepted();
    EXPECT_EQ(fieldsOf(clashesOf(base, worked(base, newTitle("Lik")), newTitle("Lik"))), QStringList());
}

TEST(Merging, AdditionsToAListAreAllKept)
{
    const Case base = accepted();
    const Case now = worked(base, NoteAct{QStringLiteral("Olas notat")});
    EXPECT_EQ(fieldsOf(clashesOf(base, now, NoteAct{QStringLiteral("Karis notat")})), QStringList());
    SignalAct mine;
    mine.text = QStringLiteral("Karis signal");
    SignalAct theirs;
    theirs.text = QStringLiteral("Olas signal");
    EXPECT_EQ(fieldsOf(clashesOf(base, worked(base, theirs), mine)), QStringList());
    TagAct topic;
    topic.addTopics = {TopicCode(QStringLiteral("transkribering"))};
    TagAct other;
    other.addTopics = {TopicCode(QStringLiteral("lagring"))};
    EXPECT_EQ(fieldsOf(clashesOf(base, worked(base, topic), other)), QStringList());
}

TEST(Merging, AnswersUnderDifferentRegimesStandBesideEachOther)
{
    const Case base = accepted();
    const Case now = worked(base, resolution("MDR", "Det er ikke utstyr."));
    EXPECT_EQ(fieldsOf(clashesOf(base, now, resolution("GDPR", "Finn et grunnlag."))), QStringList());
    EXPECT_FALSE(fieldsOf(clashesOf(base, now, resolution("MDR", "Det er utstyr."))).isEmpty());
}

TEST(Merging, ASignatureRestsOnTheAnswerThatWasRead)
{
    Case base = worked(accepted(), resolution("MDR", "Det er ikke utstyr."));
    base = worked(base, resolution("GDPR", "Finn et grunnlag."));
    const SignAct sign{AgencyCode(QStringLiteral("hdir"))};
    EXPECT_FALSE(
        fieldsOf(clashesOf(base, worked(base, resolution("MDR", "Det er utstyr.")), sign)).isEmpty());
    EXPECT_EQ(fieldsOf(clashesOf(base, worked(base, NoteAct{QStringLiteral("Notat")}), sign)), QStringList());
    const SignAct theirs{AgencyCode(QStringLiteral("datatilsynet"))};
    EXPECT_EQ(fieldsOf(clashesOf(base, worked(base, theirs), sign)), QStringList());
}

TEST(Merging, TheEndOfACaseRestsOnAllOfIt)
{
    Case base = worked(accepted(), resolution("MDR", "Det er ikke utstyr."));
    base = worked(base, resolution("GDPR", "Finn et grunnlag."));
    EXPECT_FALSE(fieldsOf(clashesOf(base, worked(base, newTitle("Ny tittel")), CloseAct{})).isEmpty());
}

TEST(Merging, AnActThatWasNeverLegalIsRefusedAsSuch)
{
    const Case base = accepted();
    const auto found = clashesOf(base, base, CloseAct{});
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Refused);
}

TEST(Merging, AnEarlierRevisionIsToldFromTheEvents)
{
    const Case base = accepted();
    Case now = worked(base, newTitle("Ny tittel"));
    now.revision = 2;
    const auto [from, to] = differences(base, now);
    const QList<CaseEvent> timeline{
        {{}, now.number, 1, {}, QStringLiteral("ola"), QStringLiteral("received"), {}, {}},
        {{}, now.number, 2, {}, QStringLiteral("ola"), QStringLiteral("edit"), from, to}};
    const Result<Case> before = asOfRevision(now, timeline, 1);
    ASSERT_TRUE(before.ok());
    EXPECT_EQ(*before, base);
    QList<CaseEvent> erased = timeline;
    erased.last().act = QStringLiteral("erase");
    ASSERT_FALSE(asOfRevision(now, erased, 1).ok());
    EXPECT_EQ(asOfRevision(now, erased, 1).error().code, ErrorCode::Conflict);
}
