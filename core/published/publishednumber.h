#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace tverrlos {

/// `S-2026-003`: the year it was drafted (Europe/Oslo) and a running number in it, at least three digits.
/// Never reused, and never the number of a case, so that nobody can go from a published answer to the asker.
class PublishedNumber
{
public:
    /// Preconditions: 1900 <= year <= 9999, sequence >= 1.
    PublishedNumber(int year, qint64 sequence) : m_year(year), m_sequence(sequence) {}
    /// Nothing unless the text is exactly such a number (surrounding space and a small s are forgiven).
    static std::optional<PublishedNumber> parse(const QString &text);

    int year() const { return m_year; }
    qint64 sequence() const { return m_sequence; }
    QString text() const;

    friend auto operator<=>(const PublishedNumber &, const PublishedNumber &) = default;
    friend size_t qHash(const PublishedNumber &n, size_t seed = 0)
    {
        return qHashMulti(seed, n.m_year, n.m_sequence);
    }

private:
    int m_year;
    qint64 m_sequence;
};

} // namespace tverrlos
