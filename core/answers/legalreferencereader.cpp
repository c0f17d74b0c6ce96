#include "core/answers/legalreferencereader.h"

#include "core/answers/legalwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

/// The match that begins exactly there.
QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text, qsizetype at)
{
    return expression.match(text, at, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption);
}

} // namespace

QList<LegalReference> LegalReferenceReader::read()
{
    qsizetype at = nextOfInterest(0);
    while (at >= 0) {
        const qsizetype before = m_found.size();
        std::optional<Place> act = actByNumber(at);
        if (!act)
            act = actAt(at);
        qsizetype next = at + 1;
        if (act) {
            readAct(*act);
            next = act->end;
        } else {
            readReversed(at);
        }
        for (qsizetype i = before; i < m_found.size(); ++i)
            next = std::max(next, m_found.at(i).start + m_found.at(i).length);
        at = nextOfInterest(next);
    }
    return std::move(m_found);
}

qsizetype LegalReferenceReader::nextOfInterest(qsizetype from) const
{
    static const QRegularExpression provision =
        legalPattern(QStringLiteral("§|(?<![\\p{L}\\d])(?:artik|article|art\\b|kapit|kap\\b|chapter|chap\\b|"
                                    "vedlegg|annex|fortale|recital)"));
    static const QRegularExpression numbered =
        legalPattern(QStringLiteral("(?<![\\p{L}\\d])(?:lov|lova|loven|forskrift|forskrifta|forskriften|for|"
                                    "forordning|regulation|\\(EU\\)|EU)[\\s\\d/(-]"));
    qsizetype first = -1;
    for (const QRegularExpression *expression : {&provision, &numbered, &actNames().expression}) {
        const auto match = expression->match(m_text, from);
        if (match.hasMatch() && (first < 0 || match.capturedStart() < first))
            first = match.capturedStart();
    }
    return first;
}

std::optional<LegalReferenceReader::Place> LegalReferenceReader::actAt(qsizetype from) const
{
    const auto match = matchAt(actNames().expression, m_text, from);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1).simplified();
    const ActNames::Meaning meaning = actNames().byName.value(name.toLower());
    if (meaning.code.isEmpty())
        return std::nullopt;
    qsizetype end = match.capturedEnd();
    // The full stop of "hpl." belongs to it, that of a sentence does not.
    const bool stop = m_text.at(end - 1) == QLatin1Char('.');
    if (stop && !meaning.abbreviation)
        --end;
    const LegalAct *act = legalAct(meaning.code);
    const bool capital = act->kind == LegalActKind::IndustryNorm && name.at(0).isUpper();
    return Place{meaning.code, from, end, !meaning.abbreviation || capital, false};
}

std::optional<LegalReferenceReader::Place> LegalReferenceReader::actByNumber(qsizetype from) const
{
    static const QRegularExpression eu =
        legalPattern(QStringLiteral("(?:(?:forordning(?:en|a)?|regulation)\\s*(?:\\(?EU\\)?)?|\\(?EU\\)?)\\s*"
                                    "(?:nr\\.?|no\\.?)?\\s*(\\d{4})/(\\d{1,4})(?!\\d)"));
    static const QRegularExpression id =
        legalPattern(QStringLiteral("(lov|forskrift|for)[\\s/-]\\s*(\\d{4}-\\d{2}-\\d{2}(?:-\\d+)?)(?!\\d)"));
    static const QRegularExpression inWords = legalPattern(
        QStringLiteral("(lov|forskrift)(?:a|en)?\\s+(?:av\\s+)?(\\d{1,2}\\.?\\s*(?:%1)\\s+\\d{4})(?:"
                       "\\s+(?:nr|no)\\.?\\s*(\\d+))?")
            .arg(monthWords()));
    QString wanted;
    qsizetype end = 0;
    if (const auto match = matchAt(eu, m_text, from); match.hasMatch()) {
        wanted = QStringLiteral("3%1R%2").arg(match.captured(1), match.captured(2).rightJustified(4, u'0'));
        end = match.capturedEnd();
    } else if (const auto byId = matchAt(id, m_text, from); byId.hasMatch()) {
        const bool statute = byId.captured(1).toLower() == QLatin1String("lov");
        wanted = (statute ? QStringLiteral("lov/%1") : QStringLiteral("forskrift/%1")).arg(byId.captured(2));
        end = byId.capturedEnd();
    } else if (const auto dated = matchAt(inWords, m_text, from); dated.hasMatch()) {
        const QDate day = dayInWords(dated.captured(2).simplified());
        wanted = dated.captured(1).toLower() + QLatin1Char('/') + day.toString(Qt::ISODate);
        if (!dated.captured(3).isEmpty())
            wanted += QLatin1Char('-') + dated.captured(3);
        end = dated.capturedEnd();
    }
    if (wanted.isEmpty())
        return std::nullopt;
    for (const LegalAct &act : legalActs())
        if (act.lovdata == wanted || act.celex == wanted)
            return Place{act.code, from, end, true, true};
    return std::nullopt;
}

/// Where the provisions may begin: behind the edition of a norm, behind an abbreviation in brackets, and
/// behind the title that follows a number ("forordning (EU) 2017/745 om medisinsk utstyr art. 52").
qsizetype LegalReferenceReader::afterAct(const Place &act) const
{
    static const QRegularExpression title = legalPattern(
        QStringLiteral("\\s+(?:om|on)\\s+[^§;.\\d]{3,120}?(?=[\\s,]+(?:§|art\\.|artik|article|kap\\.|"
                       "kapit|chapter|vedlegg|annex))"));
    static const QRegularExpression brackets =
        legalPattern(QStringLiteral("(?:\\s*m\\.?\\s?[vm]\\.)?(?:\\s*\\((?:[^()\\d]{1,60}|\\d{4})\\))?"));
    static const QRegularExpression edition = legalPattern(
        QStringLiteral("\\s*,?\\s*(?:(?:versjon|utgave|utgåve|version|edition|v)\\.?\\s*\\d+(?:\\.\\d+)*|"
                       "\\d+(?:\\.\\d+)*(?=\\s*,?\\s*(?:kap|pkt|punkt|chap)))"));
    qsizetype at = act.end;
    if (legalAct(act.code)->kind == LegalActKind::IndustryNorm)
        if (const auto match = matchAt(edition, m_text, at); match.hasMatch())
            at = match.capturedEnd();
    if (act.byNumber)
        if (const auto match = matchAt(title, m_text, at); match.hasMatch())
            at = match.capturedEnd();
    if (const auto match = matchAt(brackets, m_text, at); match.hasMatch())
        at = match.capturedEnd();
    return at;
}

void LegalReferenceReader::readAct(const Place &act)
{
    static const QRegularExpression gap = legalPattern(QStringLiteral("[\\s,]*"));
    const qsizetype at = afterAct(act);
    const bool ofNorm = legalAct(act.code)->kind == LegalActKind::IndustryNorm;
    Run run = runAt(matchAt(gap, m_text, at).capturedEnd(), ofNorm);
    if (run.references.isEmpty()) {
        if (!act.mayStandAlone)
            return;
        LegalReference whole;
        whole.start = act.start;
        whole.length = act.end - act.start;
        run.references.append(whole);
        run.end = act.end;
        readVersion(run.end, run);
    } else {
        LegalReference &first = run.references.first();
        first.length += first.start - act.start;
        first.start = act.start;
    }
    for (LegalReference &reference : run.references) {
        reference.act = act.code;
        m_found.append(reference);
    }
}

/// "§ 29 i helsepersonelloven", "Article 6 of the GDPR".
bool LegalReferenceReader::readReversed(qsizetype from)
{
    static const QRegularExpression link =
        legalPattern(QStringLiteral("\\s+(?:i|of|in|etter|under)\\s+(?:the\\s+|den\\s+|EUs\\s+)?"));
    Run run = runAt(from, false);
    if (run.references.isEmpty())
        return false;
    const auto between = matchAt(link, m_text, run.end);
    if (!between.hasMatch())
        return false;
    std::optional<Place> act = actByNumber(between.capturedEnd());
    if (!act)
        act = actAt(between.capturedEnd());
    if (!act)
        return false;
    LegalReference &last = run.references.last();
    last.length = act->end - last.start;
    run.end = act->end;
    readVersion(run.end, run);
    for (LegalReference &reference : run.references) {
        reference.act = act->code;
        m_found.append(reference);
    }
    return true;
}

LegalReferenceReader::Run LegalReferenceReader::runAt(qsizetype from, bool ofNorm) const
{
    static const QRegularExpression bareNorm =
        legalPattern(QStringLiteral("(?:pkt\\.?|punkt|nr\\.?)?\\s*(?=\\d+(?:\\.\\d+)*(?![\\d.]*\\d))"));
    Run run;
    run.end = from;
    qsizetype at = from;
    for (;;) {
        ProvisionUnit unit = ProvisionUnit::Section;
        bool many = false;
        const qsizetype unitStart = at;
        if (!readUnit(at, unit, many)) {
            // A norm has chapters only, and its readers leave the word out.
            const auto bare = matchAt(bareNorm, m_text, at);
            if (!ofNorm || !run.references.isEmpty() || !bare.hasMatch())
                break;
            unit = ProvisionUnit::Chapter;
            at = bare.capturedEnd();
        }
        const qsizetype first = run.references.size();
        if (!readNumbers(at, unit, many, run))
            break;
        LegalReference &opening = run.references[first];
        opening.length += opening.start - unitStart;
        opening.start = unitStart;
        run.end = at;
        readVersion(run.end, run);
        at = skipSeparator(run.end);
        if (at == run.end)
            break;
    }
    return run;
}

bool LegalReferenceReader::readUnit(qsizetype &at, ProvisionUnit &unit, bool &many) const
{
    static const QList<std::pair<ProvisionUnit, QRegularExpression>> units{
        {ProvisionUnit::Section,
         legalPattern(QStringLiteral("(§§|paragrafene|paragrafane|sections|§|paragraf|section)\\s*(?=\\d)"))},
        {ProvisionUnit::Article,
         legalPattern(QStringLiteral(
             "(artiklene|artiklane|artikler|artiklar|articles|artikkel|article|art\\.?)\\s*(?=\\d)"))},
        {ProvisionUnit::Chapter,
         legalPattern(QStringLiteral(
             "(kapitlene|kapitla|chapters|kapittel|kapitel|chapter|kap\\.?|chap\\.?)\\s*(?=[\\dIVX])"))},
        {ProvisionUnit::Annex, legalPattern(QStringLiteral("(vedlegg|annex)\\s*(?=[\\dIVX])"))},
        {ProvisionUnit::Recital,
         legalPattern(QStringLiteral(
             "(fortalepunkt|fortalens punkt|fortalen punkt|fortalen pkt\\.?|recital)\\s*(?=\\d)"))}};
    for (const auto &[kind, expression] : units) {
        const auto match = matchAt(expression, m_text, at);
        if (!match.hasMatch())
            continue;
        unit = kind;
        many = match.captured(1) == QStringLiteral("§§") || match.captured(1).endsWith(u'e') ||
               match.captured(1).endsWith(u's');
        at = match.capturedEnd();
        return true;
    }
    return false;
}

bool LegalReferenceReader::readNumber(qsizetype &at, ProvisionUnit unit, QString &number) const
{
    // A single letter belongs to the section ("§ 2-1 a"); "i" before a word is the preposition.
    static const QRegularExpression section = legalPattern(
        QStringLiteral("\\d+(?:\\s?[A-Z](?=-\\d))?(?:-\\d+)*(?:\\s?(?!i\\s+\\p{L})[a-z](?![\\p{L}\\d.]))?"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression article = legalPattern(QStringLiteral("\\d+[a-z]?(?![\\p{L}\\d])"),
                                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression chapter =
        legalPattern(QStringLiteral("(?:\\d+(?:\\.\\d+)*(?:\\s?[A-Z])?|[IVX]+)(?![\\p{L}\\d])"),
                     QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression *expression = &article;
    if (unit == ProvisionUnit::Section)
        expression = &section;
    else if (unit == ProvisionUnit::Chapter || unit == ProvisionUnit::Annex)
        expression = &chapter;
    const auto match = matchAt(*expression, m_text, at);
    if (!match.hasMatch())
        return false;
    number = match.captured().remove(QRegularExpression(QStringLiteral("\\s")));
    at = match.capturedEnd();
    return true;
}

/// "22", "22 og 23", "6 nr. 1 bokstav e og 9 nr. 2", "13 til 15".
bool LegalReferenceReader::readNumbers(qsizetype &at, ProvisionUnit unit, bool many, Run &run) const
{
    static const QRegularExpression numberFollows = legalPattern(QStringLiteral("\\d+(?!\\s*\\.\\s?\\d)"));
    bool any = false;
    qsizetype next = at;
    for (;;) {
        LegalReference reference;
        reference.start = next;
        reference.unit = unit;
        qsizetype end = next;
        if (!readNumber(end, unit, reference.number))
            return any;
        // "§§ 22-25" may be a range or one section of a numbering by chapters: it stays as written.
        static const QRegularExpression single = legalPattern(QStringLiteral("^\\d+-\\d+$"));
        const bool alone = !matchAt(numberFollows, m_text, skipSeparator(end)).hasMatch();
        if (many && !any && alone && single.match(reference.number).hasMatch())
            return false;
        readParts(end, reference.parts);
        reference.length = end - next;
        run.references.append(reference);
        any = true;
        at = end;
        if (reference.parts.isEmpty() && readRangeEnd(at, unit, many, run))
            return true;
        next = skipSeparator(at);
        if (next == at || !matchAt(numberFollows, m_text, next).hasMatch())
            return true;
    }
}

/// "21–25", "13 til 15": every provision in between, within reason; the link stands over the whole.
bool LegalReferenceReader::readRangeEnd(qsizetype &at, ProvisionUnit unit, bool many, Run &run) const
{
    static const QRegularExpression dash =
        legalPattern(QStringLiteral("\\s*(?:–|-|\\s+(?:til|to)\\s+)\\s*(\\d+)(?![\\p{L}\\d-])"));
    static const QRegularExpression words =
        legalPattern(QStringLiteral("\\s*(?:–|\\s(?:til|to)\\s)\\s*(\\d+)(?![\\p{L}\\d-])"));
    constexpr int most = 30;
    if (unit != ProvisionUnit::Article && !(unit == ProvisionUnit::Section && many))
        return false;
    const auto match = matchAt(unit == ProvisionUnit::Article ? dash : words, m_text, at);
    if (!match.hasMatch())
        return false;
    const int from = run.references.last().number.toInt();
    const int to = match.captured(1).toInt();
    if (from < 1 || to <= from || to - from > most)
        return false;
    run.references.last().length = match.capturedEnd() - run.references.last().start;
    for (int number = from + 1; number <= to; ++number) {
        LegalReference reference;
        reference.start = match.capturedEnd();
        reference.unit = unit;
        reference.number = QString::number(number);
        run.references.append(reference);
    }
    at = match.capturedEnd();
    return true;
}

void LegalReferenceReader::readParts(qsizetype &at, QList<ProvisionPart> &parts) const
{
    while (readPart(at, parts)) {
    }
}

bool LegalReferenceReader::readPart(qsizetype &at, QList<ProvisionPart> &parts) const
{
    using Kind = ProvisionPartKind;
    static const QString and_ = QStringLiteral("(?:\\s*,\\s*|\\s+(?:og|and|eller|or|samt)\\s+)?");
    static const QRegularExpression ordinal = legalPattern(
        and_ + QStringLiteral("\\s*(\\d{1,2}\\.|\\p{L}{4,8})\\s+(ledd|leddet|paragraph|subsection|"
                              "punktum|sentence)(?!\\p{L})"));
    static const QRegularExpression number = legalPattern(
        and_ + QStringLiteral("\\s*(?:(?:nr\\.?|nummer|no\\.?|number|punkt|pkt\\.?|point|paragraph|"
                              "para\\.?)\\s*(\\d{1,3})|\\((\\d{1,3})\\))(?![\\p{L}\\d])"));
    static const QRegularExpression rule =
        legalPattern(and_ + QStringLiteral("\\s*(?:regel|rule)\\s*(\\d{1,3})(?![\\p{L}\\d])"));
    static const QRegularExpression letter = legalPattern(
        and_ + QStringLiteral("\\s*(?:(?:bokstav|bokstaven|litra|lit\\.?|letter|point)\\s*\\(?([a-"
                              "zæøå])\\)?|\\(([a-z])\\))(?![\\p{L}\\d])"));
    static const QRegularExpression moreLetters = legalPattern(QStringLiteral(
        "(?:\\s*,\\s*|\\s+(?:og|and|eller|or)\\s+)\\(?(?!i\\s+\\p{L})([a-z])\\)?(?![\\p{L}\\d.])"));
    static const QRegularExpression moreNumbers =
        legalPattern(QStringLiteral("(?:\\s*,\\s*|\\s+(?:og|and|eller|or)\\s+)(\\d{1,3})(?!\\s*(?:nr|no\\b|"
                                    "bokstav|første|\\(|[\\d\\p{L}.-]))"));
    const auto take = [&](Kind kind, const QString &value, const QRegularExpressionMatch &match) {
        parts.append({kind, value});
        at = match.capturedEnd();
        return true;
    };
    if (const auto match = matchAt(ordinal, m_text, at); match.hasMatch()) {
        const QString value = ordinalNumber(match.captured(1).toLower());
        const QString what = match.captured(2).toLower();
        const bool sentence = what == QLatin1String("punktum") || what == QLatin1String("sentence");
        if (!value.isEmpty())
            return take(sentence ? Kind::Sentence : Kind::Subsection, value, match);
    }
    if (const auto match = matchAt(number, m_text, at); match.hasMatch())
        return take(Kind::Number, match.captured(1) + match.captured(2), match);
    if (const auto match = matchAt(rule, m_text, at); match.hasMatch())
        return take(Kind::Rule, match.captured(1), match);
    if (const auto match = matchAt(letter, m_text, at); match.hasMatch())
        return take(Kind::Letter, (match.captured(1) + match.captured(2)).toLower(), match);
    if (parts.isEmpty())
        return false;
    if (parts.last().kind == Kind::Letter)
        if (const auto match = matchAt(moreLetters, m_text, at); match.hasMatch())
            return take(Kind::Letter, match.captured(1).toLower(), match);
    if (parts.last().kind == Kind::Number)
        if (const auto match = matchAt(moreNumbers, m_text, at); match.hasMatch())
            return take(Kind::Number, match.captured(1), match);
    return false;
}

/// "(slik den lød 01.01.2026)", "per 2026-01-01", "as of 1 January 2026": what stands before it without a
/// version of its own.
void LegalReferenceReader::readVersion(qsizetype &at, Run &run) const
{
    static const QRegularExpression version = legalPattern(
        QStringLiteral("[\\s,]*\\(?\\s*(?:(?:slik|som|per|pr|as|in "
                       "force|versjon|version|gjeldende|gjeldande)(?!\\p{L})[\\p{L}\\s.]{0,30}?)\\s*"
                       "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.?\\s*(?"
                       ":%1)\\s+\\d{4})\\)?")
            .arg(monthWords()));
    const auto match = matchAt(version, m_text, at);
    if (!match.hasMatch())
        return;
    const QDate day = dayInWords(match.captured(1).simplified());
    if (!day.isValid())
        return;
    for (LegalReference &reference : run.references)
        if (!reference.asOf)
            reference.asOf = day;
    at = match.capturedEnd();
}

/// Behind commas and the small words that join provisions; `at` itself where there are none.
qsizetype LegalReferenceReader::skipSeparator(qsizetype at) const
{
    static const QRegularExpression separator = legalPattern(
        QStringLiteral("(?:\\s*[,;]\\s*(?:(?:og|and|samt|jf\\.?|jfr\\.?|jamfør|cf\\.?)\\s+)?|\\s+(?:"
                       "og|and|eller|or|samt|jf\\.?|jfr\\.?|jamfør|cf\\.?)\\s+)(?=[§\\d\\p{L}])"));
    const auto match = matchAt(separator, m_text, at);
    return match.hasMatch() ? match.capturedEnd() : at;
}

} // namespace tverrlos
