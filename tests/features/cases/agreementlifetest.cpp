#include "tests/support/app/keyboardoffice.h"
#include "ui/wording/words.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace tverrlos;

namespace {

/// A mail that holds two problems, taken in at the prompt; the rest is done in the window with keys alone.
QByteArray twoProblems()
{
    return "From: Daglig leder <post@legekontoret-lia.example>\r\n"
           "To: veiledning@tjenesten.example\r\n"
           "Subject: KI som skriver journalnotat\r\n"
           "Message-ID: <to-problemer@legekontoret-lia.example>\r\n"
           "Date: Mon, 12 Feb 2024 09:30:00 +0100\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n"
           "\r\n"
           "Problemstilling:\r\n"
           "1) Hvilket behandlingsgrunnlag har vi for personopplysninger når et KI-verktøy tar opp "
           "konsultasjonen?\r\n"
           "2) Er verktøyet medisinsk utstyr som må CE-merkes?\r\n\r\n"
           "Kontekst: Legekontoret Lia har fire fastleger. Legen leser gjennom og signerer notatet.\r\n";
}

class AgreementLife : public KeyboardOffice
{
protected:
    AgreementLife() : KeyboardOffice(QDate(2024, 2, 20)) {}

    void SetUp() override
    {
        const QString mail = desk.write(QStringLiteral("spørsmål.eml"), twoProblems());
        ASSERT_EQ(desk.json({QStringLiteral("import"), mail}).json().value(QLatin1String("new")).toInt(), 1);
        KeyboardOffice::SetUp();
    }

    bool tabToName(const QString &name)
    {
        return tabTo([&](const QWidget *widget) { return widget->objectName() == name; });
    }

    /// An act without a key of its own, as its entry in the menu begins it. The menu itself is left out:
    /// offscreen nobody gives the focus back when it closes.
    bool chooses(const char *code)
    {
        const QList<QAction *> commands = story()->commands();
        const auto entry = std::find_if(commands.begin(), commands.end(), [code](const QAction *command) {
            return command->data().toString() == QString::fromLatin1(code);
        });
        if (entry == commands.end() || !(*entry)->isEnabled() || !(*entry)->isVisible())
            return false;
        (*entry)->trigger();
        return showsPanelOf(code);
    }
    /// What the page says against an act that it did not begin.
    QString complaint() const
    {
        const QList<QLabel *> labels = story()->header()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->accessibleName() == QStringLiteral("Why it was refused"))
                return label->text();
        return {};
    }
    template<class Stands>
    testing::AssertionResult saves(Stands stands)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        if (becomes(stands))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << refusal();
    }
};

} // namespace

TEST_F(AgreementLife, AMailBecomesASignedAndSentAnswerByKeyboard)
{
    // 08:05: the line of the morning leads to the queue.
    press(Qt::Key_1, Qt::ControlModifier);
    const auto isTheLine = [](const QWidget *widget) {
        return widget->accessibleName().contains(QStringLiteral("for triage")) && widget->isVisible();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QList<QWidget *> all = office->window().findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), isTheLine);
    }));
    ASSERT_TRUE(tabTo(isTheLine));
    press(Qt::Key_Return);
    ASSERT_TRUE(becomes([](const Case &now) { return now.number == CaseNumber(2024, 1); }));
    ASSERT_TRUE(tabTo([](const QWidget *widget) { return qobject_cast<const QListView *>(widget); }));
    press(Qt::Key_Return); // alone: it stays on screen when it has left the queue
    press(Qt::Key_I);
    ASSERT_NE(story()->panel(), nullptr);
    ASSERT_TRUE(saves([](const Case &now) { return now.status == CaseStatus::InProgress; }));

    // One problem in each case. The list marks its items itself.
    ASSERT_TRUE(chooses("split"));
    ASSERT_TRUE(tabToName(QStringLiteral("piece-1"))) << focused()->metaObject()->className();
    ASSERT_TRUE(saves([](const Case &now) { return !now.problem.contains(QStringLiteral("CE-merkes")); }));

    ASSERT_TRUE(opens("tag"));
    for (const CaseRegime &entry : QList<CaseRegime>(shown()->regimes)) {
        ASSERT_TRUE(tabTo(
            [&](const QWidget *widget) { return widget->accessibleName() == regimeName(entry.regime); }));
        press(entry.regime.text() == QLatin1String("GDPR") ? Qt::Key_Y : Qt::Key_N);
    }
    ASSERT_TRUE(tabTo(
        [](const QWidget *widget) { return widget->accessibleName().startsWith(QStringLiteral("Why")); }));
    write(QStringLiteral("Det andre hører til den andre saken."));
    ASSERT_TRUE(saves([](const Case &now) {
        return now.regimes.size() == 1 && now.regimes.first().standing == RegimeStanding::Confirmed;
    }));

    ASSERT_TRUE(opens("ask"));
    ASSERT_TRUE(saves([](const Case &now) { return now.status == CaseStatus::Waiting; }));
    ASSERT_TRUE(opens("contribute"));
    ASSERT_TRUE(tabToText());
    write(QStringLiteral("Grunnlaget er artikkel 6."));
    ASSERT_TRUE(saves([](const Case &now) { return now.status == CaseStatus::InProgress; }));

    ASSERT_TRUE(chooses("harmonise")) << qPrintable(complaint());
    ASSERT_TRUE(tabToText());
    write(QStringLiteral("Artikkel 6 nr. 1 bokstav e."));
    ASSERT_TRUE(tabToName(QStringLiteral("stand-datatilsynet")));
    press(Qt::Key_Down);
    ASSERT_TRUE(saves([](const Case &now) { return now.positions.size() == 1; }));

    ASSERT_TRUE(opens("resolve"));
    ASSERT_TRUE(tabToText());
    write(QStringLiteral("Dere må ha et grunnlag."));
    ASSERT_TRUE(saves([](const Case &now) { return now.status == CaseStatus::Resolved; }));

    ASSERT_TRUE(opens("sign"));
    ASSERT_TRUE(saves([](const Case &now) { return now.awaitingSignOff().isEmpty(); }));
    ASSERT_TRUE(opens("send"));
    ASSERT_TRUE(saves([](const Case &now) { return now.answerSent.has_value(); }));
    ASSERT_TRUE(opens("close"));
    ASSERT_TRUE(saves([](const Case &now) { return now.status == CaseStatus::Closed; }));

    office.reset();
    const QJsonObject told = desk.json({QStringLiteral("show"), QStringLiteral("2024-0001")}).json();
    EXPECT_EQ(told.value(QLatin1String("status")).toString(), QStringLiteral("closed"));
    QStringList acts;
    for (const QJsonValue &event : told.value(QLatin1String("events")).toArray())
        acts.append(event.toObject().value(QLatin1String("act")).toString());
    EXPECT_EQ(acts.join(QLatin1Char(' ')),
              QStringLiteral("received triage split tag ask contribute harmonise resolve sign send close"));
    const QJsonObject part = desk.json({QStringLiteral("show"), QStringLiteral("2024-0002")}).json();
    EXPECT_TRUE(part.value(QLatin1String("problem")).toString().contains(QStringLiteral("CE-merkes")));
    EXPECT_EQ(part.value(QLatin1String("splitFrom")).toString(), QStringLiteral("2024-0001"));
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}
