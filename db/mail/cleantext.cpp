#include "db/mail/cleantext.h"

namespace tverrlos {

/// In one pass: QString::replace() moves all that follows once for each thousand line ends.
QString cleanText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r')) {
            kept += QLatin1Char('\n');
            i += i + 1 < text.size() && text[i + 1] == QLatin1Char('\n') ? 1 : 0;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
                   (c.unicode() >= 32 && c.unicode() != 127 && c.unicode() != 0xFEFF)) {
            kept += c;
        }
    }
    return kept;
}

QString cleanLine(const char *utf8)
{
    return cleanText(QString::fromUtf8(utf8)).simplified().left(1000);
}

} // namespace tverrlos
