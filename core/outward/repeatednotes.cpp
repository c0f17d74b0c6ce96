#include "core/outward/repeatednotes.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr int fewestWords = 5;
constexpr int fewestRuns = 5; ///< of three words, for a likeness to mean anything
constexpr int mostShare = 60; ///< per cent

/// Words only: what stands between them is no difference.
QString wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QLatin1Char(' ') + text.toLower().split(between, Qt::SkipEmptyParts).join(QLatin1Char(' ')) +
           QLatin1Char(' ');
}

/// A paragraph, an article or an act by its name.
bool citesLaw(const QString &sentence)
{
    static const QRegularExpression law(
        QStringLiteral(
            R"(§|(?<!\p{L})(?:artikkel|article|art\.)\s*\d|\p{L}{3,}(?:loven|lova|forskriften|forskrifta)(?!\p{L}))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return law.match(sentence).hasMatch();
}

/// Whether most runs of three words of the sentence stand in the text: a word put in or changed here and
/// there breaks few.
bool holdsMost(const QString &words, const QString &sentence)
{
    const QStringList each = sentence.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype runs = each.size() - 2;
    if (runs < fewestRuns)
        return false;
    qsizetype held = 0;
    for (qsizetype at = 0; at < runs; ++at)
        if (words.contains(QLatin1Char(' ') + each.mid(at, 3).join(QLatin1Char(' ')) + QLatin1Char(' ')))
            ++held;
    return held * 100 >= runs * mostShare;
}

} // namespace

RepeatedNotes::RepeatedNotes(const Case &value)
{
    for (const InternalNote &note : value.notes)
        take(note.text);
    for (const HarmonisedPosition &position : value.positions)
        for (const Dissent &dissent : position.dissents)
            take(dissent.position);
}

void RepeatedNotes::take(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?:;](?=\\s|$)|\\n"));
    const QStringList written = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &each : written)
        if (const QString words = wordsIn(each); words.count(QLatin1Char(' ')) > fewestWords)
            m_sentences.append({words, citesLaw(each)});
}

std::optional<RepeatedNotes::Repeated> RepeatedNotes::in(const QString &text) const
{
    const QString words = wordsIn(text);
    std::optional<Repeated> most;
    for (const Sentence &sentence : m_sentences) {
        const Repeated repeated{sentence.words.trimmed(), words.contains(sentence.words), sentence.citesLaw};
        if (repeated.whole)
            return repeated;
        if (!most && holdsMost(words, sentence.words))
            most = repeated;
    }
    return most;
}

} // namespace tverrlos
