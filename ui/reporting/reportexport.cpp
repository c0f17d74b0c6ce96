#include "ui/reporting/reportexport.h"

#include "core/reporting/reportjson.h"
#include "core/results/wholefile.h"
#include "ui/reporting/odtwriting.h"
#include "ui/reporting/reportcontent.h"
#include "ui/reporting/reportwords.h"

namespace tverrlos {

QLatin1String codeOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QLatin1String("pdf");
    case ReportFormat::Odt:
        return QLatin1String("odt");
    case ReportFormat::Xlsx:
        return QLatin1String("xlsx");
    case ReportFormat::Csv:
        return QLatin1String("csv");
    case ReportFormat::Json:
        return QLatin1String("json");
    }
    Q_UNREACHABLE();
}

template<>
QList<ReportFormat> allOf<ReportFormat>()
{
    return {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json};
}

namespace {

SheetProperties propertiesOf(const ReportContent &content)
{
    const ReportWords words{Phrasebook(content.language)};
    return {content.title,
            QStringLiteral("Tverrlos"),
            content.asOf,
            {words(QT_TRANSLATE_NOOP("Report", "Table")), words(QT_TRANSLATE_NOOP("Report", "Row")),
             words(QT_TRANSLATE_NOOP("Report", "Column")), words(QT_TRANSLATE_NOOP("Report", "Value"))}};
}

} // namespace

Result<QByteArray> ReportExport::bytes(const ReportFigures &figures, ReportFormat format, Language language,
                                       const WritingProgress &progress) const
{
    if (format == ReportFormat::Json)
        return reportJsonFile(figures);
    const ReportContent content = composeReport(figures, Phrasebook(language), m_reference);
    switch (format) {
    case ReportFormat::Pdf:
        return pdfOf(content, progress);
    case ReportFormat::Odt:
        return odtOf(content, progress);
    case ReportFormat::Xlsx:
        return m_sheets.xlsx(content.tables(), propertiesOf(content));
    case ReportFormat::Csv:
        return m_sheets.csv(content.tables(), propertiesOf(content));
    case ReportFormat::Json:
        break;
    }
    Q_UNREACHABLE();
}

Result<void> ReportExport::toFile(const QString &path, const ReportFigures &figures, ReportFormat format,
                                  Language language, const WritingProgress &progress) const
{
    const Result<QByteArray> written = bytes(figures, format, language, progress);
    if (!written)
        return written.error();
    return writeWholeFile(path, *written);
}

} // namespace tverrlos
