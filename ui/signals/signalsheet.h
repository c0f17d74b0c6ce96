#pragma once

#include "core/signals/signalregister.h"
#include "ui/wording/phrasebook.h"

#include <QByteArray>
#include <QJsonObject>

namespace tverrlos {

/// The register of signals as a text file that spreadsheets open: a line for each, UTF-8 with a byte order
/// mark, semicolons; what a spreadsheet would run is made harmless. Thread-safe.
QByteArray signalSheet(const QList<RegisteredSignal> &rows, const Phrasebook &phrases);

/// One signal, for `signals --json`.
QJsonObject toJson(const RegisteredSignal &registered);
QJsonObject toJson(const Concern &concern);

} // namespace tverrlos
