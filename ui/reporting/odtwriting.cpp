#include "ui/reporting/odtwriting.h"

#include "ui/reporting/barchart.h"
#include "ui/reporting/odtstyles.h"
#include "ui/reporting/reportwords.h"
#include "ui/reporting/zippackage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QUrl>
#include <QXmlStreamWriter>

namespace tverrlos {

namespace {

constexpr double chartWidth = 470; // points
constexpr double dotsPerPoint = 3;

const QString officeSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString textSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString tableSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString styleSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString foSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString drawSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
const QString svgSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
const QString linkSpace = QStringLiteral("http://www.w3.org/1999/xlink");

struct Picture
{
    QString path;
    QByteArray png;
    QSizeF points;
};

/// Writes content.xml, and keeps the charts it refers to.
class Body
{
public:
    explicit Body(const ReportContent &content) : m_content(content), m_locale(localeOf(content.language)) {}

    QByteArray write()
    {
        QXmlStreamWriter xml(&m_bytes);
        m_xml = &xml;
        begin();
        if (m_content.form == ReportContent::Form::Letter)
            letterhead();
        else
            titlePage();
        for (const ReportBlock &each : m_content.blocks)
            block(each);
        xml.writeEndDocument();
        return m_bytes;
    }
    const QList<Picture> &pictures() const { return m_pictures; }

private:
    void begin();
    void titlePage();
    void letterhead();
    void block(const ReportBlock &block);
    void heading(const ReportBlock &block);
    void characters(const QString &text);
    void paragraph(const QString &text, const QString &style, const QList<ReportLink> &links = {},
                   const QString &mark = {});
    void table(const ReportTable &table);
    void row(const QList<ReportCell> &cells, bool bold);
    void header(const ReportTable &table);
    void chart(const ReportTable &table);

    const ReportContent &m_content;
    QLocale m_locale;
    QByteArray m_bytes;
    QXmlStreamWriter *m_xml = nullptr;
    QList<Picture> m_pictures;
    int m_tables = 0;
    bool m_anyHeading = false;
};

void Body::begin()
{
    m_xml->writeStartDocument();
    for (const auto &[space, prefix] :
         {std::pair(officeSpace, "office"), std::pair(textSpace, "text"), std::pair(tableSpace, "table"),
          std::pair(styleSpace, "style"), std::pair(foSpace, "fo"), std::pair(drawSpace, "draw"),
          std::pair(svgSpace, "svg"), std::pair(linkSpace, "xlink")})
        m_xml->writeNamespace(space, QString::fromLatin1(prefix));
    m_xml->writeStartElement(officeSpace, QStringLiteral("document-content"));
    m_xml->writeAttribute(officeSpace, QStringLiteral("version"), QStringLiteral("1.2"));
    m_xml->writeStartElement(officeSpace, QStringLiteral("automatic-styles"));
    const auto style =
        [this](const QString &name, const QString &family, const QString &properties,
               std::initializer_list<std::tuple<QString, const char *, const char *>> attributes) {
            m_xml->writeStartElement(styleSpace, QStringLiteral("style"));
            m_xml->writeAttribute(styleSpace, QStringLiteral("name"), name);
            m_xml->writeAttribute(styleSpace, QStringLiteral("family"), family);
            if (family == QLatin1String("paragraph"))
                m_xml->writeAttribute(styleSpace, QStringLiteral("parent-style-name"),
                                      QStringLiteral("Heading_20_1"));
            m_xml->writeStartElement(styleSpace, properties);
            for (const auto &[space, attribute, value] : attributes)
                m_xml->writeAttribute(space, QString::fromLatin1(attribute), QString::fromLatin1(value));
            m_xml->writeEndElement();
            m_xml->writeEndElement();
        };
    style(QStringLiteral("FirstHeading"), QStringLiteral("paragraph"), QStringLiteral("paragraph-properties"),
          {{foSpace, "break-before", "page"}});
    style(QStringLiteral("HeaderCell"), QStringLiteral("table-cell"), QStringLiteral("table-cell-properties"),
          {{foSpace, "background-color", "#eef2f5"}, {foSpace, "padding", "2.5pt"}});
    style(QStringLiteral("Cell"), QStringLiteral("table-cell"), QStringLiteral("table-cell-properties"),
          {{foSpace, "padding", "2.5pt"}, {foSpace, "border-bottom", "0.5pt solid #d5dbe0"}});
    style(QStringLiteral("Row"), QStringLiteral("table-row"), QStringLiteral("table-row-properties"),
          {{foSpace, "keep-together", "always"}});
    m_xml->writeEndElement();
    m_xml->writeStartElement(officeSpace, QStringLiteral("body"));
    m_xml->writeStartElement(officeSpace, QStringLiteral("text"));
}

void Body::titlePage()
{
    paragraph(m_content.recipient, QStringLiteral("Recipient"));
    paragraph(m_content.title, QStringLiteral("Title"));
    paragraph(m_content.subtitle, QStringLiteral("Subtitle"));
    paragraph(m_content.standing, QStringLiteral("Standing"));
    paragraph(m_content.origin, QStringLiteral("Note"));
}

void Body::letterhead()
{
    m_anyHeading = true; // none of them begins a page
    if (!m_content.standing.isEmpty())
        paragraph(m_content.standing, QStringLiteral("LetterStanding"));
    if (!m_content.recipient.isEmpty())
        paragraph(m_content.recipient, QStringLiteral("LetterRecipient"));
    paragraph(m_content.subtitle, QStringLiteral("LetterSubtitle"));
    paragraph(m_content.title, QStringLiteral("LetterTitle"));
}

void Body::block(const ReportBlock &block)
{
    switch (block.kind) {
    case ReportBlock::Kind::Heading:
        heading(block);
        return;
    case ReportBlock::Kind::Paragraph:
        paragraph(block.text, QStringLiteral("Text_20_body"), block.links);
        return;
    case ReportBlock::Kind::Item:
        paragraph(block.text, QStringLiteral("Item"), block.links, QStringLiteral("\u2013 "));
        return;
    case ReportBlock::Kind::Source:
        paragraph(block.text, QStringLiteral("Source"), block.links);
        return;
    case ReportBlock::Kind::Quote:
        paragraph(block.text,
                  block.note.isEmpty() ? QStringLiteral("LetterQuote") : QStringLiteral("Quotations"));
        if (!block.note.isEmpty())
            paragraph(block.note, QStringLiteral("Source"));
        return;
    case ReportBlock::Kind::Table:
        table(block.table);
        return;
    }
}

void Body::heading(const ReportBlock &block)
{
    const QString level = QString::number(block.level);
    m_xml->writeStartElement(textSpace, QStringLiteral("h"));
    m_xml->writeAttribute(textSpace, QStringLiteral("style-name"),
                          m_anyHeading ? QStringLiteral("Heading_20_") + level
                                       : QStringLiteral("FirstHeading"));
    m_xml->writeAttribute(textSpace, QStringLiteral("outline-level"), level);
    m_xml->writeCharacters(block.text);
    m_xml->writeEndElement();
    m_anyHeading = true;
}

/// A line break is an element; as a character it would be a space.
void Body::characters(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (&line != &lines.first())
            m_xml->writeEmptyElement(textSpace, QStringLiteral("line-break"));
        m_xml->writeCharacters(line);
    }
}

void Body::paragraph(const QString &text, const QString &style, const QList<ReportLink> &links,
                     const QString &mark)
{
    m_xml->writeStartElement(textSpace, QStringLiteral("p"));
    m_xml->writeAttribute(textSpace, QStringLiteral("style-name"), style);
    m_xml->writeCharacters(mark);
    qsizetype from = 0;
    for (const ReportLink &each : links) {
        characters(text.mid(from, each.start - from));
        m_xml->writeStartElement(textSpace, QStringLiteral("a"));
        m_xml->writeAttribute(linkSpace, QStringLiteral("type"), QStringLiteral("simple"));
        m_xml->writeAttribute(linkSpace, QStringLiteral("href"),
                              QString::fromLatin1(QUrl(each.address).toEncoded()));
        characters(text.mid(each.start, each.length));
        m_xml->writeEndElement();
        from = each.start + each.length;
    }
    characters(text.mid(from));
    m_xml->writeEndElement();
}

void Body::table(const ReportTable &table)
{
    paragraph(table.title, QStringLiteral("Table_20_title"));
    if (!table.note.isEmpty())
        paragraph(table.note, QStringLiteral("Note"));
    if (table.rows.isEmpty()) {
        if (table.note.isEmpty())
            paragraph(unknownSign, QStringLiteral("Text_20_body"));
        return;
    }
    if (table.isChart)
        chart(table);
    m_xml->writeStartElement(tableSpace, QStringLiteral("table"));
    m_xml->writeAttribute(tableSpace, QStringLiteral("name"), QStringLiteral("Table%1").arg(++m_tables));
    m_xml->writeEmptyElement(tableSpace, QStringLiteral("table-column"));
    m_xml->writeAttribute(tableSpace, QStringLiteral("number-columns-repeated"),
                          QString::number(table.headers.size()));
    header(table);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        row(table.rows.at(i), i >= table.rows.size() - table.totals);
    m_xml->writeEndElement();
    paragraph({}, QStringLiteral("Table_20_Contents"));
}

void Body::header(const ReportTable &table)
{
    m_xml->writeStartElement(tableSpace, QStringLiteral("table-header-rows"));
    m_xml->writeStartElement(tableSpace, QStringLiteral("table-row"));
    for (const QString &words : table.headers) {
        m_xml->writeStartElement(tableSpace, QStringLiteral("table-cell"));
        m_xml->writeAttribute(tableSpace, QStringLiteral("style-name"), QStringLiteral("HeaderCell"));
        m_xml->writeAttribute(officeSpace, QStringLiteral("value-type"), QStringLiteral("string"));
        paragraph(words, QStringLiteral("Table_20_Heading"));
        m_xml->writeEndElement();
    }
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

void Body::row(const QList<ReportCell> &cells, bool bold)
{
    m_xml->writeStartElement(tableSpace, QStringLiteral("table-row"));
    m_xml->writeAttribute(tableSpace, QStringLiteral("style-name"), QStringLiteral("Row"));
    for (const ReportCell &cell : cells) {
        const bool isText = cell.kind == ReportCell::Kind::Text;
        m_xml->writeStartElement(tableSpace, QStringLiteral("table-cell"));
        m_xml->writeAttribute(tableSpace, QStringLiteral("style-name"), QStringLiteral("Cell"));
        m_xml->writeAttribute(officeSpace, QStringLiteral("value-type"), QStringLiteral("string"));
        const QString textStyle =
            bold ? QStringLiteral("Table_20_Heading") : QStringLiteral("Table_20_Contents");
        paragraph(cellWords(cell, m_locale), isText ? textStyle : QStringLiteral("Table_20_Figures"));
        m_xml->writeEndElement();
    }
    m_xml->writeEndElement();
}

void Body::chart(const ReportTable &table)
{
    QFont font(QStringList{QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    // A picture has no resolution of its own here: its dots are thirds of a point.
    font.setPixelSize(int(8.5 * dotsPerPoint));
    const BarChart chart(table, font, dotsPerPoint);
    const QSizeF size = chart.size(chartWidth * dotsPerPoint);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QStringList numbers;
    for (const QList<ReportCell> &cells : table.rows.first(table.rows.size() - table.totals))
        numbers.append(cellWords(cells.at(1), m_locale));
    QPainter painter(&image);
    chart.paint(&painter, QRectF(QPointF(), size), numbers);
    painter.end();
    Picture picture{QStringLiteral("Pictures/%1.png").arg(table.code), {}, size / dotsPerPoint};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");

    m_xml->writeStartElement(textSpace, QStringLiteral("p"));
    m_xml->writeAttribute(textSpace, QStringLiteral("style-name"), QStringLiteral("Chart"));
    m_xml->writeStartElement(drawSpace, QStringLiteral("frame"));
    m_xml->writeAttribute(textSpace, QStringLiteral("anchor-type"), QStringLiteral("as-char"));
    m_xml->writeAttribute(svgSpace, QStringLiteral("width"),
                          QStringLiteral("%1pt").arg(picture.points.width()));
    m_xml->writeAttribute(svgSpace, QStringLiteral("height"),
                          QStringLiteral("%1pt").arg(picture.points.height()));
    m_xml->writeEmptyElement(drawSpace, QStringLiteral("image"));
    m_xml->writeAttribute(linkSpace, QStringLiteral("href"), picture.path);
    m_xml->writeAttribute(linkSpace, QStringLiteral("type"), QStringLiteral("simple"));
    m_xml->writeTextElement(svgSpace, QStringLiteral("desc"), table.title);
    m_xml->writeEndElement();
    m_xml->writeEndElement();
    m_pictures.append(picture);
}

QByteArray manifest(const QList<Picture> &pictures)
{
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(space, QStringLiteral("manifest"));
    xml.writeStartElement(space, QStringLiteral("manifest"));
    xml.writeAttribute(space, QStringLiteral("version"), QStringLiteral("1.2"));
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(space, QStringLiteral("file-entry"));
        xml.writeAttribute(space, QStringLiteral("full-path"), path);
        xml.writeAttribute(space, QStringLiteral("media-type"), type);
    };
    entry(QStringLiteral("/"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QString::fromLatin1(part), QStringLiteral("text/xml"));
    for (const Picture &picture : pictures)
        entry(picture.path, QStringLiteral("image/png"));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const ReportContent &content, const WritingProgress &progress)
{
    if (!progress(0, 2))
        return Error{ErrorCode::Cancelled, {}, {}};
    Body body(content);
    const QByteArray text = body.write();
    if (!progress(1, 2))
        return Error{ErrorCode::Cancelled, {}, {}};
    ZipPackage package;
    package.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text",
                ZipPackage::Packing::Stored);
    package.add(QStringLiteral("content.xml"), text);
    package.add(QStringLiteral("styles.xml"), odtStyles(content));
    package.add(QStringLiteral("meta.xml"), odtMeta(content));
    for (const Picture &picture : body.pictures())
        package.add(picture.path, picture.png, ZipPackage::Packing::Stored);
    package.add(QStringLiteral("META-INF/manifest.xml"), manifest(body.pictures()));
    progress(2, 2);
    return package.bytes();
}

} // namespace tverrlos
