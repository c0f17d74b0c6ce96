#pragma once

#include "app/cli/commandrun.h"

#include <algorithm>
#include <limits>

// What the commands that list have in common.
namespace tverrlos {

/// What --count answers.
inline ExitStatus tellCount(CommandRun &run, const Result<qint64> &count)
{
    if (!count)
        return run.fail(count.error());
    if (run.json())
        run.put({{QStringLiteral("count"), *count}});
    run.line(QString::number(*count));
    return ExitStatus::Done;
}

/// Tells row after row, at most `limit` of them (unset: all). `read(after, size)` gives a Result of a page
/// with `rows` and `next`, as the stores give them.
template<class Cursor, class Read, class Tell>
ExitStatus tellPages(CommandRun &run, std::optional<int> limit, const Read &read, const Tell &tell)
{
    constexpr qint64 pageSize = 500;
    qint64 left = limit ? *limit : std::numeric_limits<qint64>::max();
    std::optional<Cursor> after;
    while (left > 0) {
        const auto page = read(after, int(std::min(left, pageSize)));
        if (!page)
            return run.fail(page.error());
        for (const auto &row : page->rows)
            tell(row);
        left -= page->rows.size();
        after = page->next;
        if (!after)
            break;
    }
    return ExitStatus::Done;
}

} // namespace tverrlos
