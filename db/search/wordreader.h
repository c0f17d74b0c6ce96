#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <functional>
#include <memory>

struct sb_stemmer;

namespace tverrlos {

/// One word of a text as the search index knows it.
struct SearchWord
{
    QByteArray form;     ///< lower case, composed (NFC), UTF-8; æ, ø, å and accents kept
    QByteArray stem;     ///< what its inflections share; a stem is its own stem
    qsizetype begin = 0; ///< bytes of the text it stands for: [begin, end)
    qsizetype end = 0;
};

/// Cuts UTF-8 text into words: letters, digits and the marks on them; everything else separates. Soft hyphens
/// and joiners inside a word are passed over. Bytes that are no UTF-8 separate. Words are cut after `longest`
/// characters.
///
/// Stems are Snowball's Norwegian ones, and without -ing and -ning, taken until nothing changes, because one
/// round leaves "intelligensen" and "intelligens" apart. So a form that is not its own stem is never the stem
/// of another word, and the index can hold forms (for prefixes) and stems (for words) side by side without
/// mixing them up.
///
/// Not thread-safe: one reader per thread.
class WordReader
{
public:
    static constexpr int longest = 64;

    WordReader();
    ~WordReader();
    WordReader(const WordReader &) = delete;
    WordReader &operator=(const WordReader &) = delete;

    /// Calls `visit` for each word in order, until it returns false.
    void read(QByteArrayView utf8, const std::function<bool(const SearchWord &)> &visit);
    QByteArray stemOf(const QByteArray &form);

private:
    QByteArray snowball(const QByteArray &word);
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_stemmer;
    QHash<QByteArray, QByteArray> m_known;
};

} // namespace tverrlos
