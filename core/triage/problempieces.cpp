#include "core/triage/problempieces.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace tverrlos {

namespace {

constexpr qsizetype mostPieces = 100; // more than a person would sort
constexpr qsizetype longestTitle = 80;

/// "1) ", "b. ", "- ": the mark that an item of a list begins with.
const QRegularExpression &itemMark()
{
    static const QRegularExpression mark(QStringLiteral(R"(^\s*(?:\(?(?:\d{1,2}|[a-hA-H])[.):]|[-*•–])\s+)"));
    return mark;
}

/// Items that stand within a line: "... 1) om ... 2) om ...".
QStringList itemsWithin(const QString &line)
{
    static const QRegularExpression next(QStringLiteral(R"((?<=\s)(?=\(?\d{1,2}\)\s*\S))"));
    return line.split(next, Qt::SkipEmptyParts);
}

QStringList sentences(const QString &text)
{
    // A full stop ends a sentence when a capital follows: "art. 6" and "jf. nr. 3" go on.
    static const QRegularExpression end(QStringLiteral(R"((?<=[?!])\s+|(?<=[^\s.]{3}\.)\s+(?=\p{Lu}))"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return text.split(end, Qt::SkipEmptyParts);
}

QStringList trimmed(const QStringList &pieces)
{
    QStringList kept;
    for (const QString &piece : pieces)
        if (!piece.trimmed().isEmpty())
            kept.append(piece.trimmed());
    return kept;
}

bool asks(const QString &piece)
{
    return piece.contains(QLatin1Char('?'));
}

} // namespace

QStringList problemPieces(const QString &problem)
{
    QStringList pieces;
    const QStringList lines = problem.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        pieces += itemsWithin(line);
    pieces = trimmed(pieces);
    if (pieces.size() == 1)
        pieces = trimmed(sentences(problem));
    if (pieces.size() > mostPieces) {
        const QString rest = pieces.mid(mostPieces - 1).join(QLatin1Char('\n'));
        pieces = pieces.mid(0, mostPieces - 1) << rest;
    }
    return pieces;
}

QList<int> proposedProblems(const QStringList &pieces, int problems)
{
    const QList<int> asOne(pieces.size(), 1);
    if (problems < 2)
        return asOne;
    // What begins a problem is the items of a list, or else the questions: whichever there are as many of as
    // there are problems.
    QList<bool> begins;
    for (const auto &isStart : {std::function<bool(const QString &)>(
                                    [](const QString &piece) { return itemMark().match(piece).hasMatch(); }),
                                std::function<bool(const QString &)>(asks)}) {
        begins.clear();
        for (const QString &piece : pieces)
            begins.append(isStart(piece));
        if (begins.count(true) == problems)
            break;
    }
    if (begins.count(true) != problems)
        return asOne;
    QList<int> proposed;
    int current = 0;
    for (const bool begin : begins) {
        current += begin ? 1 : 0;
        proposed.append(std::max(1, current));
    }
    return proposed;
}

QString textOfProblem(const QStringList &pieces, const QList<int> &problemOf, int problem)
{
    QStringList own;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        if (problemOf.value(i) == problem)
            own.append(pieces[i]);
    return own.join(QLatin1Char('\n'));
}

QString titleOfProblem(const QString &text)
{
    const QStringList all = sentences(text);
    const auto question = std::find_if(all.begin(), all.end(), asks);
    QString title = (question == all.end() ? all.value(0) : *question).simplified();
    title.remove(itemMark());
    if (title.size() <= longestTitle)
        return title;
    const qsizetype blank = title.lastIndexOf(QLatin1Char(' '), longestTitle - 1);
    return title.left(blank > 0 ? blank : longestTitle - 1) + QChar(0x2026);
}

} // namespace tverrlos
