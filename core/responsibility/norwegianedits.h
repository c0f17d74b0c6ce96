#pragma once

#include <QStringList>

namespace tverrlos {

/// The words of an edit as parseGraphEdit() knows them, where an officer typed them in Norwegian:
/// "slå sammen ehelse med hdir fra 2024-01-01" is "merge ehelse into hdir from 2024-01-01". Codes, values and
/// words that are English already stay. Bokmål and nynorsk.
QStringList inEnglish(const QStringList &words);

} // namespace tverrlos
