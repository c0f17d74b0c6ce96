#pragma once

#include "db/intake/sourcefiles.h"
#include "db/mail/mailhead.h"

#include <QList>

namespace tverrlos {

/// A mail that says it answers another, and where to find it again when its turn comes.
struct WaitingReply
{
    SourceFile file;
    QString label;       ///< for the receipt
    qint64 position = 0; ///< of its first byte in the file
    qint64 size = 0;     ///< bytes
    qint64 place = 0;    ///< in the order read: where the receipt lists it
    bool mailbox = false;
    MailHead head;
};

/// The replies of one run. They wait until every mail that answers nothing has been taken in, so that a reply
/// finds its case whatever the files are called and however long the mailbox is. Memory follows the number of
/// replies, not their size.
class ReplyQueue
{
public:
    void add(WaitingReply reply) { m_waiting.append(std::move(reply)); }
    bool isEmpty() const { return m_waiting.isEmpty(); }

    /// All of them, each after those it answers; among equals the oldest first, then in the order read. A
    /// circle of mails that answer one another comes last. The queue is empty afterwards.
    QList<WaitingReply> takeInThreadOrder();

private:
    QList<WaitingReply> m_waiting;
};

} // namespace tverrlos
