#include "core/results/result.h"

namespace tverrlos {

QString Error::english() const
{
    QString text = sentence;
    for (const QString &argument : arguments)
        text = text.arg(argument);
    return remedy.isEmpty() ? text : text + QLatin1Char(' ') + remedy;
}

} // namespace tverrlos
