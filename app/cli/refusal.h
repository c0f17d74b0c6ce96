#pragma once

#include "core/results/result.h"
#include "ui/wording/phrasebook.h"

#include <QJsonObject>

namespace tverrlos {

/// Why a command was not done, for a script: `{"error": {"code", "message", "remedy"}}`. The code is of a
/// fixed list and the same in every language; message and remedy are the sentences that a person is told, the
/// remedy null where there is none.
QJsonObject refusalToJson(const Error &error, const Phrasebook &book);

/// Why one of many things was not done, in the reader's language and on one line, for a person and for --json
/// alike.
QString reasonWords(const Error &error, const Phrasebook &book);

} // namespace tverrlos
