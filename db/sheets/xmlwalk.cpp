#include "db/sheets/xmlwalk.h"

#include "db/sheets/ziparchive.h"

#include <libxml/xmlreader.h>

#include <cstring>
#include <mutex>

namespace tverrlos {

namespace {

int readPart(void *part, char *buffer, int most)
{
    return static_cast<ZipPart *>(part)->read(buffer, most);
}

/// What is wrong is told by the walk's failure; the library would write it to the terminal.
void beSilent(void *, xmlErrorPtr) {}

} // namespace

XmlWalk::XmlWalk(std::unique_ptr<ZipPart> part) : m_part(std::move(part))
{
    static std::once_flag begun;
    std::call_once(begun, [] { xmlInitParser(); });
    m_reader = xmlReaderForIO(&readPart, nullptr, m_part.get(), nullptr, nullptr,
                              XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    if (m_reader)
        xmlTextReaderSetStructuredErrorHandler(m_reader, &beSilent, nullptr);
    m_failed = !m_reader;
}

XmlWalk::~XmlWalk()
{
    if (m_reader)
        xmlFreeTextReader(m_reader);
}

bool XmlWalk::next()
{
    m_kind = Kind::Other;
    m_name = {};
    if (m_failed)
        return false;
    if (const int read = xmlTextReaderRead(m_reader); read != 1) {
        m_failed = read < 0;
        return false;
    }
    m_depth = xmlTextReaderDepth(m_reader);
    switch (xmlTextReaderNodeType(m_reader)) {
    case XML_READER_TYPE_ELEMENT:
        m_kind = Kind::Start;
        m_empty = xmlTextReaderIsEmptyElement(m_reader) == 1;
        break;
    case XML_READER_TYPE_END_ELEMENT:
        m_kind = Kind::End;
        break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        m_kind = Kind::Text;
        return true;
    case XML_READER_TYPE_DOCUMENT_TYPE:
    case XML_READER_TYPE_ENTITY_REFERENCE:
    case XML_READER_TYPE_ENTITY:
        m_failed = true;
        return false;
    default:
        return true;
    }
    if (m_depth > deepest) {
        m_failed = true;
        return false;
    }
    const xmlChar *name = xmlTextReaderConstLocalName(m_reader);
    m_name = name ? QByteArrayView(reinterpret_cast<const char *>(name)) : QByteArrayView();
    return true;
}

QString XmlWalk::text() const
{
    const xmlChar *value = xmlTextReaderConstValue(m_reader);
    return value ? QString::fromUtf8(reinterpret_cast<const char *>(value)) : QString();
}

QString XmlWalk::attribute(const char *name)
{
    QString found;
    for (int more = xmlTextReaderMoveToFirstAttribute(m_reader); more == 1;
         more = xmlTextReaderMoveToNextAttribute(m_reader)) {
        const xmlChar *local = xmlTextReaderConstLocalName(m_reader);
        if (!local || std::strcmp(reinterpret_cast<const char *>(local), name) != 0)
            continue;
        if (const xmlChar *value = xmlTextReaderConstValue(m_reader))
            found = QString::fromUtf8(reinterpret_cast<const char *>(value));
        break;
    }
    xmlTextReaderMoveToElement(m_reader);
    return found;
}

void XmlWalk::skip()
{
    if (m_kind != Kind::Start || m_empty)
        return;
    const int from = m_depth;
    while (next())
        if (m_kind == Kind::End && m_depth <= from)
            return;
}

} // namespace tverrlos
