#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace tverrlos {

/// What kind of outcome an error is; callers branch on this, never on the sentence.
enum class ErrorCode {
    NotFound,       ///< the thing asked for does not exist
    Cancelled,      ///< the person asked to stop; nothing is wrong
    Conflict,       ///< someone else changed it since it was read
    Refused,        ///< an act that the rules do not allow now
    Invalid,        ///< input that cannot be understood
    Busy,           ///< another program holds the database
    ReadOnly,       ///< the file or folder cannot be written
    Damaged,        ///< content does not match its own checksums
    Foreign,        ///< a file, but not one of ours
    NewerSchema,    ///< made by a later version of the program
    UnsafeLocation, ///< a database on a network or cloud-synced folder
    Unreadable,     ///< the file could not be opened or read
    Unavailable,    ///< a server or file that was there is gone
    OutOfSpace,     ///< the disk is full
    Internal,       ///< a fault of the program's own
};

/// Why something did not happen. The sentences are English sources marked with QT_TRANSLATE_NOOP("Error",
/// ...): core stays free of translators, and `ui/wording` says them in the reader's language.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString sentence; ///< what happened and where, with %1, %2 ... for the arguments
    QStringList arguments;
    QString remedy = {}; ///< what the person can do; empty when there is nothing to do

    /// The sentence (and remedy) in English with its arguments filled in: for logs and scripts.
    QString english() const;
    bool operator==(const Error &) const = default;
};

/// An error from marked English sources: failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "..."), {a,
/// b}).
Error failure(ErrorCode code, const char *sentence, const QStringList &arguments = {},
              const char *remedy = "");

/// A value, or the reason why there is none. Thread: a plain value.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Precondition for these: ok().
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Precondition: !ok().
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or the reason why not.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tverrlos
