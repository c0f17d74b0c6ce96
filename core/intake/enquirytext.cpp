#include "core/intake/enquirytext.h"

#include "core/intake/formheading.h"
#include "core/intake/mailfolds.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <utility>

namespace tverrlos {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestGreeting = 80; // characters

QList<Fold> foldsOf(const QList<MailLine> &lines)
{
    QList<Fold> folds;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].fold)
            continue;
        const qsizetype end = lines[i].position + lines[i].text.size();
        if (i > 0 && lines[i - 1].fold == lines[i].fold)
            folds.last().length = end - folds.last().position;
        else
            folds.append({*lines[i].fold, lines[i].position, lines[i].text.size()});
    }
    return folds;
}

enum class Field { Opening, Problem, Context };

/// "=====" below a heading is its underline.
bool isUnderline(const QString &line)
{
    const QString mark = line.trimmed();
    return mark.size() >= 3 &&
           (mark.count(QLatin1Char('=')) == mark.size() || mark.count(QLatin1Char('-')) == mark.size());
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
    const QList<MailLine> lines = mailLines(text);
    EnquiryParts parts;
    parts.folds = foldsOf(lines);
    QString opening, problem, context;
    Field field = Field::Opening;
    bool begun = false;
    bool hasProblem = false;
    bool belowHeading = false;
    for (const MailLine &each : lines) {
        if (each.fold)
            continue;
        QString line = each.text;
        if (!begun && (line.trimmed().isEmpty() || isGreeting(line.left(longestGreeting))))
            continue;
        begun = true;
        if (std::exchange(belowHeading, false) && isUnderline(line))
            continue;
        if (const auto heading = formHeading(line)) {
            field = heading->field == FormHeading::Field::Context ? Field::Context : Field::Problem;
            parts.headings = true;
            hasProblem = hasProblem || field == Field::Problem;
            line = heading->rest;
            belowHeading = line.isEmpty();
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
