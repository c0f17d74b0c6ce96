#pragma once

#include "core/results/result.h"

#include <QByteArray>
#include <QString>

namespace tverrlos {

/// The bytes of a mail that a person chose or dropped; Invalid where it is larger than any mail server lets
/// through. Any thread.
Result<QByteArray> readMailFile(const QString &path);

} // namespace tverrlos
