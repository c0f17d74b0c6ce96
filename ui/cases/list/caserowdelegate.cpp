#include "ui/cases/list/caserowdelegate.h"

#include "ui/cases/list/caselistmodel.h"
#include "ui/cases/list/caselistview.h"
#include "ui/style/focusring.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/words.h"

#include <QPainter>

namespace tverrlos {

namespace {

using style::grid;
constexpr int dotSize = 9;
constexpr int chipGap = 4;

int bodyHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height();
}

int smallHeight()
{
    return QFontMetrics(textFont(TextSize::Small)).height();
}

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
    bool byAge; ///< the list of what waits for triage: how long matters, not until when
};

CaseRowDelegate::CaseRowDelegate(const Clock &clock, AgencyNames names, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_names(std::move(names))
{}

bool CaseRowDelegate::isNarrow(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const CaseListView *>(option.widget);
    return view && view->isNarrow();
}

QSize CaseRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int two = bodyHeight() + smallHeight() + 3 * grid;
    return QSize(30 * grid, isNarrow(option) ? two + smallHeight() + grid : two);
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
    const Pen pen{painter,
                  palette,
                  palette.color(QPalette::Text),
                  palette.color(QPalette::PlaceholderText),
                  attentionColour(palette),
                  model && model->listing().filter.awaitsTriage == true};
    const CaseRow *row = model ? model->caseAt(index.row()) : nullptr;
    if (row && isNarrow(option)) {
        paintNarrow(pen, *row, inner);
    } else if (row) {
        paintWide(pen, *row, inner);
    } else {
        // Not read yet: two quiet bars where the words will stand.
        const QColor bar = palette.color(QPalette::Midlight);
        painter->fillRect(QRect(inner.left(), inner.top() + 4, inner.width() / 2, bodyHeight() - 8), bar);
        painter->fillRect(
            QRect(inner.left(), inner.top() + bodyHeight() + grid, inner.width() / 3, smallHeight() - 8),
            bar);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, option.rect, palette);
    painter->restore();
}

void CaseRowDelegate::paintWide(const Pen &pen, const CaseRow &row, const QRect &inner) const
{
    const QRect first(inner.left(), inner.top(), inner.width(), bodyHeight());
    const QRect second(inner.left(), first.bottom() + grid / 2, inner.width(),
                       inner.bottom() - first.bottom());
    paintTitle(pen, row, first, paintChips(pen, row, first, Qt::AlignRight));
    paintFacts(pen, row, second, whoseTurn(row, m_clock.today()));
}

void CaseRowDelegate::paintNarrow(const Pen &pen, const CaseRow &row, const QRect &inner) const
{
    const QRect first(inner.left(), inner.top(), inner.width(), bodyHeight());
    const QRect second(inner.left(), first.bottom() + grid / 2, inner.width(), smallHeight());
    QRect third(inner.left() + dotSize + grid, second.bottom() + grid / 2, inner.width() - dotSize - grid,
                smallHeight() + grid / 2);
    paintTitle(pen, row, first, first.right());
    paintFacts(pen, row, second, {});
    const int chipsEnd = paintChips(pen, row, third, Qt::AlignLeft);
    third.setLeft(chipsEnd + grid);
    const QFont font = textFont(TextSize::Small);
    pen.painter->setFont(font);
    pen.painter->setPen(pen.quiet);
    pen.painter->drawText(third, Qt::AlignVCenter | Qt::AlignRight,
                          elided(font, whoseTurn(row, m_clock.today()), third.width()));
}

void CaseRowDelegate::paintTitle(const Pen &pen, const CaseRow &row, const QRect &line, int right) const
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

int CaseRowDelegate::paintChips(const Pen &pen, const CaseRow &row, const QRect &line,
                                Qt::Alignment side) const
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
    int x = side == Qt::AlignRight ? line.right() - width + chipGap : line.left();
    const int left = x;
    for (const auto &[regime, kind] : chips) {
        const QSize size = regimeChipSize(regime, kind, metrics);
        paintRegimeChip(pen.painter, QPoint(x, line.center().y() - size.height() / 2), regime, kind,
                        pen.palette, font);
        x += size.width() + chipGap;
    }
    return side == Qt::AlignRight ? left : x;
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

void CaseRowDelegate::paintFacts(const Pen &pen, const CaseRow &row, const QRect &line,
                                 const QString &last) const
{
    const QDate today = m_clock.today();
    const QFont font = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    QPainter *painter = pen.painter;
    painter->setFont(font);
    int left = line.left() + dotSize + grid;
    const QString dot = QStringLiteral(" · ");
    const QString due = pen.byAge ? ageWords(row, today) : dueWords(row, today);
    QStringList after{last, row.officer};
    after.removeAll(QString());
    const QString end = after.isEmpty() ? QString() : dot + after.join(dot);
    const auto draw = [&](const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(QRect(left, line.top(), line.right() - left, line.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, elided(font, text, line.right() - left));
        left += metrics.horizontalAdvance(text);
    };
    // The deadline is never cut; the organisation gives way first, down to a few letters.
    if (!row.organisation.isEmpty()) {
        const int fewLetters = 10 * grid;
        const int room = line.right() - left - metrics.horizontalAdvance(due + dot + end);
        draw(elided(font, row.organisation, qMax(fewLetters, room)) + dot, pen.quiet);
    }
    draw(due, !pen.byAge && isOverdue(row, today) ? pen.attention : pen.quiet);
    draw(end, pen.quiet);
}

} // namespace tverrlos
