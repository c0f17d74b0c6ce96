#include "ui/published/publishedbundle.h"

#include "core/identity/jsonvalues.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

CaseLanguage languageOf(const Phrasebook &book)
{
    return fromCode<CaseLanguage>(QString(codeOf(book.language()))).value_or(CaseLanguage::Bokmal);
}

/// The whole set, and how it is said.
struct Bundle
{
    QList<PublishedAnswer> answers; ///< by number
    QHash<PublishedNumber, qsizetype> places;
    const Phrasebook &book;
    CaseLanguage language;

    QString say(const char *source) const { return book.say("Published", source); }
    const PublishedAnswer *find(const PublishedNumber &number) const
    {
        const auto place = places.constFind(number);
        return place == places.cend() ? nullptr : &answers.at(*place);
    }
};

QString disclaimer(const Bundle &bundle)
{
    return bundle.say(QT_TRANSLATE_NOOP(
        "Published",
        "This is guidance, not an approval or a decision. It was given on the facts of other cases "
        "and on the rules of its day. You remain responsible for following the rules in your own."));
}

QString labelWords(const Bundle &bundle, StatementLabel label)
{
    return words(label, bundle.book);
}

/// What replaces an answer, where that can be read; nothing otherwise.
const PublishedAnswer *successor(const Bundle &bundle, const PublishedAnswer &answer)
{
    return answer.supersededBy ? bundle.find(*answer.supersededBy) : nullptr;
}

QString replacedWords(const Bundle &bundle, const PublishedAnswer &answer)
{
    if (successor(bundle, answer))
        return bundle.say(QT_TRANSLATE_NOOP("Published", "This answer has been replaced by"));
    return bundle.say(
        QT_TRANSLATE_NOOP("Published", "This answer has been replaced and is no longer kept up."));
}

QStringList regimeNames(const Bundle &bundle, const PublishedAnswer &answer)
{
    QStringList names;
    for (const RegimeCode &regime : answer.regimes)
        names.append(regimeName(regime, bundle.book));
    return names;
}

/// "Published 22.11.2026 · To be reviewed by 22.11.2027".
QString dateLine(const Bundle &bundle, const PublishedAnswer &answer)
{
    QStringList parts;
    if (answer.published)
        parts.append(
            bundle.say(QT_TRANSLATE_NOOP("Published", "Published %1")).arg(dateWords(answer.published)));
    if (answer.review && answer.state == PublishedState::Published)
        parts.append(
            bundle.say(QT_TRANSLATE_NOOP("Published", "To be reviewed by %1")).arg(dateWords(answer.review)));
    return parts.join(QStringLiteral(" · "));
}

QString notInLanguage(const Bundle &bundle, CaseLanguage written)
{
    return bundle.say(QT_TRANSLATE_NOOP("Published", "This answer is only written in another language: %1"))
        .arg(words(written, bundle.book));
}

// -- HTML

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Paragraphs, with the line ends inside them kept.
QString htmlParagraphs(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\n\\s*\\n"));
    QString result;
    const QStringList paragraphs = text.trimmed().split(between, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        result += QStringLiteral("<p>") +
                  html(paragraph.trimmed()).replace(QLatin1Char('\n'), QLatin1String("<br>\n")) +
                  QStringLiteral("</p>\n");
    return result;
}

QString htmlPage(const QString &language, const QString &title, const QString &body)
{
    static const QString page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%2</title>\n<style>\n"
        ":root{color-scheme:light dark}\n"
        "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}\n"
        "h1{line-height:1.25}\n.quiet{opacity:.75;font-size:.9rem}\n"
        ".label{font-weight:700}\n.note{border:2px solid;padding:.5rem 1rem}\n"
        "li{margin:.4rem 0}\n</style>\n</head>\n<body>\n%3</body>\n</html>\n");
    return filledIn(page, {language, html(title), body});
}

QString fileNameOf(const PublishedAnswer &answer, const char *ending)
{
    return answer.number.text() + QLatin1String(ending);
}

QString htmlLink(const Bundle &bundle, const PublishedAnswer &answer)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(fileNameOf(answer, ".html"),
             html(answer.number.text() + QStringLiteral(": ") + answer.textFor(bundle.language).title));
}

QString htmlParts(const Bundle &bundle, const QString &answer)
{
    QString result;
    const QList<AnswerPart> parts = answerParts(answer);
    for (const AnswerPart &part : parts) {
        QString paragraph = htmlParagraphs(part.text);
        if (part.label)
            paragraph.insert(3, QStringLiteral("<span class=\"label\">%1:</span> ")
                                    .arg(html(labelWords(bundle, *part.label))));
        result += paragraph;
    }
    return result;
}

QByteArray htmlAnswer(const Bundle &bundle, const PublishedAnswer &answer)
{
    const CaseLanguage written = answer.languageFor(bundle.language);
    const PublishedText &text = answer.textFor(bundle.language);
    QString body = QStringLiteral("<p class=\"quiet\"><a href=\"index.html\">%1</a></p>\n")
                       .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "All published answers"))));
    if (answer.state == PublishedState::Superseded) {
        const PublishedAnswer *next = successor(bundle, answer);
        body += QStringLiteral("<p class=\"note\">%1%2</p>\n")
                    .arg(html(replacedWords(bundle, answer)),
                         next ? QLatin1Char(' ') + htmlLink(bundle, *next) : QString());
    }
    if (written != bundle.language)
        body += QStringLiteral("<p class=\"quiet\">%1</p>\n").arg(html(notInLanguage(bundle, written)));
    const QString lang = codeOf(written);
    body += QStringLiteral("<div role=\"main\">\n<h1 lang=\"%1\">%2</h1>\n").arg(lang, html(text.title));
    body +=
        QStringLiteral("<p class=\"quiet\">%1 · %2</p>\n")
            .arg(html(answer.number.text()), html(regimeNames(bundle, answer).join(QStringLiteral(", "))));
    body += QStringLiteral("<h2>%1</h2>\n<div lang=\"%2\">\n%3</div>\n")
                .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "Question"))), lang,
                     htmlParagraphs(text.question));
    body += QStringLiteral("<h2>%1</h2>\n<div lang=\"%2\">\n%3</div>\n")
                .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "Answer"))), lang,
                     htmlParts(bundle, text.answer));
    if (!answer.references.isEmpty()) {
        body += QStringLiteral("<h2>%1</h2>\n<ul>\n")
                    .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "Legal references"))));
        for (const QString &reference : answer.references)
            body += QStringLiteral("<li>") + html(reference) + QStringLiteral("</li>\n");
        body += QStringLiteral("</ul>\n");
    }
    body += QStringLiteral("</div>\n<hr>\n<p class=\"quiet\">%1</p>\n<p class=\"quiet\">%2</p>\n")
                .arg(html(dateLine(bundle, answer)), html(disclaimer(bundle)));
    return htmlPage(codeOf(bundle.language), answer.number.text() + QStringLiteral(": ") + text.title, body)
        .toUtf8();
}

QByteArray htmlIndex(const Bundle &bundle)
{
    const QString title = bundle.say(QT_TRANSLATE_NOOP("Published", "Published answers"));
    QString body = QStringLiteral("<div role=\"main\">\n<h1>%1</h1>\n<p class=\"quiet\">%2</p>\n")
                       .arg(html(title), html(disclaimer(bundle)));
    QString current, replaced;
    for (const PublishedAnswer &answer : bundle.answers) {
        const QString line =
            QStringLiteral("<li>%1<br><span class=\"quiet\">%2</span></li>\n")
                .arg(htmlLink(bundle, answer),
                     html((regimeNames(bundle, answer) + QStringList{dateLine(bundle, answer)})
                              .join(QStringLiteral(" · "))));
        (answer.state == PublishedState::Superseded ? replaced : current) += line;
    }
    if (current.isEmpty())
        body += QStringLiteral("<p>%1</p>\n")
                    .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "Nothing has been published yet."))));
    else
        body += QStringLiteral("<ul>\n") + current + QStringLiteral("</ul>\n");
    if (!replaced.isEmpty())
        body +=
            QStringLiteral("<h2>%1</h2>\n<ul>\n%2</ul>\n")
                .arg(html(bundle.say(QT_TRANSLATE_NOOP("Published", "Replaced by newer answers"))), replaced);
    return htmlPage(codeOf(bundle.language), title, body + QStringLiteral("</div>\n")).toUtf8();
}

// -- Markdown

/// What Markdown or a browser behind it would take for more than letters.
QString markdown(const QString &text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_{}\[\]()#+!|<>~&]))"));
    QString escaped = text;
    escaped.replace(special, QStringLiteral("\\\\1"));
    // A list, a rule or a heading would begin with these.
    static const QRegularExpression ordered(QStringLiteral(R"(^([ \t]*\d+)\.)"),
                                            QRegularExpression::MultilineOption);
    escaped.replace(ordered, QStringLiteral("\\1\\."));
    static const QRegularExpression marks(QStringLiteral(R"(^[ \t]*([-=:]))"),
                                          QRegularExpression::MultilineOption);
    escaped.replace(marks, QStringLiteral("\\\\1"));
    return escaped;
}

QString markdownLink(const Bundle &bundle, const PublishedAnswer &answer)
{
    return QStringLiteral("[%1](%2)")
        .arg(markdown(answer.number.text() + QStringLiteral(": ") + answer.textFor(bundle.language).title),
             fileNameOf(answer, ".md"));
}

QByteArray markdownAnswer(const Bundle &bundle, const PublishedAnswer &answer)
{
    const CaseLanguage written = answer.languageFor(bundle.language);
    const PublishedText &text = answer.textFor(bundle.language);
    QStringList blocks{QStringLiteral("# ") + markdown(text.title)};
    if (answer.state == PublishedState::Superseded) {
        const PublishedAnswer *next = successor(bundle, answer);
        blocks.append(QStringLiteral("> **") + markdown(replacedWords(bundle, answer)) +
                      QStringLiteral("**") +
                      (next ? QLatin1Char(' ') + markdownLink(bundle, *next) : QString()));
    }
    if (written != bundle.language)
        blocks.append(QStringLiteral("*") + markdown(notInLanguage(bundle, written)) + QStringLiteral("*"));
    blocks.append(answer.number.text() + QStringLiteral(" · ") +
                  markdown(regimeNames(bundle, answer).join(QStringLiteral(", "))));
    blocks.append(QStringLiteral("## ") + bundle.say("Question"));
    blocks.append(markdown(text.question));
    blocks.append(QStringLiteral("## ") + bundle.say("Answer"));
    const QList<AnswerPart> parts = answerParts(text.answer);
    for (const AnswerPart &part : parts)
        blocks.append((part.label ? QStringLiteral("**%1:** ").arg(markdown(labelWords(bundle, *part.label)))
                                  : QString()) +
                      markdown(part.text));
    if (!answer.references.isEmpty()) {
        blocks.append(QStringLiteral("## ") + bundle.say("Legal references"));
        QStringList lines;
        for (const QString &reference : answer.references)
            lines.append(QStringLiteral("- ") + markdown(reference));
        blocks.append(lines.join(QLatin1Char('\n')));
    }
    blocks.append(QStringLiteral("---"));
    blocks.append(markdown(dateLine(bundle, answer)));
    blocks.append(markdown(disclaimer(bundle)));
    return (blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

// -- JSON

QJsonObject jsonAnswer(const Bundle &bundle, const PublishedAnswer &answer)
{
    const PublishedText &text = answer.textFor(bundle.language);
    QJsonArray regimes, parts;
    for (const RegimeCode &regime : answer.regimes)
        regimes.append(QJsonObject{{QStringLiteral("code"), regime.text()},
                                   {QStringLiteral("name"), regimeName(regime, bundle.book)}});
    const QList<AnswerPart> written = answerParts(text.answer);
    for (const AnswerPart &part : written)
        parts.append(QJsonObject{
            {QStringLiteral("label"), part.label ? QJsonValue(QString(codeOf(*part.label))) : QJsonValue()},
            {QStringLiteral("text"), part.text}});
    const bool replaced = answer.state == PublishedState::Superseded;
    return {{QStringLiteral("number"), answer.number.text()},
            {QStringLiteral("state"), QString(codeOf(answer.state))},
            {QStringLiteral("language"), QString(codeOf(answer.languageFor(bundle.language)))},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("question"), text.question},
            {QStringLiteral("answer"), parts},
            {QStringLiteral("regimes"), regimes},
            {QStringLiteral("references"), QJsonArray::fromStringList(answer.references)},
            {QStringLiteral("published"), jsonOrNull(answer.published)},
            {QStringLiteral("review"), replaced ? QJsonValue() : jsonOrNull(answer.review)},
            {QStringLiteral("supersededBy"),
             replaced && answer.supersededBy ? QJsonValue(answer.supersededBy->text()) : QJsonValue()},
            {QStringLiteral("html"), fileNameOf(answer, ".html")},
            {QStringLiteral("markdown"), fileNameOf(answer, ".md")}};
}

} // namespace

QList<BundleFile> publishedBundle(const QList<PublishedAnswer> &answers, const Phrasebook &book)
{
    Bundle bundle{{}, {}, book, languageOf(book)};
    for (const PublishedAnswer &answer : answers)
        if (answer.state == PublishedState::Published || answer.state == PublishedState::Superseded)
            bundle.answers.append(answer);
    std::sort(bundle.answers.begin(), bundle.answers.end(),
              [](const PublishedAnswer &a, const PublishedAnswer &b) { return a.number < b.number; });
    for (qsizetype i = 0; i < bundle.answers.size(); ++i)
        bundle.places.insert(bundle.answers.at(i).number, i);
    QList<BundleFile> files{{QStringLiteral("index.html"), htmlIndex(bundle)}};
    QJsonArray list;
    for (const PublishedAnswer &answer : std::as_const(bundle.answers)) {
        files.append({fileNameOf(answer, ".html"), htmlAnswer(bundle, answer)});
        files.append({fileNameOf(answer, ".md"), markdownAnswer(bundle, answer)});
        list.append(jsonAnswer(bundle, answer));
    }
    files.append({QStringLiteral("answers.json"),
                  QJsonDocument(QJsonObject{{QStringLiteral("language"), QString(codeOf(bundle.language))},
                                            {QStringLiteral("disclaimer"), disclaimer(bundle)},
                                            {QStringLiteral("answers"), list}})
                      .toJson()});
    return files;
}

bool isBundleFileName(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:index\.html|answers\.json|S-\d{4}-\d{3,15}\.(?:html|md))$)"));
    return form.match(name).hasMatch() && !name.endsWith(QLatin1Char('\n'));
}

} // namespace tverrlos
