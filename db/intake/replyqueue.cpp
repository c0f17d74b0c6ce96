#include "db/intake/replyqueue.h"

#include <QHash>

#include <algorithm>
#include <queue>
#include <utility>
#include <vector>

namespace tverrlos {

namespace {

/// Who waits for whom: Kahn's order, with the oldest mail first among those that wait for nobody.
class ThreadOrder
{
public:
    explicit ThreadOrder(const QList<WaitingReply> &replies)
        : m_replies(replies), m_awaited(replies.size(), 0), m_answersTo(replies.size())
    {
        QHash<QByteArray, qsizetype> byId;
        for (qsizetype i = 0; i < replies.size(); ++i)
            if (const QByteArray &id = replies[i].head.messageId; !id.isEmpty() && !byId.contains(id))
                byId.insert(id, i);
        for (qsizetype i = 0; i < replies.size(); ++i)
            for (const QByteArray &id : replies[i].head.references)
                if (const auto found = byId.constFind(id); found != byId.constEnd() && *found != i) {
                    m_answersTo[*found].append(i);
                    ++m_awaited[i];
                }
    }

    QList<qsizetype> order() const
    {
        QList<int> awaited = m_awaited;
        const auto later = [this](qsizetype a, qsizetype b) { return key(a) > key(b); };
        std::priority_queue<qsizetype, std::vector<qsizetype>, decltype(later)> ready(later);
        for (qsizetype i = 0; i < awaited.size(); ++i)
            if (awaited[i] == 0)
                ready.push(i);
        QList<qsizetype> done;
        while (!ready.empty()) {
            const qsizetype next = ready.top();
            ready.pop();
            done.append(next);
            for (const qsizetype answer : m_answersTo[next])
                if (--awaited[answer] == 0)
                    ready.push(answer);
        }
        QList<qsizetype> circle;
        for (qsizetype i = 0; i < awaited.size(); ++i)
            if (awaited[i] > 0)
                circle.append(i);
        std::sort(circle.begin(), circle.end(), [this](auto a, auto b) { return key(a) < key(b); });
        return done + circle;
    }

private:
    std::pair<qint64, qint64> key(qsizetype at) const
    {
        const QDateTime &sent = m_replies[at].head.sent;
        return {sent.isValid() ? sent.toMSecsSinceEpoch() : 0, m_replies[at].place};
    }

    const QList<WaitingReply> &m_replies;
    QList<int> m_awaited;
    QList<QList<qsizetype>> m_answersTo;
};

} // namespace

QList<WaitingReply> ReplyQueue::takeInThreadOrder()
{
    const QList<WaitingReply> waiting = std::exchange(m_waiting, {});
    QList<WaitingReply> ordered;
    ordered.reserve(waiting.size());
    for (const qsizetype at : ThreadOrder(waiting).order())
        ordered.append(waiting[at]);
    return ordered;
}

} // namespace tverrlos
