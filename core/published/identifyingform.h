#pragma once

#include "core/published/identifyingnumbers.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

/// The inside of formedFindings(): what has a form is looked for in one copy of the text, in turns, and what
/// has been read is blanked, so that no digit is read twice. Only core/published includes this.
namespace tverrlos {

class FormSearch
{
public:
    explicit FormSearch(const QString &shadow) : m_text(shadow) {}

    /// Nothing for a match that tells nothing.
    using Judge = std::function<std::optional<Severity>(const QRegularExpressionMatch &)>;

    void find(const QRegularExpression &pattern, IdentifyingKind kind, const Judge &judge, int group = 0);
    void find(const QRegularExpression &pattern, IdentifyingKind kind, Severity severity, int group = 0);
    /// References to law and rulings are full of numbers that tell nothing.
    void leaveOut(const QRegularExpression &pattern);
    void add(const ShadowFinding &finding);

    const QString &text() const { return m_text; }
    QList<ShadowFinding> take() { return std::move(m_findings); }

private:
    void blank(qsizetype begin, qsizetype end);

    QString m_text;
    QList<ShadowFinding> m_findings;
};

/// Mail, web and street addresses, meetings and telephones that are told by a word.
void findAddresses(FormSearch &search);
/// Signatures, remarks that were meant for colleagues, and the words that the program put in.
void findRemarks(FormSearch &search);

} // namespace tverrlos
