#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "app/cli/listing.h"
#include "core/askers/contacterasure.h"
#include "core/askers/organisationstore.h"
#include "core/identity/jsonvalues.h"
#include "core/store/store.h"
#include "ui/wording/askerwords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// organisations, organisation, erase-contact: those who ask.
namespace tverrlos {

namespace {

QJsonObject rowToJson(const OrganisationRow &row)
{
    QJsonObject json = toJson(row.facts);
    json.insert(QStringLiteral("id"), row.id.value());
    json.insert(QStringLiteral("cases"), row.cases);
    json.insert(QStringLiteral("open"), row.open);
    json.insert(QStringLiteral("alike"), row.alike);
    return json;
}

QJsonObject wholeToJson(const Organisation &organisation)
{
    QJsonObject json = toJson(organisation.facts);
    json.insert(QStringLiteral("id"), organisation.id.value());
    json.insert(QStringLiteral("revision"), organisation.revision);
    json.insert(QStringLiteral("cases"), organisation.cases);
    json.insert(QStringLiteral("open"), organisation.open);
    json.insert(QStringLiteral("firstReceived"), jsonOrNull(organisation.firstReceived));
    json.insert(QStringLiteral("lastReceived"), jsonOrNull(organisation.lastReceived));
    json.insert(QStringLiteral("spellings"), QJsonArray::fromStringList(organisation.spellings));
    json.insert(QStringLiteral("mergedInto"),
                organisation.mergedInto ? QJsonValue(organisation.mergedInto->id.value()) : QJsonValue());
    QJsonArray merged;
    for (const MergedOrganisation &each : organisation.merged)
        merged.append(
            QJsonObject{{QStringLiteral("id"), each.id.value()}, {QStringLiteral("name"), each.name}});
    json.insert(QStringLiteral("merged"), merged);
    return json;
}

void printRow(CommandRun &run, const OrganisationRow &row)
{
    if (run.json())
        return run.put(rowToJson(row));
    const Phrasebook &book = run.phrasebook();
    run.line(QStringLiteral("%1  %2  %3  %4")
                 .arg(row.id.value(), 6)
                 .arg(row.facts.name, -48)
                 .arg(row.cases, 6)
                 .arg(QStringList{row.facts.type ? words(*row.facts.type, book) : QString(),
                                  row.facts.region ? words(*row.facts.region, book) : QString()}
                          .join(QLatin1Char(' '))
                          .trimmed()));
}

ExitStatus listOrganisations(CommandRun &run)
{
    const auto limit = run.numberOption("limit");
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    OrganisationStore &organisations = (*store)->organisations();
    const OrganisationFilter filter{run.value("search"), run.isSet("alike")};
    if (run.isSet("count"))
        return tellCount(run, organisations.count(filter));
    return tellPages<OrganisationCursor>(
        run, limit, [&](const auto &after, int size) { return organisations.page(filter, after, size); },
        [&](const OrganisationRow &row) { printRow(run, row); });
}

void tellWhole(CommandRun &run, const Organisation &organisation,
               const QList<OrganisationCandidate> &candidates)
{
    const Phrasebook &book = run.phrasebook();
    run.line(QStringLiteral("%1  %2").arg(organisation.id.value()).arg(organisation.facts.name));
    const QJsonObject facts = toJson(organisation.facts);
    for (const char *field : {"type", "region", "level", "size", "supervisedBy"}) {
        const QString key = QString::fromLatin1(field);
        if (const QString code = facts.value(key).toString(); !code.isEmpty())
            run.line(QStringLiteral("  %1: %2")
                         .arg(organisationFieldWords(key, book), organisationValueWords(key, code, book)));
    }
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "  Cases: %1 (%2 open)"))
                 .arg(organisation.cases)
                 .arg(organisation.open));
    if (organisation.mergedInto)
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "  Merged into %1")).arg(organisation.mergedInto->name));
    for (const MergedOrganisation &each : organisation.merged)
        run.line(
            run.say(QT_TRANSLATE_NOOP("Command", "  Holds %1 (%2)")).arg(each.name).arg(each.id.value()));
    for (const OrganisationCandidate &each : candidates)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "  May be the same as %1 (%2): %3"))
                     .arg(each.row.facts.name)
                     .arg(each.row.id.value())
                     .arg(words(each.why, book)));
}

/// By number, or by name in any spelling.
Result<OrganisationId> organisationFrom(OrganisationStore &organisations, const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return organisations.named(word);
    const auto found = organisations.find(OrganisationId(number));
    if (!found)
        return found.error();
    return found->id;
}

ExitStatus tell(CommandRun &run, OrganisationStore &organisations, const Result<Organisation> &organisation)
{
    if (!organisation)
        return run.fail(organisation.error());
    const auto candidates = organisations.candidates(organisation->id);
    if (!candidates)
        return run.fail(candidates.error());
    QJsonObject json = wholeToJson(*organisation);
    QJsonArray alike;
    for (const OrganisationCandidate &each : *candidates) {
        QJsonObject row = rowToJson(each.row);
        row.insert(QStringLiteral("why"), words(each.why, run.phrasebook()));
        alike.append(row);
    }
    json.insert(QStringLiteral("alike"), alike);
    if (run.json())
        run.put(json);
    tellWhole(run, *organisation, *candidates);
    return ExitStatus::Done;
}

ExitStatus foretellMerge(CommandRun &run, OrganisationStore &organisations, OrganisationId merged,
                         OrganisationId into)
{
    const auto preview = organisations.foretellMerge(merged, into);
    if (!preview)
        return run.fail(preview.error());
    QJsonArray fields;
    for (const MergedField &field : preview->fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("merged"), field.merged},
                                  {QStringLiteral("into"), field.into},
                                  {QStringLiteral("stands"), field.stands}});
        run.line(QStringLiteral("%1: %2 | %3 → %4").arg(field.field, field.merged, field.into, field.stands));
    }
    if (run.json())
        run.put({{QStringLiteral("fields"), fields},
                 {QStringLiteral("cases"), preview->cases},
                 {QStringLiteral("firstReceived"), jsonOrNull(preview->firstReceived)}});
    return ExitStatus::Done;
}

ExitStatus organisation(CommandRun &run)
{
    const QStringList &words = run.arguments();
    const QString verb = words.value(0);
    static const QHash<QString, int> verbs{
        {QStringLiteral("show"), 1}, {QStringLiteral("merge"), 2}, {QStringLiteral("unmerge"), 1}};
    if (!verbs.contains(verb) || words.size() != 1 + verbs.value(verb))
        return run.wrongUsage(failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "Say show A, merge A B or unmerge A, with numbers or names.")));
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    OrganisationStore &organisations = (*store)->organisations();
    const auto first = organisationFrom(organisations, words.at(1));
    if (!first)
        return run.fail(first.error());
    if (verb == QLatin1String("show"))
        return tell(run, organisations, organisations.find(*first));
    if (verb == QLatin1String("unmerge"))
        return tell(run, organisations, organisations.unmerge(*first, run.actor()));
    const auto second = organisationFrom(organisations, words.at(2));
    if (!second)
        return run.fail(second.error());
    if (run.isSet("dry-run"))
        return foretellMerge(run, organisations, *first, *second);
    return tell(run, organisations, organisations.merge(*first, *second, run.actor()));
}

/// The published answers that a person must read again.
void tellPublished(CommandRun &run, const QList<PublishedNumber> &published)
{
    QStringList names;
    for (const PublishedNumber &number : published)
        names.append(number.text());
    if (!names.isEmpty())
        run.tell(run.say(QT_TRANSLATE_NOOP("Command", "Made from it and to be read again: %1."))
                     .arg(names.join(QStringLiteral(", "))));
}

ExitStatus foretellErasure(CommandRun &run, ContactErasure &contacts, const ErasureRequest &request)
{
    const auto preview = contacts.foretell(request);
    if (!preview)
        return run.fail(preview.error());
    if (run.json())
        run.put({{QStringLiteral("cases"), textArray(preview->cases)},
                 {QStringLiteral("others"), textArray(preview->others)},
                 {QStringLiteral("places"), preview->places},
                 {QStringLiteral("originalText"), preview->originalText},
                 {QStringLiteral("attachmentsKept"), preview->attachments},
                 {QStringLiteral("drafts"), preview->drafts},
                 {QStringLiteral("published"), textArray(preview->published)}});
    run.line(
        run.say(QT_TRANSLATE_N_NOOP("Command", "It would be taken out of %n place(s) in texts and history."),
                preview->places));
    tellPublished(run, preview->published);
    return ExitStatus::Done;
}

ExitStatus eraseContact(CommandRun &run)
{
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    ContactErasure &contacts = (*store)->contacts();
    const ErasureRequest request{*number, run.isSet("everywhere"), run.arguments().mid(1),
                                 run.isSet("attachments")};
    if (run.isSet("dry-run"))
        return foretellErasure(run, contacts, request);
    const auto receipt = contacts.erase(request, run.actor());
    if (!receipt)
        return run.fail(receipt.error());
    if (run.json())
        run.put({{QStringLiteral("cases"), textArray(receipt->cases)},
                 {QStringLiteral("events"), receipt->events},
                 {QStringLiteral("drafts"), receipt->drafts},
                 {QStringLiteral("published"), textArray(receipt->published)},
                 {QStringLiteral("overwritten"), receipt->overwritten}});
    run.line(run.say(QT_TRANSLATE_N_NOOP("Command", "The contact was erased from %n case(s)."),
                     int(receipt->cases.size())));
    tellPublished(run, receipt->published);
    if (!receipt->overwritten)
        run.tell(run.say(QT_TRANSLATE_NOOP(
            "Command",
            "The file or server may still hold traces where nothing has been written over them.")));
    run.tell(run.say(QT_TRANSLATE_NOOP(
        "Command",
        "Backups made before today, and copies made before an update, still hold it: delete them when "
        "their time is out.")));
    return ExitStatus::Done;
}

} // namespace

QList<Command> askerCommands()
{
    return {
        {QStringLiteral("organisations"),
         QStringLiteral("[OPTIONS]"),
         QT_TRANSLATE_NOOP("Command", "List the organisations that ask, with how many cases each has."),
         {option("search", QT_TRANSLATE_NOOP("Command", "A part of the name, in any spelling."), "TEXT"),
          option("alike", QT_TRANSLATE_NOOP("Command", "Only those that may be the same as another one.")),
          option("limit", QT_TRANSLATE_NOOP("Command", "At most so many."), "N"),
          option("count", QT_TRANSLATE_NOOP("Command", "Only how many."))},
         listOrganisations},
        {QStringLiteral("organisation"),
         QStringLiteral("show A | merge A B [--dry-run] | unmerge A"),
         QT_TRANSLATE_NOOP("Command", "Show one organisation, merge it into another, or take a merge back."),
         {option("dry-run", QT_TRANSLATE_NOOP("Command", "Only tell what would happen."))},
         organisation,
         3},
        {QStringLiteral("erase-contact"),
         QStringLiteral("NUMBER [WORDS]..."),
         QT_TRANSLATE_NOOP("Command",
                           "Erase the name and address of a case's contact, and further words, for "
                           "good."),
         {option("everywhere", QT_TRANSLATE_NOOP("Command", "In every case with the same address too.")),
          option("attachments", QT_TRANSLATE_NOOP("Command", "The attachments of the cases too.")),
          option("dry-run", QT_TRANSLATE_NOOP("Command", "Only tell what would happen."))},
         eraseContact,
         anyNumber},
    };
}

} // namespace tverrlos
