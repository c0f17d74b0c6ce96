#include "core/routing/routesentence.h"

namespace tverrlos {

QString RouteSentence::english() const
{
    // One pass, so that an argument holding "%2" stays as it is.
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool marks = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size();
        const int number = marks ? sentence.at(i + 1).digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            text += sentence.at(i);
            continue;
        }
        text += arguments.at(number - 1);
        ++i;
    }
    return text;
}

} // namespace tverrlos
