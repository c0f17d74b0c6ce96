#include "ui/import/quarantinepage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/newcasepage.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/lines/linesview.h"

#include <QAction>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

ReadableSource readText(const QByteArray &bytes, const QString &source)
{
    ReadableSource readable;
    readable.headers = QStringLiteral("From: kari@eksempel.no");
    readable.text = QString::fromUtf8(bytes);
    readable.mail.source = source;
    readable.mail.fromAddress = QStringLiteral("kari@eksempel.no");
    readable.mail.subject = QStringLiteral("KI på sykehuset");
    readable.mail.text = QStringLiteral("Kan vi bruke ") + QString::fromUtf8(bytes);
    readable.mail.received = QDate(2024, 2, 12);
    return readable;
}

class Quarantine : public testing::Test
{
protected:
    Quarantine()
    {
        const Error reason = failure(ErrorCode::Invalid, "The mail ends in line %1.", {QStringLiteral("7")});
        office.store.intakeKept.add(QStringLiteral("a.eml"), "den ene?", reason);
        office.store.intakeKept.add(QStringLiteral("b.eml"), "den andre?", reason);
        page = std::make_unique<QuarantinePage>(office.workplace, readText);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->list()->setFocus();
        EXPECT_TRUE(eventually([&] { return page->shownText().startsWith(QStringLiteral("Kan vi")); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->list(), key, modifiers);
    }
    int rows() const { return page->list()->model()->rowCount(); }

    CaseTestOffice office;
    std::unique_ptr<QuarantinePage> page;
};

TEST_F(Quarantine, ListsWhatWaitsAndShowsTheTextAndTheReason)
{
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(page->reason().contains(QStringLiteral("line 7")));
    EXPECT_EQ(page->shownText(), QStringLiteral("Kan vi bruke den ene?"));
    press(Qt::Key_J);
    EXPECT_TRUE(eventually([&] { return page->shownText() == QStringLiteral("Kan vi bruke den andre?"); }));
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(page->shownText().startsWith(QStringLiteral("From: kari@eksempel.no")));
}

TEST_F(Quarantine, IsLeftByDismissingAndEnteredAgainByTakingThatBack)
{
    press(Qt::Key_Delete);
    ASSERT_TRUE(eventually([&] { return rows() == 1; }));
    ASSERT_TRUE(office.shell.undo);
    EXPECT_TRUE(eventually([&] { return page->shownText() == QStringLiteral("Kan vi bruke den andre?"); }));
    office.shell.undo();
    ASSERT_TRUE(eventually([&] { return rows() == 2; }));
    press(Qt::Key_Delete);
    ASSERT_TRUE(eventually([&] { return rows() == 1; }));
    press(Qt::Key_Delete);
    EXPECT_TRUE(eventually([&] { return rows() == 0; }));
    EXPECT_FALSE(page->dismissAction()->isEnabled());
}

TEST_F(Quarantine, OffersWhatWaitsToTheFormForANewCase)
{
    QList<QString> wanted;
    QObject::connect(page.get(), &QuarantinePage::caseWanted, page.get(),
                     [&](const QuarantinedSource &source) { wanted.append(source.source); });
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_J);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted, (QStringList{QStringLiteral("a.eml"), QStringLiteral("b.eml")}));
}

TEST_F(Quarantine, BecomesACaseThatAPersonHasCompleted)
{
    office.office.readSource = readText;
    NewCasePage form(office.office);
    form.show();
    form.takeQuarantined(office.store.intakeKept.kept[0].source);
    ASSERT_TRUE(eventually([&] { return !form.form()->isEmpty(); }));
    EXPECT_EQ(form.form()->enquiry().problem, QStringLiteral("Kan vi bruke den ene?"));
    QSignalSpy saved(&form, &NewCasePage::saved);
    form.save();
    ASSERT_TRUE(eventually([&] { return saved.size() == 1; })) << qPrintable(form.complaint());
    ASSERT_EQ(office.store.intakeKept.released.size(), 1);
    EXPECT_EQ(office.store.intakeKept.released[0].second.asker.contactAddress,
              QStringLiteral("kari@eksempel.no"));
    EXPECT_TRUE(office.store.memory.kept.isEmpty()) << "the quarantine makes the case, nobody else";
    EXPECT_TRUE(eventually([&] { return rows() == 1; }));
}

TEST_F(Quarantine, KeepsWhatHasBeenWrittenInTheForm)
{
    office.office.readSource = readText;
    NewCasePage form(office.office);
    form.show();
    QTest::keyClicks(form.form()->problem(), QStringLiteral("Noe annet"));
    form.takeQuarantined(office.store.intakeKept.kept[0].source);
    ASSERT_TRUE(eventually([&] { return !form.complaint().isEmpty(); }));
    EXPECT_EQ(form.form()->enquiry().problem, QStringLiteral("Noe annet"));
}

} // namespace
} // namespace tverrlos
