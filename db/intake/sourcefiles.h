#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// A file that may hold enquiries.
struct SourceFile
{
    QString path;
    QString label; ///< for the receipt: the file's name, or its path within the folder that was given
    qint64 size = 0;
    bool named = false; ///< given by a person, not found in a folder
};

struct SourceFiles
{
    QList<SourceFile> files; ///< folders in the order of names, so that two runs read alike
    QStringList skipped;     ///< what lies in the folders and is neither mail nor sheet
    qint64 bytes = 0;
};

/// Finds the mails, mailboxes and sheets among files and folders. Folders are read with their subfolders; a
/// Maildir gives what lies in its `cur` and `new`. Hidden files and links are left alone, so that no folder
/// leads out of itself or in a circle. A path that does not exist is listed: reading it says why.
SourceFiles findSourceFiles(const QStringList &paths);

} // namespace tverrlos
