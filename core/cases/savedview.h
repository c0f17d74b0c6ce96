#pragma once

#include "core/cases/casequeries.h"

#include <QList>
#include <QString>

/// A list that somebody comes back to: what it holds and how it is sorted, under a name of their own.
namespace tverrlos {

/// Where a person's views are kept (SettingsStore).
inline constexpr char16_t savedViewsSetting[] = u"person.case-views";

struct SavedView
{
    QString name;
    CaseFilter filter; ///< without `today`: days counted from today are counted anew each time
    CaseOrder order = CaseOrder::Deadline;
    bool descending = false;
    bool operator==(const SavedView &) const = default;
};

/// As text for the settings. Lossless but for `today`.
QString savedViewsToText(const QList<SavedView> &views);
/// Views that cannot be read are left out: a view of a newer program must not keep the others from people.
QList<SavedView> savedViewsFromText(const QString &text);

/// `views` with this one: in the place of the one with its name, or last.
QList<SavedView> withView(QList<SavedView> views, const SavedView &view);

} // namespace tverrlos
