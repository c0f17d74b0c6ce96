#include "core/results/wholefile.h"

#include <QDir>
#include <QSaveFile>

namespace tverrlos {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2."),
                   {QDir::toNativeSeparators(path), file.errorString()},
                   QT_TRANSLATE_NOOP("Error", "Choose a folder that you may write in."));
}

} // namespace tverrlos
