#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace tverrlos {

/// One sentence for people: an English source marked QT_TRANSLATE_NOOP("Route", ...) with %1, %2 ... and what
/// fills them. Arguments are names, codes, numbers and dates as dd.MM.yyyy, and are not translated
/// themselves.
struct RouteSentence
{
    QString sentence;
    QStringList arguments;
    bool isEmpty() const { return sentence.isEmpty(); }
    QString english() const;
    bool operator==(const RouteSentence &) const = default;
};

/// Says a sentence in the reader's language.
using SayRoute = std::function<QString(const RouteSentence &)>;

} // namespace tverrlos
