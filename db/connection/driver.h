#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string>

struct sqlite3;

namespace tverrlos {

/// A prepared statement of one back end. Parameters count from 1, columns from 0. Throws DatabaseError.
class Cursor
{
public:
    virtual ~Cursor() = default;
    virtual void bindNull(int parameter) = 0;
    virtual void bindInteger(int parameter, qint64 value) = 0;
    virtual void bindReal(int parameter, double value) = 0;
    virtual void bindText(int parameter, const QString &value) = 0;
    virtual void bindBytes(int parameter, const QByteArray &value) = 0;

    /// Executes on the first call; true while there is a row.
    virtual bool step() = 0;
    /// Rows that the finished execution changed.
    virtual qint64 changes() const = 0;
    /// Ready to execute again; bindings stay.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    /// The text as UTF-8, nothing for NULL. Holds until the next row or the next call.
    virtual QByteArrayView utf8(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// An open back end: what Connection needs of it, and nothing else of the program sees. Throws DatabaseError.
class Driver
{
public:
    virtual ~Driver() = default;
    /// SQL in UTF-8 with `?` for each parameter.
    virtual std::unique_ptr<Cursor> prepare(const std::string &sql) = 0;
    /// One statement without parameters and without an answer.
    virtual void execute(const std::string &sql) = 0;
    /// Makes sure that what is written lands where the address says: a deleted file still takes writes.
    virtual void checkPresent() = 0;
    /// Stops what runs now; it ends with Cancelled. From any thread while the driver lives.
    virtual void interrupt() = 0;
    virtual bool isUsable() const { return true; }
    virtual sqlite3 *sqliteHandle() const { return nullptr; }
};

} // namespace tverrlos
