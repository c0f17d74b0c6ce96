#include "db/search/searchtext.h"

#include "core/cases/case.h"

#include <QStringList>

namespace tverrlos {

SearchText SearchText::of(const Case &value)
{
    QStringList answers;
    for (const Resolution &resolution : value.resolutions)
        for (const auto &statement : resolution.statements)
            answers.append(statement.text);
    return {cut(value.number.text() + QLatin1Char(' ') + value.externalReference),
            cut(value.title),
            cut(value.asker.organisation),
            cut(value.problem),
            cut(value.context),
            cut(answers.join(QLatin1Char('\n')))};
}

QString SearchText::cut(const QString &text)
{
    qsizetype end = 0;
    for (int characters = 0; end < text.size() && characters < SearchText::longest; ++characters) {
        if (text.at(end).unicode() == 0)
            break;
        const bool pair =
            text.at(end).isHighSurrogate() && end + 1 < text.size() && text.at(end + 1).isLowSurrogate();
        end += pair ? 2 : 1;
    }
    return text.left(end);
}

} // namespace tverrlos
