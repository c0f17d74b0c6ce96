#include "ui/wording/deadlinewords.h"

namespace tverrlos {

QString deadlineSentence(const DeadlineReason &reason, const Phrasebook &book)
{
    QStringList arguments = reason.arguments;
    for (const QString &name : reason.translated)
        arguments.append(book.say("Deadline", name.toUtf8().constData()));
    return filledIn(book.say("Deadline", reason.sentence.toUtf8().constData()), arguments);
}

} // namespace tverrlos
