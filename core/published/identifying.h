#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

/// Looks for what could tell a reader who asked. What each kind of finding means, how text is read that hides
/// something, and what the check cannot see: README.md. Pure; thread-safe.
namespace tverrlos {

enum class IdentifyingKind {
    Person,    ///< a name
    Signature, ///< a closing and what stands below it
    Organisation,
    Place,
    Name,    ///< a capitalised word that nobody knows: a project, a product, a group
    Address, ///< street with number, post box, postcode
    Phone,
    NationalId,         ///< eleven digits that can be a birth number, or a part of one
    Birth,              ///< the day or year that somebody was born
    OrganisationNumber, ///< nine digits
    Mail,
    Link,          ///< an address on the web; a meeting or a person's page blocks
    CaseReference, ///< a case number of ours or an archive's
    Date,
    Size,        ///< "14 ansatte", an age
    Hidden,      ///< signs that nobody sees, or letters of another alphabet inside a word
    Internal,    ///< a remark meant for colleagues
    Replacement, ///< a word in brackets that the program put in: a person must read the sentence
};
enum class Severity { Blocks, Warns };

/// person, signature, organisation, place, name, address, phone, national-id, birth, organisation-number,
/// mail, link, case-reference, date, size, hidden, internal, replacement.
QLatin1String codeOf(IdentifyingKind);
/// blocks, warns.
QLatin1String codeOf(Severity);

struct IdentifyingFinding
{
    qsizetype position = 0; ///< in the text as written
    qsizetype length = 0;
    IdentifyingKind kind = IdentifyingKind::Person;
    Severity severity = Severity::Warns;
    QString text; ///< as written
    bool operator==(const IdentifyingFinding &) const = default;
};

/// The names that the office knows. Each may be written in any way; see README.md for what is derived.
struct IdentifyingNames
{
    QStringList persons;       ///< contacts of the source cases
    QStringList officers;      ///< as the database has them, often only a user name
    QStringList askers;        ///< organisations of the source cases
    QStringList organisations; ///< all others in the register, every spelling
    bool operator==(const IdentifyingNames &) const = default;
};

class IdentifyingLexicon;

/// Made once for a set of names, then used for every text and keystroke. Linear in the text.
class IdentifyingCheck
{
public:
    explicit IdentifyingCheck(const IdentifyingNames &names = {});
    ~IdentifyingCheck();
    IdentifyingCheck(const IdentifyingCheck &) = default;
    IdentifyingCheck &operator=(const IdentifyingCheck &) = default;

    /// In the order of the text, without overlaps: of two that overlap the one that blocks stands, then one
    /// whose kind is known (no Name), else the longer one.
    QList<IdentifyingFinding> findings(const QString &text) const;

private:
    std::shared_ptr<const IdentifyingLexicon> m_lexicon;
};

bool anyBlocks(const QList<IdentifyingFinding> &findings);

} // namespace tverrlos
