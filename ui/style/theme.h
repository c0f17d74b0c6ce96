#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace tverrlos {

enum class Theme { System, Light, Dark, HighContrast };

/// system, light, dark, high-contrast.
QLatin1String codeOf(Theme theme);
std::optional<Theme> themeFromCode(const QString &code);

/// Fusion in the program's colours. System: light, dark or high contrast, whichever the desktop's own palette
/// is. May be called again at any time.
void applyTheme(QApplication &application, Theme theme);

/// The colours of a theme (not System). Everything on screen is drawn from these roles:
/// Window the ground, Base where one reads and writes, AlternateBase a quiet band, Highlight/Link the accent,
/// PlaceholderText quiet text (dates, counts), Mid lines, ToolTipBase/ToolTipText a notice.
QPalette paletteOf(Theme theme);

/// Red, for what needs action now and nothing else; readable on Base and Window of this palette.
QColor attentionColour(const QPalette &palette);
bool isDark(const QPalette &palette);
/// The dark palette with more contrast than any other has.
bool isHighContrast(const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1..21.
double contrastRatio(const QColor &a, const QColor &b);
/// A colour between two: 0 is `from`, 1 is `to`.
QColor blend(const QColor &from, const QColor &to, double share);

} // namespace tverrlos
