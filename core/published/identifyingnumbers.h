#pragma once

#include "core/published/identifying.h"

namespace tverrlos {

/// A finding with its place in a ShadowText, before it is put back into the text as written.
struct ShadowFinding
{
    qsizetype begin = 0, end = 0;
    IdentifyingKind kind = IdentifyingKind::Person;
    Severity severity = Severity::Warns;
};

/// What has a form: numbers, addresses, dates, sizes, signatures, and the words that the program put in.
QList<ShadowFinding> formedFindings(const QString &shadow);

/// Whether the last digit fits the others (modulus 11, as Brønnøysundregistrene gives it).
bool isOrganisationNumber(const QString &nineDigits);

} // namespace tverrlos
