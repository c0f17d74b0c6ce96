#pragma once

#include <QString>

#include <functional>

namespace tverrlos {

class CaseNews;
class Clock;
class DatabaseDesk;
class Navigation;
class Notices;

/// What every page needs and none of them owns; app puts it together, and it outlives the window with its
/// pages: a field that loses the focus when the window closes still saves.
struct Workplace
{
    DatabaseDesk &desk;
    const Clock &clock;
    Navigation &navigation;
    Notices &notices;
    CaseNews &news;
    /// The officer at the keyboard, as acts are signed.
    std::function<QString()> actor;
};

} // namespace tverrlos
