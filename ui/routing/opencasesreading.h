#pragma once

#include "core/routing/routingqueries.h"
#include "ui/background/whenready.h"

#include <QObject>

#include <functional>

namespace tverrlos {

class DatabaseDesk;
class Store;

/// Hands every open case to some work, page by page: each page is one short job on the database thread, so
/// that other questions come in between, and cancelling takes effect at once. Starting again drops what was
/// under way. GUI thread.
class OpenCasesReading final : public QObject
{
    Q_OBJECT
public:
    explicit OpenCasesReading(DatabaseDesk &desk, QObject *parent = nullptr);

    /// Both are called on the database thread, never at the same time, `finish` last and not when the reading
    /// is cancelled or fails; they keep what they work on alive (capture a shared_ptr). After finished() the
    /// GUI thread may read it.
    void start(std::function<void(const RoutingFacts &)> take, std::function<void()> finish);
    void cancel();
    bool isReading() const { return m_answer.isWaiting(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();
    void failed(const tverrlos::Error &error);

private:
    struct Step
    {
        qint64 total = 0; ///< of the first step
        qint64 read = 0;
        std::optional<CaseNumber> next; ///< nothing: that was the last
    };
    void ask(const std::optional<CaseNumber> &after);
    static Result<Step> read(Store &store, const std::optional<CaseNumber> &after,
                             const std::function<void(const RoutingFacts &)> &take,
                             const std::function<void()> &finish);
    void took(const Step &step);

    DatabaseDesk &m_desk;
    std::function<void(const RoutingFacts &)> m_take;
    std::function<void()> m_finish;
    qint64 m_done = 0;
    qint64 m_total = 0;
    NewestAnswer m_answer;
};

} // namespace tverrlos
