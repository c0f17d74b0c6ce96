#include "ui/cases/list/caselistmodel.h"

#include "ui/cases/list/caserowwords.h"

namespace tverrlos {

CaseListModel::CaseListModel(DatabaseDesk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{}

void CaseListModel::setListing(const CaseListing &listing)
{
    m_listing = listing;
    m_total.reset();
    m_count.cancel();
    read(1);
}

void CaseListModel::refresh()
{
    // As far as was read, within reason: a long scroll is not read again as a whole.
    constexpr int atMost = 10;
    read(qBound(1, static_cast<int>(m_pages.size()), atMost));
}

void CaseListModel::cancel()
{
    m_answer.cancel();
    m_more.cancel();
    m_count.cancel();
    m_readingMore = false;
}

void CaseListModel::read(int pages)
{
    m_more.cancel();
    m_readingMore = false;
    Q_EMIT readingBegan();
    const auto question = [listing = m_listing, pages](Store &store) -> Result<Pages> {
        Pages answer;
        std::optional<CaseCursor> after;
        do {
            const auto page =
                store.cases().page(listing.filter, listing.order, listing.descending, after, pageSize);
            if (!page)
                return page.error();
            answer.append(*page);
            after = page->next;
        } while (after && answer.size() < pages);
        return answer;
    };
    m_answer.await(m_desk.ask(question), this, [this](const Result<Pages> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        replaceBy(*answer);
        Q_EMIT readingEnded();
        countAll();
    });
}

void CaseListModel::replaceBy(const Pages &pages)
{
    beginResetModel();
    ++m_generation;
    m_pages.clear();
    m_recent.clear();
    m_rereading.clear();
    m_rows = 0;
    std::optional<CaseCursor> after;
    for (const CasePage &page : pages) {
        m_pages.append({after, page.rows, static_cast<int>(page.rows.size())});
        m_recent.push_front(static_cast<int>(m_pages.size()) - 1);
        m_rows += static_cast<int>(page.rows.size());
        after = page.next;
    }
    m_next = after;
    endResetModel();
}

void CaseListModel::countAll()
{
    if (!m_next) {
        m_total = m_rows;
        Q_EMIT totalKnown(*m_total);
        return;
    }
    const auto question = [filter = m_listing.filter](Store &store) { return store.cases().count(filter); };
    m_count.await(m_desk.ask(question), this, [this](const Result<qint64> &count) {
        // A list without its total is still a list: a failure here is told by the next page that fails.
        if (!count)
            return;
        m_total = *count;
        Q_EMIT totalKnown(*count);
    });
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_readingMore;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_readingMore = true;
    const auto question = [listing = m_listing, after = m_next](Store &store) {
        return store.cases().page(listing.filter, listing.order, listing.descending, after, pageSize);
    };
    m_more.await(m_desk.ask(question), this, [this](const Result<CasePage> &page) {
        m_readingMore = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        append(*page);
    });
}

void CaseListModel::append(const CasePage &page)
{
    const int count = static_cast<int>(page.rows.size());
    const std::optional<CaseCursor> after = m_next;
    m_next = page.next;
    if (count == 0)
        return;
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_pages.append({after, page.rows, count});
    m_rows += count;
    endInsertRows();
    touch(static_cast<int>(m_pages.size()) - 1);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

const CaseRow *CaseListModel::caseAt(int row) const
{
    // Every page but the last is full.
    const int page = row / pageSize;
    if (row < 0 || row >= m_rows || page >= m_pages.size())
        return nullptr;
    const QList<CaseRow> &rows = m_pages.at(page).rows;
    const int within = row % pageSize;
    if (within < rows.size()) {
        touch(page);
        return &rows.at(within);
    }
    readAgain(page);
    return nullptr;
}

void CaseListModel::touch(int page) const
{
    if (!m_recent.empty() && m_recent.front() == page)
        return;
    std::erase(m_recent, page);
    m_recent.push_front(page);
    while (m_recent.size() > pagesKept) {
        m_pages[m_recent.back()].rows.clear();
        m_recent.pop_back();
    }
}

void CaseListModel::readAgain(int page) const
{
    if (m_rereading.contains(page))
        return;
    m_rereading.append(page);
    auto *self = const_cast<CaseListModel *>(this);
    const auto question = [listing = m_listing, after = m_pages.at(page).after](Store &store) {
        return store.cases().page(listing.filter, listing.order, listing.descending, after, pageSize);
    };
    whenReady(m_desk.ask(question), self,
              [self, page, generation = m_generation](const Result<CasePage> &answer) {
                  if (generation != self->m_generation)
                      return;
                  self->m_rereading.removeOne(page);
                  if (!answer)
                      return;
                  if (answer->rows.size() != self->m_pages.at(page).size) {
                      self->refresh(); // others have worked meanwhile: the pages no longer fit together
                      return;
                  }
                  self->m_pages[page].rows = answer->rows;
                  self->touch(page);
                  const int first = page * pageSize;
                  Q_EMIT self->dataChanged(self->index(first),
                                           self->index(first + self->m_pages.at(page).size - 1));
              });
}

int CaseListModel::rowOf(const CaseNumber &number) const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        const QList<CaseRow> &rows = m_pages.at(page).rows;
        for (int i = 0; i < rows.size(); ++i)
            if (rows.at(i).number == number)
                return page * pageSize + i;
    }
    return -1;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const CaseRow *row = caseAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(tr("Reading ...")) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return rowAloud(*row);
    if (role == Qt::ToolTipRole)
        return row->title;
    return QString(row->number.text() + QLatin1Char(' ') + row->title);
}

} // namespace tverrlos
