#include "core/sheets/sheetguess.h"

#include "core/calendar/clock.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tverrlos {

namespace {

struct Headings
{
    SheetField field;
    const char *whole; ///< the heading is this, letters alone
    const char *part;  ///< the heading holds this
};

// bokmål, nynorsk, English; letters alone and in lower case, as headingKey() leaves them. The order decides
// between fields that fit a heading equally well.
constexpr std::array<Headings, 19> known{{
    {SheetField::Reference,
     "saksnr saksnummer saknr nr id referanse ref reference casenumber caseno caseid refno referansenr "
     "løpenr "
     "løpenummer arkivref journalnr sakid saksid",
     "saksn referanse casen arkivsak"},
    {SheetField::Received,
     "mottatt motteken motteke mottattdato datomottatt datomotteken innkommet innkomen innkom innkomne "
     "received "
     "datereceived receiveddate receivedon registrert innmeldt dato date henvendelsesdato opprettet oppretta "
     "created submitted datein",
     "mottatt mottek motteke innkom received innmeldt"},
    {SheetField::Title, "tittel title overskrift sakstittel emne subject heading kortnavn sakstema",
     "sakstittel overskrift"},
    {SheetField::Question,
     "spørsmål spørsmålet problemstilling problemstillingen problemstillinga sak saken saka henvendelse "
     "henvendelsen førespurnad førespurnaden question problem query enquiry inquiry issue hvadetgjelder "
     "kvadetgjeld gjelder beskrivelse skildring description problemdescription",
     "spørsmål problemstilling henvendelse førespurnad question enquiry inquiry"},
    {SheetField::Context, "kontekst bakgrunn samanheng sammenheng context background",
     "kontekst bakgrunn background samanheng"},
    {SheetField::Contact, "kontaktperson kontakt contact contactperson epost email kontaktinfo innsender",
     "kontaktperson epost email contact"},
    {SheetField::AskerType,
     "typevirksomhet typeverksemd virksomhetstype verksemdstype type aktørtype askertype typeaktør aktør "
     "sektor "
     "sector organisationtype typeoforganisation organizationtype typespørsmålsstiller brukertype",
     "typevirk typeverk virksomhetstype organisationtype aktørtype"},
    {SheetField::From,
     "fra frå virksomhet verksemd organisasjon melder meldar spørsmålsstiller spørjar avsender avsendar hvem "
     "kven "
     "organisation organization from sender asker institution institusjon kunde oppgiver enhet eining "
     "henvender innmelder innmeldar",
     "virksomhet verksemd organisasjon organisation organization avsender spørsmålsstiller innmeld"},
    {SheetField::Region, "region helseregion regionen healthregion fylke county", "region"},
    {SheetField::Regimes,
     "regelverk regelverker regime regimer lovverk tema regimes regulation regulations legislation law laws "
     "rettsområde rettsområder lover lov jus regelverksområde regelsett",
     "regelverk regulat lovverk legislation rettsområd"},
    {SheetField::Agencies,
     "etat etater etatar etatane ansvarlig ansvarleg ansvarligetat ansvarlegetat myndighet myndigheter "
     "styresmakt "
     "styresmakter agency agencies authority authorities ansvarligmyndighet direktorat responsibleagency",
     "etat myndighet styresmakt agenc authorit"},
    {SheetField::DecisionMaker,
     "beslutningstakertilstede beslutningstaker avgjerdstakar avgjerdstakartilstades avgjerdstakartilstade "
     "decisionmaker decisionmakerpresent beslutningstakere",
     "beslutningstak avgjerdstak decisionmak"},
    {SheetField::Meeting, "møtedato møte møtedag møtet meeting meetingdate dateofmeeting datoformøte",
     "møte meeting"},
    {SheetField::Status, "status tilstand saksstatus state fremdrift framdrift stode", "status"},
    {SheetField::Deadline, "frist svarfrist deadline due duedate saksfrist", "frist deadline"},
    {SheetField::Closed,
     "avsluttet avslutta lukket lukka avsluttetdato avsluttadato closed dateclosed closeddate ferdig "
     "ferdigdato "
     "besvart svart svardato svara answered completed sluttdato enddate",
     "avslutt lukket lukka closed sluttdato"},
    {SheetField::Hours,
     "timer timar tid timeforbruk timebruk hours tidsbruk antalltimer talettimar medgåtttid timespent "
     "hoursspent",
     "timer timar timebruk timeforbruk hours tidsbruk"},
    {SheetField::Remark,
     "merknad merknader merknadar kommentar kommentarer kommentarar notat notater remark remarks note notes "
     "comment comments annet anna diverse",
     "merknad kommentar remark comment notat"},
    {SheetField::Officer,
     "saksbehandler saksbehandlar behandler veileder rettleiar officer caseofficer caseworker handler "
     "saksansvarlig eigar eier rådgiver rådgjevar",
     "saksbehandl veileder rettleiar officer"},
}};

QStringList wordsOf(const char *list)
{
    return QString::fromUtf8(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

struct Vocabulary
{
    QList<std::pair<SheetField, QStringList>> whole;
    QList<std::pair<SheetField, QStringList>> part;
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words = [] {
        Vocabulary list;
        for (const Headings &each : known) {
            list.whole.append({each.field, wordsOf(each.whole)});
            list.part.append({each.field, wordsOf(each.part)});
        }
        return list;
    }();
    return words;
}

/// How well a heading names a field: 3 the very word, 2 one of the words it is parted into, 1 holds it.
int fit(const QString &heading, qsizetype field)
{
    const QString key = headingKey(heading);
    if (key.isEmpty() || heading.size() > 80)
        return 0;
    if (vocabulary().whole[field].second.contains(key))
        return 3;
    // "Mottatt (dato)", "Regelverk / lov": the first word says most.
    QString first = heading.toLower().trimmed();
    const qsizetype end = first.indexOf(QLatin1Char('('));
    if (end > 0 && vocabulary().whole[field].second.contains(headingKey(first.left(end))))
        return 2;
    const qsizetype slash = first.indexOf(QLatin1Char('/'));
    if (slash > 0 && vocabulary().whole[field].second.contains(headingKey(first.left(slash))))
        return 2;
    for (const QString &part : vocabulary().part[field].second)
        if (key.contains(part))
            return 1;
    return 0;
}

bool isDateField(SheetField field)
{
    return field == SheetField::Received || field == SheetField::Meeting || field == SheetField::Closed ||
           field == SheetField::Deadline;
}

/// How much of a column is dates, 0 to 1; nothing to go by: -1. `surely` counts those that can be read as one
/// ("2021/001" cannot), `perhaps` also what only looks like one ("17. september 2021", "31.02.2022").
struct Dates
{
    double surely = -1;
    double perhaps = -1;
};

Dates datesIn(const QList<QStringList> &below, qsizetype column)
{
    static const QRegularExpression like(
        QStringLiteral("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d\\.?\\s+\\p{L}{3,9}\\.?\\s+\\d{4}"));
    int filled = 0;
    int sure = 0;
    int likely = 0;
    for (const QStringList &row : below) {
        const QString cell = row.value(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        sure += parseDate(cell.section(QLatin1Char(' '), 0, 0)).isValid() ? 1 : 0;
        likely += cell.size() < 40 && like.match(cell).hasMatch() ? 1 : 0;
    }
    return filled == 0 ? Dates() : Dates{double(sure) / filled, double(likely) / filled};
}

/// "Avsluttet" may hold the day or a yes: a date field is one only where dates stand below.
bool contradicts(SheetField field, const Dates &dates)
{
    if (dates.surely < 0)
        return false;
    return isDateField(field) ? dates.perhaps < 0.3 : dates.surely > 0.7 && field != SheetField::Remark;
}

} // namespace

SheetColumns guessedColumns(const QStringList &header, const QList<QStringList> &below)
{
    QList<Dates> dates;
    for (qsizetype column = 0; column < header.size(); ++column)
        dates.append(datesIn(below, column));
    SheetColumns columns;
    QList<bool> taken(header.size(), false);
    for (const int wanted : {3, 2, 1})
        for (qsizetype field = 0; field < vocabulary().whole.size(); ++field) {
            const SheetField is = vocabulary().whole[field].first;
            for (qsizetype column = 0; column < header.size() && !columns.contains(is); ++column) {
                if (taken[column] || fit(header[column], field) != wanted || contradicts(is, dates[column]))
                    continue;
                columns.insert(is, column);
                taken[column] = true;
            }
        }
    // A heading that names the day of receipt outright is believed where no other column can hold it: each
    // row then says what is wrong with its date.
    const auto received = std::find_if(vocabulary().whole.begin(), vocabulary().whole.end(),
                                       [](const auto &each) { return each.first == SheetField::Received; });
    for (qsizetype column = 0; column < header.size() && !columns.contains(SheetField::Received); ++column)
        if (!taken[column] && fit(header[column], received - vocabulary().whole.begin()) == 3)
            columns.insert(SheetField::Received, column);
    // A title alone is the question: a case needs the words that were asked.
    if (!columns.contains(SheetField::Question) && columns.contains(SheetField::Title))
        columns.insert(SheetField::Question, columns.take(SheetField::Title));
    return columns;
}

bool isCaseList(const SheetColumns &columns)
{
    return columns.contains(SheetField::Received) && columns.contains(SheetField::Question);
}

std::optional<qsizetype> guessedHeader(const QList<QStringList> &rows)
{
    std::optional<qsizetype> best;
    qsizetype most = 1;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 40); ++i) {
        const SheetColumns columns = guessedColumns(rows[i], {});
        const bool list = isCaseList(columns);
        const qsizetype score = columns.size() + (list ? 100 : 0);
        if (score > most) {
            most = score;
            best = i;
        }
    }
    return most >= 3 ? best : std::nullopt;
}

SheetColumns columnsOf(const SheetPlan &plan, const QStringList &header, const QList<QStringList> &below)
{
    if (plan.columns.isEmpty())
        return guessedColumns(header, below);
    SheetColumns columns;
    for (auto column = plan.columns.begin(); column != plan.columns.end(); ++column) {
        const QString name = column.value().simplified();
        if (name.startsWith(QLatin1Char('#'))) {
            const qsizetype number = name.mid(1).toInt();
            if (number >= 1 && number <= header.size())
                columns.insert(column.key(), number - 1);
            continue;
        }
        qsizetype found = -1;
        for (qsizetype i = 0; i < header.size() && found < 0; ++i)
            if (header[i].simplified() == name)
                found = i;
        for (qsizetype i = 0; i < header.size() && found < 0; ++i)
            if (!headingKey(name).isEmpty() && headingKey(header[i]) == headingKey(name))
                found = i;
        if (found >= 0)
            columns.insert(column.key(), found);
    }
    return columns;
}

QMap<SheetField, QString> namedColumns(const SheetColumns &columns, const QStringList &header)
{
    QMap<SheetField, QString> named;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString heading = header.value(column.value()).simplified();
        const auto same = std::count_if(header.begin(), header.end(), [&](const QString &each) {
            return each.simplified() == heading || headingKey(each) == headingKey(heading);
        });
        named.insert(column.key(), heading.isEmpty() || heading.startsWith(QLatin1Char('#')) || same > 1
                                       ? QStringLiteral("#%1").arg(column.value() + 1)
                                       : heading);
    }
    return named;
}

} // namespace tverrlos
