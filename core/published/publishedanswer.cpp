#include "core/published/publishedanswer.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

std::optional<StatementLabel> labelOf(const QString &word)
{
    static const QHash<QString, StatementLabel> words{
        {QStringLiteral("må"), StatementLabel::Must},
        {QStringLiteral("skal"), StatementLabel::Must},
        {QStringLiteral("must"), StatementLabel::Must},
        {QStringLiteral("bør"), StatementLabel::Should},
        {QStringLiteral("should"), StatementLabel::Should},
        {QStringLiteral("info"), StatementLabel::Information},
        {QStringLiteral("informasjon"), StatementLabel::Information},
        {QStringLiteral("information"), StatementLabel::Information},
    };
    const auto found = words.constFind(word.normalized(QString::NormalizationForm_C).toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

/// Who reads one language best reads which other one next.
QList<CaseLanguage> nearest(CaseLanguage wanted)
{
    switch (wanted) {
    case CaseLanguage::Bokmal:
        return {CaseLanguage::Bokmal, CaseLanguage::Nynorsk, CaseLanguage::English};
    case CaseLanguage::Nynorsk:
        return {CaseLanguage::Nynorsk, CaseLanguage::Bokmal, CaseLanguage::English};
    case CaseLanguage::English:
        return {CaseLanguage::English, CaseLanguage::Bokmal, CaseLanguage::Nynorsk};
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String codeOf(PublishedState state)
{
    switch (state) {
    case PublishedState::Draft:
        return QLatin1String("draft");
    case PublishedState::InClearance:
        return QLatin1String("in-clearance");
    case PublishedState::Published:
        return QLatin1String("published");
    case PublishedState::Superseded:
        return QLatin1String("superseded");
    case PublishedState::Withdrawn:
        return QLatin1String("withdrawn");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(ClearanceState state)
{
    switch (state) {
    case ClearanceState::Asked:
        return QLatin1String("asked");
    case ClearanceState::Cleared:
        return QLatin1String("cleared");
    case ClearanceState::Refused:
        return QLatin1String("refused");
    }
    Q_UNREACHABLE();
}

template<>
QList<PublishedState> allOf<PublishedState>()
{
    return {PublishedState::Draft, PublishedState::InClearance, PublishedState::Published,
            PublishedState::Superseded, PublishedState::Withdrawn};
}

template<>
QList<ClearanceState> allOf<ClearanceState>()
{
    return {ClearanceState::Asked, ClearanceState::Cleared, ClearanceState::Refused};
}

QList<AnswerPart> answerParts(const QString &answer)
{
    static const QRegularExpression between(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    static const QRegularExpression mark(QStringLiteral("^\\[\\s*(\\p{L}+)\\s*\\]\\s*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<AnswerPart> parts;
    QString text = answer;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QStringList paragraphs = text.trimmed().split(between, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        AnswerPart part{std::nullopt, paragraph.trimmed()};
        const auto match = mark.match(part.text);
        if (match.hasMatch())
            part.label = labelOf(match.captured(1));
        if (part.label)
            part.text.remove(0, match.capturedLength());
        if (!part.text.isEmpty())
            parts.append(part);
    }
    return parts;
}

QString labelMark(StatementLabel label, CaseLanguage language)
{
    const bool english = language == CaseLanguage::English;
    switch (label) {
    case StatementLabel::Must:
        return english ? QStringLiteral("[must]") : QStringLiteral("[må]");
    case StatementLabel::Should:
        return english ? QStringLiteral("[should]") : QStringLiteral("[bør]");
    case StatementLabel::Information:
        return QStringLiteral("[info]");
    }
    Q_UNREACHABLE();
}

CaseLanguage PublishedAnswer::languageFor(CaseLanguage wanted) const
{
    const QList<CaseLanguage> order = nearest(wanted);
    for (const CaseLanguage language : order)
        if (texts.value(language).isWhole())
            return language;
    for (const CaseLanguage language : order)
        if (texts.contains(language))
            return language;
    return wanted;
}

const PublishedText &PublishedAnswer::textFor(CaseLanguage language) const
{
    static const PublishedText none;
    const auto found = texts.constFind(languageFor(language));
    return found == texts.cend() ? none : *found;
}

const Clearance *PublishedAnswer::clearance(const AgencyCode &agency) const
{
    for (const Clearance &each : clearances)
        if (each.agency == agency)
            return &each;
    return nullptr;
}

bool PublishedAnswer::isCleared() const
{
    for (const Clearance &each : clearances)
        if (each.state != ClearanceState::Cleared)
            return false;
    return !clearances.isEmpty();
}

} // namespace tverrlos
