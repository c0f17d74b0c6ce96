#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace tverrlos {

/// What the office knows now, where that can change while the program runs: its responsibility graph, its
/// lexicon. Holds one immutable value; a reader takes the whole of it and keeps that for as long as its work
/// lasts, so that nobody sees half a change. Thread-safe. Composed once per open database; readers hold a
/// reference and ask anew for each piece of work.
template<class T>
class Current
{
public:
    explicit Current(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    std::shared_ptr<const T> get() const
    {
        const std::lock_guard lock(m_lock);
        return m_value;
    }
    void set(T value)
    {
        auto next = std::make_shared<const T>(std::move(value));
        const std::lock_guard lock(m_lock);
        m_value = std::move(next);
    }

private:
    mutable std::mutex m_lock;
    std::shared_ptr<const T> m_value;
};

} // namespace tverrlos
