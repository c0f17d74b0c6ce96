#include "core/maintenance/maintenance.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tverrlos {

QJsonObject toJson(const VerifyReport &report, const std::function<QString(const Error &)> &say)
{
    QJsonArray problems;
    for (const Problem &problem : report.problems) {
        problems.append(QJsonObject{
            {QStringLiteral("what"), say(problem.what)},
            {QStringLiteral("case"),
             problem.caseNumber ? QJsonValue(problem.caseNumber->text()) : QJsonValue()},
            {QStringLiteral("where"), problem.where},
        });
    }
    QJsonArray erased;
    for (const ErasedContact &contact : report.erased)
        erased.append(QJsonObject{{QStringLiteral("case"), contact.number.text()},
                                  {QStringLiteral("by"), contact.by},
                                  {QStringLiteral("at"), contact.at.toString(Qt::ISODateWithMs)}});
    return {
        {QStringLiteral("ok"), report.ok()},           {QStringLiteral("cases"), report.cases},
        {QStringLiteral("events"), report.events},     {QStringLiteral("attachments"), report.attachments},
        {QStringLiteral("problems"), problems},        {QStringLiteral("erased"), erased},
        {QStringLiteral("unlisted"), report.unlisted},
    };
}

QJsonObject toJson(const BackupReceipt &receipt)
{
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("file"), receipt.file},
            {QStringLiteral("cases"), receipt.cases}};
}

QJsonObject toJson(const RestoreReceipt &receipt)
{
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("database"), receipt.database},
            {QStringLiteral("kept"), receipt.keptPresent.isEmpty() ? QJsonValue() : receipt.keptPresent},
            {QStringLiteral("cases"), receipt.cases}};
}

} // namespace tverrlos
