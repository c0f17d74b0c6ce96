#include "db/sheets/sheetfiles.h"

#include "db/sheets/csvwriting.h"
#include "db/sheets/xlsxwriting.h"

namespace tverrlos {

Result<QByteArray> SheetFiles::xlsx(const QList<ReportTable> &tables, const SheetProperties &properties) const
{
    return xlsxOf(tables, properties);
}

Result<QByteArray> SheetFiles::csv(const QList<ReportTable> &tables, const SheetProperties &properties) const
{
    return csvOf(tables, properties.columnNames);
}

} // namespace tverrlos
