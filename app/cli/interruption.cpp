#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace tverrlos {

static std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free); // a signal may come at any time

extern "C" {
static void noteSignal(int signal)
{
    interrupted = true;
    std::signal(signal, SIG_DFL);
}
}

Interruption::Interruption()
{
    interrupted = false;
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isAsked() const
{
    return interrupted;
}

} // namespace tverrlos
