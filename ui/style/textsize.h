#pragma once

#include <QFont>

class QWidget;

namespace tverrlos {

/// The three sizes of text, relative to the system's font.
enum class TextSize { Title, Body, Small };

QFont textFont(TextSize size, bool bold = false);
void setTextSize(QWidget *widget, TextSize size, bool bold = false);

} // namespace tverrlos
