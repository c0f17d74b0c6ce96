#include "db/precedents/likelyduplicates.h"

#include "core/askers/organisationname.h"
#include "db/cases/casefilter.h"
#include "db/cases/caserecord.h"
#include "db/connection/connection.h"

#include <algorithm>
#include <optional>

namespace tverrlos {

namespace {

/// Of one asker's cases, the latest so many: nobody asks more in half a year, but a test sheet may.
constexpr int mostCompared = 100;

struct Window
{
    QDate from;
    QDate to;
};

/// Compares the texts of an asker's cases as they are read, and keeps those that are the same question.
class Finder
{
public:
    explicit Finder(const Case &enquiry) : m_text(textOf(enquiry.problem, enquiry.context)) {}

    void readAll(SqlStatement &row)
    {
        while (row.next()) {
            const CaseRow line = RowReader().read(row);
            const double likeness =
                textLikeness(m_text, textOf(row.text(listColumnCount), row.text(listColumnCount + 1)));
            if (likeness >= sameQuestion && !isKnown(line.id))
                m_found.append({line, likeness});
        }
    }

    QList<LikelyDuplicate> take()
    {
        std::sort(m_found.begin(), m_found.end(), [](const LikelyDuplicate &a, const LikelyDuplicate &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : a.row.id > b.row.id;
        });
        return std::move(m_found);
    }

private:
    static QString textOf(const QString &problem, const QString &context)
    {
        return problem + QLatin1Char('\n') + context;
    }
    bool isKnown(CaseId id) const
    {
        return std::any_of(m_found.begin(), m_found.end(),
                           [id](const LikelyDuplicate &known) { return known.row.id == id; });
    }

    QString m_text;
    QList<LikelyDuplicate> m_found;
};

std::string casesWhere(const std::string &condition)
{
    return "SELECT " + listColumns() + ", cases.problem, cases.context FROM cases WHERE " + condition +
           " AND " + notTakenBack() +
           " AND cases.received BETWEEN :from AND :to ORDER BY cases.received DESC, cases.id DESC LIMIT "
           ":most";
}

/// Every name that the asker's organisation goes by, merged ones too.
QStringList namesOf(Connection &connection, const QString &organisation)
{
    QStringList names{organisation};
    auto known = connection.prepare(
        "SELECT DISTINCT other.name FROM organisation_name AS mine "
        "JOIN organisation AS asker ON asker.id = mine.organisation_id "
        "JOIN organisation AS same ON same.standing = asker.standing "
        "JOIN organisation_name AS other ON other.organisation_id = same.id WHERE mine.match_key = :key");
    known.bindAll(matchKey(organisation));
    while (known.next())
        if (const QString name = known.text(0); !names.contains(name))
            names.append(name);
    return names;
}

} // namespace

QList<LikelyDuplicate> likelyDuplicates(Connection &connection, const Case &enquiry)
{
    const QString organisation = enquiry.asker.organisation.trimmed();
    const QString address = enquiry.asker.contactAddress.trimmed();
    if (!enquiry.received.isValid() || (organisation.isEmpty() && address.isEmpty()))
        return {};
    const Window window{enquiry.received.addDays(-askedTwiceWithin),
                        enquiry.received.addDays(askedTwiceWithin)};
    Finder finder(enquiry);
    const QStringList names = organisation.isEmpty() ? QStringList() : namesOf(connection, organisation);
    for (const QString &name : names) {
        auto row = connection.prepare(casesWhere("cases.organisation = :name"));
        row.bindAll(name, window.from, window.to, mostCompared);
        finder.readAll(row);
    }
    if (!address.isEmpty()) {
        auto row = connection.prepare(
            casesWhere("cases.id IN (SELECT case_id FROM case_contact WHERE address IN (:address, :lower))"));
        row.bindAll(address, address.toLower(), window.from, window.to, mostCompared);
        finder.readAll(row);
    }
    return finder.take();
}

} // namespace tverrlos
