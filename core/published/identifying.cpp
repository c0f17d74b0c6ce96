#include "core/published/identifying.h"

#include "core/published/identifyinglexicon.h"
#include "core/published/shadowtext.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// Of two that overlap the one that blocks stands, then one whose kind is known, else the longer one.
QList<IdentifyingFinding> withoutOverlaps(QList<IdentifyingFinding> all)
{
    const auto rank = [](const IdentifyingFinding &each) {
        return std::tuple(each.severity, each.kind == IdentifyingKind::Name, -each.length, each.position,
                          each.kind);
    };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    QList<IdentifyingFinding> kept;
    for (const IdentifyingFinding &each : std::as_const(all)) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&](const IdentifyingFinding &other) {
            return each.position < other.position + other.length &&
                   other.position < each.position + std::max<qsizetype>(each.length, 1);
        });
        if (!overlaps)
            kept.append(each);
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    return kept;
}

} // namespace

QLatin1String codeOf(IdentifyingKind kind)
{
    switch (kind) {
    case IdentifyingKind::Person:
        return QLatin1String("person");
    case IdentifyingKind::Signature:
        return QLatin1String("signature");
    case IdentifyingKind::Organisation:
        return QLatin1String("organisation");
    case IdentifyingKind::Place:
        return QLatin1String("place");
    case IdentifyingKind::Name:
        return QLatin1String("name");
    case IdentifyingKind::Address:
        return QLatin1String("address");
    case IdentifyingKind::Phone:
        return QLatin1String("phone");
    case IdentifyingKind::NationalId:
        return QLatin1String("national-id");
    case IdentifyingKind::Birth:
        return QLatin1String("birth");
    case IdentifyingKind::OrganisationNumber:
        return QLatin1String("organisation-number");
    case IdentifyingKind::Mail:
        return QLatin1String("mail");
    case IdentifyingKind::Link:
        return QLatin1String("link");
    case IdentifyingKind::CaseReference:
        return QLatin1String("case-reference");
    case IdentifyingKind::Date:
        return QLatin1String("date");
    case IdentifyingKind::Size:
        return QLatin1String("size");
    case IdentifyingKind::Hidden:
        return QLatin1String("hidden");
    case IdentifyingKind::Internal:
        return QLatin1String("internal");
    case IdentifyingKind::Replacement:
        return QLatin1String("replacement");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QLatin1String("blocks");
    case Severity::Warns:
        return QLatin1String("warns");
    }
    Q_UNREACHABLE();
}

IdentifyingCheck::IdentifyingCheck(const IdentifyingNames &names)
    : m_lexicon(std::make_shared<const IdentifyingLexicon>(names))
{}

IdentifyingCheck::~IdentifyingCheck() = default;

QList<IdentifyingFinding> IdentifyingCheck::findings(const QString &text) const
{
    const ShadowText shadow(text);
    QList<ShadowFinding> found = formedFindings(shadow.text());
    found += m_lexicon->findings(shadow.text());
    for (const auto &[begin, end] : shadow.mixed())
        found.append({begin, end, IdentifyingKind::Hidden, Severity::Blocks});
    QList<IdentifyingFinding> all;
    for (const ShadowFinding &each : std::as_const(found)) {
        const qsizetype begin = shadow.writtenBegin(each.begin);
        const qsizetype length = shadow.writtenEnd(each.end) - begin;
        all.append({begin, length, each.kind, each.severity, text.mid(begin, length)});
    }
    for (const qsizetype place : shadow.unseen())
        all.append({place, 1, IdentifyingKind::Hidden, Severity::Warns, text.mid(place, 1)});
    return withoutOverlaps(std::move(all));
}

bool anyBlocks(const QList<IdentifyingFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const IdentifyingFinding &each) { return each.severity == Severity::Blocks; });
}

} // namespace tverrlos
