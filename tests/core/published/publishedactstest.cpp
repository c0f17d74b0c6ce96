#include "core/published/publishedacts.h"

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const AgencyCode hdir(QStringLiteral("hdir"));
const AgencyCode dmp(QStringLiteral("dmp"));

/// An answer and its history, as the store keeps them.
struct Desk
{
    PublishedAnswer answer;
    QList<PublishedEvent> events;
    QMap<PublishedNumber, PublishedAnswer> others;
    bool replacesAnother = false;
    QDate today{2026, 11, 22};

    Desk()
    {
        answer.number = PublishedNumber(2026, 1);
        answer.revision = 1;
        answer.drafted = today;
        answer.regimes = {RegimeCode(QStringLiteral("GDPR"))};
        answer.texts.insert(CaseLanguage::Bokmal, {text("Opptak av samtaler"), text("Kan samtalen tas opp?"),
                                                   text("[må] Pasienten skal informeres.")});
        events.append({answer.number,
                       1,
                       moment(),
                       QStringLiteral("kari"),
                       QStringLiteral("drafted"),
                       {},
                       publishedToJson(answer)});
    }
    QDateTime moment() const { return QDateTime(today, QTime(9, 0), Qt::UTC); }
    PublishedContext context() const
    {
        PublishedContext context;
        context.now = moment();
        context.actor = QStringLiteral("kari");
        context.knowsAgency = [](const AgencyCode &agency) { return agency == hdir || agency == dmp; };
        context.knowsRegime = [](const RegimeCode &regime) {
            return regime.text() == QLatin1String("GDPR") || regime.text() == QLatin1String("MDR");
        };
        static const IdentifyingCheck check({{text("Kari Nordmann")}, {}, {}, {}});
        context.check = check;
        context.other = [this](const PublishedNumber &number) {
            return others.contains(number) ? std::optional(others.value(number)) : std::nullopt;
        };
        context.replacesAnother = replacesAnother;
        return context;
    }
    Result<PublishedAnswer> after(const PublishedAct &act) const
    {
        if (std::holds_alternative<UndoPublishedAct>(act))
            return undone(answer, events, context());
        if (std::holds_alternative<RedoPublishedAct>(act))
            return redone(answer, events, context());
        return perform(answer, act, context());
    }
    bool act(const PublishedAct &act)
    {
        const auto next = after(act);
        if (!next)
            return false;
        const auto [from, to] = differences(answer, *next);
        const int revision = answer.revision + 1;
        answer = *next;
        answer.revision = revision;
        events.append({answer.number, revision, moment(), QStringLiteral("kari"), actCode(act), from, to});
        return true;
    }
    void publish()
    {
        EXPECT_TRUE(act(AskClearanceAct{{hdir}}));
        EXPECT_TRUE(act(ClearAct{hdir}));
        EXPECT_TRUE(act(PublishAct{}));
    }
};

EditPublishedAct rewriting(const char *answer)
{
    EditPublishedAct act;
    act.texts.insert(CaseLanguage::Bokmal, {text("Opptak"), text("Kan samtalen tas opp?"), text(answer)});
    return act;
}

ErrorCode codeOfRefusal(const Desk &desk, const PublishedAct &act)
{
    const auto outcome = desk.after(act);
    EXPECT_FALSE(outcome.ok());
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

} // namespace

TEST(PublishedActs, FromDraftToPublishedWithAReviewInAYear)
{
    Desk desk;
    desk.publish();
    EXPECT_EQ(desk.answer.state, PublishedState::Published);
    EXPECT_EQ(desk.answer.published, desk.today);
    EXPECT_EQ(desk.answer.review, QDate(2027, 11, 22));
    EXPECT_FALSE(desk.answer.isReviewDue(QDate(2027, 11, 21)));
    EXPECT_TRUE(desk.answer.isReviewDue(QDate(2027, 11, 22)));
}

TEST(PublishedActs, EveryAgencyAskedMustClearBeforePublishing)
{
    Desk desk;
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{}), ErrorCode::Refused);
    ASSERT_TRUE(desk.act(AskClearanceAct{{hdir, dmp}}));
    ASSERT_TRUE(desk.act(ClearAct{hdir}));
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{}), ErrorCode::Refused);
    ASSERT_TRUE(desk.act(RefuseClearanceAct{dmp, QStringLiteral("for vidt")}));
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{}), ErrorCode::Refused);
    ASSERT_TRUE(desk.act(AskClearanceAct{{dmp}})); // once more
    ASSERT_TRUE(desk.act(ClearAct{dmp}));
    EXPECT_TRUE(desk.act(PublishAct{}));
}

TEST(PublishedActs, AnAgencyThatRefusesSaysWhy)
{
    Desk desk;
    ASSERT_TRUE(desk.act(AskClearanceAct{{hdir}}));
    EXPECT_EQ(codeOfRefusal(desk, RefuseClearanceAct{hdir, QStringLiteral("  ")}), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(desk, ClearAct{dmp}), ErrorCode::Refused); // was not asked
    EXPECT_EQ(codeOfRefusal(desk, AskClearanceAct{{AgencyCode(QStringLiteral("nasa"))}}), ErrorCode::Invalid);
}

TEST(PublishedActs, AnEditLapsesTheClearances)
{
    Desk desk;
    ASSERT_TRUE(desk.act(AskClearanceAct{{hdir}}));
    ASSERT_TRUE(desk.act(ClearAct{hdir}));
    ASSERT_TRUE(desk.act(rewriting("[må] Noe annet.")));
    EXPECT_EQ(desk.answer.clearances.first().state, ClearanceState::Asked);
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{}), ErrorCode::Refused);
}

TEST(PublishedActs, WhatBlocksCannotBePublishedWhateverTheReason)
{
    Desk desk;
    ASSERT_TRUE(desk.act(rewriting("[må] Spør Kari Nordmann.")));
    ASSERT_TRUE(desk.act(AskClearanceAct{{hdir}}));
    ASSERT_TRUE(desk.act(ClearAct{hdir}));
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{std::nullopt, QStringLiteral("hun vil det")}),
              ErrorCode::Refused);
}

TEST(PublishedActs, AWarningNeedsAWordOfWhy)
{
    Desk desk;
    ASSERT_TRUE(desk.act(rewriting("[må] Gjelder også for 14 ansatte.")));
    ASSERT_TRUE(desk.act(AskClearanceAct{{hdir}}));
    ASSERT_TRUE(desk.act(ClearAct{hdir}));
    EXPECT_EQ(codeOfRefusal(desk, PublishAct{}), ErrorCode::Refused);
    ASSERT_TRUE(desk.act(PublishAct{std::nullopt, QStringLiteral("tallet er fra loven")}));
    EXPECT_EQ(desk.answer.warningsWhy, QStringLiteral("tallet er fra loven"));
}

TEST(PublishedActs, AnIncompleteLanguageIsNotSentToClearance)
{
    Desk desk;
    EditPublishedAct act;
    act.texts.insert(CaseLanguage::English, {text("Recording"), {}, {}});
    ASSERT_TRUE(desk.act(act));
    EXPECT_EQ(codeOfRefusal(desk, AskClearanceAct{{hdir}}), ErrorCode::Refused);
    act.texts.insert(CaseLanguage::English, {});
    ASSERT_TRUE(desk.act(act));
    EXPECT_FALSE(desk.answer.texts.contains(CaseLanguage::English));
    EXPECT_TRUE(desk.act(AskClearanceAct{{hdir}}));
}

TEST(PublishedActs, TheLastTextStays)
{
    Desk desk;
    EditPublishedAct act;
    act.texts.insert(CaseLanguage::Bokmal, {});
    EXPECT_EQ(codeOfRefusal(desk, act), ErrorCode::Refused);
}

TEST(PublishedActs, SignsThatNobodySeesAreLeftOut)
{
    Desk desk;
    ASSERT_TRUE(desk.act(rewriting("[må] Informer pasi\u00ADenten\u200B.")));
    EXPECT_EQ(desk.answer.texts.value(CaseLanguage::Bokmal).answer, text("[må] Informer pasienten."));
}

TEST(PublishedActs, APublishedTextIsNotEdited)
{
    Desk desk;
    desk.publish();
    EXPECT_EQ(codeOfRefusal(desk, rewriting("[må] Noe annet.")), ErrorCode::Refused);
    EXPECT_EQ(codeOfRefusal(desk, AskClearanceAct{{dmp}}), ErrorCode::Refused);
}

TEST(PublishedActs, OnlyAPublishedAnswerReplacesAPublishedOne)
{
    Desk desk;
    PublishedAnswer next;
    next.number = PublishedNumber(2026, 2);
    desk.others.insert(next.number, next);
    EXPECT_EQ(codeOfRefusal(desk, SupersedeAct{next.number}), ErrorCode::Refused); // itself a draft
    desk.publish();
    EXPECT_EQ(codeOfRefusal(desk, SupersedeAct{next.number}), ErrorCode::Refused); // the other is a draft
    EXPECT_EQ(codeOfRefusal(desk, SupersedeAct{desk.answer.number}), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(desk, SupersedeAct{PublishedNumber(2026, 9)}), ErrorCode::NotFound);
    desk.others[next.number].state = PublishedState::Published;
    ASSERT_TRUE(desk.act(SupersedeAct{next.number}));
    EXPECT_EQ(desk.answer.state, PublishedState::Superseded);
    EXPECT_EQ(desk.answer.supersededBy, next.number);
}

TEST(PublishedActs, AnswersNeverReplaceEachOther)
{
    Desk desk;
    desk.publish();
    PublishedAnswer next;
    next.number = PublishedNumber(2026, 2);
    next.state = PublishedState::Published;
    next.supersededBy = PublishedNumber(2026, 3); // damaged data: a published one has none
    PublishedAnswer third;
    third.number = PublishedNumber(2026, 3);
    third.supersededBy = desk.answer.number;
    desk.others = {{next.number, next}, {third.number, third}};
    EXPECT_EQ(codeOfRefusal(desk, SupersedeAct{next.number}), ErrorCode::Refused);
}

TEST(PublishedActs, WithdrawingNeedsAReasonAndIsUndone)
{
    Desk desk;
    desk.publish();
    EXPECT_EQ(codeOfRefusal(desk, WithdrawAct{}), ErrorCode::Invalid);
    const PublishedAnswer before = desk.answer;
    ASSERT_TRUE(desk.act(WithdrawAct{QStringLiteral("loven er endret")}));
    EXPECT_EQ(desk.answer.state, PublishedState::Withdrawn);
    ASSERT_TRUE(desk.act(UndoPublishedAct{}));
    PublishedAnswer again = desk.answer;
    again.revision = before.revision;
    EXPECT_EQ(again, before);
}

TEST(PublishedActs, UndoGoesBackStepByStepAndRedoForward)
{
    Desk desk;
    desk.publish();
    ASSERT_TRUE(desk.act(UndoPublishedAct{}));
    EXPECT_EQ(desk.answer.state, PublishedState::InClearance);
    ASSERT_TRUE(desk.act(UndoPublishedAct{}));
    ASSERT_TRUE(desk.act(UndoPublishedAct{}));
    EXPECT_EQ(desk.answer.state, PublishedState::Draft);
    EXPECT_FALSE(desk.act(UndoPublishedAct{}));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(desk.act(RedoPublishedAct{}));
    EXPECT_EQ(desk.answer.state, PublishedState::Published);
    EXPECT_FALSE(desk.act(RedoPublishedAct{}));
}

TEST(PublishedActs, WhatReplacesAnotherStaysPublished)
{
    Desk desk;
    desk.publish();
    desk.replacesAnother = true;
    EXPECT_EQ(codeOfRefusal(desk, UndoPublishedAct{}), ErrorCode::Refused);
    EXPECT_TRUE(desk.act(WithdrawAct{QStringLiteral("feil")}));
}

TEST(PublishedActs, AReviewDateLiesAhead)
{
    Desk desk;
    desk.publish();
    EXPECT_EQ(codeOfRefusal(desk, SetReviewAct{desk.today.addDays(-1), {}}), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(desk, SetReviewAct{{}, {}}), ErrorCode::Invalid);
    ASSERT_TRUE(desk.act(SetReviewAct{desk.today, QStringLiteral("ny forskrift")}));
    EXPECT_TRUE(desk.answer.isReviewDue(desk.today));
}

TEST(PublishedActs, JsonLosesNothing)
{
    Desk desk;
    desk.publish();
    desk.answer.references = {text("helsepersonelloven § 29")};
    desk.answer.sources = {CaseNumber(2026, 42)};
    desk.answer.supersededBy = PublishedNumber(2027, 12);
    Result<PublishedAnswer> again = publishedFromJson(publishedToJson(desk.answer));
    ASSERT_TRUE(again.ok());
    again->number = desk.answer.number;
    again->revision = desk.answer.revision;
    EXPECT_EQ(*again, desk.answer);
    QJsonObject broken = publishedToJson(desk.answer);
    broken.insert(QStringLiteral("state"), QStringLiteral("lost"));
    EXPECT_EQ(publishedFromJson(broken).error().code, ErrorCode::Invalid);
}

TEST(PublishedDraft, TakesProblemAndStatementsWithoutWhatTellsWhoAsked)
{
    Case source;
    source.number = CaseNumber(2026, 42);
    source.title = text("Opptak hos Fjellsida legekontor");
    source.problem = text("Vi er 14 ansatte og spør om opptak. Ring Kari Nordmann, tlf 22 33 44 55.");
    source.context = text("HEMMELIG KONTEKST");
    source.notes = {{text("HEMMELIG NOTAT"), {}, {}, {}}};
    source.regimes = {{RegimeCode(QStringLiteral("GDPR")), RegimeStanding::Confirmed, 1, {}, {}, {}}};
    Resolution resolution;
    resolution.regime = RegimeCode(QStringLiteral("GDPR"));
    resolution.statements = {
        {StatementLabel::Must, text("Legekontoret må informere."), {text("GDPR artikkel 13")}},
        {StatementLabel::Should, text("Kari Nordmann bør logge."), {}}};
    source.resolutions = {resolution};
    Desk desk;
    PublishedContext context = desk.context();
    context.check = IdentifyingCheck({{text("Kari Nordmann")}, {}, {text("Fjellsida legekontor")}, {}});
    const auto draft = draftFrom(source, context);
    ASSERT_TRUE(draft.ok());
    const PublishedText written = draft->texts.value(CaseLanguage::Bokmal);
    EXPECT_EQ(written.title, text("Opptak hos [virksomheten]"));
    EXPECT_EQ(written.question,
              text("Vi er [størrelsen] og spør om opptak. Ring [personen], tlf [nummeret]."));
    EXPECT_EQ(written.answer, text("[må] Legekontoret må informere.\n\n[bør] [personen] bør logge."));
    EXPECT_EQ(draft->references, QStringList{text("GDPR artikkel 13")});
    EXPECT_EQ(draft->sources, QList<CaseNumber>{source.number});
    EXPECT_FALSE(
        QString::fromUtf8(QJsonDocument(publishedToJson(*draft)).toJson()).contains(text("HEMMELIG")));
    // What the program put in keeps it from being published until a person has read it.
    EXPECT_TRUE(anyBlocks(context.check.findings(written.question)));
}

TEST(PublishedDraft, NeedsAnAnswer)
{
    const auto draft = draftFrom(Case(), Desk().context());
    ASSERT_FALSE(draft.ok());
    EXPECT_EQ(draft.error().code, ErrorCode::Refused);
}

TEST(AnswerParts, LabelsInFrontOfParagraphsOnly)
{
    const QList<AnswerPart> parts = answerParts(
        text("Innledning.\r\n\r\n[MÅ] Først.\nMer.\n\n[Should] Then [sic].\n\n[info]\n\n[annet] Tekst."));
    ASSERT_EQ(parts.size(), 4);
    EXPECT_EQ(parts.at(0), (AnswerPart{std::nullopt, text("Innledning.")}));
    EXPECT_EQ(parts.at(1), (AnswerPart{StatementLabel::Must, text("Først.\nMer.")}));
    EXPECT_EQ(parts.at(2), (AnswerPart{StatementLabel::Should, text("Then [sic].")}));
    EXPECT_EQ(parts.at(3), (AnswerPart{std::nullopt, text("[annet] Tekst.")}));
}

TEST(PublishedNumber, ReadsWhatItWrites)
{
    EXPECT_EQ(PublishedNumber(2026, 3).text(), QStringLiteral("S-2026-003"));
    EXPECT_EQ(PublishedNumber::parse(QStringLiteral(" s-2026-003 ")), PublishedNumber(2026, 3));
    EXPECT_EQ(PublishedNumber::parse(QStringLiteral("S-2026-1234")), PublishedNumber(2026, 1234));
    for (const char *wrong : {"2026-0003", "S-2026-000", "S-2026-3", "S-2026-003x", "S-26-003", ""})
        EXPECT_EQ(PublishedNumber::parse(text(wrong)), std::nullopt) << wrong;
}

RC_GTEST_PROP(PublishedActs, RandomActsKeepTheInvariants, ())
{
    Desk desk;
    PublishedAnswer next;
    next.number = PublishedNumber(2026, 2);
    next.state = PublishedState::Published;
    desk.others.insert(next.number, next);
    const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    for (const int choice : choices) {
        const PublishedAct acts[] = {rewriting("[må] En."),
                                     rewriting("[bør] To."),
                                     AskClearanceAct{{hdir}},
                                     AskClearanceAct{{dmp}},
                                     ClearAct{hdir},
                                     ClearAct{dmp},
                                     RefuseClearanceAct{hdir, QStringLiteral("nei")},
                                     PublishAct{},
                                     SupersedeAct{next.number},
                                     WithdrawAct{QStringLiteral("slutt")},
                                     UndoPublishedAct{},
                                     RedoPublishedAct{}};
        desk.act(acts[choice]);
        const PublishedAnswer &now = desk.answer;
        RC_ASSERT(!now.texts.isEmpty());
        RC_ASSERT(now.supersededBy.has_value() == (now.state == PublishedState::Superseded));
        if (now.state == PublishedState::Published || now.state == PublishedState::Superseded) {
            RC_ASSERT(now.published.has_value() && now.review.has_value());
            RC_ASSERT(now.isCleared());
        }
    }
    // The events make what stands.
    QJsonObject made;
    for (const PublishedEvent &event : desk.events)
        for (auto field = event.to.begin(); field != event.to.end(); ++field)
            made.insert(field.key(), field.value());
    RC_ASSERT(made == publishedToJson(desk.answer));
}

} // namespace tverrlos
