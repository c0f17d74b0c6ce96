#include "ui/cases/list/caserowdelegate.h"

#include "ui/cases/list/caselistmodel.h"
#include "ui/style/focusring.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/words.h"

#include <QApplication>
#include <QPainter>

namespace tverrlos {

namespace {

using style::grid;
constexpr int dotSize = 9;
constexpr int chipGap = 4;

QString elided(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, qMax(0, width));
}

} // namespace

/// What the lines of one row are drawn with.
struct CaseRowDelegate::Pen
{
    QPainter *painter;
    const QPalette &palette;
    QColor text;
    QColor quiet;
    QColor attention;
};

CaseRowDelegate::CaseRowDelegate(const Clock &clock, AgencyNames names, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_names(std::move(names))
{}

QSize CaseRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int first = QFontMetrics(textFont(TextSize::Body)).height();
    const int second = QFontMetrics(textFont(TextSize::Small)).height();
    return QSize(40 * grid, first + second + 3 * grid);
}

void CaseRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CaseListModel *>(index.model());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ground = selected
                              ? blend(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.16)
                              : palette.color(QPalette::Base);
    painter->save();
    painter->fillRect(option.rect, ground);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(grid / 2, option.rect.height())),
                          palette.color(QPalette::Highlight));
    painter->setPen(palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(2 * grid, grid, -grid, -grid);
    const Pen pen{painter, palette, palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
                  attentionColour(palette)};
    const int firstHeight = QFontMetrics(textFont(TextSize::Body)).height();
    const QRect first(inner.left(), inner.top(), inner.width(), firstHeight);
    const QRect second(inner.left(), first.bottom() + grid / 2, inner.width(),
                       inner.bottom() - first.bottom());
    if (const CaseRow *row = model ? model->caseAt(index.row()) : nullptr) {
        paintFirstLine(pen, *row, first);
        paintSecondLine(pen, *row, second);
    } else {
        // Not read yet: two quiet bars where the words will stand.
        const QColor bar = palette.color(QPalette::Midlight);
        painter->fillRect(QRect(first.left(), first.top() + 4, first.width() / 2, first.height() - 8), bar);
        painter->fillRect(QRect(second.left(), second.top() + 4, second.width() / 3, second.height() - 8),
                          bar);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, option.rect, palette);
    painter->restore();
}

void CaseRowDelegate::paintFirstLine(const Pen &pen, const CaseRow &row, const QRect &line) const
{
    const bool overdue = isOverdue(row, m_clock.today());
    QPainter *painter = pen.painter;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF dot(line.left() + 0.5, line.center().y() - dotSize / 2 + 0.5, dotSize, dotSize);
    painter->setPen(QPen(overdue ? pen.attention : pen.quiet, 1.5));
    painter->setBrush(row.closed                           ? Qt::NoBrush
                      : overdue                            ? QBrush(pen.attention)
                      : row.status == CaseStatus::Received ? QBrush(pen.palette.color(QPalette::Highlight))
                                                           : QBrush(pen.quiet));
    painter->drawEllipse(dot);

    const QFont numberFont = textFont(TextSize::Body);
    const QFont titleFont = textFont(TextSize::Body, true);
    int left = line.left() + dotSize + grid;
    const int right = paintChips(pen, row, line);
    painter->setFont(numberFont);
    painter->setPen(pen.quiet);
    const QString number = row.number.text();
    const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(number);
    painter->drawText(QRect(left, line.top(), numberWidth + 1, line.height()), Qt::AlignVCenter, number);
    left += numberWidth + grid;
    painter->setFont(titleFont);
    painter->setPen(row.closed ? pen.quiet : pen.text);
    const QRect title(left, line.top(), right - left - grid, line.height());
    painter->drawText(title, Qt::AlignVCenter, elided(titleFont, row.title, title.width()));
}

int CaseRowDelegate::paintChips(const Pen &pen, const CaseRow &row, const QRect &line) const
{
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    QList<std::pair<RegimeCode, ChipKind>> chips;
    for (const RegimeCode &regime : row.regimes)
        chips.append({regime, ChipKind::Tagged});
    for (const RegimeCode &regime : row.toAssess)
        chips.append({regime, ChipKind::ToAssess});
    int width = 0;
    for (const auto &[regime, kind] : chips)
        width += regimeChipSize(regime, kind, metrics).width() + chipGap;
    int x = line.right() - width + chipGap;
    const int left = x;
    for (const auto &[regime, kind] : chips) {
        const QSize size = regimeChipSize(regime, kind, metrics);
        paintRegimeChip(pen.painter, QPoint(x, line.center().y() - size.height() / 2), regime, kind,
                        pen.palette, font);
        x += size.width() + chipGap;
    }
    return left;
}

QString CaseRowDelegate::whoseTurn(const CaseRow &row, const QDate &today) const
{
    if (row.closed)
        return {};
    if (row.waitingFor.isEmpty())
        return words(row.status);
    QStringList agencies;
    for (const AgencyCode &agency : row.waitingFor)
        agencies.append(m_names ? m_names(agency, today) : agency.text());
    return tr("waiting for %1").arg(agencies.join(QStringLiteral(", ")));
}

void CaseRowDelegate::paintSecondLine(const Pen &pen, const CaseRow &row, const QRect &line) const
{
    const QDate today = m_clock.today();
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    QPainter *painter = pen.painter;
    painter->setFont(font);
    int left = line.left() + dotSize + grid;

    QStringList before{row.organisation};
    before.removeAll(QString());
    const QString due = dueWords(row, today);
    QStringList after{whoseTurn(row, today), row.officer};
    after.removeAll(QString());

    const QString dot = QStringLiteral(" · ");
    const int dueWidth = metrics.horizontalAdvance(due + dot + dot);
    const int roomForOrganisation = qMax(12 * grid, (line.right() - left - dueWidth) / 2);
    const auto draw = [&](const QString &text, const QColor &colour, int room) {
        const QString fits = metrics.elidedText(text, Qt::ElideRight, qMax(0, room));
        painter->setPen(colour);
        painter->drawText(QRect(left, line.top(), room, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          fits);
        left += metrics.horizontalAdvance(fits);
    };
    if (!before.isEmpty())
        draw(before.join(dot) + dot, pen.quiet, roomForOrganisation);
    draw(due, isOverdue(row, today) ? pen.attention : pen.quiet, line.right() - left);
    if (!after.isEmpty())
        draw(dot + after.join(dot), pen.quiet, line.right() - left);
}

} // namespace tverrlos
