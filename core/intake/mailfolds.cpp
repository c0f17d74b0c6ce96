#include "core/intake/mailfolds.h"

#include "core/intake/formheading.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestMark = 300;   ///< characters; no mark of a mail program is longer
constexpr qsizetype mostLines = 20'000;  ///< looked at; what comes after is taken as the last one was
constexpr qsizetype signatureLines = 15; ///< a longer one is no signature ...
constexpr qsizetype signatureLetters = 900;

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

/// "Med venleg helsing", "Mvh Kari", "Best regards," and the mark "-- " (RFC 3676).
bool beginsSignature(const QString &line)
{
    static const QRegularExpression closing(
        QStringLiteral(
            "^\\s*+(?:(?:med\\s+)?(?:vennlig|venleg|beste?|hjertelig|hjarteleg|kollegial|gode?)\\s+"
            "(?:hilsen|helsing(?:ar)?|hilsener)|med\\s+(?:hilsen|helsing)|m\\.?\\s?v\\.?\\s?h\\.?|"
            "hilsen|helsing|"
            "(?:kind|best|warm|with\\s+kind|with\\s+best)\\s+regards|regards|yours\\s+(?:"
            "sincerely|faithfully)|"
            "sincerely(?:\\s+yours)?|best\\s+wishes|cheers)\\b[\\s,.!]*+(.*)$"),
        anyCase);
    static const QRegularExpression device(
        QStringLiteral(
            "^\\s*+(?:sendt\\s+(?:fra|frå)\\s+(?:min|mi|outlook)\\b|sent\\s+from\\s+(?:my|outlook)\\b|"
            "(?:hent|last\\s+ned|få|get)\\s+outlook\\s+for\\s+(?:ios|android))"),
        anyCase);
    if (line == QLatin1String("-- ") || line.trimmed() == QLatin1String("--"))
        return true;
    const auto match = closing.match(line);
    // "Hilsen fra Kari" closes a letter; "Hilsen har vi sendt til leverandøren som ..." does not.
    return (match.hasMatch() && match.capturedView(1).size() <= 40 &&
            !match.capturedView(1).contains(QLatin1Char('?'))) ||
           device.match(line).hasMatch();
}

/// "PS: ..." after a signature is said again.
bool isPostscript(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*+(?:p\\.?\\s?s\\.?)\\s*+[:.,-]"), anyCase);
    return mark.match(line).hasMatch();
}

/// A line that a mail program puts above what it quotes or forwards.
bool isHistoryMark(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "^\\s*+(?:-{2,}+\\s*+(?:original message|original melding|opprinnelig melding|opprinneleg "
            "melding|"
            "opphavleg melding|opprinnelig e-post|videresendt (?:melding|e-post)|vidaresend(?:t)? (?:melding|"
            "e-post)|forwarded message|svar på melding)|begin forwarded message:|(?:starten|byrjinga) på "
            "(?:videresendt|vidaresend) (?:melding|e-post))"),
        anyCase);
    return mark.match(line).hasMatch();
}

/// "Den 12. feb. 2024 kl. 09:14 skrev Kari <kari@eksempel.no>:". A sentence that happens to hold "skrev" and
/// ends in a colon has neither a time of day nor an address, and is no such line.
bool isAttribution(const QString &line)
{
    static const QRegularExpression wrote(
        QStringLiteral("^.{0,200}\\b(?:skrev|skreiv|wrote|schrieb)\\b.{0,160}:\\s*+$"), anyCase);
    static const QRegularExpression moment(QStringLiteral("@|\\b\\d{1,2}[:.]\\d{2}\\b(?![.]\\d)"));
    return line.size() <= longestMark && line.trimmed().endsWith(QLatin1Char(':')) &&
           wrote.match(line).hasMatch() && moment.match(line).hasMatch();
}

/// Outlook's block of headers above what was answered: Fra/Frå/From, then Sendt/Dato/Sent/Date within three
/// lines.
bool isHeaderBlock(const QList<MailLine> &lines, qsizetype at)
{
    static const QRegularExpression from(QStringLiteral("^[\\s*_|>]*+(?:fra|frå|från|from|von)[*_]*+\\s*+:"),
                                         anyCase);
    static const QRegularExpression sent(
        QStringLiteral("^[\\s*_|>]*+(?:sendt|send|dato|sent|date|skickat|gesendet)[*_]*+\\s*+:"), anyCase);
    if (!from.match(lines[at].text.left(longestMark)).hasMatch())
        return false;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + 4); ++i)
        if (sent.match(lines[i].text.left(longestMark)).hasMatch())
            return true;
    return false;
}

bool isDisclaimer(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "^[\\s*_\\[]*+(?:disclaimer\\b|ansvarsfraskrivelse\\b|konfidensialitet\\b|"
            "confidentiality notice\\b|"
            "(?:denne|dette|innholdet i denne)\\s+(?:e-?posten|e-?brevet|meldingen|meldinga|e-?postmeldingen|"
            "e-?postmeldinga)\\b.{0,80}\\b(?:konfidensiell|fortrolig|fortruleg|beregnet|meint|bestemt|"
            "taushetsbelagt|teiepliktig|kan inneholde|kan innehalde|er kun|er berre|kommer fra|kjem frå|er "
            "sendt "
            "fra|er sendt frå)|"
            "th(?:is|e information in "
            "this)\\s+(?:e-?mail|message|communication)\\b.{0,100}\\b(?:confidential|"
            "intended|privileged|originated|comes from outside)|"
            "(?:caution|warning|advarsel|åtvaring|obs)\\s*+:.{0,80}\\b(?:e-?mail|e-?post|external|ekstern|"
            "outside)|"
            "external (?:e-?mail|sender)\\b|ekstern (?:e-?post|avsender|avsendar)\\b|"
            "(?:hvis|dersom|om|viss) du (?:ikke er|ikkje er|har mottatt|har motteke|har fått|mottar "
            "denne)\\b.{0,60}\\b"
            "(?:mottaker|mottakar|e-?post|melding|feil)|"
            "if you (?:are not the (?:intended|named)|have received this)\\b|"
            "(?:tenk på|vurder|ta vare på|please consider the) (?:miljøet|environment)\\b|"
            "(?:du får ikke ofte e-?post fra|you don.t often get e-?mail from))"),
        anyCase);
    return mark.match(line.left(longestMark)).hasMatch();
}

/// The writer says that the answers stand among the quoted words: then they must stay open.
bool announcesAnswersBelow(const QString &line)
{
    static const QRegularExpression announced(
        QStringLiteral("\\b(?:svar\\w*|kommentar\\w*|answers?|comments?|replies)\\b.{0,40}\\b(?:nedenfor|"
                       "nedanfor|under|inline|"
                       "in-line|below|i teksten|in the "
                       "text|(?:i|med|in)\\s+(?:rødt|raudt|blått|grønt|grønt|red|blue))\\b"),
        anyCase);
    return announced.match(line.left(longestMark)).hasMatch();
}

/// Walks the lines once and marks what each is.
class Marker
{
public:
    explicit Marker(QList<MailLine> &lines) : m_lines(lines) {}

    void run()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            MailLine &line = m_lines[m_at];
            if (m_at < mostLines)
                turn(line.text);
            const bool quoteMark = line.text.startsWith(QLatin1Char('>'));
            line.fold =
                quoteMark && m_running != Fold::Kind::Disclaimer ? Fold::Kind::QuotedHistory : m_running;
            if (isBlank(line.text))
                continue;
            m_said = m_said || !line.fold;
            m_inline = m_inline || (!line.fold && m_at < mostLines && announcesAnswersBelow(line.text));
        }
    }

private:
    /// What the line changes: the state that holds from it on.
    void turn(const QString &line)
    {
        if (isBlank(line))
            return endParagraph();
        if (m_headers || m_running == Fold::Kind::QuotedHistory || beginsHistory() ||
            m_running == Fold::Kind::Disclaimer)
            return;
        if (isDisclaimer(line)) {
            m_before = m_running;
            m_running = Fold::Kind::Disclaimer;
        } else if (m_running == Fold::Kind::Signature) {
            // A form's field below the signature, and a postscript, are said.
            if (isPostscript(line) || formHeading(line))
                m_running.reset();
        } else if (m_said && line.size() <= longestMark && beginsSignature(line)) {
            m_running = Fold::Kind::Signature;
        }
    }

    /// A disclaimer is a paragraph; so is the block of headers above a mail that was only sent on.
    void endParagraph()
    {
        if (m_running == Fold::Kind::Disclaimer)
            m_running = m_before;
        if (m_headers)
            m_running.reset();
        m_headers = false;
    }

    bool beginsHistory()
    {
        const QString &line = m_lines[m_at].text;
        if (isAttribution(line) || isAttribution(joinedWithNext())) {
            // Where the quoted lines bear their mark, what stands between them is an answer.
            if (m_said && !m_inline && !quotedLinesFollow())
                m_running = Fold::Kind::QuotedHistory;
            return m_running == Fold::Kind::QuotedHistory;
        }
        const bool ruled = line.startsWith(QLatin1String("____")) && headerBlockFollows();
        const bool block = isHeaderBlock(m_lines, m_at);
        if (!ruled && !block && !isHistoryMark(line))
            return false;
        if (m_inline)
            return false;
        m_running = Fold::Kind::QuotedHistory;
        m_headers = !m_said && block; // a mail that was sent on without a word: its text is the enquiry
        if (!m_said && !block)
            m_running.reset();
        return m_running.has_value();
    }

    QString joinedWithNext() const
    {
        const QString &line = m_lines[m_at].text;
        return m_at + 1 < m_lines.size() && line.size() < longestMark
                   ? line + QLatin1Char(' ') + m_lines[m_at + 1].text.left(longestMark)
                   : QString();
    }

    bool quotedLinesFollow() const
    {
        for (qsizetype i = m_at + 1; i < std::min(m_lines.size(), m_at + 5); ++i)
            if (m_lines[i].text.startsWith(QLatin1Char('>')))
                return true;
        return false;
    }

    bool headerBlockFollows() const
    {
        for (qsizetype i = m_at + 1; i < std::min(m_lines.size(), m_at + 4); ++i)
            if (isHeaderBlock(m_lines, i))
                return true;
        return false;
    }

    QList<MailLine> &m_lines;
    qsizetype m_at = 0;
    std::optional<Fold::Kind> m_running;
    std::optional<Fold::Kind> m_before; ///< the disclaimer
    bool m_headers = false;             ///< only the block of headers is folded
    bool m_said = false;
    bool m_inline = false;
};

/// A long text after a closing is no signature ("Hilsen" in the middle of a letter): words of the enquiry are
/// never folded away.
void returnLongSignatures(QList<MailLine> &lines)
{
    for (qsizetype from = 0; from < lines.size(); ++from) {
        qsizetype to = from;
        qsizetype letters = 0;
        qsizetype count = 0;
        for (; to < lines.size() && lines[to].fold == Fold::Kind::Signature; ++to) {
            letters += lines[to].text.size();
            count += isBlank(lines[to].text) ? 0 : 1;
        }
        if (count > signatureLines || letters > signatureLetters)
            for (qsizetype i = from; i < to; ++i)
                lines[i].fold.reset();
        from = to;
    }
}

} // namespace

QList<MailLine> mailLines(const QString &text)
{
    QList<MailLine> lines;
    qsizetype at = 0;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        lines.append({line.toString(), at, std::nullopt});
        at += line.size() + 1;
    }
    Marker(lines).run();
    returnLongSignatures(lines);
    return lines;
}

} // namespace tverrlos
