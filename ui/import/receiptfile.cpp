#include "ui/import/receiptfile.h"

#include "core/results/wholefile.h"
#include "ui/import/receiptwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QObject>

namespace tverrlos {

static QByteArray bytesOf(const IntakeReceipt &receipt, const QString &path, const Phrasebook &book)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return receiptCsv(receipt, book).toUtf8();
    if (ending == QLatin1String("json"))
        return QJsonDocument(toJson(receipt)).toJson();
    return receiptText(receipt, book).toUtf8();
}

Result<void> writeReceipt(const IntakeReceipt &receipt, const QString &path, const Phrasebook &book)
{
    return writeWholeFile(path, bytesOf(receipt, path, book));
}

} // namespace tverrlos
