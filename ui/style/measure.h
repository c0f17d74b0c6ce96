#pragma once

#include <QSize>

/// The measures everything keeps to, in device-independent pixels.
namespace tverrlos::style {

constexpr int grid = 8;
constexpr QSize iconSmall{16, 16};
constexpr QSize iconLarge{24, 24};
/// Lines of running text are hard to read when they are wider.
constexpr int readableWidth = 720;

} // namespace tverrlos::style
