#include "ui/published/publishedchooser.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesview.h"
#include "ui/published/publishedlines.h"
#include "ui/shell/workplace.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int mostOffered = 30;
constexpr int typingPauseMs = 200;

} // namespace

PublishedChooser::PublishedChooser(const Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_search(new QLineEdit), m_list(new LinesView),
      m_frame(new StateFrame(m_list)), m_typing(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    m_search->setPlaceholderText(tr("Search in the published answers, or write a number"));
    m_search->setAccessibleName(tr("Search in the published answers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Published answers"));
    m_list->wrapTitles();
    m_frame->setFixedHeight(22 * style::grid);
    column->addWidget(m_search);
    column->addWidget(m_frame);
    setFocusProxy(m_search);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &PublishedChooser::read);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_typing->start();
        Q_EMIT edited();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PublishedChooser::edited);
    connect(m_list, &LinesView::chosen, this, &PublishedChooser::chosen);
}

void PublishedChooser::offer(const QString &search, const std::optional<RegimeCode> &regime,
                             const std::optional<PublishedNumber> &except)
{
    m_search->setText(search.simplified());
    m_regime = regime;
    m_except = except;
    read();
}

std::optional<PublishedNumber> PublishedChooser::number() const
{
    if (const auto typed = PublishedNumber::parse(m_search->text()))
        return typed;
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_numbers.size() ? std::optional(m_numbers.at(row)) : std::nullopt;
}

void PublishedChooser::choose(const PublishedNumber &number)
{
    m_search->setText(number.text());
    read();
    Q_EMIT edited();
}

void PublishedChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void PublishedChooser::read()
{
    if (!isVisible())
        return;
    m_frame->busy();
    PublishedFilter filter;
    filter.state = PublishedState::Published;
    filter.regime = m_regime;
    filter.search = m_search->text().trimmed();
    const auto question = [filter](Store &store) { return store.published().page(filter, {}, mostOffered); };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<PublishedRows> &page) {
        if (!page)
            return m_frame->failed(page.error(), [this] { read(); });
        showRows(page->rows);
    });
}

void PublishedChooser::showRows(const QList<PublishedRow> &rows)
{
    const std::optional<PublishedNumber> before = number();
    m_numbers.clear();
    QList<Line> lines;
    for (const PublishedRow &row : rows) {
        if (row.number == m_except)
            continue;
        m_numbers.append(row.number);
        lines.append(lineFor(row, m_workplace.clock.today()));
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setLines(lines);
    }
    const qsizetype row = before ? m_numbers.indexOf(*before) : -1;
    // Only what a person marked is chosen, not what happens to come first.
    m_list->setCurrentIndex(row >= 0 ? m_list->model()->index(int(row), 0) : QModelIndex());
    if (lines.isEmpty())
        m_frame->empty(tr("No published answer fits"),
                       tr("Search with other words, or with none to see all."));
    else
        m_frame->ready();
}

} // namespace tverrlos
