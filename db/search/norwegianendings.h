#pragma once

#include <QByteArray>
#include <QList>

namespace tverrlos {

/// The same word as bokmål and nynorsk end it where no list knows the word: sårbarhet, sårbarheit; søkerne,
/// søkjarane. The word itself is the first; endings that Snowball takes off alike in both are left to it
/// (-lig and -leg, -ene and -ane). What comes out need not be a word: it is looked for, and not found.
QList<QByteArray> norwegianEndings(const QByteArray &form);

} // namespace tverrlos
