#include "db/mail/htmlmarkup.h"

#include <QByteArrayView>
#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestName = 20;
constexpr qsizetype longestAddress = 300;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

class Stripper
{
public:
    Stripper(const QByteArray &html, Markup kept, qsizetype limit)
        : m_html(html), m_kept(kept), m_limit(limit)
    {}

    PlainMarkup run()
    {
        m_out.reserve(std::min(m_html.size(), m_limit));
        while (m_at < m_html.size() && m_out.size() < m_limit) {
            const qsizetype tag = m_html.indexOf('<', m_at);
            const qsizetype end = tag < 0 ? m_html.size() : tag;
            m_out += m_html.sliced(m_at, end - m_at);
            m_at = end;
            if (tag >= 0)
                readTag();
        }
        m_out.truncate(m_limit);
        return {m_out, m_tags};
    }

private:
    char at(qsizetype position) const { return position < m_html.size() ? m_html[position] : '\0'; }

    void readTag()
    {
        const bool closes = at(m_at + 1) == '/';
        const qsizetype nameAt = m_at + (closes ? 2 : 1);
        if (m_html.sliced(m_at).startsWith("<!--"))
            return skipPast("-->", m_noMoreComments, m_at + 4);
        if (at(m_at + 1) == '!' || at(m_at + 1) == '?')
            return skipPast(">", m_noMoreTags, m_at + 2);
        if (m_noMoreTags || !isLetter(at(nameAt))) {
            m_out += "&lt;"; // "p < 0.05" is no tag
            ++m_at;
            return;
        }
        m_at = nameAt;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        const QByteArray name =
            m_html.sliced(nameAt, std::min(m_at - nameAt, longestName)).toByteArray().toLower();
        const QByteArray address = readAttributes(name == "a" && !closes);
        emitTag(name, closes, address);
        if (!closes && (name == "script" || name == "style"))
            skipContent("</" + name);
    }

    /// To what ends it; where nothing does, only past the beginning.
    void skipPast(const char *end, bool &noMore, qsizetype otherwise)
    {
        const qsizetype found = noMore ? -1 : m_html.indexOf(end, m_at);
        noMore = found < 0;
        m_at = found < 0 ? otherwise : found + qsizetype(qstrlen(end));
    }

    void skipContent(const QByteArray &end)
    {
        for (qsizetype from = m_html.indexOf('<', m_at); from >= 0; from = m_html.indexOf('<', from + 1))
            if (m_html.sliced(from, std::min(end.size(), m_html.size() - from))
                    .compare(end, Qt::CaseInsensitive) == 0) {
                m_at = from;
                return;
            }
        m_at = m_html.size();
    }

    /// Moves past the tag; the address of a link that has one on the web.
    QByteArray readAttributes(bool isLink)
    {
        const qsizetype begin = m_at;
        QByteArray address;
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            const qsizetype nameAt = m_at;
            while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
                ++m_at;
            const bool isAddress =
                isLink && m_html.sliced(nameAt, m_at - nameAt).compare("href", Qt::CaseInsensitive) == 0;
            while (m_at < m_html.size() && isSpace(m_html[m_at]))
                ++m_at;
            if (at(m_at) != '=') {
                m_at += m_at == nameAt ? 1 : 0;
                continue;
            }
            const QByteArrayView value = readValue();
            if (isAddress && value.startsWith("http") && value.size() < longestAddress)
                address = value.toByteArray();
        }
        if (m_at >= m_html.size()) { // a quote that is never closed, or a tag that is not
            const qsizetype end = m_html.indexOf('>', begin);
            m_noMoreTags = end < 0;
            m_at = std::max(begin, end);
        }
        ++m_at;
        return address;
    }

    QByteArrayView readValue()
    {
        ++m_at;
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
        const char quote = at(m_at);
        const qsizetype from = m_at;
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, from + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return end < 0 ? QByteArrayView() : m_html.sliced(from + 1, end - from - 1);
        }
        while (m_at < m_html.size() && m_html[m_at] != '>' && !isSpace(m_html[m_at]))
            ++m_at;
        return m_html.sliced(from, m_at - from);
    }

    void emitTag(const QByteArray &name, bool closes, QByteArray address)
    {
        if (m_kept == Markup::Flat) {
            if ((isBlockElement(name) || name == "br") && !m_out.endsWith("<br><br>"))
                m_out += "<br>";
            return;
        }
        ++m_tags;
        m_out += closes ? "</" + name : "<" + name;
        if (!address.isEmpty())
            m_out += " href=\"" + address.replace('"', "") + '"';
        m_out += '>';
    }

    QByteArrayView m_html;
    Markup m_kept;
    qsizetype m_limit;
    qsizetype m_at = 0;
    QByteArray m_out;
    int m_tags = 0;
    bool m_noMoreComments = false;
    bool m_noMoreTags = false;
};

} // namespace

PlainMarkup plainMarkup(const QByteArray &html, Markup kept, qsizetype limit)
{
    return Stripper(html, kept, limit).run();
}

bool isBlockElement(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "p",  "div",     "table",   "tr",     "ul",     "ol",      "li",   "blockquote", "h1",
        "h2", "h3",      "h4",      "h5",     "h6",     "pre",     "hr",   "dl",         "dt",
        "dd", "section", "article", "header", "footer", "address", "form", "fieldset",   "body"};
    return names.contains(name);
}

} // namespace tverrlos
