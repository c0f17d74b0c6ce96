#pragma once

#include <QLabel>

namespace tverrlos {

/// A label for text that somebody else wrote: never read as markup, wrapped, and the mouse can copy from it.
/// The caller's layout takes it.
inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace tverrlos
