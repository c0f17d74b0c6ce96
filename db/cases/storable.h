#pragma once

#include "core/cases/case.h"

namespace tverrlos {

/// Makes the case one that both back ends give back exactly as it was put in, so that its digest still fits:
/// no zero characters, no half surrogate pairs, no byte order mark in front, no set-but-invalid days, moments
/// in UTC, the confidence a number.
void makeStorable(Case &value);
/// The same for one text.
void makeStorable(QString &text);

} // namespace tverrlos
