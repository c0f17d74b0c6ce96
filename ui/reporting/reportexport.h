#pragma once

#include "core/cases/facets.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/sheetwriter.h"
#include "ui/reporting/pdfwriting.h"
#include "ui/reporting/reportreference.h"
#include "ui/wording/language.h"

#include <QLatin1String>
#include <QString>

namespace tverrlos {

enum class ReportFormat { Pdf, Odt, Xlsx, Csv, Json };

/// pdf, odt, xlsx, csv, json: on the command line, and the file's suffix.
QLatin1String codeOf(ReportFormat);
template<>
QList<ReportFormat> allOf<ReportFormat>();

/// Writes a report as a file's bytes: the same for the window and the command line. The same figures,
/// language and format give the same bytes. Any thread; PDF and ODT need a QGuiApplication (offscreen will
/// do).
class ReportExport
{
public:
    /// `sheets` must outlive this.
    ReportExport(const SheetWriter &sheets, ReportReference reference)
        : m_sheets(sheets), m_reference(std::move(reference))
    {}

    const ReportReference &reference() const { return m_reference; }
    Result<QByteArray> bytes(const ReportFigures &figures, ReportFormat format, Language language,
                             const WritingProgress &progress) const;
    /// All or nothing: the file that was there stays until the new one is whole. ReadOnly, naming the file,
    /// when it cannot be written; Cancelled leaves nothing behind.
    Result<void> toFile(const QString &path, const ReportFigures &figures, ReportFormat format,
                        Language language, const WritingProgress &progress) const;

private:
    const SheetWriter &m_sheets;
    ReportReference m_reference;
};

} // namespace tverrlos
