#include "ui/shell/placelist.h"

#include "ui/style/focusring.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace tverrlos {

namespace {

using style::grid;
constexpr int KeyRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;
constexpr int rowPadding = 10;

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextSize::Body, true));
        const QFontMetrics small(textFont(TextSize::Small));
        const int count = small.horizontalAdvance(index.data(CountRole).toString());
        return QSize(2 * grid + style::iconSmall.width() + grid +
                         metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + grid + count +
                         2 * grid,
                     metrics.height() + 2 * rowPadding);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, blend(palette.color(QPalette::Window),
                                                 palette.color(QPalette::Highlight), 0.16));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(grid / 2, option.rect.height())),
                              palette.color(QPalette::Highlight));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
        }
        QRect room = option.rect.adjusted(2 * grid, 0, -grid, 0);
        const QRect picture(QPoint(room.left(), room.center().y() - style::iconSmall.height() / 2 + 1),
                            style::iconSmall);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        room.setLeft(picture.right() + grid + 1);
        const QString count = index.data(CountRole).toString();
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        const QFont font = textFont(TextSize::Body, chosen);
        room.setRight(room.right() - QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(count));
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawFocusRing(painter, option.rect, palette);
        painter->restore();
    }
};

} // namespace

PlaceList::PlaceList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT placeChosen(item->data(KeyRole).toString());
    });
    // Choosing the present place again leads back to its beginning.
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT placeChosen(item->data(KeyRole).toString()); });
}

void PlaceList::addPlace(const QString &key, const QString &iconName)
{
    auto *item = new QListWidgetItem(icon(iconName), QString());
    item->setData(KeyRole, key);
    const QSignalBlocker quiet(this);
    addItem(item);
}

void PlaceList::name(const QString &key, const QString &title, const QString &purpose)
{
    if (QListWidgetItem *item = find(key)) {
        item->setText(title);
        item->setToolTip(purpose);
        setCount(key, std::nullopt);
    }
    updateGeometry();
}

void PlaceList::setCount(const QString &key, std::optional<qint64> count)
{
    QListWidgetItem *item = find(key);
    if (!item)
        return;
    item->setData(CountRole, count ? numberWords(*count) : QString());
    item->setData(Qt::AccessibleTextRole,
                  count ? item->text() + QLatin1Char(' ') + numberWords(*count) : item->text());
    updateGeometry();
}

void PlaceList::mark(const QString &key)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *item = find(key);
    setCurrentItem(item);
    if (!item)
        clearSelection();
    viewport()->update();
}

QString PlaceList::countText(const QString &key) const
{
    const QListWidgetItem *item = find(key);
    return item ? item->data(CountRole).toString() : QString();
}

void PlaceList::focusInEvent(QFocusEvent *event)
{
    // A list without a current item takes its first one when the focus comes: that is no choice of the
    // person's.
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
}

QSize PlaceList::sizeHint() const
{
    int width = 16 * grid;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, sizeHintForIndex(indexFromItem(item(row))).width());
    return QSize(qMin(width, 30 * grid), QListWidget::sizeHint().height());
}

QListWidgetItem *PlaceList::find(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KeyRole).toString() == key)
            return item(row);
    return nullptr;
}

} // namespace tverrlos
