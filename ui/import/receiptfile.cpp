#include "ui/import/receiptfile.h"

#include "ui/import/receiptwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QObject>
#include <QSaveFile>

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
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(receipt, path, book);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "The file %1 could not be written: %2."),
                   {path, file.errorString()}, QT_TRANSLATE_NOOP("Error", "Choose another folder."));
}

} // namespace tverrlos
