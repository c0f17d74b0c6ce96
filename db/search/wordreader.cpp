#include "db/search/wordreader.h"

#include <QChar>
#include <QString>

#include <libstemmer.h>

namespace tverrlos {

namespace {

struct Character
{
    char32_t code = 0; ///< 0: no UTF-8
    int bytes = 1;
};

/// Strict UTF-8 (Unicode 3.9, table 3-7): no overlong forms, no surrogates.
Character characterAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return {};
    char32_t code = first & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        const unsigned char next = byte(at + i);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3F);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? Character{} : Character{code, length};
}

bool isMark(char32_t code)
{
    return code >= 0x300 && QChar::isMark(code);
}

/// Soft hyphen, zero-width joiners, word joiner, byte order mark: invisible, so they must not part a word.
bool isInvisible(char32_t code)
{
    return code == 0xAD || code == 0x200C || code == 0x200D || code == 0x2060 || code == 0xFEFF;
}

bool isWordCharacter(char32_t code)
{
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
    return QChar::isLetterOrNumber(code);
}

void append(QByteArray &utf8, char32_t code)
{
    if (code < 0x80) {
        utf8.append(static_cast<char>(code));
    } else if (code < 0x800) {
        utf8.append(static_cast<char>(0xC0 | (code >> 6)));
        utf8.append(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
        utf8.append(QString::fromUcs4(&code, 1).toUtf8());
    }
}

char32_t lower(char32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    return QChar::toLower(code);
}

/// Nouns made of verbs: transkribering belongs to transkribere; forskning and nynorsk
/// forsking become one word.
QByteArray withoutNounEnding(const QByteArray &stem)
{
    constexpr qsizetype shortest = 4; // of what is left, so that "ting" and "regning" are not cut to nothing
    for (const QByteArray &ending : {QByteArray("ning"), QByteArray("ing")})
        if (stem.endsWith(ending) && stem.size() - ending.size() >= shortest)
            return stem.chopped(ending.size());
    return stem;
}

struct Span
{
    QByteArray form;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The next word at or after `at`; an empty form when there is none.
Span nextWord(QByteArrayView text, qsizetype at)
{
    Span span;
    int length = 0;
    bool marks = false;
    for (qsizetype i = at; i < text.size();) {
        const Character here = characterAt(text, i);
        const bool inside = length > 0;
        if (isWordCharacter(here.code) || (inside && isMark(here.code))) {
            span.begin = inside ? span.begin : i;
            if (length++ < WordReader::longest)
                append(span.form, lower(here.code));
            marks = marks || isMark(here.code);
            span.end = i + here.bytes;
        } else if (inside && !isInvisible(here.code)) {
            break;
        }
        i += here.bytes;
    }
    if (marks)
        span.form = QString::fromUtf8(span.form).normalized(QString::NormalizationForm_C).toUtf8();
    return span;
}

} // namespace

void WordReader::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordReader::WordReader() : m_stemmer(sb_stemmer_new("norwegian", "UTF_8")) {}

WordReader::~WordReader() = default;

QByteArray WordReader::snowball(const QByteArray &word)
{
    if (!m_stemmer)
        return word;
    const auto *symbols = reinterpret_cast<const sb_symbol *>(word.constData());
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(word.size()));
    const int length = sb_stemmer_length(m_stemmer.get());
    const bool shorter = stem && length > 0 && length < word.size();
    return shorter ? QByteArray(reinterpret_cast<const char *>(stem), length) : word;
}

QByteArray WordReader::stemOf(const QByteArray &form)
{
    if (const auto known = m_known.constFind(form); known != m_known.cend())
        return *known;

    QByteArray stem = form;
    for (qsizetype before = stem.size() + 1; stem.size() < before;) {
        before = stem.size();
        stem = withoutNounEnding(snowball(stem));
    }

    constexpr qsizetype enough =
        50'000; // a language's common words many times over; a hostile text cannot grow it
    if (m_known.size() >= enough)
        m_known.clear();
    m_known.insert(form, stem);
    return stem;
}

void WordReader::read(QByteArrayView utf8, const std::function<bool(const SearchWord &)> &visit)
{
    for (qsizetype at = 0; at < utf8.size();) {
        const Span span = nextWord(utf8, at);
        if (span.form.isEmpty())
            return;
        if (!visit({span.form, stemOf(span.form), span.begin, span.end}))
            return;
        at = span.end;
    }
}

} // namespace tverrlos
