#include "db/sheets/sheetwords.h"

#include "core/intake/sender.h"

#include <QHash>
#include <QRegularExpression>

namespace tverrlos {

namespace {

QString plain(const QString &cell)
{
    return cell.simplified().toLower();
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

const QHash<QString, QString> &regimeWords()
{
    static const QHash<QString, QString> words{{utf8("helselovgivning"), utf8("helselovgivning")},
                                               {utf8("helselovgiving"), utf8("helselovgivning")},
                                               {utf8("helselovgivningen"), utf8("helselovgivning")},
                                               {utf8("helselov"), utf8("helselovgivning")},
                                               {utf8("helselova"), utf8("helselovgivning")},
                                               {utf8("helselover"), utf8("helselovgivning")},
                                               {utf8("helserett"), utf8("helselovgivning")},
                                               {utf8("helserettslig"), utf8("helselovgivning")},
                                               {utf8("health law"), utf8("helselovgivning")},
                                               {utf8("health legislation"), utf8("helselovgivning")},
                                               {utf8("mdr"), utf8("MDR")},
                                               {utf8("ivdr"), utf8("MDR")},
                                               {utf8("mdr/ivdr"), utf8("MDR")},
                                               {utf8("medisinsk utstyr"), utf8("MDR")},
                                               {utf8("medical devices"), utf8("MDR")},
                                               {utf8("ce-merking"), utf8("MDR")},
                                               {utf8("utstyr"), utf8("MDR")},
                                               {utf8("normen"), utf8("Normen")},
                                               {utf8("norm"), utf8("Normen")},
                                               {utf8("informasjonssikkerhet"), utf8("Normen")},
                                               {utf8("informasjonstryggleik"), utf8("Normen")},
                                               {utf8("gdpr"), utf8("GDPR")},
                                               {utf8("personvern"), utf8("GDPR")},
                                               {utf8("personvernforordningen"), utf8("GDPR")},
                                               {utf8("personvernforordninga"), utf8("GDPR")},
                                               {utf8("personopplysninger"), utf8("GDPR")},
                                               {utf8("privacy"), utf8("GDPR")},
                                               {utf8("tilsyn"), utf8("tilsyn")},
                                               {utf8("tilsynet"), utf8("tilsyn")},
                                               {utf8("supervision"), utf8("tilsyn")}};
    return words;
}

QStringList wordsIn(const QString &cell)
{
    static const QRegularExpression separator(QStringLiteral("[,;/+&|\\n]|\\s+(?:og|and|samt)\\s+"),
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (const QString &word : cell.split(separator, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words.append(word.simplified());
    return words;
}

bool saysNobodyKnew(const QString &word)
{
    static const QStringList unknown{utf8("?"),      utf8("??"),       utf8("-"),
                                     utf8("ukjent"), utf8("uavklart"), utf8("ingen")};
    return unknown.contains(word.toLower());
}

std::optional<AgencyCode> agencyFor(const QString &word, const ResponsibilityGraph &graph)
{
    if (const auto agency = graph.agencyNamed(word))
        return agency;
    QString joined = word; // "E-helse", "H-dir"
    joined.remove(QLatin1Char('-')).remove(QLatin1Char(' ')).remove(QLatin1Char('.'));
    return graph.agencyNamed(joined);
}

} // namespace

Understood<RegimeCode> regimesIn(const QString &cell, const ResponsibilityGraph &graph)
{
    Understood<RegimeCode> found;
    for (const QString &word : wordsIn(cell)) {
        if (saysNobodyKnew(word))
            continue;
        const QString known = regimeWords().value(plain(word));
        const ResponsibilityNode *node = known.isEmpty() ? graph.find(word) : nullptr;
        const bool named = node && node->kind == NodeKind::Regime;
        const RegimeCode regime(named ? node->code : known);
        if (regime.isEmpty())
            found.unknown.append(word);
        else if (!found.values.contains(regime))
            found.values.append(regime);
    }
    return found;
}

Understood<AgencyCode> agenciesIn(const QString &cell, const ResponsibilityGraph &graph, const QDate &day)
{
    Understood<AgencyCode> found;
    for (const QString &word : wordsIn(cell)) {
        if (saysNobodyKnew(word))
            continue;
        const auto agency = agencyFor(word, graph);
        if (!agency) {
            found.unknown.append(word);
            continue;
        }
        const AgencyCode body = graph.bodyOn(*agency, day).value_or(*agency);
        if (!found.values.contains(body))
            found.values.append(body);
    }
    return found;
}

std::optional<AskerType> askerTypeNamed(const QString &cell)
{
    static const QHash<QString, AskerType> words{
        {utf8("kommune"), AskerType::Municipality},
        {utf8("fastlege"), AskerType::GeneralPractice},
        {utf8("legekontor"), AskerType::GeneralPractice},
        {utf8("helseforetak"), AskerType::HealthTrust},
        {utf8("hf"), AskerType::HealthTrust},
        {utf8("rhf"), AskerType::HealthTrust},
        {utf8("sykehus"), AskerType::HealthTrust},
        {utf8("universitet"), AskerType::University},
        {utf8("høgskole"), AskerType::University},
        {utf8("forskning"), AskerType::University},
        {utf8("leverandør"), AskerType::Vendor},
        {utf8("privat"), AskerType::Vendor},
        {utf8("klynge"), AskerType::Cluster},
        {utf8("node"), AskerType::Cluster},
        {utf8("interesseorganisasjon"), AskerType::InterestOrganisation},
        {utf8("organisasjon"), AskerType::InterestOrganisation}};
    const QString word = plain(cell);
    if (words.contains(word))
        return words.value(word);
    if (const auto coded = fromCode<AskerType>(word))
        return coded;
    return word.isEmpty() ? std::nullopt : askerTypeOf(cell);
}

std::optional<Region> regionNamed(const QString &cell)
{
    const QString word = plain(cell);
    if (const auto coded = fromCode<Region>(word))
        return coded;
    if (word == utf8("nasjonal") || word == utf8("nasjonalt") || word == utf8("hele landet"))
        return Region::National;
    const auto region = regionOf(cell);
    return region ? region : regionOf(QLatin1String("helse ") + cell);
}

std::optional<bool> yesOrNo(const QString &cell)
{
    static const QStringList yes{utf8("ja"), utf8("j"), utf8("x"),    utf8("yes"),
                                 utf8("y"),  utf8("1"), utf8("sann"), utf8("true")};
    static const QStringList no{utf8("nei"), utf8("n"), utf8("no"), utf8("0"), utf8("usann"), utf8("false")};
    const QString word = plain(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<SheetStatus> sheetStatusOf(const QString &cell)
{
    using enum SheetStatus;
    static const QHash<QString, SheetStatus> words{{utf8("ny"), New},
                                                   {utf8("mottatt"), New},
                                                   {utf8("motteken"), New},
                                                   {utf8("registrert"), New},
                                                   {utf8("til behandling"), InProgress},
                                                   {utf8("under behandling"), InProgress},
                                                   {utf8("under vurdering"), InProgress},
                                                   {utf8("under arbeid"), InProgress},
                                                   {utf8("åpen"), InProgress},
                                                   {utf8("open"), InProgress},
                                                   {utf8("venter på etat"), WaitingForAgency},
                                                   {utf8("ventar på etat"), WaitingForAgency},
                                                   {utf8("hos etat"), WaitingForAgency},
                                                   {utf8("venter på melder"), WaitingForAsker},
                                                   {utf8("ventar på meldar"), WaitingForAsker},
                                                   {utf8("mangelfull"), WaitingForAsker},
                                                   {utf8("til kvalitetssikring"), ForReview},
                                                   {utf8("avsluttet"), Closed},
                                                   {utf8("avslutta"), Closed},
                                                   {utf8("lukket"), Closed},
                                                   {utf8("lukka"), Closed},
                                                   {utf8("ferdig"), Closed},
                                                   {utf8("besvart"), Closed},
                                                   {utf8("closed"), Closed},
                                                   {utf8("avvist"), Rejected},
                                                   {utf8("utenfor mandat"), Rejected},
                                                   {utf8("avslått"), Rejected},
                                                   {utf8("trukket"), Withdrawn},
                                                   {utf8("trekt"), Withdrawn},
                                                   {utf8("withdrawn"), Withdrawn}};
    const QString word = plain(cell);
    if (words.contains(word))
        return words.value(word);
    // "Henvist til sandkasse": where to is told beside it.
    return word.startsWith(utf8("henvist")) || word.startsWith(utf8("tilvist")) ||
                   word.startsWith(utf8("referred"))
               ? std::optional(Referred)
               : std::nullopt;
}

} // namespace tverrlos
