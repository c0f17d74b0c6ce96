#pragma once

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QString>

/// The words that legal references are made of. Only core/answers includes this. Thread-safe.
namespace tverrlos {

/// Letter case is ignored unless the options say otherwise.
QRegularExpression
legalPattern(const QString &text,
             QRegularExpression::PatternOptions options = QRegularExpression::CaseInsensitiveOption |
                                                          QRegularExpression::UseUnicodePropertiesOption);

/// The names of all acts in one expression, and what each name means.
struct ActNames
{
    struct Meaning
    {
        QString code;
        bool abbreviation = false; ///< too short or too common to mean the act without a provision after it
    };
    QHash<QString, Meaning> byName; ///< in small letters
    QRegularExpression expression;  ///< the name as its first capture
};
const ActNames &actNames();

/// The months of all three languages, as alternatives of a pattern.
const QString &monthWords();
/// "02.07.1999", "2026-01-01", "2. juli 1999", "2 July 1999"; an invalid day for anything else.
QDate dayInWords(const QString &written);
/// "2" for "andre", "annet", "second" and "2."; empty for what is no ordinal.
QString ordinalNumber(const QString &word);

} // namespace tverrlos
