#pragma once

#include <QDateEdit>

namespace tverrlos {

/// A day typed as one writes it, 22.11.2026, or picked from a calendar. Tells of the day once it is whole: a
/// report or a drawing for each digit would take the typing away. GUI thread.
class DayEdit final : public QDateEdit
{
    Q_OBJECT
public:
    explicit DayEdit(const QDate &day, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_wentOn = false;
};

} // namespace tverrlos
