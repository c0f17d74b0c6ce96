#include "db/encoding/charset.h"

#include <QList>
#include <QObject>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <optional>

namespace tverrlos {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 128; });
}

struct CloseIconv
{
    void operator()(void *converter) const { iconv_close(converter); }
};

/// Nothing when the C library does not know the encoding. Undecodable bytes become U+FFFD, one each.
std::optional<QString> decodeByName(const QByteArray &bytes, const QByteArray &name)
{
    const std::unique_ptr<void, CloseIconv> converter([&]() -> void * {
        const iconv_t opened = iconv_open("UTF-16LE", name.constData());
        return opened == reinterpret_cast<iconv_t>(-1) ? nullptr : opened;
    }());
    if (!converter)
        return std::nullopt;
    QString text;
    std::array<char, 8192> buffer;
    char *in = const_cast<char *>(bytes.constData()); // iconv's signature; it does not write there
    size_t left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        char *out = buffer.data();
        size_t room = buffer.size();
        const size_t done = iconv(converter.get(), &in, &left, &out, &room);
        const auto written = static_cast<qsizetype>(buffer.size() - room);
        text += QString::fromUtf16(reinterpret_cast<const char16_t *>(buffer.data()), written / 2);
        if (done == static_cast<size_t>(-1) && errno != E2BIG) {
            text += QChar(QChar::ReplacementCharacter);
            ++in;
            --left;
        }
    }
    return text;
}

QString withoutNul(QString text)
{
    return text.remove(QChar(QChar::Null));
}

/// ISO 8859-1 is read as its superset Windows-1252, as web browsers and mail programs do.
bool meansWindows1252(const QByteArray &name)
{
    static const QList<QByteArray> names{"",          "us-ascii", "ascii",         "iso-8859-1",
                                         "iso8859-1", "latin1",   "latin-1",       "windows-1252",
                                         "cp1252",    "cp-1252",  "x-unknown",     "unknown-8bit",
                                         "default",   "binary",   "ansi_x3.4-1968"};
    return names.contains(name);
}

void say(std::optional<Error> *remark, const QByteArray &declared, QLatin1String read)
{
    if (remark)
        *remark = Error{ErrorCode::Invalid,
                        QString::fromUtf8(QT_TRANSLATE_NOOP(
                            "Error", "The text says it is “%1” but is not; it was read as %2.")),
                        {QString::fromLatin1(declared.left(40)), read}};
}

} // namespace

bool isValidUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    // What says U+FFFD itself was damaged before it came here; it is UTF-8 all the same.
    return !decoder.hasError() &&
           text.count(QChar(QChar::ReplacementCharacter)) == bytes.count("\xEF\xBF\xBD");
}

QString fromWindows1252(const QByteArray &bytes)
{
    // 0x80..0x9F of the code page; the five holes stay what they are in ISO 8859-1.
    static constexpr std::array<char16_t, 32> upper{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80u]);
    return text;
}

QString decodeText(const QByteArray &bytes, const QByteArray &declared, std::optional<Error> *remark)
{
    const QByteArray name = declared.trimmed().toLower();
    const bool saysUtf8 = name == "utf-8" || name == "utf8";
    const bool says1252 = meansWindows1252(name);
    if (!saysUtf8 && !says1252) {
        if (const std::optional<QString> text = decodeByName(bytes, name))
            return withoutNul(*text);
        say(remark, declared, isValidUtf8(bytes) ? QLatin1String("UTF-8") : QLatin1String("Windows-1252"));
        return withoutNul(isValidUtf8(bytes) ? QString::fromUtf8(bytes) : fromWindows1252(bytes));
    }
    if (isAscii(bytes))
        return withoutNul(QString::fromLatin1(bytes));
    const bool isUtf8 = isValidUtf8(bytes);
    if (isUtf8 != saysUtf8 && !name.isEmpty())
        say(remark, declared, isUtf8 ? QLatin1String("UTF-8") : QLatin1String("Windows-1252"));
    return withoutNul(isUtf8 ? QString::fromUtf8(bytes) : fromWindows1252(bytes));
}

} // namespace tverrlos
