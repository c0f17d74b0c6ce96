#include "ui/wording/errorwords.h"

#include "ui/wording/systemwords.h"

namespace tverrlos {

namespace {

QString translated(const QString &source, const QStringList &arguments, const Phrasebook &phrases)
{
    if (source.isEmpty())
        return {};
    QStringList said;
    for (const QString &argument : arguments)
        said.append(systemReason(argument, phrases));
    return filledIn(phrases.say("Error", source.toUtf8().constData()), said);
}

} // namespace

QString sentence(const Error &error, const Phrasebook &phrases)
{
    return translated(error.sentence, error.arguments, phrases);
}

QString remedy(const Error &error, const Phrasebook &phrases)
{
    return translated(error.remedy, error.arguments, phrases);
}

QString sentenceAndRemedy(const Error &error, const Phrasebook &phrases)
{
    const QString whatToDo = remedy(error, phrases);
    const QString whatHappened = sentence(error, phrases);
    return whatToDo.isEmpty() ? whatHappened : whatHappened + QLatin1Char(' ') + whatToDo;
}

} // namespace tverrlos
