#include "app/cli/reportfile.h"

#include "core/reporting/reportqueries.h"
#include "core/store/store.h"
#include "db/sheets/sheetfiles.h"

namespace tverrlos {

Result<ReportFigures> writeReport(Store &store, const Period &period, ReportFormat format, Language language,
                                  const QString &path, const ReportReference &reference)
{
    const Result<ReportFacts> facts = store.reports().facts(period);
    if (!facts)
        return facts.error();
    const ReportFigures figures = reportFigures(*facts);
    const SheetFiles sheets;
    const ReportExport files(sheets, reference);
    const Result<void> written = files.toFile(path, figures, format, language, [](int, int) { return true; });
    if (!written)
        return written.error();
    return figures;
}

} // namespace tverrlos
