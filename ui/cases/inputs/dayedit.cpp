#include "ui/cases/inputs/dayedit.h"

#include <QKeyEvent>

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
    QDateEdit::keyPressEvent(event);
}

} // namespace tverrlos
