#pragma once

#include <functional>

namespace tverrlos {

class OfficeWindow;

/// Turns the event loop until the condition holds; false after half a minute.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

/// Turns the event loop until nothing is under way in the window: no question at the database, no work in the
/// background, no bar that says so, no pause that something waits for. False when it never came to rest.
[[nodiscard]] bool waitUntilQuiet(OfficeWindow &office);

} // namespace tverrlos
