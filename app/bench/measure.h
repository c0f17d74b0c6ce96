#pragma once

#include <QList>

#include <chrono>
#include <functional>

namespace tverrlos {

class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

double timed(const std::function<void()> &work);
double median(QList<double> seconds);
/// The most memory this process has held, in MiB; 0 where the system does not tell.
double peakMemoryMiB();
/// One line of the table: both times in milliseconds, and the program's as a multiple of the floor's.
void report(const char *work, double program, double bare);

} // namespace tverrlos
