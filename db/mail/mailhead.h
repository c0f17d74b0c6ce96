#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

namespace tverrlos {

/// What a mail says of its place in a thread, read from its headers alone: cheap enough to ask of every mail
/// before any is parsed. For ordering; what readMail() finds is what is stored.
struct MailHead
{
    QByteArray messageId; ///< without angle brackets; empty when it has none
    QList<QByteArray>
        references; ///< of In-Reply-To and References, without angle brackets; at most `mostReferences`
    QDateTime sent; ///< UTC, as the Date header claims; may be invalid

    static constexpr qsizetype mostReferences = 200;
    /// Whether it says that it answers another mail.
    bool answers() const { return !references.isEmpty(); }
};

/// Linear in the headers, which are read no further than `limit` bytes.
MailHead mailHead(QByteArrayView mail, qsizetype limit = 256 * 1024);

} // namespace tverrlos
