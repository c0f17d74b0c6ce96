#include "db/mail/htmltext.h"

#include "db/mail/htmlmarkup.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace tverrlos {

namespace {

using Names = QSet<QByteArray>;

constexpr int deepest = 256;      ///< elements within elements
constexpr int mostTags = 100'000; ///< more than that are not a letter's structure

const Names &silent()
{
    static const Names names{"head",     "script", "style", "title", "noscript",
                             "template", "object", "svg",   "select"};
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

    bool isFull() const { return m_text.size() >= m_limit; }
    bool isTooDeep() const { return m_depth > deepest; }

    void begin(const QByteArray &name, const QString &address)
    {
        ++m_depth;
        if (silent().contains(name)) {
            ++m_silent;
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "br")
            breakLine();
        else if (isBlockElement(name))
            startBlock(paragraphs().contains(name) ? 2 : 1);
        if (name == "blockquote")
            ++m_quotes;
        if (name == "li")
            m_pending += QLatin1String("- ");
        if (name == "td" || name == "th")
            m_cell = !m_lineEmpty;
        if (name == "a")
            m_links.append({address, m_text.size()});
    }

    void end(const QByteArray &name)
    {
        --m_depth;
        if (silent().contains(name)) {
            m_silent = std::max(0, m_silent - 1);
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "a" && !m_links.isEmpty())
            endLink(m_links.takeLast());
        if (isBlockElement(name))
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
        else if (m_cell)
            m_text += QLatin1Char('\t');
        else if (m_space)
            m_text += QLatin1Char(' ');
        m_cell = false;
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
        m_cell = false;
    }

    void startBlock(int breaks)
    {
        m_breaks = std::max(m_breaks, breaks);
        m_lineEmpty = true;
        m_space = false;
        m_cell = false;
    }

    void endLink(const Link &link)
    {
        if (link.address.isEmpty())
            return;
        const QString shown = m_text.mid(link.from, 400).trimmed();
        if (!shown.isEmpty() && !link.address.contains(shown))
            words(QLatin1String(" <") + link.address + QLatin1Char('>'));
    }

    qsizetype m_limit;
    QString m_text;
    QString m_pending;
    QList<Link> m_links;
    int m_depth = 0;
    int m_silent = 0;
    int m_quotes = 0;
    int m_breaks = 0;
    bool m_space = false;
    bool m_cell = false; ///< a table's next cell begins on the same line
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

/// Nothing when it is nested too deep to be followed.
static std::optional<QString> textOfMarkup(const QByteArray &markup, qsizetype limit)
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
        return QString();
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    constexpr qsizetype portion = 1024; // small, so that depth is seen in time
    for (qsizetype at = 0; at < markup.size() && !writer.isFull(); at += portion) {
        htmlParseChunk(parser.get(), markup.constData() + at,
                       static_cast<int>(std::min(portion, markup.size() - at)), 0);
        if (writer.isTooDeep())
            return std::nullopt;
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return writer.text();
}

HtmlText textOfHtml(const QString &html, qsizetype limit, qsizetype &markupLeft)
{
    const QByteArray bytes = html.toUtf8();
    const PlainMarkup markup = plainMarkup(bytes, Markup::Structure, markupLeft);
    HtmlText readable{{}, markup.bytes.size() < markupLeft};
    markupLeft -= markup.bytes.size();
    std::optional<QString> text;
    if (markup.tags <= mostTags)
        text = textOfMarkup(markup.bytes, limit);
    // Too deep, or all of it within something that is never shown and never ends: the bare words, then.
    if (!text || text->isEmpty())
        text = textOfMarkup(plainMarkup(bytes, Markup::Flat, markup.bytes.size()).bytes, limit);
    readable.text = text.value_or(QString());
    return readable;
}

} // namespace tverrlos
