#include "tests/support/ui/workerdesk.h"

namespace tverrlos {

WorkerDesk::WorkerDesk(Store &store) : m_store(store)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkerDesk::~WorkerDesk()
{
    m_held.clear();
    m_thread.quit();
    m_thread.wait();
}

void WorkerDesk::pause()
{
    m_paused = true;
}

void WorkerDesk::resume()
{
    m_paused = false;
    for (auto &job : std::exchange(m_held, {}))
        enqueue(std::move(job));
}

void WorkerDesk::drain()
{
    QMetaObject::invokeMethod(
        &m_worker, [] {}, Qt::BlockingQueuedConnection);
}

void WorkerDesk::enqueue(std::function<void(Result<Store *>)> job)
{
    if (m_paused) {
        m_held.append(std::move(job));
        return;
    }
    QMetaObject::invokeMethod(
        &m_worker, [this, job = std::move(job)] { job(&m_store); }, Qt::QueuedConnection);
}

} // namespace tverrlos
