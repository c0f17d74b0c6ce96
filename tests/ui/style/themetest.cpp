#include "ui/style/icon.h"
#include "ui/style/regimechip.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>

namespace tverrlos {

namespace {

constexpr double readable = 4.5; // WCAG 2.1 AA for text
constexpr double visible = 3.0;  // and for what is drawn

class EveryTheme : public testing::TestWithParam<Theme>
{};

} // namespace

TEST_P(EveryTheme, TextIsReadableOnItsGround)
{
    const QPalette palette = paletteOf(GetParam());
    const auto contrast = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
        return contrastRatio(palette.color(a), palette.color(b));
    };
    EXPECT_GE(contrast(QPalette::WindowText, QPalette::Window), 7);
    EXPECT_GE(contrast(QPalette::Text, QPalette::Base), 7);
    EXPECT_GE(contrast(QPalette::Text, QPalette::AlternateBase), 7);
    EXPECT_GE(contrast(QPalette::ButtonText, QPalette::Button), 7);
    EXPECT_GE(contrast(QPalette::PlaceholderText, QPalette::Base), readable);
    EXPECT_GE(contrast(QPalette::PlaceholderText, QPalette::Window), readable);
    EXPECT_GE(contrast(QPalette::PlaceholderText, QPalette::AlternateBase), readable);
    EXPECT_GE(contrast(QPalette::HighlightedText, QPalette::Highlight), readable);
    EXPECT_GE(contrast(QPalette::Link, QPalette::Base), readable);
    EXPECT_GE(contrast(QPalette::ToolTipText, QPalette::ToolTipBase), readable);
}

TEST_P(EveryTheme, FocusAndAttentionAreSeen)
{
    const QPalette palette = paletteOf(GetParam());
    EXPECT_GE(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Window)), visible);
    EXPECT_GE(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)), visible);
    EXPECT_GE(contrastRatio(attentionColour(palette), palette.color(QPalette::Base)), readable);
    EXPECT_GE(contrastRatio(attentionColour(palette), palette.color(QPalette::Window)), readable);
}

TEST_P(EveryTheme, RegimeLabelsAreReadableOnTheirTint)
{
    const QPalette palette = paletteOf(GetParam());
    for (const char *code : {"helselovgivning", "MDR", "Normen", "GDPR", "tilsyn", "KI-forordningen", "EHDS",
                             "nye-metoder", "diskriminering", "helseforskningsloven"}) {
        const QColor tint =
            blend(palette.color(QPalette::Base), regimeColour(RegimeCode(QString::fromLatin1(code))), 0.14);
        EXPECT_GE(contrastRatio(palette.color(QPalette::Text), tint), readable) << code;
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast),
                         [](const auto &theme) {
                             QString name = codeOf(theme.param);
                             return name.remove(QLatin1Char('-')).toStdString();
                         });

TEST(Icon, EveryDrawingFollowsTheTextColour)
{
    const QStringList drawings = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GT(drawings.size(), 20);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QApplication::setPalette(paletteOf(theme));
        for (const QString &drawing : drawings) {
            const QImage image = icon(drawing.chopped(4)).pixmap(QSize(24, 24)).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 200) {
                        ++drawn;
                        EXPECT_LT(contrastRatio(image.pixelColor(x, y),
                                                paletteOf(theme).color(QPalette::WindowText)),
                                  1.6)
                            << drawing.toStdString();
                    }
            EXPECT_GT(drawn, 5) << drawing.toStdString();
        }
    }
    EXPECT_TRUE(icon(QStringLiteral("no-such-icon")).isNull());
}

} // namespace tverrlos
