#pragma once

#include "core/intake/intakereceipt.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// Writes the receipt to a file: a spreadsheet's where the name ends in .csv, the command line's where it
/// ends in .json, else plain text. The file is whole or is not there. Any thread.
Result<void> writeReceipt(const IntakeReceipt &receipt, const QString &path, const Phrasebook &book);

} // namespace tverrlos
