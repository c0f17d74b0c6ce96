#include "core/outward/repeatednotes.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr int fewestWords = 5;

/// Words only: what stands between them is no difference.
QString wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QLatin1Char(' ') + text.toLower().split(between, Qt::SkipEmptyParts).join(QLatin1Char(' ')) +
           QLatin1Char(' ');
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?:;](?=\\s|$)|\\n"));
    QStringList sentences;
    const QStringList written = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &each : written)
        if (const QString words = wordsIn(each); words.count(QLatin1Char(' ')) > fewestWords)
            sentences.append(words);
    return sentences;
}

} // namespace

RepeatedNotes::RepeatedNotes(const Case &value)
{
    for (const InternalNote &note : value.notes)
        m_sentences += sentencesOf(note.text);
    for (const HarmonisedPosition &position : value.positions)
        for (const Dissent &dissent : position.dissents)
            m_sentences += sentencesOf(dissent.position);
}

QList<IdentifyingFinding> RepeatedNotes::findings(const QString &text) const
{
    QList<IdentifyingFinding> found;
    const QString words = wordsIn(text);
    for (const QString &sentence : m_sentences)
        if (words.contains(sentence)) {
            found.append({0, text.size(), IdentifyingKind::Internal, Severity::Warns, sentence.trimmed()});
            break;
        }
    return found;
}

} // namespace tverrlos
