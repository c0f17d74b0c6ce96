#pragma once

#include "db/mail/maillimits.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace tverrlos {

/// One mail of a mailbox file.
struct MboxMail
{
    QByteArray bytes;    ///< at most the size limit and a little; see `size`
    qint64 size = 0;     ///< of the whole mail
    qint64 line = 0;     ///< where it begins, from 1
    qint64 position = 0; ///< where it can be read again from: of its separator line, in bytes
};

/// Splits a mailbox file (mboxo, mboxrd) as it is read: memory follows the largest mail, never the file.
class MboxReader
{
public:
    /// `device` is open for reading and outlives this.
    MboxReader(QIODevice &device, const MailLimits &limits) : m_device(device), m_limits(limits) {}

    /// Nothing at the end of the file.
    std::optional<MboxMail> next();

    /// Whether this is the line that stands before each mail: "From someone Mon Feb 12 09:14:00 2024".
    static bool isSeparator(const QByteArray &line);

private:
    void keep(MboxMail &mail, QByteArray line) const;

    QIODevice &m_device;
    const MailLimits &m_limits;
    qint64 m_line = 0;
    qint64 m_separator = 0; ///< where the last separator began
    bool m_begun = false;   ///< a separator has been read and its mail not yet
};

} // namespace tverrlos
