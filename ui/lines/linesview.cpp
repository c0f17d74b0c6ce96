#include "ui/lines/linesview.h"

#include "ui/lines/linesmodel.h"
#include "ui/style/focusring.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tverrlos {

namespace {

using style::grid;
constexpr int chipGap = 4;
constexpr double selectionShare = 0.16;

class LineDelegate final : public QStyledItemDelegate
{
public:
    explicit LineDelegate(bool wraps, QAbstractItemView *view) : QStyledItemDelegate(view), m_wraps(wraps) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(parent());
        const auto *model = qobject_cast<const LinesModel *>(index.model());
        const int first = m_wraps && view && model
                              ? titleHeight(model->line(index.row()), view->viewport()->width())
                              : QFontMetrics(textFont(TextSize::Body)).height();
        return QSize(40 * grid, first + QFontMetrics(textFont(TextSize::Small)).height() + 3 * grid);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const LinesModel *>(index.model());
        if (!model)
            return;
        const Line &line = model->line(index.row());
        painter->save();
        paintGround(painter, option);
        const QRect inner = option.rect.adjusted(2 * grid, grid, -2 * grid, -grid);
        const int lineHeight = QFontMetrics(textFont(TextSize::Body)).height();
        const int firstHeight = m_wraps ? titleHeight(line, option.rect.width()) : lineHeight;
        const QRect picture(QPoint(inner.left(), inner.top() + (lineHeight - style::iconSmall.height()) / 2),
                            style::iconSmall);
        icon(line.iconName).paint(painter, picture);
        const int left = picture.right() + grid + 1;
        const QRect first(left, inner.top(), inner.right() - left, firstHeight);
        const QRect second(left, first.bottom() + grid / 2, first.width(), inner.bottom() - first.bottom());
        paintFirst(painter, option.palette, line, first);
        paintSecond(painter, option.palette, line, second);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawFocusRing(painter, option.rect, option.palette);
        painter->restore();
    }

private:
    static constexpr int besideTitle = 5 * grid + style::iconSmall.width() + 2;

    static int titleHeight(const Line &line, int width)
    {
        const int aside = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(line.aside);
        const QRect room(0, 0, qMax(10 * grid, width - besideTitle - aside - 2 * grid), QWIDGETSIZE_MAX);
        return QFontMetrics(textFont(TextSize::Body, true))
            .boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, line.title)
            .height();
    }

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? blend(palette.color(QPalette::Base),
                                                        palette.color(QPalette::Highlight), selectionShare)
                                                : palette.color(QPalette::Base));
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(grid / 2, option.rect.height())),
                              palette.color(QPalette::Highlight));
        painter->setPen(palette.color(QPalette::Midlight));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    void paintFirst(QPainter *painter, const QPalette &palette, const Line &line, QRect room) const
    {
        const QFont small = textFont(TextSize::Small);
        painter->setFont(small);
        painter->setPen(line.attention ? attentionColour(palette) : palette.color(QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, line.aside);
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(line.aside) - 2 * grid);
        const QFont font = textFont(TextSize::Body, true);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Text));
        if (m_wraps)
            painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.title);
        else
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(line.title, Qt::ElideRight, room.width()));
    }

    static void paintSecond(QPainter *painter, const QPalette &palette, const Line &line, QRect room)
    {
        const QFont small = textFont(TextSize::Small);
        const QFontMetrics metrics(small);
        int width = 0;
        for (const RegimeCode &regime : line.regimes)
            width += regimeChipSize(regime, ChipKind::Tagged, metrics).width() + chipGap;
        int x = room.right() - width + chipGap;
        for (const RegimeCode &regime : line.regimes) {
            const QSize size = regimeChipSize(regime, ChipKind::Tagged, metrics);
            paintRegimeChip(painter, QPoint(x, room.center().y() - size.height() / 2), regime,
                            ChipKind::Tagged, palette, small);
            x += size.width() + chipGap;
        }
        room.setRight(room.right() - width - grid);
        painter->setFont(small);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(line.detail, Qt::ElideRight, room.width()));
    }

    const bool m_wraps;
};

} // namespace

LinesView::LinesView(QWidget *parent) : QListView(parent), m_model(new LinesModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(false, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void LinesView::setLines(QList<Line> lines, std::function<void()> more)
{
    const int row = qMax(0, currentIndex().row());
    m_model->setLines(std::move(lines), std::move(more));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void LinesView::wrapTitles()
{
    setItemDelegate(new LineDelegate(true, this));
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust);
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_J:
        setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1)));
        return;
    case Qt::Key_K:
        setCurrentIndex(m_model->index(qMax(row - 1, 0)));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            event->ignore(); // it saves what the list stands in
        else if (row >= 0)
            Q_EMIT chosen(row);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace tverrlos
