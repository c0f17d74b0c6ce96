#include "db/connection/isodates.h"

namespace tverrlos {

namespace {

void writeDigits(char16_t *to, int digits, int value)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = static_cast<char16_t>(u'0' + value % 10);
}

/// -1 unless every character is a digit. `Text`: QStringView or QLatin1String.
template<class Text>
int readDigits(Text text, int from, int digits)
{
    int value = 0;
    for (int i = from; i < from + digits; ++i) {
        const char16_t c = QChar(text.at(i)).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

void writeDate(char16_t *to, const QDate &day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    writeDigits(to, 4, year);
    writeDigits(to + 5, 2, month);
    writeDigits(to + 8, 2, dayOfMonth);
}

template<class Text>
QDate readDate(Text text)
{
    if (text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-'))
        return {};
    return QDate(readDigits(text, 0, 4), readDigits(text, 5, 2), readDigits(text, 8, 2));
}

} // namespace

QString isoDate(const QDate &day)
{
    char16_t text[] = u"0000-00-00";
    writeDate(text, day);
    return QString::fromUtf16(text, 10);
}

QString isoMoment(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    char16_t text[] = u"0000-00-00T00:00:00.000Z";
    writeDate(text, utc.date());
    writeDigits(text + 11, 2, time.hour());
    writeDigits(text + 14, 2, time.minute());
    writeDigits(text + 17, 2, time.second());
    writeDigits(text + 20, 3, time.msec());
    return QString::fromUtf16(text, 24);
}

QDate dateFromIso(QStringView text)
{
    return text.size() == 10 ? readDate(text) : QDate();
}

QDate dateFromIso(QLatin1String text)
{
    return text.size() == 10 ? readDate(text) : QDate();
}

QDateTime momentFromIso(QStringView text)
{
    if (text.size() != 24 || text.at(10) != QLatin1Char('T') || text.at(23) != QLatin1Char('Z') ||
        text.at(13) != QLatin1Char(':') || text.at(16) != QLatin1Char(':') || text.at(19) != QLatin1Char('.'))
        return {};
    const QTime time(readDigits(text, 11, 2), readDigits(text, 14, 2), readDigits(text, 17, 2),
                     readDigits(text, 20, 3));
    return QDateTime(readDate(text), time, Qt::UTC);
}

} // namespace tverrlos
