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

void PublishedChooser::offer(const std::optional<PublishedNumber> &except)
{
    m_except = except;
    read();
}

void PublishedChooser::offerLike(const QString &question, const QList<RegimeCode> &regimes)
{
    m_question = question;
    m_regimes = regimes;
    read();
}

std::optional<PublishedNumber> PublishedChooser::number() const
{
    if (const auto typed = PublishedNumber::parse(m_search->text()))
        return typed;
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).number) : std::nullopt;
}

QString PublishedChooser::words(CaseLanguage language) const
{
    const std::optional<PublishedNumber> chosen = number();
    if (!chosen)
        return {};
    for (const PublishedRow &row : m_rows)
        if (row.number == *chosen)
            return wordsOf(row, language);
    return chosen->text();
}

void PublishedChooser::choose(const std::optional<PublishedNumber> &number)
{
    m_search->setText(number ? number->text() : QString());
    m_list->setCurrentIndex({});
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
    const QString search = m_search->text().trimmed();
    const auto question = [search, question = m_question,
                           regimes = m_regimes](Store &store) -> Result<QList<PublishedRow>> {
        if (search.isEmpty() && !question.isEmpty())
            return store.published().likely(question, regimes, mostOffered);
        PublishedFilter filter;
        filter.state = PublishedState::Published;
        filter.search = search;
        const Result<PublishedRows> page = store.published().page(filter, {}, mostOffered);
        return page ? Result<QList<PublishedRow>>(page->rows) : page.error();
    };
    m_answer.await(m_workplace.desk.ask(question), this, [this](const Result<QList<PublishedRow>> &rows) {
        if (!rows)
            return m_frame->failed(rows.error(), [this] { read(); });
        showRows(*rows);
    });
}

void PublishedChooser::showRows(const QList<PublishedRow> &rows)
{
    const std::optional<PublishedNumber> before = number();
    m_rows.clear();
    QList<Line> lines;
    for (const PublishedRow &row : rows) {
        if (row.number == m_except)
            continue;
        m_rows.append(row);
        lines.append(lineFor(row, m_workplace.clock.today()));
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setLines(lines);
    }
    int marked = -1;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).number == before)
            marked = row;
    // Only what a person marked is chosen, not what happens to come first.
    m_list->setCurrentIndex(marked >= 0 ? m_list->model()->index(marked, 0) : QModelIndex());
    Q_EMIT edited(); // its title may only be known now
    if (lines.isEmpty())
        m_frame->empty(tr("No published answer fits"),
                       tr("Search with other words, or with none to see all."));
    else
        m_frame->ready();
}

} // namespace tverrlos
