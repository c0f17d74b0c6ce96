#include "core/intake/intakereceipt.h"

#include "core/identity/jsonvalues.h"

#include <QJsonArray>

namespace tverrlos {

QLatin1String codeOf(IntakeOutcome outcome)
{
    switch (outcome) {
    case IntakeOutcome::New:
        return QLatin1String("new");
    case IntakeOutcome::Reply:
        return QLatin1String("reply");
    case IntakeOutcome::Duplicate:
        return QLatin1String("duplicate");
    case IntakeOutcome::Quarantined:
        return QLatin1String("quarantined");
    }
    Q_UNREACHABLE();
}

void IntakeReceipt::add(IntakeItem item)
{
    ++read;
    switch (item.outcome) {
    case IntakeOutcome::Reply:
        ++replies;
        ++taken;
        break;
    case IntakeOutcome::New:
        ++taken;
        break;
    case IntakeOutcome::Duplicate:
        ++duplicates;
        break;
    case IntakeOutcome::Quarantined:
        ++quarantined;
        break;
    }
    const bool remarkable = item.outcome == IntakeOutcome::Quarantined;
    // A list of a million broken rows helps nobody, and memory must hold: they all wait in quarantine.
    if (items.size() < (remarkable ? 2 * itemLimit : itemLimit))
        items.append(std::move(item));
    else
        ++unlisted;
}

QStringList IntakeReceipt::unreadSheets() const
{
    QStringList unread;
    for (const SheetReading &reading : sheets)
        for (const QString &sheet : reading.unread)
            unread.append(reading.source + QLatin1Char('[') + sheet + QLatin1Char(']'));
    return unread;
}

QJsonObject toJson(const IntakeReceipt &receipt, const std::function<QString(const Error &)> &say)
{
    QJsonArray items;
    for (const IntakeItem &item : receipt.items) {
        const auto number = item.caseNumber ? std::optional(item.caseNumber->text()) : std::nullopt;
        QStringList said;
        for (const Error &each : item.reason ? QList<Error>{*item.reason} + item.remarks : item.remarks)
            said.append(say ? say(each) : each.english());
        const auto reason = said.isEmpty() ? std::nullopt : std::optional(said.join(QLatin1Char(' ')));
        QJsonArray resembles;
        for (const CaseNumber &alike : item.resembles)
            resembles.append(alike.text());
        items.append(QJsonObject{{QStringLiteral("source"), item.source},
                                 {QStringLiteral("outcome"), codeOf(item.outcome)},
                                 {QStringLiteral("case"), jsonOrNull(number)},
                                 {QStringLiteral("reason"), jsonOrNull(reason)},
                                 {QStringLiteral("resembles"), resembles}});
    }
    QJsonArray sheets;
    for (const SheetReading &sheet : receipt.sheets)
        sheets.append(toJson(sheet));
    return {{QStringLiteral("read"), receipt.read},
            {QStringLiteral("new"), receipt.taken},
            {QStringLiteral("reply"), receipt.replies},
            {QStringLiteral("duplicate"), receipt.duplicates},
            {QStringLiteral("quarantined"), receipt.quarantined},
            {QStringLiteral("cancelled"), receipt.cancelled},
            {QStringLiteral("dryRun"), receipt.dryRun},
            {QStringLiteral("import"),
             receipt.import ? QJsonValue(receipt.import->value()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("unlisted"), receipt.unlisted},
            {QStringLiteral("skipped"), QJsonArray::fromStringList(receipt.skipped)},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("items"), items}};
}

} // namespace tverrlos
