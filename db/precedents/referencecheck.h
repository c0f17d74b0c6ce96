#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// That the table of references holds just what the answers name. The answers themselves are checked
/// elsewhere; nothing is lost by what is found here.
void checkReferences(Connection &connection, Findings &findings);

} // namespace tverrlos
