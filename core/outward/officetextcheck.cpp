#include "core/outward/officetextcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

/// Whoever stands below a closing is a person, also by the first name alone; the office itself is none.
bool isSignedByPerson(const QString &signature, const IdentifyingCheck &people)
{
    static const QRegularExpression closing(QStringLiteral("^.*?(?:hilsen|helsing|regards|sincerely)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QList<IdentifyingFinding> findings = people.findings(QString(signature.trimmed()).remove(closing));
    return std::any_of(findings.begin(), findings.end(), [](const IdentifyingFinding &each) {
        const bool one = !each.text.trimmed().contains(QLatin1Char(' '));
        return each.kind == IdentifyingKind::Person && (each.severity == Severity::Blocks || one);
    });
}

bool mustGo(const IdentifyingFinding &finding, const IdentifyingCheck &people)
{
    if (finding.severity != Severity::Blocks)
        return false;
    switch (finding.kind) {
    case IdentifyingKind::Person:
    case IdentifyingKind::NationalId:
    case IdentifyingKind::Birth:
    case IdentifyingKind::CaseReference:
    case IdentifyingKind::Internal:
    case IdentifyingKind::Hidden:
        return true;
    case IdentifyingKind::Signature:
        return isSignedByPerson(finding.text, people);
    case IdentifyingKind::Organisation:
    case IdentifyingKind::Place:
    case IdentifyingKind::Name:
    case IdentifyingKind::Address:
    case IdentifyingKind::Phone:
    case IdentifyingKind::OrganisationNumber:
    case IdentifyingKind::Mail:
    case IdentifyingKind::Link:
    case IdentifyingKind::Date:
    case IdentifyingKind::Size:
    case IdentifyingKind::Replacement:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Error> unfitForAskers(const TextKey &key, const QString &text, const IdentifyingCheck &people)
{
    const QList<IdentifyingFinding> findings = people.findings(text);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const IdentifyingFinding &each) { return mustGo(each, people); });
    if (found == findings.end())
        return std::nullopt;
    const bool person = found->kind == IdentifyingKind::Person || found->kind == IdentifyingKind::Signature;
    return failure(
        ErrorCode::Refused,
        person ? QT_TRANSLATE_NOOP("Error", "The text template %1 names a person: “%2”.")
               : QT_TRANSLATE_NOOP("Error", "The text template %1 says what no asker should read: “%2”."),
        {key.text(), found->text.simplified()},
        person ? QT_TRANSLATE_NOOP("Error", "The office speaks, no person: take the name out of it.")
               : QT_TRANSLATE_NOOP("Error", "It goes to every asker: take it out."));
}

std::optional<Error> unfitText(const OfficeTexts &texts, const QString &first, CaseLanguage language,
                               const IdentifyingCheck &people)
{
    for (const TextTemplate &each : textTemplates()) {
        const TextKey key{each.code, language};
        if (!texts.isOwn(key) || !each.code.startsWith(first))
            continue;
        if (auto unfit = unfitForAskers(key, texts.text(each.code, language), people))
            return unfit;
    }
    return std::nullopt;
}

} // namespace tverrlos
