#include "ui/reporting/pdfwriting.h"

#include "ui/reporting/reportdocument.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace tverrlos {

namespace {

const QString creator = QStringLiteral("Tverrlos");

/// What a PDF/A says about itself. Qt's own would hold the time of writing.
QByteArray metadata(const ReportContent &content)
{
    const QString day = content.asOf.toString(Qt::ISODate) + QLatin1String("T00:00:00Z");
    return QStringLiteral(R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
  </rdf:Description>
  <rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" rdf:about="" xmp:CreatorTool="%2"
   xmp:CreateDate="%3" xmp:ModifyDate="%3"/>
  <rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/" rdf:about="" pdf:Producer="Qt %4"/>
  <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="" pdfaid:part="1"
   pdfaid:conformance="B"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)")
        .arg(content.title.toHtmlEscaped(), creator, day, QString::fromLatin1(qVersion()))
        .toUtf8();
}

/// Puts as many characters in the place of what the pattern finds behind `from`, so that no offset in the
/// file moves.
void replaceInPlace(QByteArray &pdf, qsizetype from, const char *pattern,
                    const std::function<QByteArray(const QByteArray &)> &instead)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    const auto match = expression.match(QString::fromLatin1(pdf.mid(from)));
    if (!match.hasMatch())
        return;
    const QByteArray old = match.captured(1).toLatin1();
    pdf.replace(from + match.capturedStart(1), old.size(),
                instead(old).left(old.size()).leftJustified(old.size()));
}

/// Takes clock and chance out of the file. Creation date: in the document's information, which Qt writes
/// first. Identifier: in the trailer, last.
void makeRepeatable(QByteArray &pdf, const QDate &asOf)
{
    replaceInPlace(pdf, 0, R"(/CreationDate \((D:[^)]*)\))", [&asOf](const QByteArray &old) {
        const QByteArray zone = old.endsWith('Z') ? QByteArray("Z") : QByteArray("+00'00'");
        return "D:" + asOf.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000" + zone;
    });
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return;
    const QByteArray digest = QCryptographicHash::hash(pdf.left(trailer), QCryptographicHash::Md5).toHex();
    replaceInPlace(pdf, trailer, R"(/ID \[ <[0-9a-f]*> <([0-9a-f]*)>)",
                   [&](const QByteArray &) { return digest; });
    replaceInPlace(pdf, trailer, R"(/ID \[ <([0-9a-f]*)>)", [&](const QByteArray &) { return digest; });
}

} // namespace

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
        writer.setCreator(creator);
        writer.setDocumentXmpMetadata(metadata(content));
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
    QByteArray pdf = buffer.data();
    makeRepeatable(pdf, content.asOf);
    return pdf;
}

} // namespace tverrlos
