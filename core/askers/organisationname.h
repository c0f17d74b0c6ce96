#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// How names of organisations are compared. Which words mean the same is data
/// (resources/reference/organisationwords.json); how careful the comparison is, and why, says README.md.
/// Pure; thread-safe.

/// A name taken apart. Words are lower case with ae, oe, aa for æ, ø, å.
struct OrganisationNameParts
{
    QStringList words;        ///< all of them, each in the form the comparison knows
    QString form;             ///< as, hf, rhf, ...; empty when the name does not say
    QString kind;             ///< municipality, practice, hospital, ...; empty when the name does not say
    QStringList kindWord;     ///< the words that said so
    QStringList core;         ///< what tells it from others: without form, kind and small words
    bool abbreviated = false; ///< the words were an abbreviation that is known; they stand written out
};

OrganisationNameParts partsOf(const QString &name);

/// Equal for two spellings of one name, and for nothing else: æøå and their other spellings, upper and lower
/// case, punctuation, bokmål and nynorsk, definite forms. Legal forms and small words stay, since "Fjord HF"
/// and "Fjord RHF" are two.
QString matchKey(const QString &name);
/// Equal for names that a person should look at together (matchNames() says whether and why). Empty for a
/// name that tells its bearer from nobody ("Legekontoret").
QString likenessKey(const QString &name);
/// Sorts byte by byte as a Norwegian index does: æ, ø, å last, aa as å.
QString sortKey(const QString &name);

enum class NameLikeness {
    SameName,    ///< equal match keys
    OtherRegion, ///< the same name in another region: may be two of the same name
    Abbreviation,
    LegalForm,    ///< one leaves out AS, HF ...
    OtherWord,    ///< another word for the same kind of place: legekontor, legesenter
    LessSaid,     ///< one leaves out what kind of place it is
    OtherOrder,   ///< the words in another order, or i, på, ved between them
    AlmostSpelled ///< ø as o, or a letter doubled
};

/// Why the two could be one organisation; nothing when they are not, as far as names tell: two legal forms,
/// two kinds, two municipalities.
std::optional<NameLikeness> matchNames(const QString &one, const QString &other);

} // namespace tverrlos
