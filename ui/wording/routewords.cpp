#include "ui/wording/routewords.h"

#include "core/responsibility/responsibility.h"
#include "ui/wording/words.h"

namespace tverrlos {

SayRoute sayRoute(const Phrasebook &book)
{
    return [book](const RouteSentence &sentence) {
        if (sentence.isEmpty())
            return QString();
        // A kind of edge comes as its code, for core has no words for people.
        QStringList arguments = sentence.arguments;
        for (QString &argument : arguments)
            if (fromCode<EdgeKind>(argument))
                argument = roleWords(argument, book);
        return filledIn(book.say("Route", sentence.sentence.toUtf8().constData()), arguments);
    };
}

} // namespace tverrlos
