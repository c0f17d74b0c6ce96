#include "core/intake/formheading.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr qsizetype longestHeading = 200; // characters of the line that may hold it

const QRegularExpression &pattern()
{
    static const QString problem =
        QStringLiteral("problemstilling(?:en|a|er|ar|ane|ene)?|problemet|problem(?:\\s+statement)?|"
                       "spørsmål(?:et|a|ene|stilling(?:en|a)?)?|questions?|issue");
    static const QString context =
        QStringLiteral("kontekst(?:en)?|samanheng(?:en)?|sammenheng(?:en)?|bakgrunn(?:en)?|"
                       "bakgrunnsinformasjon|context|background(?:\\s+information)?");
    static const QRegularExpression heading(
        QStringLiteral("^(?:[#*_>•\\s-]|\\(?\\d{1,2}[.):]|\\(?[a-c]\\))*+"
                       "(?:(?:beskrivelse av|skildring av|beskriv|kort om|vår|vårt|our|the|description of "
                       "(?:the\\s)?)\\s+)?"
                       "(?:(?<problem>%1)|(?<context>%2))"
                       "(?<number>\\s+\\d{1,2})?"
                       "(?:\\s*(?:og|and|&|/)\\s*(?:%1|%2))?"
                       "(?:\\s*\\([^()]{0,120}\\))?[*_]*+\\s*"
                       "(?:[:：][*_]*+\\s*(?<colon>.*)|[–—-]++\\s+(?<dash>.*)|\\t\\s*(?<cell>.*)|)$")
            .arg(problem, context),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return heading;
}

} // namespace

std::optional<FormHeading> formHeading(const QString &line)
{
    const auto match = pattern().match(line.left(longestHeading));
    if (!match.hasMatch())
        return std::nullopt;
    FormHeading heading;
    heading.field = match.capturedLength(QStringLiteral("context")) > 0 ? FormHeading::Field::Context
                                                                        : FormHeading::Field::Problem;
    if (match.capturedLength(QStringLiteral("number")) > 0)
        heading.rest = line.left(longestHeading).trimmed();
    else
        for (const char *group : {"colon", "dash", "cell"})
            heading.rest += match.captured(QString::fromLatin1(group));
    heading.rest += line.mid(longestHeading);
    return heading;
}

} // namespace tverrlos
