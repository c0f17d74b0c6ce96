#include "core/intake/sender.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tverrlos {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QRegularExpression anyOf(const char *alternatives)
{
    return QRegularExpression(QStringLiteral("(?:") + QString::fromUtf8(alternatives) + QLatin1Char(')'),
                              anyCase);
}

bool namesOrganisation(const QString &text)
{
    static const QRegularExpression organisation =
        anyOf("kommun(?:e|en|ar|er)\\b|\\b(?:HF|RHF|AS|ASA|SA|IKS)$|\\b(?:HF|RHF|AS|ASA|IKS)\\b|helseforetak|"
              "sykehus|sjukehus|universitet|"
              "høgskole|høgskule|høyskole|legekontor|legesent|legevakt|klinikk|\\bsenter(?:et)?\\b|institutt|"
              "foreining|forening|forbund|"
              "klynge|selskap|direktorat|hospital|university|\\bclinic\\b|\\bltd\\b|\\binc\\b");
    return text.size() <= 100 && organisation.match(text).hasMatch();
}

/// An organisation as a line names it, and whoever the line names beside it.
struct NamedOrganisation
{
    QString organisation, person;
};

/// Titles and names lead an organisation ("Rådgiver, Sykehuset X", "Kari N., overlege ved Y HF", "Kari (Z
/// kommune)") or follow it ("Z kommune v/Kari"). They belong to the contact, which can be erased, and would
/// make one organisation many. What leads is left out only as long as it names no organisation itself.
NamedOrganisation organisationOfLine(const QString &line)
{
    static const QRegularExpression seam(
        QStringLiteral("\\s*[,;|·•(]\\s*|\\s+[-–—/]\\s+|\\s+(?<preposition>ved|hos|hjå|i|at)\\s+(?=\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression company(QStringLiteral("\\b(?:AS|ASA|SA|Ltd|Inc)\\b"));
    static const QRegularExpression onBehalf(QStringLiteral("\\s*,?\\s+v/\\s*(.+)$"), anyCase);
    QString whole = line.simplified();
    QStringList persons;
    const auto person = onBehalf.match(whole);
    if (person.hasMatch() && namesOrganisation(whole.left(person.capturedStart()))) {
        persons.append(person.captured(1));
        whole.truncate(person.capturedStart());
    }
    QString organisation = whole, lead;
    for (auto each = seam.globalMatch(whole); each.hasNext();) {
        const auto match = each.next();
        QString rest = whole.mid(match.capturedEnd());
        if (namesOrganisation(whole.left(match.capturedStart())) || !namesOrganisation(rest))
            break;
        // "Ro i Hverdagen AS" is a name, "rådgiver i Fjord kommune" is not.
        if (match.capturedLength(QStringLiteral("preposition")) > 0 && company.match(rest).hasMatch())
            continue;
        if (rest.endsWith(QLatin1Char(')')) && !rest.contains(QLatin1Char('(')))
            rest.chop(1);
        organisation = rest;
        lead = whole.left(match.capturedStart());
    }
    if (!lead.isEmpty())
        persons.prepend(lead);
    return {organisation, persons.join(QStringLiteral(", "))};
}

/// The organisation that a line of the signature names; empty when none does.
QString organisationInSignature(const QString &text, const QList<Fold> &folds)
{
    static const QRegularExpression noName(QStringLiteral("[@?]|https?:|\\.\\s|\\d{4}"));
    for (const Fold &fold : folds) {
        if (fold.kind != Fold::Kind::Signature)
            continue;
        const QStringList lines = text.mid(fold.position, fold.length).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QString name = line.simplified();
            if (name.size() <= 70 && namesOrganisation(name) && !noName.match(name).hasMatch())
                return organisationOfLine(name).organisation;
        }
    }
    return {};
}

/// "Virksomhet: Fjord kommune", where the mail itself says so; empty when it does not.
QString organisationInForm(const QString &text, const QList<Fold> &folds)
{
    static const QRegularExpression heading(
        QStringLiteral(
            "^[#*_>•\\s-]*(?:(?:navn på|namn på|name of)\\s+)?(?:virksomhet(?:en)?|verksemd(?:a)?|"
            "organisasjon(?:en)?|institusjon(?:en)?|arbeidssted|arbeidsstad|foretak(?:et)?|"
            "organi[sz]ation|institution|workplace)[*_]*\\s*:[*_]*[ \\t]*(?<name>\\S[^\\n@?]{1,98})$"),
        anyCase | QRegularExpression::MultilineOption);
    for (auto each = heading.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const bool folded = std::any_of(folds.begin(), folds.end(), [&](const Fold &fold) {
            return match.capturedStart() >= fold.position &&
                   match.capturedStart() < fold.position + fold.length;
        });
        if (!folded)
            return organisationOfLine(match.captured(QStringLiteral("name"))).organisation;
    }
    return {};
}

/// What the asker says in the first person about being something.
QString selfDescription(const QString &text)
{
    static const QRegularExpression self(
        QStringLiteral(
            "\\b(?:vi|me|eg|jeg)\\s+er\\s+[^.?!\\n]{0,60}|\\b(?:kommunen|sykehuset|sjukehuset|helseforetaket|"
            "legekontoret|"
            "selskapet|bedriften|klinikken)\\s+vår[t]?\\b|\\b(?:vår|vårt)\\s+(?:eget\\s+)?(?:kommune|"
            "helseforetak|sykehus|"
            "sjukehus|legekontor|selskap)\\b|\\bprivat\\s+leverandør\\b|\\bwe\\s+are\\s+[^.?!\\n]{0,60}"),
        anyCase);
    return self.match(text).captured();
}

} // namespace

std::optional<AskerType> askerTypeOf(const QString &words)
{
    struct Sign
    {
        AskerType type;
        QRegularExpression pattern;
    };
    // The first that fits decides: "Fjord kommune legevakt" is a municipality, "Legekontoret AS" a general
    // practice.
    static const std::array<Sign, 7> known{{
        {AskerType::GeneralPractice,
         anyOf("fastlege|legekontor|legesent(?:er|ret)|allmennlege|allmennmedis|general practi")},
        {AskerType::Municipality, anyOf("kommun(?:e|en)|bydel|sykehjem|sjukeheim|municipalit")},
        {AskerType::HealthTrust, anyOf("\\bHF\\b|\\bRHF\\b|helseforetak|sykehus|sjukehus|hospital|\\bhelse[ "
                                       "-](?:vest|nord|midt|s[øo]r)")},
        {AskerType::University,
         anyOf("universitet|university|høgskole|høgskule|høyskole|\\b(?:uio|uib|ntnu|uit)\\b")},
        {AskerType::Cluster, anyOf("\\bklynge|\\bcluster\\b|\\bKIN\\b")},
        {AskerType::InterestOrganisation,
         anyOf("forening|foreining|forbund|interesseorganisasjon|pasientorganisasjon")},
        {AskerType::Vendor, anyOf("leverandør|vendor|\\bAS\\b|\\bASA\\b|\\bltd\\b|\\binc\\b|\\bgmbh\\b|"
                                  "innovasjonsselskap|oppstartsselskap|startup")},
    }};
    for (const Sign &sign : known)
        if (sign.pattern.match(words).hasMatch())
            return sign.type;
    return std::nullopt;
}

std::optional<Region> regionOf(const QString &words)
{
    static const QRegularExpression region =
        anyOf("\\b(?:helse|hf|rhf)[ .-]?(?:(?<east>s[øo]r[ "
              "-]?[øo]st|[øo]st)|(?<west>vest)|(?<central>midt(?:[ -]?norge)?)|(?<north>nord))\\b");
    const auto match = region.match(words);
    if (match.capturedLength(QStringLiteral("east")) > 0)
        return Region::SouthEast;
    if (match.capturedLength(QStringLiteral("west")) > 0)
        return Region::West;
    if (match.capturedLength(QStringLiteral("central")) > 0)
        return Region::Central;
    if (match.capturedLength(QStringLiteral("north")) > 0)
        return Region::North;
    return std::nullopt;
}

std::optional<LevelOfCare> levelOf(AskerType type)
{
    switch (type) {
    case AskerType::HealthTrust:
        return LevelOfCare::Specialist;
    case AskerType::Municipality:
        return LevelOfCare::Municipal;
    case AskerType::GeneralPractice:
        return LevelOfCare::GeneralPractice;
    case AskerType::University:
    case AskerType::Cluster:
    case AskerType::Vendor:
    case AskerType::InterestOrganisation:
    case AskerType::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

AgencyCode supervisorOf(AskerType type)
{
    switch (type) {
    case AskerType::HealthTrust:
    case AskerType::Municipality:
    case AskerType::GeneralPractice:
        return AgencyCode(QStringLiteral("helsetilsynet"));
    case AskerType::University:
    case AskerType::Cluster:
    case AskerType::Vendor:
    case AskerType::InterestOrganisation:
    case AskerType::Other:
        return {};
    }
    Q_UNREACHABLE();
}

Asker askerOf(const IncomingMail &mail, const QList<Fold> &folds)
{
    Asker asker;
    asker.contactAddress = mail.fromAddress;
    if (namesOrganisation(mail.fromName)) {
        const NamedOrganisation named = organisationOfLine(mail.fromName);
        asker.organisation = named.organisation;
        asker.contactName = named.person;
    } else {
        asker.contactName = mail.fromName;
    }
    if (const QString said = organisationInForm(mail.text, folds); !said.isEmpty())
        asker.organisation = said;
    if (asker.organisation.isEmpty())
        asker.organisation = organisationInSignature(mail.text, folds);
    const QString domain = mail.fromAddress.section(QLatin1Char('@'), -1);
    const QString names = asker.organisation + QLatin1Char('\n') + mail.fromName + QLatin1Char('\n') + domain;
    asker.type = askerTypeOf(names);
    if (!asker.type)
        asker.type = askerTypeOf(selfDescription(mail.text));
    asker.region = regionOf(names);
    if (asker.type) {
        asker.level = levelOf(*asker.type);
        asker.supervisedBy = supervisorOf(*asker.type);
    }
    return asker;
}

} // namespace tverrlos
