#include "app/bench/measure.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace tverrlos {

double timed(const std::function<void()> &work)
{
    const Stopwatch watch;
    work();
    return watch.seconds();
}

double median(QList<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return seconds.isEmpty() ? 0 : seconds.at(seconds.size() / 2);
}

double peakMemoryMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void report(const char *work, double program, double bare)
{
    std::printf("%-38s %9.3f ms %9.3f ms %7.2f\n", work, program * 1000, bare * 1000,
                bare > 0 ? program / bare : 0);
    std::fflush(stdout);
}

} // namespace tverrlos
