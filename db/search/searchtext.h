#pragma once

#include <QString>

namespace tverrlos {

struct Case;

/// What of a case can be searched, as the index takes it: each text no longer than `longest` characters (some
/// twenty pages), so that one hostile mail cannot make the index refuse the case on PostgreSQL.
struct SearchText
{
    static constexpr int longest = 60'000;

    QString number; ///< and the number it had elsewhere
    QString title;
    QString organisation;
    QString problem;
    QString context;
    QString answer; ///< the statements of every resolution, a line each
    bool operator==(const SearchText &) const = default;

    static SearchText of(const Case &value);
    /// The first `longest` characters up to a NUL: what substr() in the view case_search_content answers.
    static QString cut(const QString &text);
};

} // namespace tverrlos
