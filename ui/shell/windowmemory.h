#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace tverrlos {

/// Remembers how the window was arranged on this machine: size, splitters and column widths (those with an
/// object name), last place. Pure geometry; what matters lives in the database.
class WindowMemory
{
public:
    explicit WindowMemory(QSettings &settings) : m_settings(settings) {}

    void restoreWindow(QWidget *window) const;
    void saveWindow(const QWidget *window);
    /// Splitters and headers inside the widget.
    void restoreInside(QWidget *widget) const;
    void saveInside(const QWidget *widget);
    QString lastPlace() const;
    void saveLastPlace(const QString &key);

private:
    QSettings &m_settings;
};

} // namespace tverrlos
