#include "core/published/identifyingform.h"

namespace tverrlos {

void FormSearch::find(const QRegularExpression &pattern, IdentifyingKind kind, const Judge &judge, int group)
{
    QList<ShadowFinding> found;
    for (auto all = pattern.globalMatch(m_text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        if (const auto severity = judge(match))
            found.append({match.capturedStart(group), match.capturedEnd(group), kind, *severity});
    }
    for (const ShadowFinding &each : std::as_const(found))
        blank(each.begin, each.end);
    m_findings += found;
}

void FormSearch::find(const QRegularExpression &pattern, IdentifyingKind kind, Severity severity, int group)
{
    find(
        pattern, kind, [severity](const QRegularExpressionMatch &) { return severity; }, group);
}

void FormSearch::leaveOut(const QRegularExpression &pattern)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    for (auto all = pattern.globalMatch(m_text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        found.append({match.capturedStart(), match.capturedEnd()});
    }
    for (const auto &[begin, end] : std::as_const(found))
        blank(begin, end);
}

void FormSearch::add(const ShadowFinding &finding)
{
    m_findings.append(finding);
    blank(finding.begin, finding.end);
}

void FormSearch::blank(qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i)
        m_text[i] = QChar(0xFFFC);
}

} // namespace tverrlos
