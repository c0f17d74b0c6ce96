#pragma once

#include <functional>
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
    /// Made when it is first asked for, on that thread, so that nobody waits for what nobody needs.
    explicit Current(std::function<T()> make) : m_make(std::move(make)) {}

    std::shared_ptr<const T> get() const
    {
        const std::lock_guard lock(m_lock); // who comes while it is made waits for it
        if (!m_value)
            m_value = std::make_shared<const T>(m_make());
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
    std::function<T()> m_make;
    mutable std::shared_ptr<const T> m_value;
};

} // namespace tverrlos
