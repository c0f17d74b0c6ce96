#include "tests/support/ui/officewindow.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/busybar.h"
#include "ui/cases/list/caselistpage.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/palette/searchfield.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>

namespace tverrlos {

namespace {

/// Pictures are kept where this variable says, to be looked at; without it they are only measured.
constexpr char picturesVariable[] = "TVERRLOS_PICTURES";

class WindowPictures : public testing::TestWithParam<Theme>
{
protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    static void settle(OfficeWindow &office)
    {
        EXPECT_TRUE(eventually([&] {
            const auto bars = office.window().findChildren<BusyBar *>();
            return std::none_of(bars.begin(), bars.end(), [](const BusyBar *bar) { return bar->isBusy(); });
        }));
        QTest::qWait(0);
    }

    static void keep(const QPixmap &picture, const QString &name)
    {
        EXPECT_FALSE(picture.isNull());
        const QString folder = qEnvironmentVariable(picturesVariable);
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
        EXPECT_TRUE(
            picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, codeOf(GetParam()), scale)));
    }

    /// No label is narrower or lower than its text needs.
    static void nothingIsCutOff(const QWidget &window)
    {
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height() + 1, needed) << label->text().toStdString();
            if (!label->wordWrap()) {
                EXPECT_GE(label->width() + 1, label->sizeHint().width()) << label->text().toStdString();
            }
        }
    }
};

} // namespace

TEST_P(WindowPictures, EveryPlaceFitsASmallScreenAtOneAndAHalf)
{
    OfficeWindow office;
    MainWindow &window = office.window();
    // 1366 x 768 at 150 %, without the desktop's own bars.
    const bool wide =
        qEnvironmentVariableIsSet(picturesVariable) && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    window.resize(wide ? QSize(1180, 740) : QSize(910, 480));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (const char *place : {"today", "cases", "meetings", "responsibility", "signals", "registers",
                              "import", "settings", "help", "about"}) {
        window.openPlace(QString::fromLatin1(place));
        settle(office);
        nothingIsCutOff(window);
        const QWidget *page = window.pageWidget(QString::fromLatin1(place));
        EXPECT_LE(page->minimumSizeHint().height(), 400) << place;
        keep(window.grab(), QString::fromLatin1(place));
    }
    EXPECT_LE(window.minimumSizeHint().width(), 910);
    EXPECT_LE(window.minimumSizeHint().height(), 480);
    window.openPlace(QStringLiteral("cases"));
    window.searchField()->begin();
    settle(office);
    keep(window.grab(), QStringLiteral("palette"));
    QTest::keyClick(window.searchField(), Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_F1);
    EXPECT_TRUE(window.helpPanel()->isVisible());
    EXPECT_TRUE(window.helpPanel()->plainText().contains(QStringLiteral("Ctrl+K")));
    keep(window.grab(), QStringLiteral("helppanel"));
}

INSTANTIATE_TEST_SUITE_P(Themes, WindowPictures,
                         testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast),
                         [](const auto &theme) {
                             QString name = codeOf(theme.param);
                             return name.remove(QLatin1Char('-')).toStdString();
                         });

} // namespace tverrlos
