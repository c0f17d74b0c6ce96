#pragma once

#include "core/intake/intakestore.h"
#include "tests/support/db/testdatabase.h"

#include <QCryptographicHash>

namespace tverrlos::tests {

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A mail called `name`, received on `day`; everything about it follows from its name.
inline ReadyEnquiry ready(const QString &name, const QDate &day, const QStringList &references = {})
{
    ReadyEnquiry source;
    source.source = name + QLatin1String(".eml");
    source.messageId = name + QLatin1String("@eksempel.no");
    source.references = references;
    source.contentKey = sha256(name.toUtf8());
    source.enquiry = enquiry(day, name);
    source.enquiry.originalText = QStringLiteral("Teksten til ") + name;
    source.raw = "raw " + name.toUtf8();
    return source;
}

inline UnreadableSource broken(const QByteArray &bytes)
{
    return {QStringLiteral("broken.eml"), bytes, bytes.size(),
            failure(ErrorCode::Invalid, "Line %1 is “%2”.", {QStringLiteral("1"), QString::fromUtf8(bytes)})};
}

} // namespace tverrlos::tests
