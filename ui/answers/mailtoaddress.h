#pragma once

#include <QString>
#include <QUrl>

namespace tverrlos {

/// A new mail as a mailto: address that every mail program understands (RFC 6068). An empty text is left out.
/// Pure.
QUrl mailtoAddress(const QString &recipient, const QString &subject, const QString &text);

} // namespace tverrlos
