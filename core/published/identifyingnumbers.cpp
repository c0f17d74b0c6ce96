#include "core/published/identifyingnumbers.h"

#include "core/published/identifyingform.h"
#include "core/published/identifyingwords.h"

#include <QDate>

// Numbers, and the order in which all that has a form is looked for. Every pattern is bounded, so that a
// hostile text costs no more than a long one.
namespace tverrlos {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

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
        if (looksLikeYears(groups) || sizes == QList<int>{2, 3, 3}) // years, or a number in thousands
            return std::nullopt;
        if (sizes == QList<int>{8} && QDate::fromString(digits, QStringLiteral("yyyyMMdd")).isValid() &&
            (digits.startsWith(QLatin1String("19")) || digits.startsWith(QLatin1String("20"))))
            return std::pair(IdentifyingKind::Date, Severity::Warns);
        return std::pair(IdentifyingKind::Phone, isPhoneShape(sizes) && digits.at(0) >= QLatin1Char('2')
                                                     ? Severity::Blocks
                                                     : Severity::Warns);
    case 10: // with the country's own number in front
        return digits.startsWith(QLatin1String("47"))
                   ? std::optional(std::pair(IdentifyingKind::Phone, Severity::Blocks))
                   : std::nullopt;
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
    if (auto whole = judgeDigits(groups, before)) {
        if (groups.size() == 2 && groups.first().size() == 4 && whole->first == IdentifyingKind::Phone)
            whole->second = Severity::Blocks; // "2233 4455"; four and four within a longer number is none
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

constexpr int longestSpan = 30; ///< years, of a plan or a period

void findNumbers(FormSearch &search)
{
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
        QStringLiteral(
            R"((sak(?:en|a)?|saksnr|saksnummer|ref|referanse|arkiv|jnr|case)?[.:]?\s{0,2}(?<![\p{L}\d/])(?<!\p{L}-)((?:\d{2}|(?:19|20)\d{2})/\d{3,7}(?:\s?-\s?\d{1,4})?)(?![\d/]))"),
        anyCase | unicode);
    search.find(
        archive, IdentifyingKind::CaseReference,
        [](const QRegularExpressionMatch &match) -> std::optional<Severity> {
            // 2017/745 is an act of the EU, 12/2023 a month: unless a word says that it is a case.
            static const QRegularExpression actOrMonth(
                QStringLiteral(R"(^(?:(?:19|20)\d{2}/\d{3,4}|\d{2}/(?:19|20)\d{2})$)"));
            if (match.capturedLength(1) == 0 && actOrMonth.match(match.captured(2)).hasMatch())
                return std::nullopt;
            return Severity::Blocks;
        },
        2);

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
        R"((?<!\d)(?<!\d[./])(?:\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d|[./]\d))"));
    search.find(numericDate, IdentifyingKind::Date, Severity::Warns);

    QList<std::pair<qsizetype, QString>> runs;
    for (auto all = numberRun().globalMatch(search.text()); all.hasNext();) {
        const auto match = all.next();
        runs.append({match.capturedStart(), match.captured()});
    }
    for (const auto &[begin, run] : std::as_const(runs))
        judgeRun(search, begin, run);
}

void findBirths(FormSearch &search)
{
    static const QRegularExpression birth(QStringLiteral(
        R"((?<!\d)[0-7]\d[ .\-\n]?[0-9]\d[ .\-\n]?\d{2}[ .\-\n]{0,2}\d(?:[ .\-\n]?\d){4}(?!\d))"));
    search.find(birth, IdentifyingKind::NationalId, Severity::Blocks);
    const QString date =
        QStringLiteral(
            R"(\d{1,2}\s?[./\- ]\s?\d{1,2}\s?[./\- ]\s?(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2}|\d{6}|\d{1,2}(?:\.|st|nd|rd|th)?\s{0,3}(?:of\s)?(?:%1)\.?(?:\s{0,3}(?:19|20)?\d{2})?|(?:%1)\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{0,3}(?:19|20)\d{2}|(?:19|20)\d{2})")
            .arg(IdentifyingWords::known().months);
    static const QRegularExpression born(
        QStringLiteral(
            R"((?<!\p{L})(?:født|fødd|fødsels(?:dato(?:en)?|dag(?:en)?|år(?:et)?|data)|f\.?\s?dato|f\.?|født\sdato|born|date\sof\sbirth|birth\s?date|birthday|year\sof\sbirth|dob|d\.o\.b\.)\s{0,2}(?:er|var|is|was)?\s{0,2}(?:den|dato|på|i|on|in|the|:|=|-)?\s{0,3}(%1)(?![\p{L}\p{N}])(?!\s(?:eller|og|or|and)\s(?:senere|seinare|tidligere|tidlegare|før|etter|later|earlier)))")
            .arg(date),
        anyCase | unicode);
    search.find(born, IdentifyingKind::Birth, [](const QRegularExpressionMatch &match) {
        return std::optional(match.capturedLength(1) == 4 ? Severity::Warns : Severity::Blocks);
    });
    // "Min pasient (12.03.1954)": a day beside one person is that person's, and one of long ago a birth.
    static const QRegularExpression besidePerson(
        QStringLiteral(
            R"((?<!\p{L})(?:pasient(?:en|ens)?|bruker(?:en)?|brukar(?:en)?|barnet|mann(?:en)?|kvinn[ea]n?|gutt?(?:en)?|jent[ea]n?|sønn?(?:en)?|datter(?:en|a)?|dotter(?:a)?|mor(?:en|a)?|far(?:en)?|beboer(?:en)?|bebuar(?:en)?|patient|child|woman|man|boy|girl|daughter)(?:\s\p{L}[\p{L}\-]{1,20}){0,3}\s?[(,]\s?(\d{1,2}\s?[./\-]\s?\d{1,2}\s?[./\-]\s?(?:(?:19|20)\d{2}|\d{2}))(?![\p{L}\p{N}]))"),
        anyCase | unicode);
    search.find(
        besidePerson, IdentifyingKind::Birth,
        [](const QRegularExpressionMatch &match) {
            constexpr int longAgo = 2015;
            const int year = QStringView(match.captured(1)).last(4).toInt();
            return std::optional(year >= longAgo ? Severity::Warns : Severity::Blocks);
        },
        1);
    static const QRegularExpression told(
        QStringLiteral(
            R"((?<!\p{L})(?:personnummer(?:et)?|personnr|pnr|fnr|fødselsnummer(?:et)?|fødselsnr|d-nummer|birth number|national (?:identity|id) number)\.?\s{0,2}(?:er|is)?\s{0,2}[:=]?\s{0,3}(\d[\d .\-*xX]{4,14}))"),
        anyCase | unicode);
    search.find(told, IdentifyingKind::NationalId, Severity::Blocks, 1);
    static const QRegularExpression registered(
        QStringLiteral(
            R"((?<!\p{L})(?:(?:hpr|npr)[\s.-]{0,2}(?:nr|nummer(?:et)?|number|id)?|(?:pas|pass|passport|dips|h|pasient|journal|ansatt|tilsett|patient|record|employee)[\s.-]{0,2}(?:nr|nummer(?:et)?|number|id))\.?(?:\s(?:er|is))?\s?:?\s?(\d[\d ]{2,11}\d)(?!\d))"),
        anyCase | unicode);
    search.find(registered, IdentifyingKind::NationalId, Severity::Blocks, 1);
    static const QRegularExpression masked(QStringLiteral(
        R"((?<!\d)(?:[0-7]\d[.\- ]?[0-9]\d[.\- ]?(?:(?:19|20)\d{2}|\d{2})[ \-/]{0,3}(?:[*xX•]{5})|\d{2}\.\d{2}\.(?:19|20)\d{2}[ \-/]{1,3}\d{5})(?!\d))"));
    search.find(masked, IdentifyingKind::NationalId, Severity::Blocks);
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
    static const QRegularExpression age(
        QStringLiteral(
            R"((?<!\p{L})(?:pasient|barn|mann|kvinne|gutt|gut|jente|far|mor|patient|child)\p{L}{0,3}\s{1,2}(?:er|på|is)\s{1,2}(\d{1,3}\s?(?:år|years)(?!\p{L}))|\((\d{1,3}\s?år)\))"),
        anyCase | unicode);
    search.find(age, IdentifyingKind::Size, Severity::Warns);
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
    findRemarks(search);
    findAddresses(search);
    findBirths(search);
    findNumbers(search);
    findSizes(search);
    return search.take();
}

} // namespace tverrlos
