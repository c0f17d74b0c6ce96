#pragma once

#include "core/published/publishedanswer.h"
#include "ui/wording/phrasebook.h"

#include <QByteArray>
#include <QList>

namespace tverrlos {

struct BundleFile
{
    QString name; ///< without a folder
    QByteArray bytes;
    bool operator==(const BundleFile &) const = default;
};

/// The published and superseded answers as a folder for the web: index.html, one HTML and one Markdown file
/// for each, and answers.json. No scripts and nothing fetched from elsewhere; every text escaped; nothing
/// internal (sources, officers, clearances, reasons) is ever read. The same answers in the same language give
/// the same bytes. An answer without a text in the language stands in the nearest one, and says which. Pure;
/// any thread that owns the phrasebook.
QList<BundleFile> publishedBundle(const QList<PublishedAnswer> &answers, const Phrasebook &book);

/// Whether a bundle can have a file of this name.
bool isBundleFileName(const QString &name);

} // namespace tverrlos
