// Owners of what GMime hands out. GLib's own words (`signals`, `slots`) clash with Qt's: for the .cpp files
// of this folder alone.
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace tverrlos {

struct GMimeUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<class T>
using GMimeOwned = std::unique_ptr<T, GMimeUnref>;

struct GMimeFreeText
{
    void operator()(char *text) const { g_free(text); }
};
using GMimeText = std::unique_ptr<char, GMimeFreeText>;

} // namespace tverrlos
