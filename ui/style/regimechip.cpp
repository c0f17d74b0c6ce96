#include "ui/style/regimechip.h"

#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/words.h"

#include <QPainter>

#include <iterator>

namespace tverrlos {

namespace {

constexpr int barWidth = 4;
constexpr int sidePadding = 6;
constexpr int verticalPadding = 2;
constexpr int radius = 3;

QString chipText(const RegimeCode &regime, ChipKind kind)
{
    const QString label = regimeLabel(regime);
    return kind == ChipKind::ToAssess ? label + QLatin1Char('?') : label;
}

} // namespace

QColor regimeColour(const RegimeCode &regime)
{
    const QString code = regime.text();
    if (code == QLatin1String("helselovgivning"))
        return QColor(0x00, 0x72, 0xB2);
    if (code == QLatin1String("MDR"))
        return QColor(0xE6, 0x9F, 0x00);
    if (code == QLatin1String("Normen"))
        return QColor(0x00, 0x9E, 0x73);
    if (code == QLatin1String("GDPR"))
        return QColor(0x8A, 0x5F, 0xA8);
    if (code == QLatin1String("tilsyn"))
        return QColor(0xD5, 0x5E, 0x00);
    // A regime that came later as data: one of these, the same each time and on every machine.
    static const QColor others[] = {QColor(0x33, 0x66, 0x99), QColor(0xB0, 0x3A, 0x6B),
                                    QColor(0x5B, 0x7F, 0x1F), QColor(0x8C, 0x56, 0x4B),
                                    QColor(0x00, 0x83, 0x8F), QColor(0x6A, 0x5A, 0xCD),
                                    QColor(0x9A, 0x7B, 0x00), QColor(0x7F, 0x3C, 0x8D)};
    uint sum = 0;
    for (const QChar c : code.toCaseFolded())
        sum = sum * 31 + c.unicode();
    return others[sum % std::size(others)];
}

QSize regimeChipSize(const RegimeCode &regime, ChipKind kind, const QFontMetrics &metrics)
{
    return QSize(barWidth + 2 * sidePadding + metrics.horizontalAdvance(chipText(regime, kind)),
                 metrics.height() + 2 * verticalPadding);
}

void paintRegimeChip(QPainter *painter, const QPoint &topLeft, const RegimeCode &regime, ChipKind kind,
                     const QPalette &palette, const QFont &font)
{
    const QRect body(topLeft, regimeChipSize(regime, kind, QFontMetrics(font)));
    const QColor colour = regimeColour(regime);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    constexpr double tintShare = 0.14;
    painter->setBrush(kind == ChipKind::Tagged ? blend(palette.color(QPalette::Base), colour, tintShare)
                                               : palette.color(QPalette::Base));
    painter->setPen(QPen(colour, 1, kind == ChipKind::Tagged ? Qt::SolidLine : Qt::DashLine));
    painter->drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRect(QRect(body.left() + 1, body.top() + 2, barWidth - 1, body.height() - 4));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(body.adjusted(barWidth + sidePadding, 0, -sidePadding, 0),
                      Qt::AlignVCenter | Qt::AlignLeft, chipText(regime, kind));
    painter->restore();
}

RegimeChip::RegimeChip(const RegimeCode &regime, ChipKind kind, QWidget *parent)
    : QWidget(parent), m_regime(regime), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextSize(this, TextSize::Small, true);
    const QString name = regimeName(regime);
    const QString said = kind == ChipKind::ToAssess ? tr("%1: to be assessed").arg(name) : name;
    setToolTip(said);
    setAccessibleName(said);
}

QSize RegimeChip::sizeHint() const
{
    return regimeChipSize(m_regime, m_kind, fontMetrics());
}

void RegimeChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRegimeChip(&painter, QPoint(0, 0), m_regime, m_kind, palette(), font());
}

} // namespace tverrlos
