#pragma once

#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// What the operating system or Qt gave as its reason ("Permission denied"), in the reader's language;
/// anything else comes back as it is. Such reasons stand among the arguments of an Error as the machine said
/// them.
QString systemReason(const QString &reason, const Phrasebook &phrases);

} // namespace tverrlos
