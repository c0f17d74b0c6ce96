#pragma once

#include "core/results/result.h"

#include <exception>
#include <new>
#include <type_traits>
#include <utility>

namespace tverrlos {

/// Unwinds a unit of work inside db; becomes a Result once, in guarded(). Never crosses the layer's edge.
class DatabaseError : public std::exception
{
public:
    /// `detail` is what the library said: English, for logs; it may quote SQL but never values.
    explicit DatabaseError(Error error, QString detail = {}, bool uniqueViolation = false);

    const Error &error() const { return m_error; }
    const QString &detail() const { return m_detail; }
    /// A row with this key is already there; lets a caller answer "duplicate" in place of failing.
    bool isUniqueViolation() const { return m_uniqueViolation; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QString m_detail;
    QByteArray m_what;
    bool m_uniqueViolation;
};

/// The outcome of a result code of the SQLite library. `where`: the file, for the sentence.
DatabaseError sqliteError(int extendedCode, const QString &message, const QString &where);
/// The outcome of a server's SQLSTATE; empty: the connection itself failed.
DatabaseError serverError(const QString &sqlState, const QString &message, const QString &where);

/// What an exception other than DatabaseError becomes.
Error unexpected(const char *what);
Error outOfMemory();

namespace detail {
template<class T>
struct Unwrapped
{
    using Type = Result<T>;
};
template<class T>
struct Unwrapped<Result<T>>
{
    using Type = Result<T>;
};
} // namespace detail

/// Runs work that may throw and answers with a Result: the one place where exceptions end. Work may itself
/// return a Result; a failed one passes through unchanged.
///
///     return guarded([&] { ...; return page; });
template<class Work>
auto guarded(Work &&work) -> typename detail::Unwrapped<std::invoke_result_t<Work>>::Type
{
    using Answer = typename detail::Unwrapped<std::invoke_result_t<Work>>::Type;
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return Answer();
        } else {
            return Answer(std::forward<Work>(work)());
        }
    } catch (const DatabaseError &error) {
        return error.error();
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    } catch (const std::exception &error) {
        return unexpected(error.what());
    }
}

} // namespace tverrlos
