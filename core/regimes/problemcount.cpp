#include "core/regimes/problemcount.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int mostProblems = 20;
constexpr qsizetype longestRead = 200'000;

int announced(const ReadText &text, const ProblemCues &cues)
{
    int most = 0;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        const Word &word = text.words.at(at);
        bool isNumber = false;
        int number = word.folded.toInt(&isNumber);
        if (!isNumber)
            number = cues.numerals.value(word.folded);
        if (number < 2 || number > mostProblems)
            continue;
        // "to korte spørsmål": an adjective or two may stand between
        for (qsizetype next = at + 1; next <= at + 2 && next < text.words.size(); ++next) {
            const Word &noun = text.words.at(next);
            if (noun.clause == word.clause && cues.nouns.contains(noun.folded)) {
                most = qMax(most, number);
                break;
            }
        }
    }
    return most;
}

/// "1) ... 2) ..." or "a. ... b. ...": consecutive from the first. A date ("1. mai") is not an item: within a
/// line an item needs a bracket or a capital after its full stop.
int numbered(const QString &problem)
{
    static const QRegularExpression item(
        QStringLiteral(
            R"((?:^[ \t>]*(?:spørsmål|problemstilling|question|problem|issue)?[ \t]*(\d{1,2}|[a-h])[.):][ \t]*(?=\S))|(?:(?<=\s)\(?(\d{1,2}|[a-h])\)[ \t]*(?=\S))|(?:(?<=\s)(\d{1,2})\.[ \t]+(?=(?-i:\p{Lu}))))"),
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption |
            QRegularExpression::CaseInsensitiveOption);
    QList<qsizetype> starts;
    int expected = 1;
    auto matches = item.globalMatch(problem);
    while (matches.hasNext() && expected <= mostProblems) {
        const auto match = matches.next();
        const QString mark = match.captured(match.lastCapturedIndex()).toLower();
        bool isNumber = false;
        const int value = mark.toInt(&isNumber);
        const int number = isNumber ? value : mark.at(0).unicode() - u'a' + 1;
        if (number != expected)
            continue;
        starts.append(match.capturedStart());
        ++expected;
    }
    if (starts.size() < 2)
        return 0;
    int asking = 0;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : problem.size();
        if (QStringView(problem).mid(starts.at(i), end - starts.at(i)).contains(QChar(u'?')))
            ++asking;
    }
    // A list without question marks still counts when a question introduces it ("Vi lurer på: 1) om ... 2) om
    // ...").
    const bool listIsAsked = asking == 0 && !problem.contains(QChar(u'?'));
    return listIsAsked ? int(starts.size()) : asking;
}

int bulleted(const QString &problem)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^[ \t]*[-*•–][ \t]+[^\n]{3,400}\?[ \t]*\r?$)"),
                                           QRegularExpression::MultilineOption);
    int count = 0;
    auto matches = bullet.globalMatch(problem);
    while (matches.hasNext() && count < mostProblems) {
        matches.next();
        ++count;
    }
    return count;
}

int headed(const QString &problem, const QStringList &headings)
{
    int count = 0;
    for (const QString &line : problem.split(QLatin1Char('\n'))) {
        const QString start = line.trimmed().left(40).toLower();
        for (const QString &heading : headings) {
            if (!start.startsWith(heading))
                continue;
            const QString rest = start.mid(heading.size()).trimmed();
            if (rest.isEmpty() || rest.startsWith(QLatin1Char(':')) || rest.at(0).isDigit())
                ++count;
            break;
        }
    }
    return count;
}

} // namespace

int countProblems(const QString &problem, const ReadText &text, const ProblemCues &cues)
{
    const QString read = problem.left(longestRead);
    const int most =
        std::max({1, announced(text, cues), numbered(read), bulleted(read), headed(read, cues.headings)});
    return std::min(most, mostProblems);
}

} // namespace tverrlos
