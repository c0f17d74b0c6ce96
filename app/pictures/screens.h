#pragma once

#include "app/pictures/showcase.h"
#include "core/calendar/clock.h"

#include <QString>

#include <functional>

namespace tverrlos {

class OfficeWindow;
class ResponsibilityPage;

/// Opens the window over the showcase in one theme and language, goes to every place and keeps a picture of
/// it. GUI thread; needs a QApplication.
class Screens
{
public:
    struct Series
    {
        QString theme;     ///< light, dark, high-contrast
        QString language;  ///< nb, nn, en
        int percent = 100; ///< for the files' names: the scale is the process's
        bool mainPlacesOnly = false;
        bool responsibilityOnly = false; ///< every state of that place
    };

    /// `folder` exists. The clock outlives this.
    Screens(Showcase showcase, QString folder, const Clock &clock);

    /// False when a place never came to rest or a file could not be written; the others are kept all the
    /// same.
    bool draw(const Series &series);

private:
    void drawMainPlaces(OfficeWindow &office);
    void drawOtherPlaces(OfficeWindow &office);
    void keep(OfficeWindow &office, const QString &name);
    void place(OfficeWindow &office, const char *key);
    void caseBesideList(OfficeWindow &office);
    void plan(OfficeWindow &office);
    void newCase(OfficeWindow &office);
    /// Another day, what is chosen, two days side by side, a route, the table.
    void responsibility(OfficeWindow &office);
    void responsibilityDrawn(OfficeWindow &office, ResponsibilityPage &page);
    void responsibilityAsked(OfficeWindow &office, ResponsibilityPage &page);
    /// What comes in: mails with their receipt, a sheet before it is imported, quarantine.
    void intake(OfficeWindow &office);
    void sheet(OfficeWindow &office);
    /// A mail as it was written, and the question before its contact is erased.
    void mailOfCase(OfficeWindow &office);
    /// The letter to the asker, as it will be sent.
    void answer(OfficeWindow &office);
    void merge(OfficeWindow &office);
    void lexicon(OfficeWindow &office);

    Showcase m_showcase;
    QString m_folder;
    const Clock &m_clock;
    Series m_series;
    bool m_complete = true;
};

} // namespace tverrlos
