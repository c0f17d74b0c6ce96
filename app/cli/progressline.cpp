#include "app/cli/progressline.h"

#include "app/cli/commandrun.h"

#include <unistd.h>

#include <utility>

namespace tverrlos {

std::function<void(qint64, qint64)> progressLine(CommandRun &run)
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [&run, shown = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? 100 * done / total : 100;
        if (percent != std::exchange(shown, percent))
            run.console().err.write(QStringLiteral("\r%1 % ").arg(percent, 3).toUtf8());
    };
}

void endProgressLine(CommandRun &run)
{
    if (isatty(STDERR_FILENO))
        run.console().err.write("\r      \r");
}

} // namespace tverrlos
