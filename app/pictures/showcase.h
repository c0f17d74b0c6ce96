#pragma once

#include "core/calendar/clock.h"
#include "core/cases/casenumber.h"
#include "core/results/result.h"

#include <QString>
#include <QStringList>

namespace tverrlos {

/// What the pictures show, in a folder of its own so that no one's database is touched.
struct Showcase
{
    QString database;
    CaseNumber closedCase{1900, 1}; ///< one with a long story
    QStringList mails;              ///< a new one, the same again, and one that cannot be read
    QString sheet;                  ///< with words that must be settled and rows that cannot be read
};

/// The demonstration, made in `folder`.
Result<QString> makeDemonstration(const QString &folder);

/// A copy of `database` for one series of pictures, in `folder`, with mails to import.
Result<Showcase> prepareShowcase(const QString &database, const QString &folder, const Clock &clock);

} // namespace tverrlos
