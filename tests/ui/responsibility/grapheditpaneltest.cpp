#include "ui/responsibility/editing/grapheditpanel.h"

#include "tests/support/ui/waiting.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace tverrlos;

namespace {

class GraphEditPanelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        panel.resize(320, 700);
        panel.setGraph(ResponsibilityGraph::standard(), QDate(2021, 11, 3));
        panel.show();
        panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    template<class W>
    W *field(const char *name)
    {
        for (W *widget : panel.findChildren<W *>())
            if (widget->isVisible() && widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    void choose(const char *name, const char *code)
    {
        auto *box = field<ChoiceBox>(name);
        ASSERT_TRUE(box) << name;
        box->choose(QString::fromLatin1(code));
    }
    void type(const char *name, const char *text)
    {
        auto *line = field<QLineEdit>(name);
        ASSERT_TRUE(line) << name;
        line->clear();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    bool isChecked()
    {
        return eventually([&] { return panel.complaint().isEmpty() && panel.after().has_value(); });
    }

    GraphEditPanel panel{QDate(2021, 11, 3)};
};

} // namespace

TEST_F(GraphEditPanelTest, SaysWhatIsMissingUntilTheChangeIsWhole)
{
    panel.begin(GraphTask::Merge, QString());
    EXPECT_TRUE(panel.complaint().contains(QStringLiteral("agency")));
    choose("Agency", "dsa");
    choose("Into", "hdir");
    EXPECT_TRUE(eventually([&] { return panel.after().has_value(); }));
    EXPECT_TRUE(panel.complaint().contains(QStringLiteral("source")));
    type("Source", "Statsbudsjettet");
    EXPECT_TRUE(isChecked());
}

TEST_F(GraphEditPanelTest, TellsInPlainWordsWhatTheChangeDoes)
{
    panel.begin(GraphTask::Merge, QStringLiteral("dsa"));
    choose("Into", "hdir");
    type("From", "01.01.2022");
    type("Source", "Statsbudsjettet");
    ASSERT_TRUE(isChecked());
    EXPECT_TRUE(panel.preview().contains(QStringLiteral("01.01.2022"))) << panel.preview().toStdString();
    EXPECT_EQ(panel.firstDay(), QDate(2022, 1, 1));
    EXPECT_FALSE(panel.after()->find(QStringLiteral("dsa"))->valid.holdsOn(QDate(2022, 1, 1)));
}

TEST_F(GraphEditPanelTest, ShowsInPlaceWhyAChangeIsRefused)
{
    panel.begin(GraphTask::Merge, QStringLiteral("dsa"));
    choose("Into", "dsa");
    type("Source", "Statsbudsjettet");
    EXPECT_TRUE(eventually([&] { return panel.complaint().contains(QStringLiteral("itself")); }));
    EXPECT_FALSE(panel.after().has_value());
}

TEST_F(GraphEditPanelTest, MakesEveryTaskAnEdit)
{
    const auto code = [&] { return editCode(panel.form()->edit().change); };
    QStringList codes;
    for (const GraphTask task : allGraphTasks()) {
        panel.begin(task, QStringLiteral("dsa"));
        codes.append(code());
    }
    codes.sort();
    EXPECT_EQ(
        codes.join(QLatin1Char(' ')),
        QStringLiteral("add-body add-edge add-matter end end-edge merge move partner rename settle split "
                       "succeed switch-off switch-on"));
}

TEST_F(GraphEditPanelTest, SettlesAGreyZone)
{
    panel.begin(GraphTask::Settle, QStringLiteral("digitalisering"));
    choose("Who leads", "hdir");
    type("Decided by", "Styringsgruppen");
    type("Decided on", "01.11.2021");
    type("Source", "Referat");
    ASSERT_TRUE(isChecked()) << panel.complaint().toStdString();
}

TEST_F(GraphEditPanelTest, HandsTheEditOverOnCtrlEnterAndKeepsWhatWasTypedWhenRefused)
{
    QList<GraphEdit> handed;
    QObject::connect(&panel, &GraphEditPanel::keepWanted, &panel,
                     [&](const GraphEdit &edit) { handed.append(edit); });
    panel.begin(GraphTask::End, QStringLiteral("dsa"));
    type("Source", "Referat");
    ASSERT_TRUE(isChecked()) << panel.complaint().toStdString();
    QTest::keyClick(field<QLineEdit>("Source"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(handed.size(), 1);
    EXPECT_EQ(handed.first().grounds.source, QStringLiteral("Referat"));
    panel.refuse(failure(ErrorCode::Conflict, "Somebody was faster."));
    EXPECT_TRUE(panel.complaint().contains(QStringLiteral("Somebody was faster.")));
    EXPECT_EQ(field<QLineEdit>("Source")->text(), QStringLiteral("Referat"));
}

TEST_F(GraphEditPanelTest, AnAgencyCanBeLeftWithoutAMinistryAndTheMinistryEnded)
{
    panel.setGraph(ResponsibilityGraph::standard(), QDate(2024, 6, 1));
    panel.begin(GraphTask::End, QStringLiteral("kd"));
    type("From", "01.01.2027");
    type("Source", "Statsbudsjettet");
    EXPECT_TRUE(eventually([&] { return panel.complaint().contains(QStringLiteral("(rek)")); }))
        << panel.complaint().toStdString();
    EXPECT_FALSE(panel.after());
    panel.begin(GraphTask::Move, QStringLiteral("rek"));
    EXPECT_TRUE(panel.complaint().contains(QStringLiteral("ministry"))) << "none is chosen unasked";
    choose("Ministry", "no ministry");
    ASSERT_TRUE(isChecked()) << panel.complaint().toStdString();
    EXPECT_TRUE(panel.preview().contains(QStringLiteral("no ministry known")))
        << panel.preview().toStdString();
    const Result<ResponsibilityGraph> ended =
        applied(*panel.after(), {EndBody{AgencyCode(QStringLiteral("kd")), QDate(2027, 1, 1)}, {}});
    EXPECT_TRUE(ended.ok());
}

TEST_F(GraphEditPanelTest, TellsThatASecondNameFromTheSameDayReplacesTheFirst)
{
    const auto once = applied(ResponsibilityGraph::standard(),
                              {RenameNode{QStringLiteral("dsa"),
                                          {QStringLiteral("Strålevernet"), QStringLiteral("Strålevernet"),
                                           QStringLiteral("Strålevernet")},
                                          QDate(2022, 1, 1)},
                               {}});
    ASSERT_TRUE(once.ok());
    panel.setGraph(*once, QDate(2021, 11, 3));
    panel.begin(GraphTask::Rename, QStringLiteral("dsa"));
    type("Name in bokmål", "Atomvernet");
    type("From", "01.01.2022");
    type("Source", "x");
    ASSERT_TRUE(isChecked()) << panel.complaint().toStdString();
    EXPECT_TRUE(panel.preview().contains(QStringLiteral("“Strålevernet”"))) << panel.preview().toStdString();
}

TEST_F(GraphEditPanelTest, ASettlementThatIsAheadOfTodayIsRefusedBeforeItIsKept)
{
    panel.begin(GraphTask::Settle, QStringLiteral("digitalisering"));
    choose("Who leads", "hdir");
    type("Decided by", "Styringsgruppen");
    type("Decided on", "04.11.2021"); // tomorrow
    type("From", "04.11.2021");
    type("Source", "x");
    EXPECT_TRUE(eventually([&] { return panel.complaint().contains(QStringLiteral("not come yet")); }))
        << panel.complaint().toStdString();
    type("Decided on", "03.11.2021");
    EXPECT_TRUE(isChecked()) << panel.complaint().toStdString();
}

TEST_F(GraphEditPanelTest, WhatIsWrongStaysReadableWhenTheThemeChanges)
{
    panel.setPalette(paletteOf(Theme::Light));
    panel.refuse(failure(ErrorCode::Conflict, "Somebody was faster."));
    panel.setPalette(paletteOf(Theme::Dark));
    const auto *complaint = panel.findChild<QLabel *>(QStringLiteral("complaint"));
    EXPECT_EQ(complaint->palette().color(QPalette::WindowText), attentionColour(paletteOf(Theme::Dark)));
    panel.begin(GraphTask::Merge, QString()); // a hint is no alarm
    EXPECT_NE(complaint->palette().color(complaint->foregroundRole()),
              attentionColour(paletteOf(Theme::Dark)));
}

TEST_F(GraphEditPanelTest, OffersUndoAndRedoAsTheLogAllows)
{
    const auto button = [&](const char *words) {
        for (QPushButton *each : panel.findChildren<QPushButton *>())
            if (each->text() == QLatin1String(words))
                return each->isEnabled();
        return false;
    };
    panel.setLog({});
    EXPECT_FALSE(button("Undo"));
    EXPECT_FALSE(button("Redo"));
    GraphLogEntry edit;
    edit.id = 2;
    edit.actor = QStringLiteral("kari");
    edit.edit.change = EndBody{AgencyCode(QStringLiteral("dsa")), QDate(2022, 1, 1)};
    edit.inForce = true;
    panel.setLog({edit});
    EXPECT_TRUE(button("Undo"));
    EXPECT_FALSE(button("Redo"));
    GraphLogEntry undo = edit;
    undo.act = GraphAct::Undo;
    edit.inForce = false;
    panel.setLog({undo, edit});
    EXPECT_FALSE(button("Undo"));
    EXPECT_TRUE(button("Redo"));
}
