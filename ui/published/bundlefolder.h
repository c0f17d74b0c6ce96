#pragma once

#include "core/results/result.h"
#include "ui/published/publishedbundle.h"

namespace tverrlos {

struct BundleReceipt
{
    int written = 0; ///< files that are new or differ
    int same = 0;    ///< files that stood there with the same bytes
    int removed = 0; ///< files of an earlier export that are no longer part of it
};

/// Puts a bundle into a folder, which is made where it is not there. What an earlier export left is replaced
/// or taken away, so that nothing that was withdrawn stays; a file of the same name that no export wrote, or
/// that someone changed since, is never touched: then nothing is written, and the error names it. Never
/// follows a link, never writes outside the folder. Any thread but the window's.
Result<BundleReceipt> writeBundle(const QString &folder, const QList<BundleFile> &files);

} // namespace tverrlos
