#include "ui/style/theme.h"

#include "ui/style/calmstyle.h"

#include <QApplication>

#include <cmath>

namespace tverrlos {

namespace {

struct Colours
{
    const char *window, *base, *band, *text, *quiet, *line, *button, *accent, *onAccent, *link, *notice,
        *onNotice;
};

constexpr Colours light{"#f4f5f6", "#ffffff", "#eceff1", "#1b2226", "#5a666d", "#c3cace",
                        "#fafbfb", "#0f5b66", "#ffffff", "#0b5f6c", "#fff4d6", "#3d2f00"};
constexpr Colours dark{"#1d2225", "#15191b", "#252b2f", "#e6eaec", "#a3afb6", "#465158",
                       "#2b3236", "#7fd0da", "#08272c", "#86d6e0", "#3d3415", "#ffefc2"};
constexpr Colours highContrast{"#000000", "#000000", "#141414", "#ffffff", "#ffffff", "#ffffff",
                               "#000000", "#ffff00", "#000000", "#8cf0ff", "#000000", "#ffff00"};

const Colours &coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
    case Theme::Light:
        return light;
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    }
    return light;
}

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

/// The desktop's palette as it was before the program put on its own.
Theme desktopTheme()
{
    static const QPalette desktop = QGuiApplication::palette();
    if (!isDark(desktop))
        return Theme::Light;
    return isHighContrast(desktop) ? Theme::HighContrast : Theme::Dark;
}

} // namespace

QLatin1String codeOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QLatin1String("system");
    case Theme::Light:
        return QLatin1String("light");
    case Theme::Dark:
        return QLatin1String("dark");
    case Theme::HighContrast:
        return QLatin1String("high-contrast");
    }
    return {};
}

std::optional<Theme> themeFromCode(const QString &code)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast})
        if (codeOf(theme) == code)
            return theme;
    return std::nullopt;
}

QPalette paletteOf(Theme theme)
{
    const Colours &c = coloursOf(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, colour(c.window));
    palette.setColor(QPalette::WindowText, colour(c.text));
    palette.setColor(QPalette::Base, colour(c.base));
    palette.setColor(QPalette::AlternateBase, colour(c.band));
    palette.setColor(QPalette::Text, colour(c.text));
    palette.setColor(QPalette::PlaceholderText, colour(c.quiet));
    palette.setColor(QPalette::Button, colour(c.button));
    palette.setColor(QPalette::ButtonText, colour(c.text));
    palette.setColor(QPalette::BrightText, colour(c.onAccent));
    palette.setColor(QPalette::Highlight, colour(c.accent));
    palette.setColor(QPalette::HighlightedText, colour(c.onAccent));
    palette.setColor(QPalette::Link, colour(c.link));
    palette.setColor(QPalette::LinkVisited, colour(c.link));
    palette.setColor(QPalette::ToolTipBase, colour(c.notice));
    palette.setColor(QPalette::ToolTipText, colour(c.onNotice));
    palette.setColor(QPalette::Mid, colour(c.line));
    palette.setColor(QPalette::Midlight, blend(colour(c.window), colour(c.line), 0.5));
    palette.setColor(QPalette::Light,
                     isDark(palette) ? blend(colour(c.window), colour(c.line), 0.5) : Qt::white);
    palette.setColor(QPalette::Dark, blend(colour(c.line), colour(c.text), 0.4));
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor disabled = blend(colour(c.window), colour(c.quiet), 0.75);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(c.line));
    return palette;
}

void applyTheme(QApplication &application, Theme theme)
{
    const Theme desktop = desktopTheme();
    application.setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(theme == Theme::System ? desktop : theme));
}

QColor attentionColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x1b, 0x1b);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double onlyHighContrastReaches = 20;
    return isDark(palette) && contrastRatio(palette.color(QPalette::Window),
                                            palette.color(QPalette::WindowText)) > onlyHighContrastReaches;
}

bool isDark(const QPalette &palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](double x, double y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace tverrlos
