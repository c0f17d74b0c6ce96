#include "db/search/searchindex.h"

#include "db/connection/connection.h"

#include <QHash>

#include <sqlite3.h>

#include <array>

namespace tverrlos {

namespace {

/// Text columns with the weight that ts_rank gives them; in the order of the FTS5 table.
struct Part
{
    const QString SearchText::*text;
    char weight;
};
constexpr std::array<Part, 6> parts{{{&SearchText::number, 'A'},
                                     {&SearchText::title, 'A'},
                                     {&SearchText::organisation, 'B'},
                                     {&SearchText::problem, 'C'},
                                     {&SearchText::context, 'D'},
                                     {&SearchText::answer, 'D'}}};

/// A case's terms for PostgreSQL, from the same reader that serves FTS5.
struct Terms
{
    QByteArray vector; ///< 'term':1A 'other':1C, each once, with the weight of the best place it stands in
    QByteArray stems;  ///< " first second | third ": in order, columns parted by a sign that no word holds
};

Terms termsOf(const SearchText &text, WordReader &reader)
{
    QHash<QByteArray, char> weights;
    const auto take = [&](const QByteArray &term, char weight) {
        const auto known = weights.constFind(term);
        if (known == weights.cend() || *known > weight)
            weights.insert(term, weight);
    };
    Terms terms;
    for (const Part &part : parts) {
        terms.stems += " |";
        reader.read((text.*part.text).toUtf8(), [&](const SearchWord &word) {
            take(word.stem, part.weight);
            take(word.form, part.weight);
            terms.stems += ' ' + word.stem;
            return true;
        });
    }
    terms.stems += " |";
    for (auto term = weights.cbegin(); term != weights.cend(); ++term)
        terms.vector += '\'' + term.key() + "':1" + term.value() + ' ';
    return terms;
}

void bindTexts(auto &statement, CaseId id, const SearchText &text)
{
    statement.bindAll(id, text.number, text.title, text.organisation, text.problem, text.context,
                      text.answer);
}

/// What case_search_content is on SQLite; the texts are cut in textOf().
constexpr char selectTexts[] =
    R"(SELECT id, year, sequence, external_reference, title, organisation, problem, context,
              coalesce((SELECT string_agg(text, chr(10) ORDER BY resolution, position)
                          FROM resolution_statement WHERE case_id = cases.id), '') )";

SearchText textOf(const auto &row)
{
    const QString number = CaseNumber(row.number(1), row.integer(2)).text();
    return {SearchText::cut(number + QLatin1Char(' ') + row.text(3)),
            SearchText::cut(row.text(4)),
            SearchText::cut(row.text(5)),
            SearchText::cut(row.text(6)),
            SearchText::cut(row.text(7)),
            SearchText::cut(row.text(8))};
}

} // namespace

void SearchIndex::add(CaseId id, const SearchText &text)
{
    write(id, text, false);
}

void SearchIndex::replace(CaseId id, const SearchText &before, const SearchText &after)
{
    if (before == after)
        return;
    if (m_connection.dialect().isSqlite())
        remove(id, before);
    write(id, after, true);
}

void SearchIndex::remove(CaseId id, const SearchText &text)
{
    if (!m_connection.dialect().isSqlite()) {
        m_connection.prepare("DELETE FROM case_search WHERE case_id = :id").bindAll(id).run();
        return;
    }
    auto remove = m_connection.prepare(
        R"(INSERT INTO case_search (case_search, rowid, number, title, organisation, problem, context, answer)
           VALUES ('delete', :id, :number, :title, :organisation, :problem, :context, :answer))");
    bindTexts(remove, id, text);
    remove.run();
}

void SearchIndex::rebuild()
{
    if (m_connection.dialect().isSqlite()) {
        m_connection.execute("INSERT INTO case_search (case_search) VALUES ('rebuild')");
        return;
    }
    m_connection.execute("DELETE FROM case_search");
    auto cases = m_connection.prepare(QLatin1String(selectTexts) + QStringLiteral("FROM cases"));
    while (cases.next())
        add(CaseId(cases.integer(0)), textOf(cases));
}

void SearchIndex::forgetDeleted()
{
    if (!m_connection.dialect().isSqlite())
        return;
    constexpr int pages = 500;
    const auto merge = [this](int step) {
        const int before = sqlite3_total_changes(m_connection.sqliteHandle());
        m_connection.prepare("INSERT INTO case_search (case_search, rank) VALUES ('merge', :pages)")
            .bindAll(step)
            .run();
        return sqlite3_total_changes(m_connection.sqliteHandle()) - before >= 2; // 1: there was no more to do
    };
    // A negative number begins the merge of all segments, positive ones go on with it (FTS5's documentation).
    for (bool more = merge(-pages); more;)
        more = merge(pages);
}

void SearchIndex::compare(const std::function<void(const CaseNumber &)> &differs)
{
    auto cases = m_connection.prepare(QLatin1String(selectTexts) + QStringLiteral("FROM cases ORDER BY id"));
    auto same = m_connection.prepare("SELECT 1 FROM case_search WHERE case_id = :id AND terms = CAST(:terms "
                                     "AS tsvector) AND stems = :stems");
    while (cases.next()) {
        const Terms terms = termsOf(textOf(cases), m_reader);
        same.bind("id", cases.integer(0))
            .bind("terms", QString::fromUtf8(terms.vector))
            .bind("stems", QString::fromUtf8(terms.stems));
        if (!same.next())
            differs(CaseNumber(cases.number(1), cases.integer(2)));
    }
}

void SearchIndex::write(CaseId id, const SearchText &text, bool present)
{
    if (m_connection.dialect().isSqlite()) {
        auto insert = m_connection.prepare(
            R"(INSERT INTO case_search (rowid, number, title, organisation, problem, context, answer)
               VALUES (:id, :number, :title, :organisation, :problem, :context, :answer))");
        bindTexts(insert, id, text);
        insert.run();
        return;
    }
    const Terms terms = termsOf(text, m_reader);
    const char *sql = present ? "UPDATE case_search SET terms = CAST(:terms AS tsvector), stems = :stems "
                                "WHERE case_id = :id"
                              : "INSERT INTO case_search (terms, stems, case_id) "
                                "VALUES (CAST(:terms AS tsvector), :stems, :id)";
    m_connection.prepare(sql)
        .bindAll(QString::fromUtf8(terms.vector), QString::fromUtf8(terms.stems), id)
        .run();
}

} // namespace tverrlos
