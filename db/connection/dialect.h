#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tverrlos {

/// The only place where SQLite and PostgreSQL differ in words. Queries are written once, in SQL both
/// understand, and take what differs from here. Text columns compare byte by byte on both ({{text}}), so that
/// order, ranges and keyset paging agree.
class Dialect
{
public:
    enum class Backend { Sqlite, Postgres };

    explicit Dialect(Backend backend) : m_backend(backend) {}
    Backend backend() const { return m_backend; }
    bool isSqlite() const { return m_backend == Backend::Sqlite; }

    /// Fills the placeholders of a migration: {{id}} (own row id, primary key), {{integer}}, {{real}},
    /// {{text}},
    /// {{bytes}}, and after the closing bracket {{strict}} or {{clustered}} (no row id: rows lie in key
    /// order). Lines between `--@sqlite`, `--@postgres` and `--@all` go to that back end only.
    QString ddl(const QString &migration) const;

    std::string_view beginWriting() const;
    /// One unchanging view of the data for several reads.
    std::string_view beginReading() const;
    /// At the end of a SELECT: keeps the rows until the transaction ends. SQLite locks whole files already.
    std::string_view forUpdate() const;
    /// After a table in FROM, where the planner would choose another index: SQLite takes an index of few
    /// values to be a sharp one, and sorts every row again for each page. PostgreSQL knows its values.
    std::string byIndex(std::string_view index) const;
    /// After a column in ORDER BY: the Norwegian alphabet, å last.
    std::string_view inNorwegian() const;

    /// An expression that equals itself for upper and lower case, æøå included.
    std::string folded(std::string_view expression) const;
    /// Whether one text stands in the other, exactly as written.
    std::string contains(std::string_view text, std::string_view part) const;

private:
    Backend m_backend;
};

/// The text as a LIKE pattern that means itself; to be used with ESCAPE '\'. Both back ends.
QString likeLiteral(const QString &text);

} // namespace tverrlos
