#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace tverrlos {

/// `2026-0042`: the year of receipt (Europe/Oslo) and a running number in it, at least four digits. Never
/// reused. Orders by year, then number, so that 2026-10000 comes after 2026-9999.
class CaseNumber
{
public:
    /// Preconditions: 1900 <= year <= 9999, sequence >= 1.
    CaseNumber(int year, qint64 sequence) : m_year(year), m_sequence(sequence) {}
    /// Nothing unless the text is exactly a case number (surrounding space is forgiven).
    static std::optional<CaseNumber> parse(const QString &text);

    int year() const { return m_year; }
    qint64 sequence() const { return m_sequence; }
    QString text() const;

    friend auto operator<=>(const CaseNumber &, const CaseNumber &) = default;
    friend size_t qHash(const CaseNumber &n, size_t seed = 0)
    {
        return qHashMulti(seed, n.m_year, n.m_sequence);
    }

private:
    int m_year;
    qint64 m_sequence;
};

} // namespace tverrlos
