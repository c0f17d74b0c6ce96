#pragma once

#include "core/cases/casequeries.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"

#include <QAbstractListModel>

#include <deque>

namespace tverrlos {

/// What is listed, and in which order.
struct CaseListing
{
    CaseFilter filter;
    CaseOrder order = CaseOrder::Deadline;
    bool descending = false;
    bool operator==(const CaseListing &) const = default;
};

/// The cases of a filter, page by page as one scrolls: memory follows what has been looked at lately, not the
/// archive. Rows of pages that were let go are read again when they are looked at. GUI thread.
class CaseListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 24;

    explicit CaseListModel(DatabaseDesk &desk, QObject *parent = nullptr);

    const CaseListing &listing() const { return m_listing; }
    void setListing(const CaseListing &listing);
    /// Reads again what is shown, in place: the rows stay until the answer has come.
    void refresh();
    /// Stops reading; the rows that came stay.
    void cancel();

    /// Null while the row is being read.
    const CaseRow *caseAt(int row) const;
    /// -1 when it is not among the rows read so far.
    int rowOf(const CaseNumber &number) const;
    /// How many there are in all, once counted.
    std::optional<qint64> total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void readingBegan();
    /// The first page of a new listing, or a refresh, stands.
    void readingEnded();
    void totalKnown(qint64 total);
    void failed(const tverrlos::Error &error);

private:
    struct Page
    {
        std::optional<CaseCursor> after; ///< where it begins
        QList<CaseRow> rows;             ///< empty while let go
        int size = 0;
    };
    using Pages = QList<CasePage>;

    void read(int pages);
    void replaceBy(const Pages &pages);
    void append(const CasePage &page);
    void readAgain(int page) const;
    void countAll();
    void touch(int page) const;

    DatabaseDesk &m_desk;
    CaseListing m_listing;
    // Looking at a row that was let go reads it again: a cache, hence mutable.
    mutable QList<Page> m_pages;
    mutable std::deque<int> m_recent; ///< pages in memory, the latest looked at first
    mutable QList<int> m_rereading;
    std::optional<CaseCursor> m_next;
    std::optional<qint64> m_total;
    int m_rows = 0;
    bool m_readingMore = false;
    mutable int m_generation = 0;
    NewestAnswer m_answer;
    NewestAnswer m_more;
    NewestAnswer m_count;
};

} // namespace tverrlos
