#pragma once

#include "db/sheets/workbook.h"

namespace tverrlos {

class ZipArchive;

/// OpenDocument spreadsheets (ISO/IEC 26300). Cells that repeat are repeated within bounds.
Result<std::unique_ptr<Workbook>> openOds(std::unique_ptr<ZipArchive> archive);

} // namespace tverrlos
