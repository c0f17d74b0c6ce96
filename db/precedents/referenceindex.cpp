#include "db/precedents/referenceindex.h"

#include "core/answers/legalact.h"
#include "core/precedents/contradiction.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/records/recordchain.h"

#include <QCryptographicHash>

#include <set>

namespace tverrlos {

namespace {

// A reference that is not understood is its own key; what is longer than any provision tells none.
constexpr qsizetype longestKey = 120;

/// Raised when the keys are made in another way.
constexpr char making[] = "1";

constexpr char tableName[] = "resolution_reference";

/// What stands in derived_table: the digest of what the rows were made from, and behind it a digest of that
/// and the table's name, so that a flipped bit shows.
QByteArray sealed(const QByteArray &name, const QByteArray &source)
{
    return source + QCryptographicHash::hash(name + source, QCryptographicHash::Sha256);
}

/// Changes whenever a reference could get another key.
QByteArray madeFrom()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(making));
    for (const LegalAct &act : legalActs()) {
        QStringList names{act.code};
        names += act.names.values();
        names += act.also;
        hash.addData(names.join(QChar(0)).toUtf8());
    }
    return sealed(tableName, hash.result());
}

bool isFilled(Connection &connection, const QByteArray &source)
{
    auto made = connection.prepare("SELECT 1 FROM derived_table WHERE name = 'resolution_reference' AND "
                                   "made_from = :source");
    made.bindAll(source);
    return made.next();
}

QStringList shortKeys(const QStringList &keys)
{
    QStringList kept;
    for (const QString &key : keys)
        if (key.size() <= longestKey)
            kept.append(key);
    return kept;
}

void insert(SqlStatement &add, CaseId id, int resolution, const QStringList &provisions)
{
    for (const QString &provision : shortKeys(provisions))
        add.bindAll(provision, id, resolution).run();
}

SqlStatement insertion(Connection &connection)
{
    return connection.prepare("INSERT INTO resolution_reference (provision, case_id, resolution) "
                              "VALUES (:provision, :case, :resolution)");
}

Resolution readAnswer(Connection &connection, qint64 id, int position)
{
    Resolution answer;
    auto head = connection.prepare("SELECT regime, outcome, decided, decided_by FROM case_resolution "
                                   "WHERE case_id = :case AND position = :position");
    head.bindAll(id, position);
    if (head.next())
        answer = {head.code<RegimeCode>(0), head.facet<ResolutionOutcome>(1), {}, head.date(2), head.text(3)};
    auto row = connection.prepare("SELECT label, text, legal_references FROM resolution_statement "
                                  "WHERE case_id = :case AND resolution = :position ORDER BY position");
    row.bindAll(id, position);
    while (row.next())
        answer.statements.append({row.facet<StatementLabel>(0), row.text(1), wordsOf(row.text(2))});
    return answer;
}

using Rows = std::set<std::pair<QString, int>>; ///< provision, resolution

Rows storedRows(Connection &connection, CaseId id)
{
    Rows rows;
    auto row =
        connection.prepare("SELECT provision, resolution FROM resolution_reference WHERE case_id = :case");
    row.bindAll(id);
    while (row.next())
        rows.insert({row.text(0), row.number(1)});
    return rows;
}

/// The answers of one case after the other, with nothing but their references: (case, position, answer).
void eachAnswer(Connection &connection, const std::function<void(CaseId, int, const Resolution &)> &take)
{
    auto row = connection.prepare("SELECT case_id, resolution, legal_references FROM resolution_statement "
                                  "WHERE legal_references <> '' ORDER BY case_id, resolution");
    std::pair<qint64, int> place{0, 0};
    Resolution answer;
    const auto give = [&] {
        if (!answer.statements.isEmpty())
            take(CaseId(place.first), place.second, answer);
        answer.statements.clear();
    };
    while (row.next()) {
        const std::pair<qint64, int> next{row.integer(0), row.number(1)};
        if (next != place)
            give();
        place = next;
        answer.statements.append({StatementLabel::Information, {}, wordsOf(row.text(2))});
    }
    give();
}

} // namespace

void ReferenceIndex::add(CaseId id, const QList<Resolution> &answers)
{
    SqlStatement add = insertion(m_connection);
    int position = 0;
    for (const Resolution &answer : answers)
        insert(add, id, ++position, provisionKeys(answer));
}

void ReferenceIndex::replace(CaseId id, const QList<Resolution> &before, const QList<Resolution> &after)
{
    if (before == after)
        return;
    m_connection.prepare("DELETE FROM resolution_reference WHERE case_id = :case").bindAll(id).run();
    add(id, after);
}

QList<ReferenceIndex::Found> ReferenceIndex::answersOn(const QStringList &provisions, CaseId except, int most)
{
    std::set<std::pair<qint64, int>> places;
    for (const QString &provision : shortKeys(provisions)) {
        auto row = m_connection.prepare(
            "SELECT case_id, resolution FROM resolution_reference WHERE provision = :provision "
            "AND case_id <> :except ORDER BY case_id DESC, resolution LIMIT :most");
        row.bindAll(provision, except, most);
        while (row.next())
            places.insert({row.integer(0), row.number(1)});
    }
    QList<Found> found;
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        found.append({CaseId(place->first), readAnswer(m_connection, place->first, place->second)});
    return found;
}

void ReferenceIndex::rebuild()
{
    m_connection.execute("DELETE FROM resolution_reference");
    SqlStatement add = insertion(m_connection);
    eachAnswer(m_connection, [&](CaseId id, int position, const Resolution &answer) {
        insert(add, id, position, provisionKeys(answer));
    });
}

void ReferenceIndex::compare(const std::function<void(CaseId)> &differs)
{
    if (!isFilled(m_connection, madeFrom()))
        return;
    CaseId current;
    Rows expected;
    const auto check = [&] {
        if (current.isStored() && storedRows(m_connection, current) != expected)
            differs(current);
        expected.clear();
    };
    eachAnswer(m_connection, [&](CaseId id, int position, const Resolution &answer) {
        if (id != current)
            check();
        current = id;
        for (const QString &provision : shortKeys(provisionKeys(answer)))
            expected.insert({provision, position});
    });
    check();
    auto orphan = m_connection.prepare(
        "SELECT DISTINCT case_id FROM resolution_reference AS known WHERE NOT EXISTS (SELECT 1 FROM "
        "resolution_statement WHERE case_id = known.case_id AND legal_references <> '')");
    while (orphan.next())
        differs(CaseId(orphan.integer(0)));
}

bool ReferenceIndex::isSealed()
{
    constexpr int digest = 32; // bytes
    auto row = m_connection.prepare("SELECT name, made_from FROM derived_table");
    while (row.next())
        if (row.bytes(1) != sealed(row.text(0).toUtf8(), row.bytes(1).left(digest)))
            return false;
    return true;
}

void fillReferences(Connection &connection)
{
    const QByteArray source = madeFrom();
    if (isFilled(connection, source))
        return;
    Transaction transaction(connection);
    takeTurn(connection);
    if (isFilled(connection, source)) // another program was quicker
        return;
    ReferenceIndex(connection).rebuild();
    connection
        .prepare("INSERT INTO derived_table (name, made_from) VALUES ('resolution_reference', :source) "
                 "ON CONFLICT (name) DO UPDATE SET made_from = excluded.made_from")
        .bindAll(source)
        .run();
    transaction.commit();
}

} // namespace tverrlos
