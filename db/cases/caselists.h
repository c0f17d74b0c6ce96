#pragma once

#include "core/cases/case.h"

#include <string>

/// What a case has many of, each in a table of its own in the case's order.
namespace tverrlos {

class Connection;
class SqlStatement;

/// Writes the lists of a new case.
void insertLists(Connection &connection, const Case &value);
/// Writes again the lists that differ, and those only.
void updateLists(Connection &connection, const Case &before, const Case &after);
/// Fills in the lists, the contact and the agencies of the route. Precondition: id is set.
void readLists(Connection &connection, Case &value);

/// For lists across cases: the columns of one meeting or signal, and the value (a meeting without its
/// actions).
const std::string &meetingColumns();
constexpr int meetingColumnCount = 11;
Meeting readMeeting(const SqlStatement &row);
const std::string &signalColumns();
constexpr int signalColumnCount = 11;
CaseSignal readSignal(const SqlStatement &row);

} // namespace tverrlos
