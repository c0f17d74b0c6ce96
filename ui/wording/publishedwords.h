#pragma once

#include "core/published/publishedacts.h"
#include "ui/wording/phrasebook.h"

/// What people call the states, the findings and the acts of published answers.
namespace tverrlos {

QString words(PublishedState, const Phrasebook & = Phrasebook::application());
QString words(ClearanceState, const Phrasebook & = Phrasebook::application());
/// "a person's name", "a telephone number": what a finding is taken for.
QString words(IdentifyingKind, const Phrasebook & = Phrasebook::application());
/// The part of an answer that PublishedFinding::field names.
QString publishedFieldWords(const QString &field, const Phrasebook & = Phrasebook::application());
QString words(Severity, const Phrasebook & = Phrasebook::application());
/// "Published", "Sent to clearance": what happened, for actCode() and "drafted".
QString publishedEventWords(const QString &actCode, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
