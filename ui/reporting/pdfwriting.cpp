#include "ui/reporting/pdfwriting.h"

#include "ui/reporting/reportdocument.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tverrlos {

Result<QByteArray> pdfOf(const ReportContent &content, const WritingProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(600);
        writer.setTitle(content.title);
        writer.setCreator(QStringLiteral("Tverrlos"));
        QPainter painter(&writer);
        const ReportDocument document(content, &writer);
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (!progress(page, pages))
                return Error{ErrorCode::Cancelled, {}, {}};
            if (page > 0)
                writer.newPage();
            document.paintPage(&painter, page);
        }
        progress(pages, pages);
    }
    return buffer.data();
}

} // namespace tverrlos
