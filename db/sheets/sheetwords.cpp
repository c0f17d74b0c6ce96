#include "db/sheets/sheetwords.h"

#include "core/calendar/clock.h"
#include "core/cases/act.h"
#include "core/intake/sender.h"

#include <QHash>
#include <QRegularExpression>

#include <map>
#include <vector>

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

QStringList wordsIn(const QString &cell, const WordMeaning &meaning)
{
    if (meaning)
        if (const auto whole = meaning(cell))
            return wordsIn(*whole, {});
    static const QRegularExpression separator(QStringLiteral("[,;/+&|\\n]|\\s+(?:og|and|samt)\\s+"),
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (const QString &word : cell.split(separator, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty()) {
            const auto said = meaning ? meaning(word) : std::nullopt;
            words += said ? wordsIn(*said, {}) : QStringList(word.simplified());
        }
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

Understood<RegimeCode> regimesIn(const QString &cell, const ResponsibilityGraph &graph,
                                 const WordMeaning &meaning)
{
    Understood<RegimeCode> found;
    for (const QString &word : wordsIn(cell, meaning)) {
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

Understood<AgencyCode> agenciesIn(const QString &cell, const ResponsibilityGraph &graph, const QDate &day,
                                  const WordMeaning &meaning)
{
    Understood<AgencyCode> found;
    for (const QString &word : wordsIn(cell, meaning)) {
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

QDate sheetDate(const QString &cell)
{
    const QString text = cell.simplified();
    if (const QDate day = parseDate(text); day.isValid())
        return day;
    static const QRegularExpression withTime(
        QStringLiteral("^(.*\\d)[ T]+(?:kl\\.?\\s*)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?Z?$"));
    if (const auto match = withTime.match(text); match.hasMatch())
        return sheetDate(match.captured(1));
    static const QRegularExpression signs(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})$"));
    if (const auto match = signs.match(text); match.hasMatch())
        return parseDate(
            QStringLiteral("%1.%2.%3").arg(match.captured(1), match.captured(2), match.captured(3)));
    static const QRegularExpression named(
        QStringLiteral("^(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})$"));
    if (const auto match = named.match(text); match.hasMatch()) {
        // The first three letters tell the months apart in all three languages, but for these.
        static const QStringList months{utf8("jan"), utf8("feb"), utf8("mar"), utf8("apr"),
                                        utf8("mai"), utf8("jun"), utf8("jul"), utf8("aug"),
                                        utf8("sep"), utf8("okt"), utf8("nov"), utf8("des")};
        static const QHash<QString, int> english{{utf8("may"), 5}, {utf8("oct"), 10}, {utf8("dec"), 12}};
        const QString month = match.captured(2).left(3).toLower();
        const int number = english.value(month, static_cast<int>(months.indexOf(month)) + 1);
        return number > 0 ? QDate(match.captured(3).toInt(), number, match.captured(1).toInt()) : QDate();
    }
    return {};
}

std::optional<int> sheetMinutes(const QString &cell)
{
    QString text = cell.simplified().toLower();
    static const QRegularExpression unit(QStringLiteral("\\s*(?:t|timer|timar|time|h|hours?|hrs?)\\.?$"));
    text.remove(unit);
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return parseHours(text);
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
    static const std::map<SheetStatus, std::vector<const char *>> written{
        {New, {"ny", "mottatt", "motteken", "registrert", "new", "received", "innkommet"}},
        {InProgress,
         {"til behandling", "under behandling", "under vurdering", "under arbeid", "åpen", "open",
          "til handsaming", "under handsaming", "i arbeid", "pågår", "in progress", "ongoing",
          "under review"}},
        {WaitingForAgency,
         {"venter på etat", "ventar på etat", "hos etat", "venter på etatene", "ventar på etatane",
          "waiting for agency", "with agency"}},
        {WaitingForAsker,
         {"venter på melder", "ventar på meldar", "mangelfull", "venter på spørsmålsstiller",
          "waiting for asker", "incomplete"}},
        {ForReview, {"til kvalitetssikring"}},
        {Closed,
         {"avsluttet", "avslutta", "lukket", "lukka", "ferdig", "besvart", "closed", "ferdig behandlet",
          "ferdigbehandlet", "ferdigbehandla", "svart", "svar gitt", "svara", "answered", "resolved",
          "completed", "done", "arkivert"}},
        {Rejected, {"avvist", "utenfor mandat", "avslått", "rejected", "declined", "out of scope", "avslag"}},
        {Withdrawn, {"trukket", "trekt", "withdrawn", "trukke"}}};
    static const QHash<QString, SheetStatus> words = [] {
        QHash<QString, SheetStatus> statuses;
        for (const auto &[status, all] : written)
            for (const char *word : all)
                statuses.insert(utf8(word), status);
        return statuses;
    }();
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
