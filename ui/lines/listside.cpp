#include "ui/lines/listside.h"

#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int typingPauseMs = 200;

} // namespace

ListSide::ListSide(const QString &name, QWidget *parent)
    : QWidget(parent), m_above(new QVBoxLayout), m_below(new QVBoxLayout), m_list(new LinesView),
      m_frame(new StateFrame(m_list)), m_footer(new QLabel), m_pause(new QTimer(this))
{
    setMinimumWidth(34 * style::grid);
    setFocusProxy(m_list);
    m_list->setAccessibleName(name);
    m_above->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    m_above->setSpacing(style::grid);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    setTextSize(m_footer, TextSize::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_above);
    column->addWidget(m_frame, 1);
    column->addWidget(m_footer);
    column->addLayout(m_below);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ListSide::searched);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_filling && current.isValid())
                    Q_EMIT moved(current.row());
            });
}

void ListSide::addAbove(QWidget *widget)
{
    m_above->addWidget(widget);
}

void ListSide::addBelow(QWidget *widget)
{
    m_below->setContentsMargins(2 * style::grid, style::grid / 2, style::grid, style::grid);
    m_below->addWidget(widget, 0, Qt::AlignLeft);
}

void ListSide::addSearch(const QString &placeholder, const QString &accessibleName)
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(accessibleName);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    addAbove(m_search);
}

void ListSide::clearSearch()
{
    m_search->clear(); // not with its signals blocked: the button that clears it listens to them
    m_pause->stop();
}

void ListSide::wrapTexts()
{
    m_list->wrapTitles();
    // Rows are measured at the width they are painted in: a bar that comes and goes would change it.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_footer->setWordWrap(true);
}

void ListSide::fill(QList<Line> lines, int row, std::function<void()> more)
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->setLines(std::move(lines), std::move(more));
    setRow(row);
}

void ListSide::setRow(int row)
{
    const QScopedValueRollback filling(m_filling, true);
    const QModelIndex index = m_list->model()->index(row, 0);
    if (!index.isValid())
        m_list->clearSelection();
    m_list->setCurrentIndex(index);
}

int ListSide::row() const
{
    return m_list->currentIndex().row();
}

void placeSideBySide(QWidget *page, const QString &name, QWidget *left, QWidget *right,
                     const QList<int> &grids, const QList<int> &stretch)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, stretch.at(0));
    splitter->setStretchFactor(1, stretch.at(1));
    splitter->setSizes({grids.at(0) * style::grid, grids.at(1) * style::grid});
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

} // namespace tverrlos
