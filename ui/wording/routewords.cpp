#include "ui/wording/routewords.h"

namespace tverrlos {

SayRoute sayRoute(const Phrasebook &book)
{
    return [book](const RouteSentence &sentence) {
        if (sentence.isEmpty())
            return QString();
        return filledIn(book.say("Route", sentence.sentence.toUtf8().constData()), sentence.arguments);
    };
}

} // namespace tverrlos
