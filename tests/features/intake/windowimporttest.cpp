#include "app/window/officewindow.h"
#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/intake/intakestore.h"
#include "core/maintenance/maintenance.h"
#include "tests/support/app/typing.h"
#include "ui/background/busybar.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/newcasepage.h"
#include "ui/import/importpage.h"
#include "ui/import/quarantinepage.h"
#include "ui/lines/linesview.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tverrlos;

namespace {

constexpr int patienceMs = 600'000; // a person may ask for ten thousand

QByteArray mailbox(int mails)
{
    QByteArray box;
    for (int i = 0; i < mails; ++i) {
        const QByteArray id = QByteArray::number(i);
        box +=
            "From kari@eksempel.no Mon Feb 12 09:14:00 2024\nFrom: Kari <kari@eksempel.no>\nSubject: Sak " +
            id + "\nDate: Mon, 12 Feb 2024 09:14:00 +0100\nMessage-ID: <" + id + "@eksempel.no>\n";
        if (i % 3 == 1) // to the mail after it
            box += "In-Reply-To: <" + QByteArray::number(i + 1) + "@eksempel.no>\n";
        box += "\nProblemstilling: Hvilket behandlingsgrunnlag har vi for konsultasjon " + id +
               "?\nKontekst: Et sykehus som vil ta opp samtaler med pasienter.\n\nMvh Kari\n\n";
    }
    return box;
}

/// The real window over a real database, with a mailbox to import. TVERRLOS_MANY_MAILS asks for more of them
/// than a test run needs; the longest time that the window did not answer is printed, never judged.
class ImportInTheWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        box = desk.write(QStringLiteral("post.mbox"), mailbox(mails));
        office = std::make_unique<OfficeWindow>(
            OfficeWindow::Choices{desk.database(), QStringLiteral("kari"), QStringLiteral("en"),
                                  QStringLiteral("light"), desk.path(QStringLiteral("window.ini"))},
            clock);
        office->show();
        heart.setInterval(1);
        QObject::connect(&heart, &QTimer::timeout, &heart, [this] {
            longest = std::max(longest, sinceBeat.restart());
            ++beats;
        });
    }
    ImportPage *page()
    {
        return qobject_cast<ImportPage *>(office->window().pageWidget(QStringLiteral("import")));
    }
    void begin()
    {
        office->window().takeFiles({box});
        sinceBeat.start();
        heart.start();
    }
    bool done() { return page()->list()->model()->rowCount() > 0; }
    template<class Answer>
    Answer ask(std::function<Result<Answer>(Store &)> question)
    {
        auto answer = office->desk().ask(std::move(question));
        answer.waitForFinished();
        return answer.result().value();
    }

    int mails = std::max(300, qEnvironmentVariableIntValue("TVERRLOS_MANY_MAILS"));
    Typing desk;
    QString box;
    SystemClock clock;
    std::unique_ptr<OfficeWindow> office;
    QTimer heart;
    QElapsedTimer sinceBeat;
    qint64 longest = 0; ///< milliseconds between two turns of the event loop
    qint64 beats = 0;
};

} // namespace

TEST_F(ImportInTheWindow, AnswersTheKeyboardMeanwhileAndAccountsForEveryMail)
{
    begin();
    // Another place is opened and read while the import goes on.
    office->window().openPlace(QStringLiteral("cases"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return done(); }, patienceMs));
    EXPECT_GT(beats, 10);
    std::printf("%d mails: longest pause of the window %lld ms\n", mails, static_cast<long long>(longest));
    EXPECT_EQ(page()->list()->model()->rowCount(), mails);
    const auto count = ask<qint64>([](Store &store) { return store.cases().count({}); });
    EXPECT_EQ(count, mails - mails / 3) << "each third mail answers the one after it";
}

TEST_F(ImportInTheWindow, LeavesWholeCasesOnlyWhenItIsCancelled)
{
    begin();
    auto *bar = page()->findChild<BusyBar *>();
    ASSERT_TRUE(bar);
    // As soon as something is in.
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return ask<qint64>([](Store &store) { return store.cases().count({}); }) > 0; },
        patienceMs));
    Q_EMIT bar->cancelled();
    ASSERT_TRUE(QTest::qWaitFor([this] { return done(); }, patienceMs));
    const qint64 listed = page()->list()->model()->rowCount();
    const qint64 count = ask<qint64>([](Store &store) { return store.cases().count({}); });
    EXPECT_GT(count, 0);
    EXPECT_LE(count, listed);
    EXPECT_TRUE(ask<VerifyReport>([](Store &store) { return store.maintenance().verify(); }).ok());
    // Once more brings the rest, and nothing twice.
    office->window().takeFiles({box});
    ASSERT_TRUE(QTest::qWaitFor([&] { return page()->list()->model()->rowCount() == mails; }, patienceMs));
    EXPECT_EQ(ask<qint64>([](Store &store) { return store.cases().count({}); }), mails - mails / 3);
}

TEST_F(ImportInTheWindow, LeadsFromQuarantineToACase)
{
    box = desk.write(QStringLiteral("kuttet.eml"),
                     "From: Kari <kari@eksempel.no>\nSubject: KI\nMIME-Version: 1.0\n"
                     "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nKan vi bruke KI i journalen");
    office->window().takeFiles({box});
    ASSERT_TRUE(QTest::qWaitFor([this] { return done(); }, patienceMs));
    office->window().openPlace(QStringLiteral("quarantine"));
    auto *waiting = qobject_cast<QuarantinePage *>(office->window().pageWidget(QStringLiteral("quarantine")));
    ASSERT_TRUE(waiting);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return waiting->shownText().startsWith(QStringLiteral("Kan vi bruke")); }, patienceMs));
    QTest::keyClick(waiting->list(), Qt::Key_Return);
    auto *form = qobject_cast<NewCasePage *>(office->window().pageWidget(QStringLiteral("new-case")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !form->form()->isEmpty(); }, patienceMs));
    EXPECT_EQ(office->window().place(), QStringLiteral("new-case"));
    form->save();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return office->window().place() == QStringLiteral("cases"); }, patienceMs));
    EXPECT_EQ(ask<qint64>([](Store &store) { return store.intake().waitingInQuarantine(); }), 0);
    EXPECT_EQ(ask<qint64>([](Store &store) { return store.cases().count({}); }), 1);
}
