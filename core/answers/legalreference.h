#pragma once

#include "core/answers/legalact.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What an officer writes as a legal reference, understood: "helsepersonelloven § 29 første ledd bokstav a",
/// "GDPR art. 6 nr. 1 bokstav e", "pasientjournalloven §§ 22 og 23", "Normen kap. 5.4". The acts are data:
/// core/answers/legalact.h. Pure and thread-safe.
namespace tverrlos {

/// What an act is divided into where a reference points.
enum class ProvisionUnit { Section, Article, Chapter, Annex, Recital };
/// What a provision is divided into.
enum class ProvisionPartKind { Subsection, Number, Sentence, Letter, Rule };

struct ProvisionPart
{
    ProvisionPartKind kind = ProvisionPartKind::Subsection;
    QString value; ///< "1" for "første ledd", "a" for "bokstav a"
    bool operator==(const ProvisionPart &) const = default;
};

/// One provision, where it stands in the text.
struct LegalReference
{
    qsizetype start = 0; ///< in the text it was read from
    qsizetype length = 0;
    QString act;                       ///< code of the act, see LegalAct
    std::optional<ProvisionUnit> unit; ///< unset: the act as a whole
    QString number;                    ///< "29", "2-1a", "6", "5.4", "VIII"
    QList<ProvisionPart> parts;
    std::optional<QDate> asOf; ///< the day of the version that is meant, where it is said
    bool operator==(const LegalReference &) const = default;
};

/// Every provision that the text names, in its order. What is not understood (an act that the reference data
/// do not know, "§ 3" of nobody knows what) is left out, and stays what it is in the text. Reads at most the
/// first 4,000 characters.
QList<LegalReference> legalReferences(const QString &text);

/// The same for every way of writing the same provision: "helsepersonelloven/29", "gdpr/6",
/// "mdr/annex-VIII/11". Paragraphs, numbers and letters below the provision are left out, a version date too:
/// answers that are to be compared name the same provision more or less exactly. The code of the act alone
/// where the act as a whole is meant.
QString legalReferenceKey(const LegalReference &reference);
/// The keys of all that a written reference names. One that is not understood is its own key, in small
/// letters and with single spaces; nothing for an empty text.
QStringList legalReferenceKeys(const QString &written);

/// The provision with its act, as a reader of the language knows it: "pasientjournalloven § 23", "General
/// Data Protection Regulation art. 6". Without what is below it.
QString legalReferenceWords(const LegalReference &reference, CaseLanguage language);

/// Where the provision can be read, by rule and without asking the network: Lovdata for statutes and
/// regulations, EUR-Lex for acts of the EU. Empty where no address is known for certain (an industry norm; an
/// act whose number is not verified). The present text: neither place gives older versions an open address.
QString addressOf(const LegalReference &reference);

} // namespace tverrlos
