#pragma once

#include "db/sheets/workbook.h"

namespace tverrlos {

class ZipArchive;

/// Office Open XML, transitional and strict (ECMA-376). Reads cached values: formulas are never computed.
Result<std::unique_ptr<Workbook>> openXlsx(std::unique_ptr<ZipArchive> archive);

} // namespace tverrlos
