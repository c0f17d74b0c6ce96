#include "ui/regimes/lexiconpage.h"

#include "tests/support/ui/memorylexicon.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/regimes/effectview.h"
#include "ui/regimes/termeditor.h"
#include "ui/regimes/termmodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace tverrlos;

namespace {

const RegimeCode gdpr(QStringLiteral("GDPR"));
const RegimeCode mdr(QStringLiteral("MDR"));

JudgedCase judged(int sequence, const char *text, QList<RegimeCode> confirmed)
{
    return {CaseId(sequence), CaseNumber(2024, sequence), {{}, QString::fromUtf8(text), {}}, confirmed, {}};
}

class OrdlistePage : public testing::Test
{
protected:
    OrdlistePage()
    {
        office.store.lexiconStore = &lexicon;
        lexicon.cases = {judged(1, "Må vi ha databehandleravtale for KI-tjenesten?", {gdpr}),
                         judged(2, "Trenger vi databehandleravtale når modellen er medisinsk utstyr?", {mdr}),
                         judged(3, "Må sykehuset ha en brukskontrakt for algoritmen?", {gdpr})};
    }
    LexiconPage &shown()
    {
        if (!page) {
            page = std::make_unique<LexiconPage>(office.workplace, live);
            page->resize(1200, 800);
            page->show();
        }
        return *page;
    }
    bool isRead()
    {
        return eventually([this] { return shown().table()->model()->rowCount() > 0; });
    }
    void choose(const char *term)
    {
        QAbstractItemModel *model = shown().table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().startsWith(QLatin1String(term)))
                shown().table()->setCurrentIndex(model->index(row, 0));
    }
    int listed() { return shown().effect()->list()->model()->rowCount(); }
    QString summary() { return shown().effect()->summary()->text(); }
    bool suggestsGdpr(const char *text)
    {
        for (const RegimeSuggestion &each :
             Suggester(live).suggest({{}, QString::fromUtf8(text), {}}).regimes)
            if (each.regime == gdpr)
                return true;
        return false;
    }

    TestOffice office;
    MemoryLexicon lexicon;
    std::shared_ptr<Current<Lexicon>> live = std::make_shared<Current<Lexicon>>(shippedLexicon());
    std::unique_ptr<LexiconPage> page;
};

} // namespace

TEST_F(OrdlistePage, ShowsHowOftenEachTermWasRight)
{
    ASSERT_TRUE(isRead());
    QAbstractItemModel *model = shown().table()->model();
    choose("databehandler");
    const int row = shown().table()->currentIndex().row();
    EXPECT_EQ(model->index(row, int(TermModel::Column::Spoke)).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(model->index(row, int(TermModel::Column::Precision)).data().toString(), QStringLiteral("50 %"));
}

TEST_F(OrdlistePage, ListsTheCasesThatNoTermSpokeForAndOpensThem)
{
    ASSERT_TRUE(isRead());
    ASSERT_TRUE(eventually([this] { return listed() == 1; })) << summary().toStdString();
    shown().effect()->list()->setCurrentIndex(shown().effect()->list()->model()->index(0, 0));
    QTest::keyClick(shown().effect()->list(), Qt::Key_Return);
    EXPECT_EQ(office.shell.casesOpened, QList<CaseNumber>{CaseNumber(2024, 3)});
}

TEST_F(OrdlistePage, SaysWhatAChangeWouldDoBeforeItIsSaved)
{
    ASSERT_TRUE(isRead());
    choose("databehandler");
    QTest::keyClick(shown().editor()->offBox(), Qt::Key_Space);
    ASSERT_TRUE(eventually([this] { return listed() == 2; })) << summary().toStdString();
    EXPECT_TRUE(summary().contains(QStringLiteral("1 better"))) << summary().toStdString();
    EXPECT_TRUE(lexicon.versions.isEmpty());
    EXPECT_TRUE(suggestsGdpr("Må vi ha databehandleravtale?"));
}

TEST_F(OrdlistePage, SavesWithTheReasonAndTheChangeHoldsAtOnceAndCanBeUndone)
{
    ASSERT_TRUE(isRead());
    choose("databehandler");
    shown().editor()->offBox()->setChecked(true);
    shown().whyField()->setText(QStringLiteral("tar for ofte feil"));
    ASSERT_TRUE(shown().saveButton()->isEnabled());
    QTest::mouseClick(shown().saveButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return !office.shell.said.isEmpty(); }));
    ASSERT_EQ(lexicon.versions.size(), 1);
    EXPECT_EQ(lexicon.versions.first().by, QStringLiteral("kari"));
    EXPECT_EQ(lexicon.versions.first().why, QStringLiteral("tar for ofte feil"));
    EXPECT_FALSE(suggestsGdpr("Må vi ha databehandleravtale?"));

    office.shell.undo();
    ASSERT_TRUE(eventually([this] { return office.shell.said.size() == 2; }));
    EXPECT_EQ(lexicon.versions.size(), 2);
    EXPECT_TRUE(lexicon.versions.first().changes.isEmpty());
    EXPECT_TRUE(suggestsGdpr("Må vi ha databehandleravtale?"));
}

TEST_F(OrdlistePage, FindsAFurtherFormInTheJudgedCases)
{
    ASSERT_TRUE(isRead());
    choose("databehandler");
    QLineEdit *forms = shown().editor()->formsField(CaseLanguage::Bokmal);
    forms->setFocus();
    QTest::keyClicks(forms, QStringLiteral("brukskontrakt*"));
    QTest::keyClick(forms, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return summary().contains(QStringLiteral("1 better")); }))
        << summary().toStdString();
}

TEST_F(OrdlistePage, AddsATermOfTheOffice)
{
    ASSERT_TRUE(isRead());
    QTest::keyClicks(shown().newTermField(), QStringLiteral("brukskontrakt"));
    QTest::keyClick(shown().newTermField(), Qt::Key_Return);
    shown().editor()->weightBox(gdpr)->setValue(3);
    ASSERT_TRUE(eventually([this] { return summary().contains(QStringLiteral("1 better")); }))
        << summary().toStdString();
    EXPECT_EQ(shown().draft().list().size(), 1);
}

TEST_F(OrdlistePage, KeepsTheDraftWhenSomeoneElseHasSavedMeanwhile)
{
    ASSERT_TRUE(isRead());
    choose("databehandler");
    shown().editor()->offBox()->setChecked(true);
    lexicon.versions = {{7,
                         QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC),
                         QStringLiteral("ola"),
                         QStringLiteral("annet"),
                         {}}};
    QTest::mouseClick(shown().saveButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] { return shown().frame()->showsError(); }));
    EXPECT_TRUE(shown().frame()->errorText().contains(QStringLiteral("ola")));
    EXPECT_EQ(shown().draft().list().size(), 1);
}

TEST_F(OrdlistePage, SaysWhatItIsForWhenNobodyHasConfirmedAnything)
{
    lexicon.cases.clear();
    shown();
    ASSERT_TRUE(eventually([this] { return shown().frame()->emptyState()->isVisible(); }));
}

TEST(TermModel, KeepsTheRulesOfAModel)
{
    TermModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TermRow row;
    row.term.id = QStringLiteral("gdpr");
    model.setRows({row});
    TermChange off;
    off.id = row.term.id;
    off.off = true;
    model.setChange(0, off);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowOf(QStringLiteral("gdpr")), 0);
    EXPECT_EQ(percent(0.9999), QStringLiteral("99 %"));
    EXPECT_EQ(percent(std::nullopt), QStringLiteral("–"));
}
