#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace tverrlos {

/// Calls `callback(answer)` in the receiver's thread when the future has its result. The wait ends with the
/// receiver: the watcher is its child, so that an answer never reaches a widget that is gone.
/// (QFuture::then(context) of Qt 6.4 aborts debug builds when the context dies first.) A future that was
/// cancelled delivers nothing.
template<class T, class Callback>
void whenReady(const QFuture<T> &future, QObject *receiver, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> answer = watcher->future();
                         if (!answer.isCanceled() && answer.isResultReadyAt(0))
                             callback(answer.resultAt(0));
                     });
    watcher->setFuture(future);
}

/// Keeps only the newest question of a kind: asking again cancels the former, and an answer that comes too
/// late is dropped. A member of its receiver. For lists and searches, where typing outruns the database.
class NewestAnswer
{
public:
    NewestAnswer() = default;
    ~NewestAnswer() { cancel(); }
    NewestAnswer(const NewestAnswer &) = delete;
    NewestAnswer &operator=(const NewestAnswer &) = delete;

    template<class T, class Callback>
    void await(QFuture<T> future, QObject *receiver, Callback callback)
    {
        cancel();
        m_cancel = [future]() mutable { future.cancel(); };
        const int question = m_question;
        whenReady(future, receiver, [this, question, callback = std::move(callback)](T answer) mutable {
            if (question != m_question)
                return;
            m_cancel = nullptr;
            callback(std::move(answer));
        });
    }

    bool isWaiting() const { return m_cancel != nullptr; }

    void cancel()
    {
        ++m_question;
        if (const auto stop = std::exchange(m_cancel, nullptr))
            stop();
    }

private:
    int m_question = 0;
    std::function<void()> m_cancel;
};

} // namespace tverrlos
