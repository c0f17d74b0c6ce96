#include "core/results/result.h"

namespace tverrlos {

QString Error::english() const
{
    QString text = sentence;
    for (const QString &argument : arguments)
        text = text.arg(argument);
    return remedy.isEmpty() ? text : text + QLatin1Char(' ') + remedy;
}

Error failure(ErrorCode code, const char *sentence, const QStringList &arguments, const char *remedy)
{
    return {code, QString::fromUtf8(sentence), arguments, QString::fromUtf8(remedy)};
}

} // namespace tverrlos
