#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "db/connection/driver.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tverrlos {

/// A prepared statement, kept by its connection for the next time. Runs forward only; columns are read by
/// index. Obtained from Connection::prepare(); goes back to the connection when it leaves its scope, so that
/// the same SQL may be in use several times at once. Thread: its connection's. Throws DatabaseError.
///
///     SqlStatement find = connection.prepare("SELECT id, received FROM cases WHERE officer = :officer");
///     find.bind("officer", officer);
///     while (find.next())
///         use(find.integer(0), find.date(1));
///
/// Dates are kept as ISO text, moments as UTC ISO text to the millisecond, flags as 0 and 1, codes as text.
/// An invalid date or moment and an unset optional are NULL; a null QString is empty text, never NULL.
class SqlStatement
{
public:
    /// What the connection keeps between uses.
    struct Prepared
    {
        std::unique_ptr<Cursor> cursor;
        std::vector<std::string> names;
        bool leased = false;
    };
    explicit SqlStatement(Prepared &prepared);
    ~SqlStatement();
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;
    SqlStatement &operator=(SqlStatement &&) = delete;

    /// By name, everywhere the name stands. A name that the SQL does not have is a fault of the program:
    /// Internal.
    template<class T>
    SqlStatement &bind(std::string_view name, const T &value)
    {
        begin();
        bool found = false;
        for (std::size_t i = 0; i < m_prepared->names.size(); ++i)
            if (m_prepared->names[i] == name) {
                put(static_cast<int>(i) + 1, value);
                found = true;
            }
        if (!found)
            unknownName(name);
        return *this;
    }
    /// By place, from 1; for SQL in which each name stands once.
    template<class T>
    SqlStatement &bindAt(int parameter, const T &value)
    {
        begin();
        put(parameter, value);
        return *this;
    }
    /// All of them in order; the quickest way for many rows.
    template<class... T>
    SqlStatement &bindAll(const T &...values)
    {
        begin();
        int parameter = 0;
        (put(++parameter, values), ...);
        return *this;
    }

    /// Executes on the first call after binding; false when there is no further row. Binding again starts
    /// over.
    bool next();
    /// Executes to the end and says how many rows were changed. Ready to be bound again.
    qint64 run();
    /// Lets go of the rows that were not read; on SQLite they hold a lock. Leaving the scope does it too.
    void reset() { begin(); }

    bool isNull(int column) const { return m_prepared->cursor->isNull(column); }
    qint64 integer(int column) const { return m_prepared->cursor->integer(column); }
    int number(int column) const { return static_cast<int>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const { return m_prepared->cursor->real(column); }
    QString text(int column) const { return m_prepared->cursor->text(column); }
    /// The text as UTF-8, until the next row or the next call.
    QByteArrayView utf8(int column) const { return m_prepared->cursor->utf8(column); }
    QByteArray bytes(int column) const { return m_prepared->cursor->bytes(column); }
    /// Invalid for NULL and for anything that is no day.
    QDate date(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    /// UTC; invalid for NULL.
    QDateTime moment(int column) const;
    template<class C>
    C code(int column) const
    {
        return C(text(column));
    }
    /// Damaged for a code that the vocabulary does not have.
    template<class E>
    E facet(int column) const
    {
        // fromCode() on the bytes as they are: lists and reports ask this of every row.
        static const QList<E> values = allOf<E>();
        const QByteArrayView utf8Code = utf8(column);
        for (const E value : values)
            if (codeOf(value) == QLatin1String(utf8Code))
                return value;
        unknownCode(column);
    }
    template<class E>
    std::optional<E> optionalFacet(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        return facet<E>(column);
    }

private:
    void begin();
    void put(int parameter, std::nullopt_t) { m_prepared->cursor->bindNull(parameter); }
    void put(int parameter, const QString &value) { m_prepared->cursor->bindText(parameter, value); }
    void put(int parameter, const QLatin1String &value) { put(parameter, QString(value)); }
    void put(int parameter, const QByteArray &value) { m_prepared->cursor->bindBytes(parameter, value); }
    void put(int parameter, const QDate &value);
    void put(int parameter, const QDateTime &value);
    void put(int parameter, const CaseNumber &value) { put(parameter, value.text()); }
    template<std::integral T>
    void put(int parameter, T value)
    {
        m_prepared->cursor->bindInteger(parameter, static_cast<qint64>(value));
    }
    template<std::floating_point T>
    void put(int parameter, T value)
    {
        m_prepared->cursor->bindReal(parameter, static_cast<double>(value));
    }
    template<class Tag>
    void put(int parameter, const Code<Tag> &value)
    {
        put(parameter, value.text());
    }
    template<class Tag>
    void put(int parameter, const Id<Tag> &value)
    {
        put(parameter, value.value());
    }
    template<class E>
    requires std::is_enum_v<E>
    void put(int parameter, E value) { put(parameter, codeOf(value)); }
    template<class T>
    void put(int parameter, const std::optional<T> &value)
    {
        if (value)
            put(parameter, *value);
        else
            put(parameter, std::nullopt);
    }
    [[noreturn]] static void unknownName(std::string_view name);
    [[noreturn]] void unknownCode(int column) const;

    Prepared *m_prepared;
    bool m_executing = false;
};

} // namespace tverrlos
