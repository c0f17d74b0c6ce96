#include "ui/cases/enquiry/mailfile.h"

#include <QFile>

namespace tverrlos {

namespace {

constexpr qint64 largestMail = 40 * 1024 * 1024; // bytes; larger than any mail server lets through

} // namespace

Result<QByteArray> readMailFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "%1 could not be read: %2."),
                       {path, file.errorString()});
    if (file.size() > largestMail)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 is larger than any mail (%2 bytes)."),
                       {path, QString::number(file.size())});
    return file.readAll();
}

} // namespace tverrlos
