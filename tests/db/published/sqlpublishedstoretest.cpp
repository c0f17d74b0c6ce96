#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "core/published/publishedstore.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const AgencyCode hdir(QStringLiteral("hdir"));

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class PublishedAnswers : public OverBothBackEnds
{
protected:
    PublishedStore &published() { return store().published(); }

    /// A case with an answer, asked by Kari Nordmann of Fjellsida legekontor.
    CaseNumber answeredCase(const char *problem = "Kan Fjellsida legekontor ta opp samtaler?",
                            const char *statement = "Pasienten skal informeres om journalføringen.")
    {
        Case value = enquiry(QDate(2024, 2, 12));
        value.title = text("Opptak av samtaler");
        value.problem = text(problem);
        value.asker.organisation = text("Fjellsida legekontor AS");
        value.asker.contactName = text("Kari Nordmann");
        const auto made = store().casework().create(value, {}, kari);
        EXPECT_TRUE(made.ok());
        const CaseNumber number = made->now.number;
        const RegimeCode gdpr(QStringLiteral("GDPR"));
        act(number, TriageAct{TriageOutcome::Accepted, {}, {}, {}, {}});
        TagAct tag;
        tag.add = {gdpr};
        act(number, tag, false); // may be tagged already
        act(number, ResolveAct{gdpr,
                               ResolutionOutcome::Answered,
                               {{StatementLabel::Must, text(statement), {text("GDPR artikkel 13")}}}});
        return number;
    }
    void act(const CaseNumber &number, const Act &act, bool must = true)
    {
        const auto done = store().casework().perform(number, act, kari);
        EXPECT_TRUE(done.ok() || !must) << (done ? "" : done.error().english().toStdString());
    }
    PublishedAnswer done(const PublishedNumber &number, const PublishedAct &act)
    {
        const auto answer = published().perform(number, act, kari);
        EXPECT_TRUE(answer.ok()) << (answer ? "" : answer.error().english().toStdString());
        return answer ? *answer : PublishedAnswer();
    }
    PublishedNumber drafted(const char *question = "Kan samtalen tas opp?")
    {
        const auto draft = published().draft(answeredCase(), kari);
        EXPECT_TRUE(draft.ok()) << (draft ? "" : draft.error().english().toStdString());
        EditPublishedAct edit;
        edit.texts.insert(CaseLanguage::Bokmal, {text("Opptak"), text(question),
                                                 text("[må] Pasienten skal informeres om journalføringen.")});
        return done(draft->number, edit).number;
    }
    PublishedNumber publishedOne(const char *question = "Kan samtalen tas opp?")
    {
        const PublishedNumber number = drafted(question);
        done(number, AskClearanceAct{{hdir}});
        done(number, ClearAct{hdir});
        done(number, PublishAct{{}, QStringLiteral("Navnet er et eksempel.")});
        return number;
    }
    QStringList listed(const PublishedFilter &filter, int limit = 100)
    {
        QStringList numbers;
        std::optional<PublishedNumber> after;
        do {
            const auto page = published().page(filter, after, limit);
            EXPECT_TRUE(page.ok()) << (page ? "" : page.error().english().toStdString());
            if (!page)
                break;
            for (const PublishedRow &row : page->rows)
                numbers.append(row.number.text());
            after = page->next;
        } while (after);
        EXPECT_EQ(*published().count(filter), numbers.size());
        return numbers;
    }
    QStringList found(const char *words)
    {
        PublishedFilter filter;
        filter.search = text(words);
        return listed(filter);
    }
    QStringList problems()
    {
        const auto report = store().maintenance().verify({});
        QStringList list;
        for (const Problem &problem : report->problems)
            list.append(problem.what.english() + QLatin1Char(' ') + problem.where);
        return list;
    }
};
OVER_BOTH_BACK_ENDS(PublishedAnswers);

TEST_P(PublishedAnswers, ADraftFromACaseIsNeutralAndKept)
{
    const CaseNumber source = answeredCase();
    const auto draft = published().draft(source, kari);
    ASSERT_TRUE(draft.ok());
    EXPECT_EQ(draft->number.text(), QStringLiteral("S-2024-001"));
    EXPECT_EQ(draft->texts.value(CaseLanguage::Bokmal).question, text("Kan [virksomheten] ta opp samtaler?"));
    EXPECT_EQ(published().find(draft->number).value(), *draft);
    ASSERT_EQ(published().ofCase(source)->size(), 1);
    EXPECT_TRUE(published().ofCase(CaseNumber(2024, 999))->isEmpty());
    EXPECT_EQ(problems(), QStringList());
}

TEST_P(PublishedAnswers, AreFoundTheSameInBothNorwegiansAndByPhrases)
{
    const QString bokmal = drafted("Gjelder taushetsplikten ved sykehuset for veilederne?").text();
    const QString nynorsk = drafted("Gjeld teieplikta ved sjukehuset for rettleiarane?").text();
    const QStringList both{nynorsk, bokmal};
    for (const char *words :
         {"taushetsplikt", "teieplikt", "sykehus", "sjukehusa ", "veiledere ", "rettleiarar ",
          "\"ved sykehuset\"", "\"ved sjukehuset\"", "\"teieplikt ved sykehus\"", "Sykehus taushetsplikten"})
        EXPECT_EQ(found(words), both) << words;
    EXPECT_EQ(found("\"sykehuset ved\""), QStringList());
    EXPECT_EQ(found("\"ved sykehuset\" bjørn"), QStringList());
    EXPECT_EQ(found("§§ %"), QStringList());
    EXPECT_EQ(found("   "), both);
    PublishedFilter paged;
    paged.search = text("\"ved sykehuset\"");
    EXPECT_EQ(listed(paged, 1), both) << "page by page";
    for (const QString &odd :
         {QString(10'000, u'ø'), QStringLiteral("björn-").repeated(1'700),
          QLatin1Char('"') + QStringLiteral("ved sykehuset ").repeated(700) + QLatin1Char('"')})
        EXPECT_EQ(found(odd.toUtf8().constData()), QStringList());
    EXPECT_EQ(found(QStringLiteral("taushetsplikt ").repeated(700).toUtf8().constData()), both);
}

TEST_P(PublishedAnswers, NumbersAreNeverUsedAgain)
{
    const PublishedNumber first = drafted();
    done(first, WithdrawAct{text("feil")});
    EXPECT_EQ(drafted().text(), QStringLiteral("S-2024-002"));
    clock.set(QDateTime(QDate(2024, 12, 31), QTime(23, 30), Qt::UTC)); // the new year in Norway
    EXPECT_EQ(drafted().text(), QStringLiteral("S-2025-001"));
}

TEST_P(PublishedAnswers, WithANameOfTheCaseCannotBePublished)
{
    const PublishedNumber number = drafted("Kan KARI\nNORDMANN ta opp samtalen?");
    done(number, AskClearanceAct{{hdir}});
    done(number, ClearAct{hdir});
    const auto refused = published().perform(number, PublishAct{}, kari);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(published().find(number)->state, PublishedState::InClearance);
}

TEST_P(PublishedAnswers, AreListedByStateRegimeAndWhoIsWaitedFor)
{
    const PublishedNumber out = publishedOne();
    const PublishedNumber waiting = drafted();
    done(waiting, AskClearanceAct{{hdir}});
    PublishedFilter filter;
    EXPECT_EQ(listed(filter), (QStringList{waiting.text(), out.text()}));
    EXPECT_EQ(listed(filter, 1), (QStringList{waiting.text(), out.text()}));
    filter.state = PublishedState::Published;
    EXPECT_EQ(listed(filter), QStringList{out.text()});
    filter = {};
    filter.waitingFor = hdir;
    EXPECT_EQ(listed(filter), QStringList{waiting.text()});
    filter = {};
    filter.regime = RegimeCode(QStringLiteral("GDPR"));
    EXPECT_EQ(listed(filter).size(), 2);
    filter.regime = RegimeCode(QStringLiteral("MDR"));
    EXPECT_EQ(listed(filter), QStringList());
}

TEST_P(PublishedAnswers, ReviewIsDueOnItsDay)
{
    const PublishedNumber out = publishedOne();
    drafted();
    PublishedFilter filter;
    filter.reviewDueOn = QDate(2025, 2, 28);
    EXPECT_EQ(listed(filter), QStringList());
    filter.reviewDueOn = QDate(2025, 3, 1);
    EXPECT_EQ(listed(filter), QStringList{out.text()});
}

TEST_P(PublishedAnswers, AreFoundByTheirWords)
{
    const QString number = publishedOne("Hvordan er det med bjørnebær og journalføringsplikt?").text();
    for (const char *words : {"journalføring", "journalføringen", "JOURNALFØRINGS", "opptak informeres",
                              "S-2024-001", "bjørnebæret", "\"opptak\""})
        EXPECT_EQ(found(words), QStringList{number}) << words;
    for (const char *words : {"bjornebar", "opptak apekatt", "'; DROP TABLE published_answer; --", "%", "_"})
        EXPECT_EQ(found(words), QStringList()) << words;
    EXPECT_EQ(found("   "), QStringList{number});
    EXPECT_EQ(found(QByteArray("opptak ").repeated(2000).constData()), QStringList{number});
}

TEST_P(PublishedAnswers, AConflictSaysWhoAndChangesNothing)
{
    const PublishedNumber number = drafted();
    const int before = published().find(number)->revision;
    done(number, AskClearanceAct{{hdir}});
    const auto late = published().perform(number, ClearAct{hdir}, text("ola"), before);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(late.error().arguments.contains(kari));
    EXPECT_EQ(published().find(number)->revision, before + 1);
}

TEST_P(PublishedAnswers, OneReplacesAnotherAndCannotBeTakenBackUnderIt)
{
    const PublishedNumber old = publishedOne();
    const auto fresh = published().draftLike(old, kari);
    ASSERT_TRUE(fresh.ok());
    EXPECT_EQ(fresh->texts, published().find(old)->texts);
    EXPECT_TRUE(fresh->clearances.isEmpty());
    done(fresh->number, AskClearanceAct{{hdir}});
    done(fresh->number, ClearAct{hdir});
    done(fresh->number, PublishAct{});
    done(old, SupersedeAct{fresh->number});
    EXPECT_FALSE(published().perform(fresh->number, UndoPublishedAct{}, kari).ok());
    EXPECT_FALSE(published().perform(fresh->number, SupersedeAct{old}, kari).ok());
    EXPECT_EQ(published().outgoing()->size(), 2);
    done(old, UndoPublishedAct{});
    done(fresh->number, UndoPublishedAct{});
    EXPECT_EQ(published().outgoing()->size(), 1);
    EXPECT_EQ(problems(), QStringList());
}

TEST_P(PublishedAnswers, TheHistoryTellsEachAct)
{
    const PublishedNumber number = publishedOne();
    QStringList acts;
    const auto timeline = published().timeline(number);
    for (const PublishedEvent &event : *timeline)
        acts.append(event.act);
    EXPECT_EQ(acts,
              (QStringList{text("drafted"), text("edit"), text("ask"), text("clear"), text("publish")}));
}

TEST_P(PublishedAnswers, VerifyNoticesWhatWasChangedBehindItsBack)
{
    const PublishedNumber number = publishedOne();
    ASSERT_EQ(problems(), QStringList());
    Connection &connection = store().connection();
    const char *const harms[] = {
        "UPDATE published_answer SET content = replace(content, 'informeres', 'overvåkes')",
        "UPDATE published_answer SET state = 'withdrawn'",
        "UPDATE published_answer SET words = ' '",
        "UPDATE published_event SET actor = 'ola' WHERE id = 2",
        "DELETE FROM published_event WHERE id = 3",
        "DELETE FROM published_event WHERE id = (SELECT max(id) FROM published_event)",
    };
    for (const char *harm : harms) {
        Transaction gone(connection); // rolled back
        connection.prepare(harm).run();
        EXPECT_NE(problems(), QStringList()) << harm << number.text().toStdString();
    }
    EXPECT_EQ(problems(), QStringList());
}

TEST_P(PublishedAnswers, ThatAreMostLikeAQuestionComeFirst)
{
    const PublishedNumber recording = publishedOne("Kan samtalen med pasienten tas opp?");
    const PublishedNumber images = publishedOne("Kan vi trene en modell på røntgenbilder?");
    const PublishedNumber unlike = publishedOne("Hva koster tjenesten?");
    drafted("Kan samtaler tas opp og skrives ut?"); // nobody can be pointed to a draft
    const auto likely = [&](const char *question) {
        QStringList numbers;
        const auto rows = published().likely(text(question), {RegimeCode(QStringLiteral("GDPR"))}, 10);
        EXPECT_TRUE(rows.ok()) << (rows ? "" : rows.error().english().toStdString());
        for (const PublishedRow &row : *rows)
            numbers.append(row.number.text());
        return numbers;
    };
    const QStringList spoken = likely("Vi vil ta opp samtaler med pasienter, er det lov?");
    ASSERT_EQ(spoken.size(), 3);
    EXPECT_EQ(spoken.first(), recording.text());
    EXPECT_EQ(likely("Får sykehuset bruke røntgenbilde til trening?").first(), images.text());
    EXPECT_EQ(likely("").first(), unlike.text()) << "nothing tells them apart: the newest first";
    EXPECT_EQ(published().likely(QString(), {}, 2)->size(), 2);
}

} // namespace tverrlos::tests
