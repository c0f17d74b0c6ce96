#include "ui/answers/answertext.h"

#include <QUrl>

namespace tverrlos {

namespace {

QString underlined(const QString &text, QChar line)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n') + QString(text.size(), line) + QLatin1Char('\n');
}

QString linkedHtml(const QString &text, const QList<ReportLink> &links)
{
    QString html;
    qsizetype from = 0;
    for (const ReportLink &each : links) {
        html += text.mid(from, each.start - from).toHtmlEscaped();
        html += QStringLiteral("<a href=\"%1\">%2</a>")
                    .arg(QString::fromLatin1(QUrl(each.address).toEncoded()).toHtmlEscaped(),
                         text.mid(each.start, each.length).toHtmlEscaped());
        from = each.start + each.length;
    }
    html += text.mid(from).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// Writes the blocks; items that follow each other, with what they rest on, are one list.
class HtmlBody
{
public:
    QString write(const QList<ReportBlock> &blocks)
    {
        for (const ReportBlock &block : blocks) {
            const bool ofItem = block.kind == ReportBlock::Kind::Source && m_inItem;
            if (block.kind != ReportBlock::Kind::Item && !ofItem)
                endList();
            add(block, linkedHtml(block.text, block.links));
        }
        endList();
        return m_html;
    }

private:
    void add(const ReportBlock &block, const QString &text)
    {
        switch (block.kind) {
        case ReportBlock::Kind::Heading:
            m_html += QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(block.level), text);
            return;
        case ReportBlock::Kind::Quote:
            m_html += QStringLiteral("<blockquote>%1</blockquote>\n").arg(text);
            return;
        case ReportBlock::Kind::Item:
            m_html += m_inItem ? QStringLiteral("</li>\n<li>") : QStringLiteral("<ul>\n<li>");
            m_html += text;
            m_inItem = true;
            return;
        case ReportBlock::Kind::Source:
            m_html += m_inItem ? QStringLiteral("<br><small>%1</small>").arg(text)
                               : QStringLiteral("<p><small>%1</small></p>\n").arg(text);
            return;
        case ReportBlock::Kind::Paragraph:
        case ReportBlock::Kind::Table: // a letter has none
            m_html += QStringLiteral("<p>%1</p>\n").arg(text);
            return;
        }
    }

    void endList()
    {
        if (m_inItem)
            m_html += QStringLiteral("</li>\n</ul>\n");
        m_inItem = false;
    }

    QString m_html;
    bool m_inItem = false;
};

} // namespace

QString mailText(const ReportContent &letter)
{
    QString text;
    if (!letter.standing.isEmpty())
        text += letter.standing + QStringLiteral("\n\n");
    if (!letter.recipient.isEmpty())
        text += letter.recipient + QLatin1Char('\n');
    text += letter.subtitle + QLatin1Char('\n');
    text += underlined(letter.title, QLatin1Char('='));
    for (const ReportBlock &block : letter.blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Heading:
            text += underlined(block.text, block.level <= 2 ? QLatin1Char('-') : QLatin1Char('.'));
            break;
        case ReportBlock::Kind::Paragraph:
        case ReportBlock::Kind::Table: // a letter has none
            text += QLatin1Char('\n') + block.text + QLatin1Char('\n');
            break;
        case ReportBlock::Kind::Quote:
            text += QStringLiteral("\n  «%1»\n").arg(block.text);
            break;
        case ReportBlock::Kind::Item:
            text += QStringLiteral("- %1\n").arg(
                QString(block.text).replace(QLatin1Char('\n'), QLatin1String("\n  ")));
            break;
        case ReportBlock::Kind::Source:
            text += QStringLiteral("  (%1)\n").arg(block.text);
            break;
        }
    }
    return text;
}

QString htmlText(const ReportContent &letter)
{
    QString head;
    if (!letter.standing.isEmpty())
        head += QStringLiteral("<p><strong>%1</strong></p>\n").arg(letter.standing.toHtmlEscaped());
    if (!letter.recipient.isEmpty())
        head += QStringLiteral("<p>%1</p>\n").arg(letter.recipient.toHtmlEscaped());
    head += QStringLiteral("<p>%1</p>\n").arg(letter.subtitle.toHtmlEscaped());
    const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
        "<style>body { max-width: 44em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; "
        "line-height: 1.5 } small { font-size: 0.9em }</style>\n</head>\n<body>\n");
    return page.arg(QString(codeOf(letter.language)), letter.title.toHtmlEscaped()) + head +
           QStringLiteral("<h1>%1</h1>\n").arg(letter.title.toHtmlEscaped()) +
           HtmlBody().write(letter.blocks) + QStringLiteral("</body>\n</html>\n");
}

} // namespace tverrlos
