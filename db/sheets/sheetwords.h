#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/responsibility/responsibilitygraph.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The words that offices write in their sheets, and what they mean.
namespace tverrlos {

/// What a cell with several words comes to; words that mean nothing known stand apart and are never dropped
/// in silence.
template<class T>
struct Understood
{
    QList<T> values; ///< each once, in the order written
    QStringList unknown;
};

/// What a person has said a word is to be read as; nothing for other words.
using WordMeaning = std::function<std::optional<QString>(const QString &)>;

/// "medisinsk utstyr", "personvern + helselov", "Normen;GDPR" ...
Understood<RegimeCode> regimesIn(const QString &cell, const ResponsibilityGraph &graph,
                                 const WordMeaning &meaning = {});

/// "Hdir/Datatilsynet", "DMP" ...: the bodies that did that work on the day, under the names of their time.
/// "?" and "-" say that nobody knew.
Understood<AgencyCode> agenciesIn(const QString &cell, const ResponsibilityGraph &graph, const QDate &day,
                                  const WordMeaning &meaning = {});

/// parseDate() and what else offices write: with a time, 17/9/2021, 17-09-2021, 17. september 2021. Invalid
/// for anything else.
QDate sheetDate(const QString &cell);
/// parseHours() and what else offices write: 1:30, "4,5 t", "2 timar".
std::optional<int> sheetMinutes(const QString &cell);

std::optional<AskerType> askerTypeNamed(const QString &cell);
std::optional<Region> regionNamed(const QString &cell);
/// ja, x, yes, 1 / nei, no, 0; nothing for anything else.
std::optional<bool> yesOrNo(const QString &cell);

/// What an office calls the state of a case.
enum class SheetStatus {
    New,
    InProgress,
    WaitingForAgency,
    WaitingForAsker,
    ForReview,
    Closed,
    Rejected,
    Referred,
    Withdrawn
};
std::optional<SheetStatus> sheetStatusOf(const QString &cell);

} // namespace tverrlos
