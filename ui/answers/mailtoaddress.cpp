#include "ui/answers/mailtoaddress.h"

namespace tverrlos {

QUrl mailtoAddress(const QString &recipient, const QString &subject, const QString &text)
{
    // Encoded by hand: QUrlQuery leaves a plus sign as it is, which some programs read as a blank. A line
    // ends with both signs.
    const auto encoded = [](QString words) {
        return QUrl::toPercentEncoding(words.replace(QLatin1Char('\n'), QLatin1String("\r\n")));
    };
    QByteArray address = "mailto:" + QUrl::toPercentEncoding(recipient, "@") + "?subject=" + encoded(subject);
    if (!text.isEmpty())
        address += "&body=" + encoded(text);
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace tverrlos
