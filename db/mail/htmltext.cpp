#include "db/mail/htmltext.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

namespace tverrlos {

namespace {

using Names = QList<QByteArray>;

const Names &silent()
{
    static const Names names{"head",     "script", "style", "title", "noscript",
                             "template", "object", "svg",   "select"};
    return names;
}

const Names &blocks()
{
    static const Names names{"p",          "div",    "table",   "tr",   "ul",       "ol",      "li",
                             "blockquote", "h1",     "h2",      "h3",   "h4",       "h5",      "h6",
                             "pre",        "hr",     "dl",      "dt",   "dd",       "section", "article",
                             "header",     "footer", "address", "form", "fieldset", "body"};
    return names;
}

const Names &paragraphs()
{
    static const Names names{"p",  "table", "ul", "ol", "blockquote", "h1",
                             "h2", "h3",    "h4", "h5", "h6",         "pre"};
    return names;
}

/// Grows a text as the parser meets elements. The parser holds no tree, so memory follows the text.
class Writer
{
public:
    explicit Writer(qsizetype limit) : m_limit(limit) {}

    void begin(const QByteArray &name, const QString &address)
    {
        if (silent().contains(name)) {
            ++m_silent;
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "br")
            breakLine();
        else if (blocks().contains(name))
            startBlock(paragraphs().contains(name) ? 2 : 1);
        if (name == "blockquote")
            ++m_quotes;
        if (name == "li")
            m_pending += QLatin1String("- ");
        if (name == "td" || name == "th")
            m_space = !m_lineEmpty;
        if (name == "a")
            m_links.append({address, m_text.size()});
    }

    void end(const QByteArray &name)
    {
        if (silent().contains(name)) {
            m_silent = std::max(0, m_silent - 1);
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "a" && !m_links.isEmpty())
            endLink(m_links.takeLast());
        if (blocks().contains(name))
            startBlock(paragraphs().contains(name) ? 2 : 1);
        if (name == "blockquote")
            m_quotes = std::max(0, m_quotes - 1);
    }

    void words(const QString &text)
    {
        if (m_silent > 0)
            return;
        for (const QChar c : text) {
            if (m_text.size() >= m_limit)
                return;
            if (c == QChar(QChar::Nbsp) || c.isSpace())
                m_space = m_space || !m_lineEmpty;
            else
                put(c);
        }
    }

    QString text() const
    {
        QString all = m_text.left(m_limit);
        static const QRegularExpression trailing(QStringLiteral("[ \\t]+(?=\\n|$)"));
        return all.remove(trailing).trimmed();
    }

private:
    struct Link
    {
        QString address;
        qsizetype from;
    };

    void put(QChar c)
    {
        if (m_breaks > 0 && !m_text.isEmpty())
            m_text += QString(std::min(m_breaks, 2), QLatin1Char('\n'));
        if (m_breaks > 0 || m_text.isEmpty())
            m_text += QString(std::min(m_quotes, 20), QLatin1Char('>')) +
                      (m_quotes ? QLatin1String(" ") : QLatin1String());
        else if (m_space)
            m_text += QLatin1Char(' ');
        m_breaks = 0;
        m_space = false;
        m_lineEmpty = false;
        m_text += m_pending;
        m_pending.clear();
        m_text += c;
    }

    void breakLine()
    {
        ++m_breaks;
        m_lineEmpty = true;
        m_space = false;
    }

    void startBlock(int breaks)
    {
        m_breaks = std::max(m_breaks, breaks);
        m_lineEmpty = true;
        m_space = false;
    }

    void endLink(const Link &link)
    {
        const QString shown = m_text.mid(link.from).trimmed();
        const bool web = link.address.startsWith(QLatin1String("http")) && link.address.size() < 300;
        if (web && !shown.isEmpty() && !link.address.contains(shown))
            words(QLatin1String(" <") + link.address + QLatin1Char('>'));
    }

    qsizetype m_limit;
    QString m_text;
    QString m_pending;
    QList<Link> m_links;
    int m_silent = 0;
    int m_quotes = 0;
    int m_breaks = 0;
    bool m_space = false;
    bool m_lineEmpty = true;
};

QByteArray nameOf(const xmlChar *name)
{
    return QByteArray(reinterpret_cast<const char *>(name)).toLower();
}

void onBegin(void *writer, const xmlChar *name, const xmlChar **attributes)
{
    QString address;
    for (; attributes && *attributes; attributes += 2)
        if (nameOf(attributes[0]) == "href" && attributes[1])
            address = QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]));
    static_cast<Writer *>(writer)->begin(nameOf(name), address);
}

void onEnd(void *writer, const xmlChar *name)
{
    static_cast<Writer *>(writer)->end(nameOf(name));
}

void onWords(void *writer, const xmlChar *text, int length)
{
    static_cast<Writer *>(writer)->words(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

void onComplaint(void *, const char *, ...) {}

struct FreeParser
{
    void operator()(htmlParserCtxtPtr parser) const
    {
        if (parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        htmlFreeParserCtxt(parser);
    }
};

} // namespace

QString textOfHtml(const QString &html, qsizetype limit)
{
    Writer writer(limit);
    htmlSAXHandler handler{};
    handler.startElement = onBegin;
    handler.endElement = onEnd;
    handler.characters = onWords;
    handler.ignorableWhitespace = onWords;
    handler.cdataBlock = nullptr; // scripts and styles
    handler.warning = onComplaint;
    handler.error = onComplaint;
    handler.fatalError = onComplaint;
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&handler, &writer, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return {};
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    const QByteArray bytes = html.toUtf8();
    constexpr qsizetype portion = 64 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += portion)
        htmlParseChunk(parser.get(), bytes.constData() + at,
                       static_cast<int>(std::min(portion, bytes.size() - at)), 0);
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return writer.text();
}

} // namespace tverrlos
