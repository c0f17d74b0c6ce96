#pragma once

#include <QList>

namespace tverrlos::tests {

/// A sentence that somebody could write where it goes out, and what in it must not be read there. All
/// persons, numbers and addresses are made up.
struct Provocation
{
    const char *written;
    const char *secret;    ///< a part of it that no outward document may hold
    bool doubtful = false; ///< an officer may let it stand for a reason
};
const QList<Provocation> &provocations();

/// Sentences that look like the others and are what an answer is made of.
const QList<const char *> &nearMisses();

} // namespace tverrlos::tests
