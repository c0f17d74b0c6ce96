#pragma once

#include "core/intake/intakereceipt.h"
#include "ui/lines/line.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// A file's name and what is quoted of it may hold anything: without line breaks and what a terminal would
/// obey.
QString onOneLine(const QString &text);

/// "12 read: 10 taken in (1 of them a reply), 1 known already, 1 in quarantine."
QString receiptSummary(const IntakeReceipt &receipt, const Phrasebook & = Phrasebook::application());
Line receiptLine(const IntakeItem &item, const Phrasebook & = Phrasebook::application());
/// The whole receipt as text, one source per line with its outcome: to be kept or sent.
QString receiptText(const IntakeReceipt &receipt, const Phrasebook & = Phrasebook::application());
/// The same for a spreadsheet: a heading, a line for each source, one for each file that was left alone. What
/// strangers wrote is never a formula.
QString receiptCsv(const IntakeReceipt &receipt, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
