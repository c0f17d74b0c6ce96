#include "db/sheets/workbook.h"

#include "db/sheets/odsworkbook.h"
#include "db/sheets/xlsxworkbook.h"
#include "db/sheets/ziparchive.h"

#include <QFileInfo>
#include <QObject>

namespace tverrlos {

namespace {

Result<std::unique_ptr<Workbook>> workbookIn(Result<std::unique_ptr<ZipArchive>> archive)
{
    if (!archive)
        return archive.error();
    if ((*archive)->holds(QStringLiteral("encrypted-package")))
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "The file is protected by a password."),
                       {},
                       QT_TRANSLATE_NOOP("Error", "Open it, save it without a password, and import that."));
    if ((*archive)->holds(QStringLiteral("content.xml")))
        return openOds(std::move(*archive));
    if ((*archive)->holds(QStringLiteral("[Content_Types].xml")) ||
        (*archive)->holds(QStringLiteral("xl/workbook.xml")))
        return openXlsx(std::move(*archive));
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The file is an archive, but no workbook (.xlsx, .ods)."), {},
                   QT_TRANSLATE_NOOP("Error", "Unpack it and import what is in it."));
}

/// The names in a compound file's directory are UTF-16.
bool namesEntry(const QByteArray &bytes, const char16_t *name)
{
    const QString text = QString::fromUtf16(name);
    return bytes.contains(
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))));
}

} // namespace

bool Workbook::beginsSo(const QByteArray &beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06");
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path)
{
    return workbookIn(ZipArchive::open(path));
}

Result<std::unique_ptr<Workbook>> Workbook::fromBytes(const QByteArray &bytes)
{
    return workbookIn(ZipArchive::fromBytes(bytes));
}

std::optional<Error> compoundWorkbook(const QByteArray &bytes, const QString &name)
{
    if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return std::nullopt;
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool workbookEnding =
        ending == QLatin1String("xlsx") || ending == QLatin1String("xlsm") || ending == QLatin1String("ods");
    if (namesEntry(bytes, u"EncryptedPackage") || workbookEnding)
        return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "“%1” is protected by a password."),
                       {name},
                       QT_TRANSLATE_NOOP("Error", "Open it, save it without a password, and import that."));
    if (ending == QLatin1String("xls") || ending == QLatin1String("xlt") || namesEntry(bytes, u"Workbook"))
        return failure(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Error", "“%1” is a workbook of the old kind (.xls), which is not read."),
            {name},
            QT_TRANSLATE_NOOP("Error", "Open it, save it as .xlsx, .ods or CSV (UTF-8), and import "
                                       "that."));
    return std::nullopt;
}

} // namespace tverrlos
