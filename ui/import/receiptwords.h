#pragma once

#include "core/intake/intakereceipt.h"
#include "ui/lines/line.h"

namespace tverrlos {

/// "12 read: 10 taken in, 1 known already, 1 in quarantine."
QString receiptSummary(const IntakeReceipt &receipt);
Line receiptLine(const IntakeItem &item);
/// The whole receipt as text, one source per line with its outcome: to be kept or sent.
QString receiptText(const IntakeReceipt &receipt);

} // namespace tverrlos
