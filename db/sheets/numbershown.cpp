#include "db/sheets/numbershown.h"

#include "core/calendar/clock.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace tverrlos {

namespace {

/// The first section of a format without its literals, colours and conditions.
QString bare(const QString &code)
{
    QString left;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char(';'))
            break;
        if (c == QLatin1Char('"')) {
            const qsizetype end = code.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i + 1);
            const QString within = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            // [h]:mm counts hours; [Red], [$-414], [>100] say how it looks.
            if (within == QLatin1String("h") || within == QLatin1String("hh") ||
                within == QLatin1String("m") || within == QLatin1String("mm") ||
                within == QLatin1String("s") || within == QLatin1String("ss"))
                left += QLatin1String("[]") + within;
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else {
            left += c;
        }
    }
    return left.toLower();
}

/// Digits of a whole number put into a pattern such as 000 000 000 or 00-000, from the right.
QString patterned(const QString &digits, const QString &code)
{
    QString pattern;
    bool zeros = false;
    bool literal = false;
    for (qsizetype i = 0; i < code.size() && code[i] != QLatin1Char(';'); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char('"')) {
            for (++i; i < code.size() && code[i] != QLatin1Char('"'); ++i)
                pattern += code[i] == QLatin1Char(' ') ? QChar(0x1F) : code[i];
            continue;
        }
        if (c == QLatin1Char('\\') && i + 1 < code.size()) {
            pattern += code[++i] == QLatin1Char(' ') ? QChar(0x1F) : code[i];
            continue;
        }
        if (c == QLatin1Char('[') || c == QLatin1Char('*') || c == QLatin1Char('_') ||
            c == QLatin1Char('.') || c == QLatin1Char(',') || c == QLatin1Char('@') || c == QLatin1Char('?'))
            return digits; // how much is shown, how it is spaced, currencies: the number itself says it
        zeros = zeros || c == QLatin1Char('0');
        pattern += c;
    }
    for (const QChar c : std::as_const(pattern))
        literal = literal || (c != QLatin1Char('0') && c != QLatin1Char('#'));
    if (!zeros && !literal)
        return digits;
    QString shown;
    qsizetype left = digits.size();
    qsizetype first = pattern.size();
    for (qsizetype i = 0; i < pattern.size(); ++i)
        if (pattern[i] == QLatin1Char('0') || pattern[i] == QLatin1Char('#')) {
            first = i;
            break;
        }
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const QChar c = pattern[i];
        if (c == QLatin1Char('0') || c == QLatin1Char('#')) {
            if (left > 0)
                shown.prepend(digits[--left]);
            else if (c == QLatin1Char('0'))
                shown.prepend(QLatin1Char('0'));
            if (i == first)
                while (left > 0)
                    shown.prepend(digits[--left]);
        } else if (left > 0 || i < first || pattern.left(i).contains(QLatin1Char('0'))) {
            shown.prepend(c == QChar(0x1F) ? QLatin1Char(' ') : c);
        }
    }
    return shown;
}

/// Without a point at its end, and with the comma of this country; never scientific.
QString plain(double value, const QString &written)
{
    const bool scientific = written.contains(QLatin1Char('e'), Qt::CaseInsensitive);
    if (!scientific && !written.contains(QLatin1Char('.')))
        return written;
    if (std::abs(value) < 1e18 && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    // 15 digits are what a spreadsheet keeps: 4.4000000000000004 was typed as 4,4.
    QString text = QString::number(value, 'g', 15);
    if (text.contains(QLatin1Char('e'))) {
        text = QString::number(value, 'f', std::abs(value) < 1 ? 20 : 0);
        while (text.contains(QLatin1Char('.')) &&
               (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
            text.chop(1);
    }
    return text.replace(QLatin1Char('.'), QLatin1Char(','));
}

QString clockTime(const QTime &time)
{
    return time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayShown(double value, bool from1904)
{
    constexpr double last = 2958466; // 31.12.9999
    if (value < 0 || value >= last)
        return {};
    const auto days = static_cast<qint64>(value);
    // 1900 was no leap year, but Excel's calendar has its 29th of February (day 60).
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QDate day = start.addDays(days);
    const auto seconds = static_cast<int>(std::lround((value - double(days)) * 86400));
    if (seconds >= 86400 || seconds == 0)
        return norwegianDate(seconds == 0 ? day : day.addDays(1));
    return norwegianDate(day) + QLatin1Char(' ') + clockTime(QTime(0, 0).addSecs(seconds));
}

/// 1.5 as 1 1/2, where the denominator is small; nothing otherwise.
QString fractionShown(double value)
{
    const double whole = std::floor(value);
    for (int denominator = 2; denominator <= 16; ++denominator) {
        const double numerator = (value - whole) * denominator;
        if (value < 0 || std::abs(numerator - std::round(numerator)) > 1e-9)
            continue;
        const auto top = static_cast<int>(std::lround(numerator));
        const QString part = QStringLiteral("%1/%2").arg(top).arg(denominator);
        return whole > 0 ? QString::number(whole, 'f', 0) + QLatin1Char(' ') + part : part;
    }
    return {};
}

} // namespace

NumberFormat NumberFormat::of(const QString &code)
{
    const QString signs = bare(code.left(300));
    if (signs.isEmpty() || signs.startsWith(QLatin1String("general")) || signs == QLatin1String("@"))
        return {};
    const bool day =
        signs.contains(QLatin1Char('d')) || signs.contains(QLatin1Char('y')) || signs.contains(QChar(0xE5));
    const bool time = signs.contains(QLatin1Char('h')) || signs.contains(QLatin1Char('s'));
    const bool digits = signs.contains(QLatin1Char('0')) || signs.contains(QLatin1Char('#'));
    if (day && !digits)
        return {Kind::Date, code};
    if (time && !signs.contains(QLatin1Char('#')))
        return {Kind::Time, code};
    if (signs.contains(QLatin1String("mmm")) && !digits)
        return {Kind::Date, code};
    if (signs.contains(QLatin1Char('/')) && (signs.contains(QLatin1Char('?')) || digits))
        return {Kind::Fraction, code};
    if (signs.contains(QLatin1Char('%')))
        return {Kind::Percent, code};
    return {Kind::Pattern, code};
}

NumberFormat NumberFormat::builtIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return {Kind::Date, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return {Kind::Time, {}};
    if (id == 12 || id == 13)
        return {Kind::Fraction, {}};
    if (id == 9 || id == 10)
        return {Kind::Percent, {}};
    return {};
}

QString numberShown(const QString &written, const NumberFormat &format, bool from1904)
{
    bool number = false;
    const QString trimmed = written.trimmed();
    const double value = trimmed.toDouble(&number);
    if (!number || !std::isfinite(value))
        return written;
    const QString text = plain(value, trimmed);
    switch (format.kind) {
    case NumberFormat::Kind::General:
        return text;
    case NumberFormat::Kind::Date: {
        const QString day = dayShown(value, from1904);
        return day.isEmpty() ? text : day;
    }
    case NumberFormat::Kind::Time: {
        if (value >= 1)
            return format.pattern.contains(QLatin1Char('[')) ? plain(value * 24, QStringLiteral("."))
                                                             : dayShown(value, from1904);
        const auto seconds = static_cast<int>(std::lround(value * 86400));
        return seconds >= 0 && seconds < 86400 ? clockTime(QTime(0, 0).addSecs(seconds)) : text;
    }
    case NumberFormat::Kind::Fraction: {
        const QString fraction = text.contains(QLatin1Char(',')) ? fractionShown(value) : QString();
        return fraction.isEmpty() ? text : fraction;
    }
    case NumberFormat::Kind::Percent:
        return plain(value * 100, QStringLiteral(".")) + QLatin1String(" %");
    case NumberFormat::Kind::Pattern:
        break;
    }
    const bool whole = !text.contains(QLatin1Char(',')) && !text.startsWith(QLatin1Char('-'));
    return whole ? patterned(text, format.pattern) : text;
}

QString momentShown(const QString &iso)
{
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!day.isValid())
        return iso;
    const QTime time = QTime::fromString(iso.mid(11, 8), Qt::ISODate);
    const bool midnight = !time.isValid() || time == QTime(0, 0);
    return midnight ? norwegianDate(day) : norwegianDate(day) + QLatin1Char(' ') + clockTime(time);
}

} // namespace tverrlos
