#pragma once

#include "core/results/result.h"
#include "core/store/store.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace tverrlos {

/// Where the window hands in work for the database thread. The window never sees SQL, and never waits.
///
///     QFuture<Result<CasePage>> answer = desk.ask([=](Store &store) { return store.cases().page(...); });
///
/// Jobs run one at a time in the order given. A future cancelled before its job begins skips the job and
/// finishes without a result. Capture by value: a job outlives the call. Thread-safe.
class DatabaseDesk
{
public:
    virtual ~DatabaseDesk() = default;

    /// `question`: Store& -> Result<T>. A future that is not cancelled gets exactly one result.
    template<class Question>
    auto ask(Question question) -> QFuture<std::invoke_result_t<Question, Store &>>
    {
        using Answer = std::invoke_result_t<Question, Store &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue([promise, question = std::move(question)](Result<Store *> store) mutable {
            if (!promise->isCanceled())
                promise->addResult(store ? question(**store) : Answer(store.error()));
            promise->finish();
        });
        return future;
    }

protected:
    /// Runs the job on the database thread, with the store or the reason why there is none.
    virtual void enqueue(std::function<void(Result<Store *>)> job) = 0;
};

} // namespace tverrlos
