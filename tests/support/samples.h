#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QtGlobal>

namespace tverrlos {

/// A file or folder among the samples that lie beside the project, or an empty text when they are not there.
/// They are no part of the project: a test that needs them is skipped, visibly, without them.
inline QString samplePath(const QString &name)
{
    const QString given = qEnvironmentVariable("TVERRLOS_SAMPLES");
    const QString folder = given.isEmpty() ? QStringLiteral(TVERRLOS_SOURCE_DIR "/../shared/samples") : given;
    const QString path = QDir(folder).filePath(name);
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

} // namespace tverrlos

#define SKIP_WITHOUT(path)                                                                                   \
    do {                                                                                                     \
        if ((path).isEmpty())                                                                                \
            GTEST_SKIP() << "the samples are not here; set TVERRLOS_SAMPLES";                                \
    } while (false)
