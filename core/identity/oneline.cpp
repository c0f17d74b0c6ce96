#include "core/identity/oneline.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longest = 300; // characters

bool breaksALine(QChar c)
{
    const ushort u = c.unicode();
    const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return turns || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

std::optional<Error> notOneLine(const QString &text)
{
    const QString written = text.trimmed();
    if (written.size() > longest)
        return tooLongFor(written, longest);
    if (std::any_of(written.begin(), written.end(), breaksALine))
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "“%1” is no single line: it holds a line break or a hidden sign."),
            {written.simplified()});
    return std::nullopt;
}

Error tooLongFor(const QString &text, qsizetype most)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "A text of %1 characters is too long here; %2 is the most."),
                   {QString::number(text.size()), QString::number(most)});
}

} // namespace tverrlos
