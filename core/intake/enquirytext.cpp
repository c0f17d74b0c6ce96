#include "core/intake/enquirytext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace tverrlos {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct TextLine
{
    QString text;
    qsizetype position = 0;
};

QList<TextLine> linesOf(const QString &text)
{
    QList<TextLine> lines;
    qsizetype at = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        lines.append({line, at});
        at += line.size() + 1;
    }
    return lines;
}

/// "Med venleg helsing", "Mvh Kari", "Best regards," and the mark "-- " (RFC 3676).
bool beginsSignature(const QString &line)
{
    static const QRegularExpression closing(
        QStringLiteral("^\\s*(?:(?:med\\s+)?(?:vennlig|venleg|beste?|hjertelig|hjarteleg|kollegial|gode?)\\s+"
                       "(?:hilsen|helsing(?:ar)?|hilsener)|med\\s+(?:hilsen|helsing)|m\\.?\\s?v\\.?\\s?h\\.?|"
                       "hilsen|helsing|"
                       "(?:kind|best|warm|with\\s+kind|with\\s+best)\\s+regards|regards|yours\\s+(?:"
                       "sincerely|faithfully)|"
                       "sincerely(?:\\s+yours)?|best\\s+wishes|cheers)\\b[\\s,.!]*(.*)$"),
        anyCase);
    if (line == QLatin1String("-- ") || line.trimmed() == QLatin1String("--"))
        return true;
    const auto match = closing.match(line);
    // "Hilsen fra Kari" closes a letter; "Hilsen har vi sendt til leverandøren som ..." does not.
    return match.hasMatch() && match.capturedView(1).size() <= 40 &&
           !match.capturedView(1).contains(QLatin1Char('?'));
}

bool beginsQuotedHistory(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "^\\s*(?:-{2,}\\s*(?:original message|opprinnelig melding|opphavleg melding|videresendt melding|"
            "vidaresend melding|forwarded message).*|_{20,}\\s*|"
            "(?:den|på|on|i)\\s.{4,120}\\s(?:skrev|skreiv|wrote)\\b.{0,120}:\\s*)$"),
        anyCase);
    return mark.match(line).hasMatch();
}

/// Outlook's block of headers above what was answered: Fra/Frå/From, then Sendt/Dato/Sent/Date within three
/// lines.
bool beginsHeaderBlock(const QList<TextLine> &lines, qsizetype at)
{
    static const QRegularExpression from(QStringLiteral("^\\s*\\*?(?:fra|frå|from)\\s*:"), anyCase);
    static const QRegularExpression sent(QStringLiteral("^\\s*\\*?(?:sendt|send|dato|sent|date)\\s*:"),
                                         anyCase);
    if (at == 0 || !from.match(lines[at].text).hasMatch())
        return false;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + 4); ++i)
        if (sent.match(lines[i].text).hasMatch())
            return true;
    return false;
}

bool beginsDisclaimer(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:\\*+\\s*)?(?:disclaimer\\b|ansvarsfraskrivelse\\b|konfidensialitet\\b|"
                       "confidentiality notice\\b|"
                       "(?:denne|dette)\\s+(?:e-?posten|meldingen|meldinga|e-?postmeldingen)\\b.{0,60}\\b(?:"
                       "konfidensiell|"
                       "fortrolig|beregnet|bestemt|taushetsbelagt|teiepliktig|kan inneholde|kan innehalde|er "
                       "kun|er berre)|"
                       "th(?:is|e information in "
                       "this)\\s+(?:e-?mail|message|communication)\\b.{0,80}\\b(?:confidential|intended|"
                       "privileged))"),
        anyCase);
    return mark.match(line).hasMatch();
}

enum class LineKind { Said, Signature, Quoted, Disclaimer };

/// What each line is. A signature goes on to the end, or to quoted history or a disclaimer; history that
/// begins with a mark goes on to the end; lines with ">" are quoted one by one.
QList<LineKind> kindsOf(const QList<TextLine> &lines)
{
    QList<LineKind> kinds;
    LineKind running = LineKind::Said;
    bool said = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i].text;
        const bool quoteMark = line.startsWith(QLatin1Char('>'));
        if (running != LineKind::Quoted && (beginsQuotedHistory(line) || beginsHeaderBlock(lines, i)) && said)
            running = LineKind::Quoted;
        else if (running != LineKind::Quoted && beginsDisclaimer(line))
            running = LineKind::Disclaimer;
        else if (running == LineKind::Said && said && beginsSignature(line))
            running = LineKind::Signature;
        kinds.append(quoteMark && running != LineKind::Disclaimer ? LineKind::Quoted : running);
        said = said || (running == LineKind::Said && !quoteMark && !line.trimmed().isEmpty());
    }
    return kinds;
}

/// A long text after a closing is no signature ("Hilsen" in the middle of a letter): words of the enquiry are
/// never folded away.
void returnLongSignatures(const QList<TextLine> &lines, QList<LineKind> &kinds)
{
    qsizetype from = kinds.indexOf(LineKind::Signature);
    if (from < 0)
        return;
    qsizetype letters = 0;
    qsizetype count = 0;
    for (qsizetype i = from; i < kinds.size() && kinds[i] == LineKind::Signature; ++i) {
        letters += lines[i].text.size();
        count += lines[i].text.trimmed().isEmpty() ? 0 : 1;
    }
    if (count <= 15 && letters <= 900)
        return;
    for (; from < kinds.size() && kinds[from] == LineKind::Signature; ++from)
        kinds[from] = LineKind::Said;
}

Fold::Kind foldKind(LineKind kind)
{
    switch (kind) {
    case LineKind::Said:
    case LineKind::Signature:
        return Fold::Kind::Signature;
    case LineKind::Quoted:
        return Fold::Kind::QuotedHistory;
    case LineKind::Disclaimer:
        return Fold::Kind::Disclaimer;
    }
    Q_UNREACHABLE();
}

QList<Fold> foldsOf(const QList<TextLine> &lines, const QList<LineKind> &kinds)
{
    QList<Fold> folds;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kinds[i] == LineKind::Said)
            continue;
        const qsizetype end = lines[i].position + lines[i].text.size();
        if (i > 0 && kinds[i - 1] == kinds[i])
            folds.last().length = end - folds.last().position;
        else
            folds.append({foldKind(kinds[i]), lines[i].position, lines[i].text.size()});
    }
    return folds;
}

enum class Field { Opening, Problem, Context };

struct Heading
{
    Field field;
    QString rest; ///< what stands after it on its line
};

/// A heading of the form at the beginning of a line. A word alone counts only on a line of its own or before
/// a colon or dash: "Problemet er at ..." is no heading.
std::optional<Heading> headingOf(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\s*(?:[#*_>\\-•]|\\(?\\d{1,2}[.)])*\\s*[*_]*(problemstilling(?:en|a|er|ar|ane)?|problem|"
            "spørsmål(?:et|a|ene)?|"
            "question|problem "
            "statement|kontekst(?:en)?|samanheng(?:en)?|sammenheng(?:en)?|bakgrunn(?:en)?|context|"
            "background)(?:\\s+(?:og|and)\\s+(?:kontekst|bakgrunn|samanheng|context|background))?[*_]*\\s*"
            "(?:[:：][*_]*\\s*(.*)|[–—-]\\s+(.*)|\\s*)$"),
        anyCase);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    static const std::array<QLatin1String, 6> contexts{
        QLatin1String("kontekst"), QLatin1String("samanheng"), QLatin1String("sammenheng"),
        QLatin1String("bakgrunn"), QLatin1String("context"),   QLatin1String("background")};
    const QString word = match.captured(1).toLower();
    const bool context =
        std::any_of(contexts.begin(), contexts.end(), [&](QLatin1String c) { return word.startsWith(c); });
    return Heading{context ? Field::Context : Field::Problem,
                   match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3)};
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\s*(?:hei(?:\\s+(?:dere|dykk|alle|på\\s+dere))?|hallo|god\\s?(?:dag|morgen|kveld)|til\\s+"
            "den\\s+det\\s+gjelder|"
            "hi|hello|dear\\s+(?:sir|madam|all|team)[^.?!]{0,40}|kjære\\s+[^.?!]{0,40})\\s*[,!.]*\\s*$"),
        anyCase);
    return pattern.match(line).hasMatch();
}

void addLine(QString &text, const QString &line)
{
    text += line;
    text += QLatin1Char('\n');
}

QString tidied(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("\\n[ \\t]*\\n(?:[ \\t]*\\n)+"));
    QString tidy = text;
    return tidy.replace(gaps, QStringLiteral("\n\n")).trimmed();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext() && words.size() < 5000)
        words.append(matches.next().captured().toLower());
    return words;
}

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

} // namespace

EnquiryParts enquiryParts(const QString &text)
{
    const QList<TextLine> lines = linesOf(text);
    QList<LineKind> kinds = kindsOf(lines);
    returnLongSignatures(lines, kinds);
    EnquiryParts parts;
    parts.folds = foldsOf(lines, kinds);
    QString opening, problem, context;
    Field field = Field::Opening;
    bool begun = false;
    bool hasProblem = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (kinds[i] != LineKind::Said)
            continue;
        QString line = lines[i].text;
        if (!begun && (line.trimmed().isEmpty() || isGreeting(line)))
            continue;
        begun = true;
        if (const auto heading = headingOf(line)) {
            field = heading->field;
            parts.headings = true;
            hasProblem = hasProblem || field == Field::Problem;
            line = heading->rest;
        }
        addLine(field == Field::Problem ? problem : field == Field::Context ? context : opening, line);
    }
    // What stands before the first heading is context when the problem has its own heading, else the problem.
    parts.problem = tidied(hasProblem ? problem : opening);
    parts.context = tidied(hasProblem ? opening + QLatin1Char('\n') + context : context);
    if (parts.problem.isEmpty() && !parts.context.isEmpty())
        std::swap(parts.problem, parts.context);
    return parts;
}

CaseLanguage languageOf(const QString &text)
{
    static const QSet<QString> nynorsk =
        wordSet("ikkje kva korleis kvifor kven kvar ein eit eg me dei dykk frå berre nokon noko nokre meir "
                "mykje skal vere vore "
                "vart verte gjer gjere sjå fleire sjukehus sjukeheim helsing teieplikt helsetenesta "
                "helseopplysningar høve saman "
                "òg anna hjå tenesta brukast treng");
    static const QSet<QString> bokmal = wordSet("ikke hva hvordan hvorfor hvem hvor en et jeg fra bare noen "
                                                "noe mer mye være vært ble gjør gjøre flere sykehus "
                                                "sykehjem hilsen taushetsplikt helsetjenesten sammen også "
                                                "annet hos tjenesten brukes trenger hvilke hvilken dere");
    static const QSet<QString> english =
        wordSet("the and of is are we our to in for which that with this can be have not "
                "from it do does would use what how");
    int nn = 0;
    int nb = 0;
    int en = 0;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        nn += nynorsk.contains(word) ? 1 : 0;
        nb += bokmal.contains(word) ? 1 : 0;
        en += english.contains(word) ? 1 : 0;
    }
    if (en > 2 * (nn + nb) && en >= 2)
        return CaseLanguage::English;
    return nn > nb ? CaseLanguage::Nynorsk : CaseLanguage::Bokmal;
}

bool isAlmostEmpty(const QString &subject, const QString &text)
{
    // Words that any enquiry may hold and that tell nothing of what this one is about.
    static const QSet<QString> empty =
        wordSet("hei hallo takk tusen vennlig hilsen mvh helsing er det den de dette lov lovlig tillatt kan "
                "vi jeg eg me meg oss dere dykk du "
                "ha har vil må skal få hjelp hjelpe med om en et ein eit spørsmål sporsmal spørsmålet noe "
                "noko på i og eller til for av "
                "svar svare ringe ring kontakt se sjå vedlegg vedlagt emne is it this legal allowed can you "
                "help we i a question please see "
                "attached hello hi thanks the to of and");
    int telling = 0;
    for (const QString &word : wordsOf(subject + QLatin1Char('\n') + text))
        telling += word.size() > 1 && !empty.contains(word) ? 1 : 0;
    return telling < 3;
}

} // namespace tverrlos
