#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/newcasepage.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/cases/precedents/contradictionnotice.h"
#include "ui/cases/precedents/duplicatenotice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

const QString question =
    QStringLiteral("Hvilket behandlingsgrunnlag har vi når en språkmodell skriver journalnotatet for oss?");

class EarlierAnswersOnScreen : public testing::Test
{
protected:
    /// A closed case, answered under GDPR.
    CaseNumber addPrecedent()
    {
        Case value = filledCase();
        value.title = QStringLiteral("Transkribering på legevakt");
        value.closed = QDate(2024, 2, 15);
        value.disposition = Disposition::Assisted;
        Resolution answer;
        answer.regime = RegimeCode(QStringLiteral("GDPR"));
        answer.decided = QDate(2024, 2, 14);
        answer.statements = {{StatementLabel::Must,
                              QStringLiteral("Grunnlaget må finnes før opptaket begynner."),
                              {QStringLiteral("GDPR art. 6")}}};
        value.resolutions = {answer};
        return office.store.memory.add(value).number;
    }
    Case unanswered() const
    {
        Case value = filledCase();
        value.resolutions.clear();
        return value;
    }
    static QStringList textsIn(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
            texts.append(button->text());
        return texts;
    }
    static QAbstractButton *button(const QWidget &widget, const QString &words)
    {
        for (QAbstractButton *candidate : widget.findChildren<QAbstractButton *>())
            if (candidate->text().contains(words))
                return candidate;
        return nullptr;
    }

    CaseTestOffice office;
};

class OnTheCasePage : public EarlierAnswersOnScreen
{
protected:
    OnTheCasePage()
    {
        page.resize(900, 700);
        page.show();
    }
    void show(const Case &value)
    {
        const CaseNumber number = office.store.memory.add(value).number;
        page.showCase(number);
        ASSERT_TRUE(eventually([&] { return page.shown() && page.shown()->number == number; }));
    }
    QWidget *similar() const { return page.chapter(CaseStory::Chapter::Similar); }
    ContradictionNotice *panelNotice() const { return page.panel()->findChild<ContradictionNotice *>(); }

    CaseStory page{office.office};
};

TEST_F(OnTheCasePage, ThePrecedentOpensAndStartsTheAnswer)
{
    const CaseNumber precedent = addPrecedent();
    show(unanswered());
    ASSERT_TRUE(eventually([&] { return button(*similar(), precedent.text()); }));
    QTest::keyClick(button(*similar(), precedent.text()), Qt::Key_Return);
    EXPECT_EQ(office.shell.casesOpened, QList<CaseNumber>{precedent});

    QAbstractButton *start = nullptr;
    ASSERT_TRUE(eventually([&] {
        for (QAbstractButton *candidate : similar()->findChildren<QAbstractButton *>())
            if (candidate->text().startsWith(QStringLiteral("Start the answer")))
                start = candidate;
        return start;
    }));
    start->click();
    ASSERT_TRUE(eventually([&] { return page.panel(); }));
    EXPECT_EQ(page.panel()->draftKey().section(QLatin1Char(':'), 2), QStringLiteral("resolve:GDPR"));
    const QJsonObject statement =
        page.panel()->fields().value(QLatin1String("statements")).toArray().first().toObject();
    EXPECT_EQ(statement.value(QLatin1String("text")).toString(),
              QStringLiteral("Grunnlaget må finnes før opptaket begynner."));
    EXPECT_EQ(statement.value(QLatin1String("references")).toString(), QStringLiteral("GDPR art. 6"));
}

TEST_F(OnTheCasePage, ADifferingAnswerIsNamedWhileItIsWritten)
{
    const CaseNumber precedent = addPrecedent();
    show(unanswered());
    page.beginAt(QStringLiteral("resolve"), {.regime = RegimeCode(QStringLiteral("GDPR"))});
    ASSERT_TRUE(page.panel());
    ASSERT_TRUE(panelNotice());
    EXPECT_TRUE(panelNotice()->isHidden());
    page.panel()->restore(
        {{QStringLiteral("outcome"), QStringLiteral("answered")},
         {QStringLiteral("statements"),
          QJsonArray{QJsonObject{{QStringLiteral("label"), QStringLiteral("should")},
                                 {QStringLiteral("text"), QStringLiteral("Et grunnlag bør pekes på.")},
                                 {QStringLiteral("references"), QStringLiteral("GDPR artikkel 6")}}}}});
    ASSERT_TRUE(eventually([&] { return !panelNotice()->isHidden(); }));
    const QString told = textsIn(*panelNotice()).join(QLatin1Char('\n'));
    EXPECT_TRUE(told.contains(precedent.text())) << qPrintable(told);
    EXPECT_TRUE(told.contains(QStringLiteral("14.02.2024"))) << qPrintable(told);
    EXPECT_TRUE(told.contains(QStringLiteral("Grunnlaget må finnes før opptaket begynner.")));
    EXPECT_TRUE(told.contains(QStringLiteral("Et grunnlag bør pekes på.")));
    EXPECT_TRUE(page.panel()->act().ok()); // it warns, and forbids nothing

    // Mended, the warning goes.
    QPlainTextEdit *text = page.panel()->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(text);
    page.panel()->restore(
        {{QStringLiteral("outcome"), QStringLiteral("answered")},
         {QStringLiteral("statements"),
          QJsonArray{QJsonObject{{QStringLiteral("label"), QStringLiteral("must")},
                                 {QStringLiteral("text"), QStringLiteral("Grunnlaget må pekes på.")},
                                 {QStringLiteral("references"), QStringLiteral("GDPR artikkel 6")}}}}});
    EXPECT_TRUE(eventually([&] { return panelNotice()->isHidden(); }));
}

TEST_F(OnTheCasePage, AStandingContradictionIsNamed)
{
    const CaseNumber precedent = addPrecedent();
    Case value = unanswered();
    Resolution answer;
    answer.regime = RegimeCode(QStringLiteral("GDPR"));
    answer.decided = QDate(2024, 2, 18);
    answer.statements = {{StatementLabel::Information,
                          QStringLiteral("Det finnes flere grunnlag."),
                          {QStringLiteral("GDPR art. 6")}}};
    value.resolutions = {answer};
    show(value);
    ASSERT_TRUE(eventually([&] {
        const auto *notice = similar()->findChild<ContradictionNotice *>();
        return notice && !notice->isHidden();
    }));
    const auto *notice = similar()->findChild<ContradictionNotice *>();
    button(*notice, precedent.text())->click();
    EXPECT_EQ(office.shell.casesOpened, QList<CaseNumber>{precedent});
}

class OnTheNewCasePage : public EarlierAnswersOnScreen
{
protected:
    OnTheNewCasePage()
    {
        Case value = untouchedCase();
        value.problem = question;
        value.asker.organisation = QStringLiteral("Legekontoret Fjellsida");
        known = office.store.memory.add(value).number;
        page.resize(1100, 800);
        page.show();
        page.form()->problem()->setFocus();
    }
    void write()
    {
        Case value;
        value.received = QDate(2024, 2, 20);
        value.problem = question;
        value.asker.organisation = QStringLiteral("Legekontoret Fjellsida");
        page.form()->fill(value);
    }
    void saveWithKeys() { QTest::keyClick(page.focusWidget(), Qt::Key_Return, Qt::ControlModifier); }

    NewCasePage page{office.office};
    CaseNumber known{1900, 1};
};

TEST_F(OnTheNewCasePage, TheCaseThatIsThereIsToldWhileOneWrites)
{
    EXPECT_TRUE(page.duplicates()->isHidden());
    write();
    QTest::keyClick(page.form()->problem(), Qt::Key_Space);
    ASSERT_TRUE(eventually([&] { return page.duplicates()->isVisible(); }));
    EXPECT_TRUE(textsIn(*page.duplicates()).join(QLatin1Char('\n')).contains(known.text()));
    page.form()->problem()->setPlainText(QStringLiteral("Noe helt annet enn det som ble spurt om der."));
    EXPECT_TRUE(eventually([&] { return page.duplicates()->isHidden(); }));
}

TEST_F(OnTheNewCasePage, SavingStopsOnceAndEnterOpensTheCaseThatIsThere)
{
    write();
    saveWithKeys();
    ASSERT_TRUE(eventually([&] { return page.duplicates()->isVisible(); }));
    office.desk.drain();
    EXPECT_EQ(office.store.memory.kept.size(), 1);
    EXPECT_TRUE(page.saveButton()->isEnabled());
    ASSERT_TRUE(eventually([&] { return page.duplicates()->openButton()->hasFocus(); }));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(office.shell.casesOpened, QList<CaseNumber>{known});
    EXPECT_FALSE(page.form()->isEmpty()); // what was written is still there
}

TEST_F(OnTheNewCasePage, SavingOnceMoreGoesOn)
{
    write();
    QSignalSpy saved(&page, &NewCasePage::saved);
    saveWithKeys();
    ASSERT_TRUE(eventually([&] { return page.duplicates()->openButton()->hasFocus(); }));
    saveWithKeys(); // with the focus on the button that Enter would open the case with
    ASSERT_TRUE(eventually([&] { return saved.size() == 1; }));
    EXPECT_TRUE(office.shell.casesOpened.isEmpty());
    EXPECT_EQ(office.store.memory.kept.size(), 2);
    EXPECT_TRUE(page.duplicates()->isHidden());
}

} // namespace
} // namespace tverrlos
