#include "tests/support/db/workbookbytes.h"

#include <zip.h>

#include <stdexcept>

namespace tverrlos::tests {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + '/' + type + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relationshipsOf(const QByteArray &content)
{
    return head + "<Relationships xmlns=\"" + packageRelations + "\">" + content + "</Relationships>";
}

} // namespace

QByteArray zipOf(const ZipParts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive)
        throw std::runtime_error("the archive could not be made");
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("the archive could not be written");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray xlsxOf(const QList<std::pair<QString, QByteArray>> &sheets, const QByteArray &styles,
                  const QByteArray &sharedTexts, const QByteArray &workbookProperties)
{
    QByteArray list;
    QByteArray targets;
    ZipParts parts;
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].first.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                "\" r:id=\"rId" + number + "\"/>";
        targets += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        QByteArray content = sheets[i].second;
        if (!content.contains("<sheetData>"))
            content = "<sheetData>" + content + "</sheetData>";
        parts.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                      head + "<worksheet xmlns=\"" + main + "\">" + content + "</worksheet>"});
    }
    if (!styles.isEmpty()) {
        targets += relationship("rIdStyles", "styles", "styles.xml");
        parts.append({QStringLiteral("xl/styles.xml"),
                      head + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"});
    }
    if (!sharedTexts.isEmpty()) {
        targets += relationship("rIdTexts", "sharedStrings", "/xl/sharedStrings.xml");
        parts.append({QStringLiteral("xl/sharedStrings.xml"),
                      head + "<sst xmlns=\"" + main + "\">" + sharedTexts + "</sst>"});
    }
    parts.append({QStringLiteral("[Content_Types].xml"),
                  head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"});
    parts.append({QStringLiteral("_rels/.rels"),
                  relationshipsOf(relationship("rId1", "officeDocument", "xl/workbook.xml"))});
    parts.append({QStringLiteral("xl/workbook.xml"), head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" +
                                                         relations + "\">" + workbookProperties + "<sheets>" +
                                                         list + "</sheets></workbook>"});
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationshipsOf(targets)});
    return zipOf(parts);
}

QByteArray odsOf(const QByteArray &tables)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {QStringLiteral("content.xml"),
                   head + "<office:document-content xmlns:office=\"" + name + "office:1.0\" xmlns:table=\"" +
                       name + "table:1.0\" xmlns:text=\"" + name + "text:1.0\" xmlns:style=\"" + name +
                       "style:1.0\"><office:body><office:spreadsheet>" + tables +
                       "</office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray xlsxRows(const QList<QStringList> &rows)
{
    QByteArray content;
    for (const QStringList &row : rows) {
        content += "<row>";
        for (const QString &cell : row)
            content += cell.isEmpty() ? QByteArray("<c/>")
                                      : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                                            cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        content += "</row>";
    }
    return content;
}

QByteArray odsTable(const QString &name, const QList<QStringList> &rows)
{
    QByteArray content = "<table:table table:name=\"" + name.toHtmlEscaped().toUtf8() + "\">";
    for (const QStringList &row : rows) {
        content += "<table:table-row>";
        for (const QString &cell : row) {
            if (cell.isEmpty()) {
                content += "<table:table-cell/>";
                continue;
            }
            content += "<table:table-cell office:value-type=\"string\">";
            for (const QString &line : cell.split(QLatin1Char('\n')))
                content += "<text:p>" + line.toHtmlEscaped().toUtf8() + "</text:p>";
            content += "</table:table-cell>";
        }
        content += "</table:table-row>";
    }
    return content + "</table:table>";
}

} // namespace tverrlos::tests
