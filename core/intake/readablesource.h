#pragma once

#include "core/intake/incomingmail.h"

namespace tverrlos {

/// What a person can read of bytes that the program could not make a mail of.
struct ReadableSource
{
    QString headers;     ///< as they came, decoded; empty when it has none. Long lines are broken
    QString text;        ///< what stands below them. Long lines are broken, controls shown as "·"
    bool binary = false; ///< hardly any of it is text
    bool cut = false;    ///< only the beginning is here
    /// What could be made of it all the same, for a person to begin with: subject, sender, day, words. Its
    /// text is empty where nothing is readable.
    IncomingMail mail;
};

} // namespace tverrlos
