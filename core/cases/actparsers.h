#pragma once

#include "core/cases/actarguments.h"

/// One reader for each act whose words stand in a file of their own. Only the parser of acts includes this.
namespace tverrlos::actwords {

Result<Act> parsePrepare(Arguments &a);
Result<Act> parseSplit(Arguments &a);
Result<Act> parseMerge(Arguments &a);
Result<Act> parseHarmonise(Arguments &a);
Result<Act> parseLimit(Arguments &a);
Result<Act> parseSign(Arguments &a);
Result<Act> parseLift(Arguments &a);
Result<Act> parseFeedback(Arguments &a);
Result<Act> parseAftermath(Arguments &a);

} // namespace tverrlos::actwords
