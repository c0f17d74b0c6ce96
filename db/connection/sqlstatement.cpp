#include "db/connection/sqlstatement.h"

#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"

namespace tverrlos {

namespace {

/// ISO text sorts as time does only while years have four digits.
void checkYear(const QDate &day)
{
    if (day.year() < 0 || day.year() > 9999)
        throw DatabaseError(failure(ErrorCode::Invalid,
                                    QT_TRANSLATE_NOOP("Error", "The year %1 cannot be kept."),
                                    {QString::number(day.year())}));
}

} // namespace

SqlStatement::SqlStatement(Prepared &prepared) : m_prepared(&prepared)
{
    prepared.leased = true;
}

SqlStatement::~SqlStatement()
{
    if (!m_prepared)
        return;
    m_prepared->cursor->reset();
    m_prepared->leased = false;
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr)), m_executing(other.m_executing)
{}

void SqlStatement::begin()
{
    if (!m_executing)
        return;
    m_prepared->cursor->reset();
    m_executing = false;
}

bool SqlStatement::next()
{
    m_executing = true;
    return m_prepared->cursor->step();
}

qint64 SqlStatement::run()
{
    begin();
    while (next()) {
    }
    const qint64 changes = m_prepared->cursor->changes();
    begin();
    return changes;
}

void SqlStatement::put(int parameter, const QDate &value)
{
    if (!value.isValid())
        return put(parameter, std::nullopt);
    checkYear(value);
    put(parameter, isoDate(value));
}

void SqlStatement::put(int parameter, const QDateTime &value)
{
    if (!value.isValid())
        return put(parameter, std::nullopt);
    checkYear(value.toUTC().date());
    put(parameter, isoMoment(value));
}

QDate SqlStatement::date(int column) const
{
    return dateFromIso(QLatin1String(utf8(column)));
}

std::optional<QDate> SqlStatement::optionalDate(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return date(column);
}

QDateTime SqlStatement::moment(int column) const
{
    return isNull(column) ? QDateTime() : momentFromIso(text(column));
}

void SqlStatement::unknownName(std::string_view name)
{
    throw DatabaseError(failure(ErrorCode::Internal,
                                QT_TRANSLATE_NOOP("Error", "The database refused an operation: %1"),
                                {QStringLiteral("no parameter :") +
                                 QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))}));
}

void SqlStatement::unknownCode(int column) const
{
    throw DatabaseError(failure(
        ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The database holds a word that it cannot hold: %1"),
        {text(column)},
        QT_TRANSLATE_NOOP("Error", "Leave the file as it is, and restore the latest backup.")));
}

} // namespace tverrlos
