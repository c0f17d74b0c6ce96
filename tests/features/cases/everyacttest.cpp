#include "app/window/officewindow.h"
#include "core/calendar/clock.h"
#include "core/cases/casework.h"
#include "core/records/recordevent.h"
#include "tests/support/app/typing.h"
#include "ui/cases/page/caseacts.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/shell/palette/searchfield.h"
#include "ui/wording/actwords.h"
#include "ui/wording/words.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace tverrlos;

namespace {

/// What is left of a case when one looks at what it says, not at how often it was changed.
QJsonObject contentOf(const Case &value)
{
    QJsonObject json = caseToJson(value);
    json.remove(QStringLiteral("revision"));
    return json;
}

/// Where the panel asks what each agency holds.
QJsonObject everyoneAgrees(QJsonObject fields)
{
    QJsonObject voices = fields.value(QLatin1String("voices")).toObject();
    for (const QString &agency : voices.keys())
        voices.insert(agency, QJsonObject{{QStringLiteral("stand"), QStringLiteral("agrees")}});
    if (!voices.isEmpty())
        fields.insert(QStringLiteral("voices"), voices);
    return fields;
}

QString codeOfUsage(const ActUsage &usage)
{
    return QString(usage.words).replace(QLatin1Char(' '), QLatin1Char('-'));
}

/// The real window over a real database of two cases. Every act is found in the palette by its name, written
/// in its panel, saved, taken back and done again from the palette.
class EveryAct : public testing::Test
{
protected:
    void SetUp() override
    {
        const QByteArray first = enquiryMail("a-1");
        QByteArray second = enquiryMail("b-1"); // told apart by what it says
        second.replace("Hei,", "Kan vi dele bilder med en partner i utlandet?");
        second.replace("Subject: KI som skriver journalnotat", "Subject: Deling av bilder");
        for (const QByteArray &mail : {first, second})
            ASSERT_EQ(desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), mail)})
                          .json()
                          .value(QLatin1String("new")),
                      1);
    }
    void open(const QString &language)
    {
        office.reset();
        office = std::make_unique<OfficeWindow>(
            OfficeWindow::Choices{desk.database(), QStringLiteral("kari"), language, QStringLiteral("light"),
                                  desk.path(QStringLiteral("window.ini"))},
            clock);
        office->show();
        office->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&office->window()));
    }
    void openCase(int sequence)
    {
        const CaseNumber number(2024, sequence);
        office->window().openCase(number);
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown() && shown()->number == number; }, 10000));
    }

    CaseStory *story() const { return office->window().findChild<CaseStory *>(); }
    const Case *shown() const { return story() && story()->shown() ? &*story()->shown() : nullptr; }
    /// Nothing is being written, and the case stands as said.
    template<class Stands>
    bool becomes(Stands stands)
    {
        return QTest::qWaitFor([&] { return shown() && !story()->panel() && stands(*shown()); }, 10000);
    }

    /// What Ctrl+K lists for the text, from the top.
    QStringList offered(const QString &text)
    {
        SearchField *field = office->window().searchField();
        story()->setFocus();
        field->begin();
        field->setText(text);
        Q_EMIT field->textEdited(text);
        QStringList names;
        for (int row = 0; row < palette()->model()->rowCount(); ++row)
            names.append(palette()->model()->index(row, 0).data().toString());
        return names;
    }
    QListView *palette() const
    {
        for (auto *list : office->window().findChildren<QListView *>(QString(), Qt::FindDirectChildrenOnly))
            if (list->accessibleName() == SearchField::tr("Found"))
                return list;
        return nullptr;
    }
    /// Chooses the command of this name as a person would: with the arrow keys and Enter.
    bool command(const QString &name)
    {
        const qsizetype row = offered(name).indexOf(name);
        if (row < 0)
            return false;
        for (qsizetype down = 0; down < row; ++down)
            QTest::keyClick(office->window().searchField(), Qt::Key_Down);
        QTest::keyClick(office->window().searchField(), Qt::Key_Return);
        return true;
    }

    std::string refusal() const
    {
        const QLabel *label =
            story()->panel() ? story()->panel()->findChild<QLabel *>(QStringLiteral("refusal")) : nullptr;
        return (label ? label->text() : QString()).toStdString();
    }

    /// The act from the palette, with these fields in its panel; then back, and again.
    void isDoneTakenBackAndDoneAgain(const char *act, const QJsonObject &fields = {})
    {
        SCOPED_TRACE(act);
        const QString code = QString::fromLatin1(act);
        const QJsonObject before = contentOf(*shown());
        const int revision = shown()->revision;
        ASSERT_TRUE(command(actWords(code))) << "the palette does not offer it";
        ASSERT_TRUE(QTest::qWaitFor([&] { return story()->panel() || shown()->revision > revision; }, 10000));
        if (ActPanel *panel = story()->panel()) {
            EXPECT_EQ(panel->objectName(), QStringLiteral("panel-") + code);
            panel->restore(withFields(everyoneAgrees(panel->fields()), fields));
            QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
        }
        ASSERT_TRUE(becomes([&](const Case &now) { return now.revision > revision; })) << refusal();
        const QJsonObject after = contentOf(*shown());
        ASSERT_NE(after, before);
        const int steps = shown()->revision - revision; // a panel may stand for several acts
        for (int step = 0; step < steps; ++step)
            takesStep(QStringLiteral("undo"));
        EXPECT_EQ(contentOf(*shown()), before);
        for (int step = 0; step < steps; ++step)
            takesStep(QStringLiteral("redo"));
        EXPECT_EQ(contentOf(*shown()), after);
        done.insert(code);
    }
    void takesStep(const QString &code)
    {
        const int revision = shown()->revision;
        ASSERT_TRUE(command(actWords(code)));
        ASSERT_TRUE(becomes([&](const Case &now) { return now.revision > revision; }));
        done.insert(code);
    }

    Typing desk;
    SetClock clock{QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC)};
    std::unique_ptr<OfficeWindow> office;
    QSet<QString> done;
};

QJsonObject text(const char *words)
{
    return {{QStringLiteral("text"), QString::fromUtf8(words)}};
}

} // namespace

TEST_F(EveryAct, ThereIsCanBeTakenBackAndDoneAgainAndTheChainHolds)
{
    open(QStringLiteral("en"));
    openCase(1);
    isDoneTakenBackAndDoneAgain("triage");
    QJsonObject regimes;
    for (const CaseRegime &entry : QList<CaseRegime>(shown()->regimes))
        regimes.insert(entry.regime.text(), QStringLiteral("yes"));
    isDoneTakenBackAndDoneAgain("tag", {{QStringLiteral("regimes"), regimes}});
    isDoneTakenBackAndDoneAgain("route");
    isDoneTakenBackAndDoneAgain("assign", {{QStringLiteral("officer"), QStringLiteral("ola")}});
    isDoneTakenBackAndDoneAgain("edit", {{QStringLiteral("title"), QStringLiteral("KI i journalen")}});
    isDoneTakenBackAndDoneAgain("prepare",
                                {{QStringLiteral("done"), QJsonArray{QStringLiteral("own-lawyer")}}});
    isDoneTakenBackAndDoneAgain("ask");
    isDoneTakenBackAndDoneAgain("contribute", text("Grunnlaget er artikkel 6."));
    isDoneTakenBackAndDoneAgain("harmonise", text("Etatene er enige."));
    const QJsonObject today{{QStringLiteral("day"), QStringLiteral("20.02.2024")},
                            {QStringLiteral("time"), QStringLiteral("08:30")}};
    isDoneTakenBackAndDoneAgain("meeting-propose", today);
    isDoneTakenBackAndDoneAgain("meeting-confirm");
    isDoneTakenBackAndDoneAgain("meeting-hold");
    isDoneTakenBackAndDoneAgain("meeting-propose", today);
    isDoneTakenBackAndDoneAgain("meeting-cancel", text("Ikke lenger nødvendig"));
    const QJsonObject statement{{QStringLiteral("label"), QStringLiteral("must")},
                                {QStringLiteral("text"), QStringLiteral("Dere må ha et grunnlag.")},
                                {QStringLiteral("references"), QString()}};
    while (shown()->status != CaseStatus::Resolved && !HasFailure())
        isDoneTakenBackAndDoneAgain("resolve", {{QStringLiteral("statements"), QJsonArray{statement}}});
    isDoneTakenBackAndDoneAgain("limit", text("Gjelder ikke forskning."));
    while (!shown()->awaitingSignOff().isEmpty() && !HasFailure())
        isDoneTakenBackAndDoneAgain("sign");
    isDoneTakenBackAndDoneAgain("send");
    isDoneTakenBackAndDoneAgain("signal", text("Regelen er uklar."));
    isDoneTakenBackAndDoneAgain("lift", {{QStringLiteral("lifted"), QStringLiteral("ministry")}});
    isDoneTakenBackAndDoneAgain("note", text("Husk å ringe."));
    isDoneTakenBackAndDoneAgain("hours", {{QStringLiteral("hours"), QStringLiteral("2,5")}});
    isDoneTakenBackAndDoneAgain("feedback", {{QStringLiteral("usefulness"), QStringLiteral("4")}});
    isDoneTakenBackAndDoneAgain("aftermath", {{QStringLiteral("outcome"), QStringLiteral("in-use")}});
    isDoneTakenBackAndDoneAgain("close");
    isDoneTakenBackAndDoneAgain("reopen", text("Nye opplysninger"));

    openCase(2);
    isDoneTakenBackAndDoneAgain("triage", {{QStringLiteral("outcome"), QStringLiteral("incomplete")},
                                           {QStringLiteral("reason"), QStringLiteral("Hvilken modell?")}});
    isDoneTakenBackAndDoneAgain("tell");
    const QJsonObject part{{QStringLiteral("title"), QStringLiteral("Normen")},
                           {QStringLiteral("problem"), QStringLiteral("Må vi vurdere risiko?")}};
    isDoneTakenBackAndDoneAgain("split",
                                {{QStringLiteral("keep"), QStringLiteral("Hvilket grunnlag har vi?")},
                                 {QStringLiteral("parts"), QJsonArray{part}}});
    isDoneTakenBackAndDoneAgain("merge", {{QStringLiteral("into"), QStringLiteral("2024-0001")}});

    for (const ActUsage &usage : actUsages())
        EXPECT_TRUE(done.contains(codeOfUsage(usage))) << qPrintable(usage.words) << " was forgotten here";
    office.reset();
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST_F(EveryAct, ThatIsPossibleOnTheOpenCaseIsInThePaletteByItsNameInEachLanguage)
{
    for (const ActUsage &usage : actUsages())
        EXPECT_TRUE(actsOnTheCasePage().contains(codeOfUsage(usage)))
            << qPrintable(usage.words) << " cannot be begun on the case page";
    for (const char *language : {"nb", "nn", "en"}) {
        open(QString::fromLatin1(language));
        openCase(1);
        int possible = 0;
        for (const QAction *act : story()->commands()) {
            const QString code = act->data().toString();
            SCOPED_TRACE(qPrintable(code));
            EXPECT_NE(actWords(code), code) << "it has no name";
            const bool steps = code == QLatin1String("undo") || code == QLatin1String("redo");
            EXPECT_TRUE(steps || act->isEnabled() == sensibleActs(*shown()).contains(code));
            const bool found = offered(actWords(code)).contains(actWords(code));
            // A key of the list says why not; without one, what is not possible is not there.
            EXPECT_TRUE(act->isEnabled() ? found : !found || !keyOf(code).isEmpty());
            possible += act->isEnabled() ? 1 : 0;
        }
        EXPECT_GE(possible, 10) << language;
    }
}
