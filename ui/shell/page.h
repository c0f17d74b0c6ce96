#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tverrlos {

/// One place in the window, as app registers it. The widget is made when the place is first opened, and made
/// again when the language changes.
///
/// The page's keys are the QActions of its widget (and of the widgets inside it), each with text and
/// shortcut: the palette (Ctrl+K) offers them, `?` lists them, and nothing has to be written twice. F1 shows
/// `help`.
struct Page
{
    QString key;                      ///< today, cases, report, ...; remembered as the last place
    std::function<QString()> title;   ///< translated when asked
    QString icon;                     ///< a name in resources/icons
    std::function<QString()> purpose; ///< one sentence: what one does here; tool tip and first line of F1
    std::function<QString()> help;    ///< the rest of F1, rich text; may be empty
    std::function<QWidget *(QWidget *parent)> make;
    /// Navigation lists it on the left; settings, about and a new case are reached otherwise.
    bool inNavigation = true;
};

} // namespace tverrlos
