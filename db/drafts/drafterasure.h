#pragma once

#include "core/cases/casenumber.h"

namespace tverrlos {

class Connection;
class ContactMask;

/// How many unsaved texts, whoever's, name the contact. Those of the case itself are read closely; in others
/// only what can be nobody else counts.
int draftsWith(Connection &connection, const ContactMask &mask, const CaseNumber &number);
/// Takes the contact out of them, in the caller's transaction; answers how many were changed.
int eraseFromDrafts(Connection &connection, const ContactMask &mask, const CaseNumber &number);

} // namespace tverrlos
