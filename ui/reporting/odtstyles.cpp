#include "ui/reporting/odtstyles.h"

#include <QXmlStreamWriter>

namespace tverrlos {

namespace {

const QString head = QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles office:version="1.2"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:font-face-decls>
 <style:font-face style:name="DejaVu Sans" svg:font-family="'DejaVu Sans'" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph">
  <style:paragraph-properties fo:line-height="125%" fo:margin-bottom="7pt" fo:hyphenation-ladder-count="no-limit"/>
  <style:text-properties style:font-name="DejaVu Sans" fo:font-size="10pt" fo:language="%1" fo:country="%2"/>
 </style:default-style>
)");

const QString styles = QStringLiteral(R"(
 <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
 <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph"
  style:parent-style-name="Standard"/>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-bottom="16pt"/>
  <style:text-properties fo:font-size="26pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-bottom="40pt"/><style:text-properties fo:font-size="16pt"/></style:style>
 <style:style style:name="Recipient" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-top="150pt" fo:margin-bottom="24pt"/>
  <style:text-properties fo:font-size="12pt" fo:color="#50585e"/></style:style>
 <style:style style:name="Standing" style:family="paragraph" style:parent-style-name="Standard">
  <style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
  style:parent-style-name="Standard" style:default-outline-level="1">
  <style:paragraph-properties fo:margin-top="22pt" fo:margin-bottom="8pt" fo:keep-with-next="always"/>
  <style:text-properties fo:font-size="17pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
  style:parent-style-name="Standard" style:default-outline-level="2">
  <style:paragraph-properties fo:margin-top="14pt" fo:margin-bottom="5pt" fo:keep-with-next="always"/>
  <style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph"
  style:parent-style-name="Standard" style:default-outline-level="3">
  <style:paragraph-properties fo:margin-top="6pt" fo:margin-bottom="3pt" fo:keep-with-next="always"/>
  <style:text-properties fo:font-size="10.5pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="LetterStanding" style:display-name="Letter standing" style:family="paragraph"
  style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="14pt"/>
  <style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="LetterRecipient" style:display-name="Letter recipient" style:family="paragraph"
  style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="2pt"/></style:style>
 <style:style style:name="LetterSubtitle" style:display-name="Letter subtitle" style:family="paragraph"
  style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="18pt"/>
  <style:text-properties fo:color="#50585e"/></style:style>
 <style:style style:name="LetterTitle" style:display-name="Letter title" style:family="paragraph"
  style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="10pt"/>
  <style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
 <style:style style:name="LetterQuote" style:display-name="Letter quote" style:family="paragraph"
  style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-left="14pt" fo:margin-bottom="8pt"/></style:style>
 <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">
  <style:text-properties fo:color="#0b4f8a" style:text-underline-style="solid"/></style:style>
 <style:style style:name="Table_20_title" style:display-name="Table title" style:family="paragraph"
  style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-top="10pt" fo:margin-bottom="3pt" fo:keep-with-next="always"/>
  <style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:keep-with-next="always"/>
  <style:text-properties fo:font-size="8.5pt" fo:color="#50585e"/></style:style>
 <style:style style:name="Chart" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:line-height="100%" fo:keep-with-next="always"/></style:style>
 <style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-left="14pt" fo:margin-bottom="1pt" fo:keep-with-next="always"/></style:style>
 <style:style style:name="Source" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-left="14pt"/>
  <style:text-properties fo:font-size="8.5pt" fo:color="#50585e"/></style:style>
 <style:style style:name="Item" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-left="14pt" fo:text-indent="-10pt" fo:margin-bottom="5pt"/></style:style>
 <style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"
  style:parent-style-name="Standard">
  <style:paragraph-properties fo:margin-bottom="0pt"/><style:text-properties fo:font-size="9pt"/></style:style>
 <style:style style:name="Table_20_Figures" style:display-name="Table Figures" style:family="paragraph"
  style:parent-style-name="Table_20_Contents">
  <style:paragraph-properties fo:text-align="end"/></style:style>
 <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"
  style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard">
  <style:text-properties fo:font-size="8pt" fo:color="#50585e"/></style:style>
 <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">
  <style:paragraph-properties fo:text-align="end"/>
  <style:text-properties fo:font-size="8pt" fo:color="#50585e"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:page-layout style:name="A4">
  <style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-left="62pt"
   fo:margin-right="62pt" fo:margin-top="30pt" fo:margin-bottom="30pt" style:print-orientation="portrait"/>
  <style:header-style><style:header-footer-properties fo:min-height="20pt" fo:margin-bottom="14pt"/></style:header-style>
  <style:footer-style><style:header-footer-properties fo:min-height="20pt" fo:margin-top="14pt"/></style:footer-style>
 </style:page-layout>
</office:automatic-styles>
)");

/// "Page %1 of %2" with the fields in their places.
void writePageNumber(QXmlStreamWriter &xml, const QString &pageWord)
{
    qsizetype from = 0;
    while (from < pageWord.size()) {
        const qsizetype mark = pageWord.indexOf(QLatin1Char('%'), from);
        xml.writeCharacters(pageWord.mid(from, mark < 0 ? -1 : mark - from));
        if (mark < 0)
            return;
        const bool isNumber = pageWord.mid(mark, 2) == QLatin1String("%1");
        xml.writeStartElement(isNumber ? QStringLiteral("text:page-number")
                                       : QStringLiteral("text:page-count"));
        if (isNumber)
            xml.writeAttribute(QStringLiteral("text:select-page"), QStringLiteral("current"));
        xml.writeCharacters(QStringLiteral("1"));
        xml.writeEndElement();
        from = mark + 2;
    }
}

void writeMarginParagraph(QXmlStreamWriter &xml, const QString &place, const QString &style,
                          const std::function<void()> &inside)
{
    xml.writeStartElement(place);
    xml.writeStartElement(QStringLiteral("text:p"));
    xml.writeAttribute(QStringLiteral("text:style-name"), style);
    inside();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray odtStyles(const ReportContent &content)
{
    const bool english = content.language == Language::English;
    QString masters;
    QXmlStreamWriter xml(&masters);
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    xml.writeStartElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"), QStringLiteral("A4"));
    writeMarginParagraph(xml, QStringLiteral("style:header"), QStringLiteral("Header"),
                         [&] { xml.writeCharacters(content.head()); });
    writeMarginParagraph(xml, QStringLiteral("style:footer"), QStringLiteral("Footer"),
                         [&] { writePageNumber(xml, content.pageWord); });
    xml.writeEndElement();
    xml.writeEndElement();
    const QString opening =
        head.arg(QString(codeOf(content.language)), english ? QStringLiteral("GB") : QStringLiteral("NO"));
    return (opening + styles + masters + QStringLiteral("\n</office:document-styles>\n")).toUtf8();
}

QByteArray odtMeta(const ReportContent &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString day = content.asOf.toString(Qt::ISODate) + QLatin1String("T00:00:00");
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(meta, QStringLiteral("meta"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(office, QStringLiteral("document-meta"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(office, QStringLiteral("meta"));
    xml.writeTextElement(dc, QStringLiteral("title"), content.title);
    xml.writeTextElement(dc, QStringLiteral("subject"), content.subtitle);
    xml.writeTextElement(dc, QStringLiteral("language"), codeOf(content.language));
    xml.writeTextElement(dc, QStringLiteral("date"), day);
    xml.writeTextElement(meta, QStringLiteral("creation-date"), day);
    xml.writeTextElement(meta, QStringLiteral("generator"), QStringLiteral("Tverrlos"));
    xml.writeEndDocument();
    return bytes;
}

} // namespace tverrlos
