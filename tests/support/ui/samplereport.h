#pragma once

#include "core/reporting/reportfigures.h"
#include "ui/reporting/reportcontent.h"

namespace tverrlos {

/// Three years of a service as it might be, everything in it made up: about 300 cases, some of it small
/// enough to be suppressed, signals (one withheld), hours, and a formula for a topic.
ReportFacts sampleFacts();

/// Names and one plan, without the program's reference data.
ReportReference sampleReference();

} // namespace tverrlos
