#include "ui/shell/windowmemory.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace tverrlos {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString placeKey = QStringLiteral("window/place");
constexpr QSize firstSize{1180, 740};

QString key(const QObject *object)
{
    return QStringLiteral("inside/") + object->objectName();
}

} // namespace

void WindowMemory::restoreWindow(QWidget *window) const
{
    if (window->restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        return;
    const QScreen *screen = QGuiApplication::primaryScreen();
    window->resize(screen ? firstSize.boundedTo(screen->availableSize()) : firstSize);
}

void WindowMemory::saveWindow(const QWidget *window)
{
    m_settings.setValue(geometryKey, window->saveGeometry());
}

void WindowMemory::restoreInside(QWidget *widget) const
{
    const auto splitters = widget->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings.value(key(splitter)).toByteArray());
    const auto headers = widget->findChildren<QHeaderView *>();
    for (QHeaderView *header : headers)
        if (!header->objectName().isEmpty())
            header->restoreState(m_settings.value(key(header)).toByteArray());
}

void WindowMemory::saveInside(const QWidget *widget)
{
    const auto splitters = widget->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        if (!splitter->objectName().isEmpty())
            m_settings.setValue(key(splitter), splitter->saveState());
    const auto headers = widget->findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers)
        if (!header->objectName().isEmpty())
            m_settings.setValue(key(header), header->saveState());
}

QString WindowMemory::lastPlace() const
{
    return m_settings.value(placeKey).toString();
}

void WindowMemory::saveLastPlace(const QString &place)
{
    m_settings.setValue(placeKey, place);
}

} // namespace tverrlos
