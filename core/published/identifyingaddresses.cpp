#include "core/published/identifyingform.h"
#include "core/published/identifyingwords.h"

// How a person, an office or a meeting is reached.
namespace tverrlos {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

QString hostOf(const QString &link)
{
    static const QRegularExpression host(
        QStringLiteral(R"(^(?:[a-z][a-z0-9+.-]{1,20}:(?://)?)?(?:www\.)?([^/:?#\s]+))"), anyCase);
    return host.match(link).captured(1).toLower();
}

bool isAmong(const QStringList &hosts, const QString &host)
{
    for (const QString &known : hosts)
        if (host == known || host.endsWith(QLatin1Char('.') + known))
            return true;
    return false;
}

/// A public office's own mailbox is no person's.
bool isFunctionalMailbox(const QString &box, const QString &host)
{
    const IdentifyingWords &words = IdentifyingWords::known();
    return words.functionalMailboxes.contains(box.toLower()) && isAmong(words.publicHosts, host.toLower());
}

void findMail(FormSearch &search)
{
    // Without a dot after it only the sign itself tells; "(a)" is a letter of a provision too.
    static const QRegularExpression mail(
        QStringLiteral(
            R"((?:[\p{L}\p{N}_-]{1,30}\s?(?:\spunktum\s|\sdot\s|\(dot\)|\[dot\]|\(punktum\)|\[punktum\])\s?){0,2}(?<box>[\p{L}\p{N}._%+\-]{1,64})(?:\s?@\s?(?<host>[\p{L}\p{N}\-]{1,63}(?:%1[\p{L}\p{N}\-]{2,63}){0,4})|\s?(?:[(\[{<](?:at|@|krøllalfa|alfakrøll)[)\]}>]|\s(?:krøllalfa|alfakrøll|snabel-?a)\s|_at_)\s?(?<host2>[\p{L}\p{N}\-]{1,63}(?:%1[\p{L}\p{N}\-]{2,63}){1,4})|\s?[(\[]a[)\]]\s?(?<host3>[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{2,63}){0,3}\.(?:no|com|org|net|eu|se|dk|uk)(?![\p{L}\p{N}]))))")
            .arg(QStringLiteral(
                R"((?:\.|\s\.\s|\s?\(dot\)\s?|\s?\[dot\]\s?|\s?\(punktum\)\s?|\s?\[punktum\]\s?|\spunktum\s|\sprikk\s|\sdot\s))")),
        anyCase | unicode);
    search.find(mail, IdentifyingKind::Mail, [](const QRegularExpressionMatch &match) {
        return isFunctionalMailbox(match.captured(QStringLiteral("box")),
                                   match.captured(QStringLiteral("host")))
                   ? std::nullopt
                   : std::optional(Severity::Blocks);
    });
    // " at " is a word of two languages: what stands around it must look like an address.
    static const QRegularExpression spelled(
        QStringLiteral(
            R"((?<![\p{L}\p{N}])(?<box>[\p{L}\p{N}._-]{1,60})\sat\s(?<host>[\p{L}\p{N}\-]{1,63}(?:(?:\.|\sdot\s|\spunktum\s)[\p{L}\p{N}\-]{2,63}){1,4}))"),
        anyCase | unicode);
    search.find(spelled, IdentifyingKind::Mail,
                [](const QRegularExpressionMatch &match) -> std::optional<Severity> {
                    const IdentifyingWords &words = IdentifyingWords::known();
                    const QString box = match.captured(QStringLiteral("box")).toLower();
                    const bool named = box.contains(QLatin1Char('.')) || box.contains(QLatin1Char('_')) ||
                                       words.firstNames.contains(box) || words.surnames.contains(box);
                    const bool spelledOut = match.captured(QStringLiteral("host")).contains(QLatin1Char(' '));
                    return named || spelledOut ? std::optional(Severity::Blocks) : std::nullopt;
                });
    static const QRegularExpression handle(
        QStringLiteral(R"((?<![\p{L}\p{N}@])@[\p{L}][\p{L}\p{N}._-]{2,40})"), anyCase | unicode);
    search.find(handle, IdentifyingKind::Mail, Severity::Blocks);
}

void findLinks(FormSearch &search)
{
    static const QRegularExpression link(
        QStringLiteral(
            R"((?:https?://|www\.|msteams:|(?:tel|sip|sips|mailto|callto|skype):(?=[^\s]))[^\s<>"'\x{FFFC}]{3,300}|(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{2,62}){0,3}\.(?:no|com|org|net|io|eu|us|me|live|health|ai|se|dk|uk)(?![\p{L}\p{N}])(?:/[^\s<>"']{0,200})?)"),
        anyCase | unicode);
    search.find(link, IdentifyingKind::Link,
                [](const QRegularExpressionMatch &match) -> std::optional<Severity> {
                    const IdentifyingWords &words = IdentifyingWords::known();
                    static const QRegularExpression way(
                        QStringLiteral("^(?:msteams|tel|sips?|mailto|callto|skype):"), anyCase);
                    const QString host = hostOf(match.captured());
                    static const QRegularExpression mailbox(
                        QStringLiteral(R"(^mailto:([\p{L}\p{N}._%+\-]+)@([\p{L}\p{N}.\-]+[\p{L}\p{N}]))"),
                        anyCase | unicode);
                    if (const auto box = mailbox.match(match.captured());
                        box.hasMatch() && isFunctionalMailbox(box.captured(1), box.captured(2)))
                        return std::nullopt;
                    if (way.match(match.captured()).hasMatch() || isAmong(words.meetingHosts, host) ||
                        isAmong(words.profileHosts, host))
                        return Severity::Blocks;
                    return isAmong(words.publicHosts, host) ? std::nullopt : std::optional(Severity::Warns);
                });
    // Addresses of public sources hold numbers too.
    search.leaveOut(QRegularExpression(QStringLiteral(R"((?:https?://|www\.)[^\s<>"']{3,300})"), anyCase));
    static const QRegularExpression meeting(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:meeting|møte|møte-?|conference|konferanse|teams|zoom|webex)[\s-]{0,2}(?:id|kode|code|passord|passcode|password|pin)|passcode|møtekode|møtepassord|passord til møtet)\s{0,2}(?::|=|er|is|nr\.?)?\s{0,3}(?=[^\n]{0,20}\d)[\p{L}\d][\p{L}\d \-]{2,24})"),
        anyCase | unicode);
    search.find(meeting, IdentifyingKind::Link, Severity::Blocks);
    // An address inside somebody's own network.
    static const QRegularExpression machine(QStringLiteral(
        R"((?<![\d.])(?:(?:\d{1,3}\.){3}\d{1,3}:\d{2,5}|(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}(?=/))(?![\d.]))"));
    search.find(machine, IdentifyingKind::Link, Severity::Blocks);
    static const QRegularExpression password(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:passord|password|passcode|pin(?:-?kode)?|dørkode|adgangskode)\s?:?\s?\d{4,8}(?!\d)|(?:passord(?:et)?|password|passcode)[^\n:.]{0,30}:\s{0,2}(?=\S{0,30}\d)\S{5,40}))"),
        anyCase | unicode);
    search.find(password, IdentifyingKind::Link, Severity::Blocks);
}

void findTelephones(FormSearch &search)
{
    // Short numbers and odd groups, told by the word before them.
    static const QRegularExpression told(
        QStringLiteral(
            R"((?<!\p{L})(?:tlf|telefon(?:en)?|telefonnummer(?:et)?|mobil(?:en)?|mobilnummer|mob|phone|mobile|tel|direktenummer|sentralbord(?:et)?|internnummer|sms|tekstmelding|ring|ringe|call)\.?\s{0,2}(?:nr\.?|nummer|number)?\s{0,2}:?\s{0,2}(?:(?:meg|oss|oss|me|us)\s)?(?:på|til|on|at)?\s{0,2}(\d(?:[ ./_|\-]{0,2}\d){5,14}|\d{4,7})(?![\p{L}\p{N}]))"),
        anyCase | unicode);
    search.find(told, IdentifyingKind::Phone, Severity::Blocks, 1);
    static const QRegularExpression parted(
        QStringLiteral(R"((?<![\d/_|·])\d{2}\s?([/_|·])\s?\d{2}\s?\1\s?\d{2}\s?\1\s?\d{2}(?![\d/_|·]))"));
    search.find(parted, IdentifyingKind::Phone, Severity::Blocks);
    static const QRegularExpression inWords(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:null|en|ein|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|zero|one|two|three|four|five|six|seven|eight|nine)[\s,\-]{1,3}){7,15}(?:null|en|ein|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L}))"),
        anyCase | unicode);
    search.find(inWords, IdentifyingKind::Phone, Severity::Blocks);
    static const QRegularExpression inTens(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:%1)(?:(?:og)?-?(?:%1))?\s){3,6}(?:%1)(?:(?:og)?-?(?:%1))?(?!\p{L}))")
            .arg(IdentifyingWords::known().numberWords),
        anyCase | unicode);
    search.find(inTens, IdentifyingKind::Phone, Severity::Blocks);
}

void findStreets(FormSearch &search)
{
    static const QRegularExpression box(
        QStringLiteral(
            R"((?<!\p{L})(?:postboks|postbox|boks|p\.?\s?o\.?\s?box)\s{1,3}\d{1,5}(?:\s{1,3}\p{Lu}[\p{Ll}]{1,30})?)"),
        anyCase | unicode);
    search.find(box, IdentifyingKind::Address, Severity::Blocks);
    const QString endings = IdentifyingWords::known().streetEndings;
    // In small letters only what is nothing else: "plass 3" and "quality gate 2" are no streets.
    static const QRegularExpression street(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:\p{L}[\p{L}\-]{1,40}\s{1,3}){0,2}\p{Lu}[\p{L}\-.]{0,40}(?i:%1)|\p{Ll}[\p{L}\-]{1,40}(?:veien|vegen|gata|gaten|gate|veg))\s{1,3}\d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}]))")
            .arg(endings),
        unicode);
    static const QRegularExpression streetOfWords(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:\p{Lu}[\p{L}\-]{1,40}\s{1,3}){2,3}(?:%1)|(?:\p{Lu}[\p{L}\-]{1,40}\s{1,3}){0,2}\p{Lu}[\p{L}\-]{1,40}s\s{1,3}(?:%1)|(?:\p{Lu}[\p{L}\-]{1,40}\s{1,3}){1,3}(?:%2))\s{1,3}\d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}]))")
            .arg(endings, endings.toUpper()),
        unicode);
    search.find(streetOfWords, IdentifyingKind::Address, Severity::Blocks);
    search.find(street, IdentifyingKind::Address, Severity::Blocks);
    static const QRegularExpression englishStreet(
        QStringLiteral(
            R"((?<!\d)\d{1,4}\s{1,3}(?:\p{Lu}[\p{L}\-]{1,40}\s{1,3}){1,3}(?:Street|Road|Avenue|Lane|Square)(?!\p{L}))"),
        unicode);
    search.find(englishStreet, IdentifyingKind::Address, Severity::Blocks);
    static const QRegularExpression postcode(
        QStringLiteral(
            R"((?<![\p{L}\p{N}./\-§])(?:N(?:O)?-)?(\d{4})\s{1,3}(?!I{1,3}\b|Norges?\b)(\p{Lu}(?:\p{Ll}[\p{L}\-]{1,40}|\p{Lu}{3,40}(?![\p{L}\-]))))"),
        unicode);
    search.find(postcode, IdentifyingKind::Address,
                [](const QRegularExpressionMatch &match) -> std::optional<Severity> {
                    const QString place = match.captured(2);
                    const int number = match.captured(1).toInt();
                    const bool year = number >= 1900 && number < 2100;
                    const bool shouted = place.size() > 3 && place == place.toUpper();
                    if (IdentifyingWords::known().ordinary.contains(place.toLower()))
                        return std::nullopt;
                    if (!year)
                        return Severity::Blocks;
                    return shouted ? std::optional(Severity::Warns) : std::nullopt;
                });
}

} // namespace

void findAddresses(FormSearch &search)
{
    findMail(search);
    findLinks(search);
    findTelephones(search);
    findStreets(search);
}

} // namespace tverrlos
