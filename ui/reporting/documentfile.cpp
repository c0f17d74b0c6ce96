#include "ui/reporting/documentfile.h"

#include <QSaveFile>

namespace tverrlos {

Result<void> writeDocumentFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Unreadable,
                       QT_TRANSLATE_NOOP("Error", "The document could not be written to %1 (%2)."),
                       {path, file.errorString()},
                       QT_TRANSLATE_NOOP("Error", "Choose a folder that you may write in."));
    return {};
}

} // namespace tverrlos
