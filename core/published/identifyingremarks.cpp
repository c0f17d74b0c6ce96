#include "core/askers/organisationname.h"
#include "core/published/identifyingform.h"
#include "core/published/identifyingwords.h"

// What stands around a text and was not meant for its reader.
namespace tverrlos {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// The service itself, or a public body, says goodbye.
bool isOfficeItself(const QString &below)
{
    const QString key = matchKey(below.simplified());
    if (key.isEmpty())
        return true;
    for (const QString &body : IdentifyingWords::known().publicBodies)
        if (key == matchKey(body))
            return true;
    return false;
}

void findSignatures(FormSearch &search)
{
    // These begin sentences too: "Signert notat er ...".
    static const QStringList sentences{QStringLiteral("signert"), QStringLiteral("underskrift"),
                                       QStringLiteral("sign."), QStringLiteral("vh")};
    QStringList closings;
    for (const QString &closing : IdentifyingWords::known().closings)
        if (!sentences.contains(closing))
            closings.append(QRegularExpression::escape(closing));
    static const QRegularExpression signature(
        QStringLiteral(
            R"((?:^|\n)[ \t>*]{0,10}(?:%1)(?!\p{L})[ \t,.:!]{0,5}\n?(?<below>(?:\s{0,20}[^\n]{1,80}){1,2})|(?<=[.!?])[ ]{1,3}(?:%1)[,:]?\s{1,4}(?<beside>(?-i:\p{Lu})[^\n.]{1,60})|(?:^|\n)[ \t>*]{0,10}(?:signert|underskrift|sign\.|vh)[ \t]{0,3}(?:av|by)?[ \t]{0,3}[:,.]?[ \t]{0,3}(?:\n\s{0,20})?(?<signed>(?-i:\p{Lu})\p{L}[^\n]{0,60})(?=\n|$))")
            .arg(closings.join(QLatin1Char('|'))),
        anyCase | unicode);
    search.find(signature, IdentifyingKind::Signature, [](const QRegularExpressionMatch &match) {
        const QString below = match.captured(QStringLiteral("below")) +
                              match.captured(QStringLiteral("beside")) +
                              match.captured(QStringLiteral("signed"));
        return isOfficeItself(below) ? std::nullopt : std::optional(Severity::Blocks);
    });
}

/// "Internt notat: ...", to the end of its line; not "et internt notat om risiko" and not "Internkontroll:
/// ...".
void findInternalRemarks(FormSearch &search)
{
    // At the beginning of a line or sentence, up to a colon, a dash, a bracket or the end of the sentence.
    static const QRegularExpression marked(
        QStringLiteral(
            R"((?:^|\n|[.!?;:]\s|[(\[{])[ \t>*#\-"'«“]{0,10}(?:nb!?:?\s{0,2})?(?:(?:kun|bare|berre|only|strengt|strictly)\s)?(?:(?:internt?|interne|internal|fortrolig|fortruleg|confidential)[\s-]{1,3}(?:notat(?:et)?|notis|not|note|notes|memo|merknad(?:en|er)?|kommentar(?:en|er)?|drøfting(?:en|a)?|diskusjon(?:en)?|vurdering(?:en|a)?|beskjed|melding|opplysning|comments?|remarks?|discussion|assessment|message)(?:\s(?!er|skal|må|bør|kan|is|must|should|may)\p{L}{1,20}){0,4}|(?:kommentar|merknad|notat|beskjed|note|comment|message)\s(?:fra|frå|til|from|to|av|by)\s(?:saksbehandler|sakshandsamar|kollega|leder|leiar|case officer|colleague)\p{L}*|internt?|internal|arbeidsnotat|working note|notat til saken|notat til saka|saksbehandlernotat|sakshandsamarnotat|saksnotat|note to self|huskelapp|til kolleg(?:a|aer|er|aar|ar)|to colleagues?|(?:bare|berre|kun|only)\s(?:for|mellom|between)\s(?:oss|us)|mellom oss|between us|(?:ps\s|beskjed\s|notat\s)?til meg s(?:elv|jølv)|skjult|ikke til spørrer(?:en)?|ikkje til spørjaren|todo|fixme)\s{0,3}(?:\([^)\n]{0,40}\)\s{0,2})?(?::|=|\s[\-]\s|[)\]}](?!\p{L})|(?<=notat|merknad|kommentar|note|comment|remark)\.(?=\s|$))[^\n]{0,400})"),
        anyCase | unicode);
    search.find(marked, IdentifyingKind::Internal, Severity::Blocks);
    static const QRegularExpression meant(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:(?<=^|\n|[(\[*]|[.!?:\-]\s))(?:(?:kun|bare|berre|only)\s)?(?:til|for)\s(?:internt?|internal)\s(?:bruk|use)(?:\sonly)?(?=\s{0,2}(?:[:.!)\]\n]|$))|(?:ikke|ikkje|not)\s(?:til|for|to)\s(?:utsending|utsendelse|ekstern deling|publisering til spørrer|be sent out|external use|release)|(?:ikke|ikkje|not|never|aldri)\s(?:del(?:es|ast)?|share|send(?:es|ast)?|forward|show|vis|nevn|nemn|mention)\s(?:(?:dette|this|it)\s)?(?:(?:med|with|til|to|for)\s)?(?:the\s)?(?:spørrer|spørjar|asker|innsender|innsendar|søker|søkar)\p{L}{0,3}|(?:ikke|ikkje|not|don't|do not)\ssend\s(?:dette|det|this|it)\s(?:ut|videre|vidare|out|on)(?!\p{L})|(?:hold|hald|keep)\s(?:dette|det|this|it)\s(?:unna|borte fra|vekke? frå|away from|from)\s(?:melder|meldar|spørrer|spørjar|søker|søkjar|innsender|innsendar|the asker|asker)\p{L}{0,3}|(?:ikke|ikkje|not)\sfor\s(?:deling|sharing|ekstern|external)|at\sd(?:ette|et)\s(?:ikke|ikkje)\s(?:nevnes|omtales|nemnast|omtalast)(?=\s{0,2}(?:[.!)\n]|$))|(?:holder|held|holdes|haldast|keep|kept)\s(?:vi\s)?(?:utenfor|utanfor|out\sof)\s(?:svaret|brevet|the\s(?:answer|letter))|(?:må|skal|must|should)\s(?:ikke|ikkje|not)\s(?:(?:sendes ut|sendast ut|be sent out)(?=\s{0,2}(?:[.:!)\n]|$))|ut av huset|leave the office)|(?<=^|\n|[(\[*]|[.!?:]\s)(?:unntatt offentlighet|unnateke offentlegheit)(?=\s{0,2}(?:[.:,!)\n]|$))|u\.\s?off\.?|off(?:entle|en)t?l?g?\.?\s?§\s?1[3-5]\b(?=[^\n]{0,10}\bnotat)))"),
        anyCase | unicode);
    search.find(meant, IdentifyingKind::Internal, Severity::Blocks);
    // What was to be written, checked or struck before anybody else reads it.
    static const QRegularExpression unfinished(
        QStringLiteral(
            R"([\[{]\s{0,2}(?:utkast|kladd|draft|sjekk|avklar|fyll\s(?:inn|ut)|insert|check|må\s(?:sjekkes|sjekkast|avklares|avklarast))(?!\p{L})[^\]}\n]{0,200}[\]}]|(?<![\p{L}\p{N}])(?:(?-i:X{3,}|TBD)(?![\p{L}\p{N}])|(?:skal|må|bør|must|to)\s(?:be\s)?(?:strykes|slettes|fjernes|tas\sut|strykast|slettast|fjernast|takast\sut|removed|deleted|struck)\s(?:før|before)\s(?:utsend|publiser|innsend|send|release|publi)\p{L}*)|(?:^|\n|[(\[]|[.!?]\s)\s{0,2}(?:(?:obs|nb|husk)[,:!]{0,2}\s)?(?:ikke|ikkje|don't|do not)\s(?:si|sei|fortell|nevn|nemn|tell|say)\s(?:dette|det|this|it)?\s?(?:til|for|to)?\s?(?:dem|dei|them)(?=\s{0,2}[.:;!)\]]))"),
        anyCase | unicode);
    search.find(unfinished, IdentifyingKind::Internal, Severity::Blocks);
    // Readers of the text do not see it; readers of the file do.
    static const QRegularExpression comment(QStringLiteral("<!--[^\\0]{0,400}?(?:-->|$)"));
    search.find(comment, IdentifyingKind::Internal, Severity::Blocks);
    static const QRegularExpression ownFile(
        QStringLiteral(R"((?:\\\\[\p{L}\p{N}._-]{2,60}\\|(?<!\p{L})[A-Za-z]:\\|file://)[^\s"<>]{0,200})"),
        unicode);
    search.find(ownFile, IdentifyingKind::Internal, Severity::Blocks);
}

/// "Saksbehandler: mlie", "Saksbeh. AKH": who has worked on the case, by a user name or initials.
void findWorkers(FormSearch &search)
{
    static const QRegularExpression worker(
        QStringLiteral(
            R"((?<!\p{L})(?:saksbehandler|saksbeh|sakshandsamar|sakshands|sbh|case officer|utredet av|utgreidd av|godkjent av|godkjend av|kvalitetssikret av|kvalitetssikra av|approved by|drafted by)(?:\s?:|\.\s?:?)\s{1,3}((?-i:\p{Lu}{2,4}|\p{Ll}{3,12}\d{0,3}))(?=\s{0,2}(?:[.,;)\n/]|$)))"),
        anyCase | unicode);
    search.find(
        worker, IdentifyingKind::Person,
        [](const QRegularExpressionMatch &match) {
            const IdentifyingWords &words = IdentifyingWords::known();
            const QString who = match.captured(1).toLower();
            const bool known = words.acronyms.contains(who) || words.ordinary.contains(who) ||
                               words.kinds.contains(who) || words.openers.contains(who);
            return known ? std::nullopt : std::optional(Severity::Blocks);
        },
        1);
    static const QRegularExpression named(
        QStringLiteral(
            R"((?<!\p{L})(?:ansvarlig|ansvarleg|kontakt|responsible|contact)\s?:\s{1,3}((?-i:\p{Ll}{4,12}))(?=\s{0,2}(?:[.,;)\n/]|$)))"),
        anyCase | unicode);
    search.find(
        named, IdentifyingKind::Person,
        [](const QRegularExpressionMatch &match) {
            const bool initial = IdentifyingWords::known().surnames.contains(match.captured(1).mid(1));
            return initial ? std::optional(Severity::Warns) : std::nullopt;
        },
        1);
}

/// "K a r i N o r d m a n n".
void findSpelledOut(FormSearch &search)
{
    static const QRegularExpression letters(
        QStringLiteral(R"((?<![\p{L}\p{N}])(?:\p{L}[ .\-]){6,60}\p{L}(?![\p{L}\p{N}]))"), unicode);
    search.find(letters, IdentifyingKind::Person, Severity::Blocks);
}

void findReplacements(FormSearch &search)
{
    static const QRegularExpression replaced(
        QStringLiteral(
            R"(\[(?:personen|the person|virksomheten|verksemda|the organisation|stedet|staden|the place|adressen|adressa|the address|nummeret|the number|e-postadressen|e-postadressa|the mail address|lenken|lenkja|the link|datoen|the date|størrelsen|storleiken|the size|underskriften|underskrifta|the signature|internt|internal)\])"),
        anyCase | unicode);
    search.find(replaced, IdentifyingKind::Replacement, Severity::Blocks);
}

} // namespace

void findRemarks(FormSearch &search)
{
    findReplacements(search);
    findInternalRemarks(search);
    findSignatures(search);
    findWorkers(search);
    findSpelledOut(search);
}

} // namespace tverrlos
