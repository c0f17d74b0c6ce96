#include "core/published/identifyingnumbers.h"

#include "core/published/identifyingwords.h"

#include <QDate>
#include <QRegularExpression>

#include <functional>

// What has a form. Every pattern is bounded, so that a hostile text costs no more than a long one.
namespace tverrlos {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// Finds, and blanks what it has found, so that no digit is read twice.
class FormSearch
{
public:
    explicit FormSearch(const QString &shadow) : m_text(shadow) {}

    using Judge = std::function<std::optional<Severity>(const QRegularExpressionMatch &)>;

    void find(const QRegularExpression &pattern, IdentifyingKind kind, const Judge &judge, int group = 0)
    {
        QList<ShadowFinding> found;
        for (auto all = pattern.globalMatch(m_text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            if (const auto severity = judge(match))
                found.append({match.capturedStart(group), match.capturedEnd(group), kind, *severity});
        }
        for (const ShadowFinding &each : std::as_const(found))
            blank(each.begin, each.end);
        m_findings += found;
    }
    void find(const QRegularExpression &pattern, IdentifyingKind kind, Severity severity, int group = 0)
    {
        find(
            pattern, kind, [severity](const QRegularExpressionMatch &) { return severity; }, group);
    }
    /// References to law and rulings are full of numbers that tell nothing.
    void leaveOut(const QRegularExpression &pattern)
    {
        QList<std::pair<qsizetype, qsizetype>> found;
        for (auto all = pattern.globalMatch(m_text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            found.append({match.capturedStart(), match.capturedEnd()});
        }
        for (const auto &[begin, end] : std::as_const(found))
            blank(begin, end);
    }
    const QString &text() const { return m_text; }
    void add(const ShadowFinding &finding)
    {
        m_findings.append(finding);
        blank(finding.begin, finding.end);
    }
    QList<ShadowFinding> take() { return std::move(m_findings); }

private:
    void blank(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i)
            m_text[i] = QChar(0xFFFC);
    }

    QString m_text;
    QList<ShadowFinding> m_findings;
};

int remainder(const QString &digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype i = 0;
    for (const int weight : weights)
        sum += weight * digits.at(i++).digitValue();
    return sum % 11;
}

/// Runs of digits between which no more stands than people put into a number.
const QRegularExpression &numberRun()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![\p{L}\p{N},])(?:\+\s?)?\(?\d(?:[ .\-()\n]{0,3}\d){6,30}(?![\p{L}\p{N}]))"),
        unicode);
    return pattern;
}

bool isPhoneShape(const QList<int> &groups)
{
    static const QList<QList<int>> shapes{{8}, {2, 2, 2, 2}, {3, 2, 3}, {1, 1, 1, 1, 1, 1, 1, 1}};
    return shapes.contains(groups);
}

bool looksLikeYears(const QStringList &groups)
{
    for (const QString &group : groups)
        if (group.size() != 4 ||
            (!group.startsWith(QLatin1String("19")) && !group.startsWith(QLatin1String("20"))))
            return false;
    return true;
}

bool isTelephoneContext(const QString &before)
{
    static const QRegularExpression words(
        QStringLiteral(
            R"((?:tlf|telefon|telefonnummer|mobil|mob|phone|tel|call|ring|ringe)\.?:?\s*(?:nr\.?|nummer|number)?\s*$)"),
        anyCase);
    return words.match(before).hasMatch();
}

/// What so many digits in such groups can be.
std::optional<std::pair<IdentifyingKind, Severity>> judgeDigits(const QStringList &groups,
                                                                const QString &before)
{
    const QString digits = groups.join(QString());
    QList<int> sizes;
    for (const QString &group : groups)
        sizes.append(int(group.size()));
    switch (digits.size()) {
    case 11:
        return std::pair(IdentifyingKind::NationalId, Severity::Blocks);
    case 9: {
        static const QRegularExpression register_(
            QStringLiteral(R"(org(?:anisasjons)?[.\s-]*(?:nr|nummer|no)?\.?:?\s*$)"), anyCase);
        const bool sure = isOrganisationNumber(digits) || register_.match(before).hasMatch();
        return std::pair(IdentifyingKind::OrganisationNumber, sure ? Severity::Blocks : Severity::Warns);
    }
    case 8:
        if (isTelephoneContext(before))
            return std::pair(IdentifyingKind::Phone, Severity::Blocks);
        if (looksLikeYears(groups))
            return std::nullopt;
        if (sizes == QList<int>{8} && QDate::fromString(digits, QStringLiteral("yyyyMMdd")).isValid() &&
            (digits.startsWith(QLatin1String("19")) || digits.startsWith(QLatin1String("20"))))
            return std::pair(IdentifyingKind::Date, Severity::Warns);
        return std::pair(IdentifyingKind::Phone, isPhoneShape(sizes) && digits.at(0) >= QLatin1Char('2')
                                                     ? Severity::Blocks
                                                     : Severity::Warns);
    default:
        return std::nullopt;
    }
}

/// The run as a whole, or the first groups of it that make a number of a kind: "2026 22 33 44 55".
void judgeRun(FormSearch &search, qsizetype begin, const QString &run)
{
    static const QRegularExpression group(QStringLiteral("\\d+"));
    const QString before =
        search.text().mid(std::max<qsizetype>(0, begin - 30), std::min<qsizetype>(30, begin));
    if (run.startsWith(QLatin1Char('+')) || run.startsWith(QLatin1String("00"))) {
        search.add({begin, begin + run.size(), IdentifyingKind::Phone, Severity::Blocks});
        return;
    }
    QStringList groups;
    QList<std::pair<qsizetype, qsizetype>> places;
    for (auto all = group.globalMatch(run); all.hasNext();) {
        const auto match = all.next();
        groups.append(match.captured());
        places.append({match.capturedStart(), match.capturedEnd()});
    }
    if (const auto whole = judgeDigits(groups, before)) {
        search.add({begin + places.first().first, begin + places.last().second, whole->first, whole->second});
        return;
    }
    if (run.size() > 40)
        return;
    for (qsizetype from = 0; from < groups.size(); ++from)
        for (qsizetype to = groups.size(); to > from; --to) {
            const auto part = judgeDigits(groups.mid(from, to - from), from == 0 ? before : QString());
            if (!part || part->second != Severity::Blocks)
                continue;
            search.add(
                {begin + places.at(from).first, begin + places.at(to - 1).second, part->first, part->second});
            from = to - 1;
            break;
        }
}

constexpr int longestSpan = 15; ///< years, of a plan or a period

void findNumbers(FormSearch &search)
{
    static const QRegularExpression birth(QStringLiteral(
        R"((?<!\d)[0-7]\d[ .\-\n]?[0-9]\d[ .\-\n]?\d{2}[ .\-\n]{0,2}\d(?:[ .\-\n]?\d){4}(?!\d))"));
    search.find(birth, IdentifyingKind::NationalId, Severity::Blocks);
    static const QRegularExpression ownCase(
        QStringLiteral(R"((?<![\p{L}\d-])((?:19|20)\d{2})\s?-\s?(\d{4,6})(?![\d-]))"), unicode);
    search.find(ownCase, IdentifyingKind::CaseReference,
                [](const QRegularExpressionMatch &match) -> std::optional<Severity> {
                    const int years = match.captured(2).toInt() - match.captured(1).toInt();
                    if (match.capturedLength(2) == 4 && years > 0 && years <= longestSpan)
                        return std::nullopt; // a plan for 2024-2025
                    return Severity::Blocks;
                });
    static const QRegularExpression archive(
        QStringLiteral(R"((?<![\p{L}\d/])(?:\d{2}|(?:19|20)\d{2})/\d{3,7}(?:\s?-\s?\d{1,4})?(?![\d/]))"),
        unicode);
    search.find(archive, IdentifyingKind::CaseReference, Severity::Blocks);

    const QString months = IdentifyingWords::known().months;
    static const QRegularExpression writtenDate(
        QStringLiteral(
            R"((?<!\d)\d{1,2}(?:\.|st|nd|rd|th)?\s{0,3}(?:of\s+)?(?:%1)\.?\s{0,3}(?:19|20)\d{2}(?!\d))")
            .arg(months),
        anyCase | unicode);
    search.find(writtenDate, IdentifyingKind::Date, Severity::Warns);
    static const QRegularExpression monthFirst(
        QStringLiteral(R"((?<!\p{L})(?:%1)\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,\s{0,3}(?:19|20)\d{2}(?!\d))")
            .arg(months),
        anyCase | unicode);
    search.find(monthFirst, IdentifyingKind::Date, Severity::Warns);
    static const QRegularExpression numericDate(QStringLiteral(
        R"((?<!\d)(?:\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d))"));
    search.find(numericDate, IdentifyingKind::Date, Severity::Warns);

    QList<std::pair<qsizetype, QString>> runs;
    for (auto all = numberRun().globalMatch(search.text()); all.hasNext();) {
        const auto match = all.next();
        runs.append({match.capturedStart(), match.captured()});
    }
    for (const auto &[begin, run] : std::as_const(runs))
        judgeRun(search, begin, run);
}

bool isPublicHost(const QString &link)
{
    static const QRegularExpression host(QStringLiteral(R"(^(?:https?://)?(?:www\.)?([^/:?#\s]+))"), anyCase);
    const QString name = host.match(link).captured(1).toLower();
    for (const QString &known : IdentifyingWords::known().publicHosts)
        if (name == known || name.endsWith(QLatin1Char('.') + known))
            return true;
    return false;
}

void findAddresses(FormSearch &search)
{
    static const QRegularExpression mail(
        QStringLiteral(
            R"([\p{L}\p{N}._%+\-]{1,64}\s?(?:@|\((?:at|a|krøllalfa)\)|\[(?:at|a|krøllalfa)\]|\s(?:krøllalfa|at)\s)\s?[\p{L}\p{N}\-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\]|\spunktum\s|\sdot\s)\s?[\p{L}\p{N}\-]{2,63}){1,4})"),
        anyCase | unicode);
    search.find(mail, IdentifyingKind::Mail, Severity::Blocks);
    static const QRegularExpression link(
        QStringLiteral(
            R"((?:https?://|www\.)[^\s<>"'\x{FFFC}]{3,300}|(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}][\p{L}\p{N}-]{1,62}(?:\.[\p{L}\p{N}-]{2,62}){0,3}\.(?:no|com|org|net|io|eu|health|ai|se|dk|uk)(?![\p{L}\p{N}])(?:/[^\s<>"']{0,200})?)"),
        anyCase | unicode);
    search.find(link, IdentifyingKind::Link, [](const QRegularExpressionMatch &match) {
        return isPublicHost(match.captured()) ? std::nullopt : std::optional(Severity::Warns);
    });
    // Addresses of public sources hold numbers too.
    search.leaveOut(QRegularExpression(QStringLiteral(R"((?:https?://|www\.)[^\s<>"']{3,300})"), anyCase));
    static const QRegularExpression box(
        QStringLiteral(
            R"((?<!\p{L})(?:postboks|postbox|boks|p\.?\s?o\.?\s?box)\s{1,3}\d{1,5}(?:\s{1,3}\p{Lu}[\p{Ll}]{1,30})?)"),
        anyCase | unicode);
    search.find(box, IdentifyingKind::Address, Severity::Blocks);
    const QString endings = IdentifyingWords::known().streetEndings;
    static const QRegularExpression street(
        QStringLiteral(
            R"((?<!\p{L})(?:\p{L}[\p{L}\-]{1,40}\s{1,3}){0,2}\p{L}[\p{L}\-.]{0,40}(?:%1)\s{1,3}\d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}]))")
            .arg(endings),
        anyCase | unicode);
    static const QRegularExpression streetOfWords(
        QStringLiteral(
            R"((?<!\p{L})(?:\p{Lu}[\p{L}\-]{1,40}\s{1,3}){1,3}(?:%1|%2)\s{1,3}\d{1,4}\s?[A-Za-z]?(?![\p{L}\p{N}]))")
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
            R"((?<![\p{L}\p{N}./\-§])(?:N(?:O)?-)?(\d{4})\s{1,3}(?!I{1,3}\b|Norges?\b)(\p{Lu}[\p{L}\-]{1,40}))"),
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

void findSizes(FormSearch &search)
{
    const IdentifyingWords &words = IdentifyingWords::known();
    static const QRegularExpression size(
        QStringLiteral(
            R"((?<![\p{L}\p{N}§])(?:(?:ca\.?|omtrent|om lag|rundt|about|around|over)\s{1,3})?(?:\d{1,3}(?:[ .]\d{3}){1,2}|\d{1,6}|(?:%1)(?:og)?(?:%1)?)(?:[\s-]{1,3}\p{Ll}[\p{Ll}\-]{1,25}){0,1}[\s-]{0,3}(?:%2)(?!\p{L}))")
            .arg(words.numberWords, words.sizeNouns),
        anyCase | unicode);
    search.find(size, IdentifyingKind::Size, Severity::Warns);
}

void findSignatures(FormSearch &search)
{
    QStringList closings;
    for (const QString &closing : IdentifyingWords::known().closings)
        closings.append(QRegularExpression::escape(closing));
    static const QRegularExpression signature(
        QStringLiteral(
            R"((?:^|\n)[ \t>*]{0,10}(?:%1)(?!\p{L})[ \t,.:!]{0,5}\n?(?:\s{0,20}[^\n]{1,80}){1,2}|(?<=[.!?])[ ]{1,3}(?:%1)[,:]?\s{1,4}\p{Lu}[^\n.]{1,60})")
            .arg(closings.join(QLatin1Char('|'))),
        anyCase | unicode);
    search.find(signature, IdentifyingKind::Signature, Severity::Blocks);
}

void findReplacements(FormSearch &search)
{
    static const QRegularExpression replaced(
        QStringLiteral(
            R"(\[(?:personen|the person|virksomheten|verksemda|the organisation|stedet|staden|the place|adressen|adressa|the address|nummeret|the number|e-postadressen|e-postadressa|the mail address|lenken|lenkja|the link|datoen|the date|størrelsen|storleiken|the size|underskriften|underskrifta|the signature)\])"),
        anyCase | unicode);
    search.find(replaced, IdentifyingKind::Replacement, Severity::Blocks);
}

} // namespace

bool isOrganisationNumber(const QString &nineDigits)
{
    if (nineDigits.size() != 9)
        return false;
    const int rest = remainder(nineDigits, {3, 2, 7, 6, 5, 4, 3, 2});
    const int control = rest == 0 ? 0 : 11 - rest;
    return control != 10 && control == nineDigits.at(8).digitValue();
}

QList<ShadowFinding> formedFindings(const QString &shadow)
{
    FormSearch search(shadow);
    static const QRegularExpression law(
        QStringLiteral(
            R"((?<!\p{L})(?:LOV|FOR|HR|LA|LB|LE|LF|LG|LH|PVN|SOM|TRR|TOSLO|DOC|COM|EDPB|CELEX|ISO|IEC|EN|NS|MDCG|TB)[\s:-]{0,2}\d[\d\-/:.]{2,25}(?:-[A-Z]\b)?|(?<!\p{L})(?:Ot\.\s?prp|Prop|Meld\.\s?St|St\.\s?meld|Innst|NOU|Dok|Rt|Rundskriv|C-?)\.?[\s-]{0,2}(?:nr\.?\s?)?[\dIL]{1,5}[\s-]{0,2}(?:\d{0,4}|[A-Z]?)\s{0,2}[(/]\d{2,4}(?:[-–]\d{2,4})?\)?|\((?:EU|EF|EØS|EC)\)\s{0,3}(?:nr\.?|no\.?)?\s{0,3}\d{1,4}/\d{1,4}|(?:forordning|forordningen|direktiv|direktivet|regulation|directive|beslutning|decision)\s{1,3}(?:nr\.?|no\.?)?\s{0,3}\d{2,4}/\d{1,4}|(?<!\p{L})[Ll]ov(?:en|a)?\s{1,3}(?:av\s{1,3})?\d{1,2}\.\s{0,3}(?:\p{L}{3,9}|\d{1,2}\.)\s{0,3}\d{4}|S-\d{4}-\d{3,})"),
        unicode);
    search.leaveOut(law);
    findReplacements(search);
    findAddresses(search);
    findNumbers(search);
    findSizes(search);
    findSignatures(search);
    return search.take();
}

} // namespace tverrlos
