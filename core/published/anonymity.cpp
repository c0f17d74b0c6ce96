#include "core/published/publishedacts.h"

#include <QHash>

#include <algorithm>

// What in an answer could tell who asked.
namespace tverrlos {

Error tellsWhoAsked(const PublishedAnswer &answer, const PublishedFinding &found, const char *remedy)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("title"),
         QT_TRANSLATE_NOOP("Error", "%1 could tell who asked: “%2” in its title (%3).")},
        {QStringLiteral("question"),
         QT_TRANSLATE_NOOP("Error", "%1 could tell who asked: “%2” in its question (%3).")},
        {QStringLiteral("answer"),
         QT_TRANSLATE_NOOP("Error", "%1 could tell who asked: “%2” in its answer (%3).")}};
    return failure(
        ErrorCode::Refused,
        sentences.value(found.field,
                        QT_TRANSLATE_NOOP("Error", "%1 could tell who asked: “%2” in its legal references.")),
        {answer.number.text(), found.finding.text.simplified(), QString(codeOf(found.language))}, remedy);
}

std::optional<Error> noLongerAnonymous(const PublishedAnswer &answer, const IdentifyingCheck &check)
{
    const QList<PublishedFinding> findings = findingsIn(answer, check);
    const auto found = std::find_if(findings.begin(), findings.end(), [](const PublishedFinding &each) {
        return each.finding.severity == Severity::Blocks;
    });
    if (found == findings.end())
        return std::nullopt;
    return tellsWhoAsked(answer, *found,
                         QT_TRANSLATE_NOOP("Error", "Withdraw it, or publish a new version without it and "
                                                    "withdraw this one. Nothing was written."));
}

QList<PublishedFinding> findingsIn(const PublishedAnswer &answer, const IdentifyingCheck &check)
{
    QList<PublishedFinding> all;
    const auto look = [&](CaseLanguage language, const QString &field, const QString &text) {
        const QList<IdentifyingFinding> findings = check.findings(text);
        for (const IdentifyingFinding &each : findings)
            all.append({language, field, each});
    };
    for (auto each = answer.texts.begin(); each != answer.texts.end(); ++each) {
        look(each.key(), QStringLiteral("title"), each->title);
        look(each.key(), QStringLiteral("question"), each->question);
        look(each.key(), QStringLiteral("answer"), each->answer);
    }
    for (const QString &reference : answer.references)
        look(CaseLanguage::Bokmal, QStringLiteral("references"), reference);
    return all;
}

} // namespace tverrlos
