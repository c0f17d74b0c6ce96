#include "ui/cases/inputs/dayedit.h"

#include <QKeyEvent>

#include <utility>

namespace tverrlos {

DayEdit::DayEdit(const QDate &day, QWidget *parent) : QDateEdit(day, parent)
{
    setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    setCalendarPopup(true);
    setKeyboardTracking(false);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    // Qt takes no digit while the whole is chosen, and then misses the day of what is typed.
    if (event->matches(QKeySequence::SelectAll)) {
        setSelectedSection(DaySection);
        return;
    }
    // The second digit goes on to the next part by itself; a dot typed then would go past it.
    if (event->text() == QLatin1String(".") && std::exchange(m_wentOn, false))
        return;
    const Section before = currentSection();
    QDateEdit::keyPressEvent(event);
    m_wentOn = event->text().size() == 1 && event->text().at(0).isDigit() && currentSection() != before;
}

} // namespace tverrlos
