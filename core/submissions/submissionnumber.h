#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tverrlos {

/// `I-2026-004`: the year it was sent in (Europe/Oslo) and a running number in it, at least three digits.
/// Never reused. I for *innmelding*, so that nobody takes it for a case.
class SubmissionNumber
{
public:
    /// Preconditions: 1900 <= year <= 9999, sequence >= 1.
    SubmissionNumber(int year, qint64 sequence) : m_year(year), m_sequence(sequence) {}
    /// Nothing unless the text is exactly such a number (surrounding space and a small i are forgiven).
    static std::optional<SubmissionNumber> parse(const QString &text);

    int year() const { return m_year; }
    qint64 sequence() const { return m_sequence; }
    QString text() const;

    friend auto operator<=>(const SubmissionNumber &, const SubmissionNumber &) = default;

private:
    int m_year;
    qint64 m_sequence;
};

} // namespace tverrlos
