#pragma once

namespace tverrlos {

/// While one lives, Ctrl+C and a polite kill ask the work at hand to stop where it is whole, instead of
/// ending the process in the middle; a second one ends it as ever. One at a time, on the main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool isAsked() const;
};

} // namespace tverrlos
