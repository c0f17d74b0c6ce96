#pragma once

#include "core/identity/code.h"

#include <QFontMetrics>
#include <QPalette>
#include <QWidget>

class QPainter;

namespace tverrlos {

/// How sure the tag is: a doubtful one is drawn with a broken edge and a question mark, never as a plain yes.
enum class ChipKind { Tagged, ToAssess };

/// One colour per regime, colour-blind safe (Okabe-Ito and kin); a regime that came later as data has one
/// too, the same each time.
QColor regimeColour(const RegimeCode &regime);

QSize regimeChipSize(const RegimeCode &regime, ChipKind kind, const QFontMetrics &metrics);
/// A bar in the regime's colour and its short label in the text colour, so that it reads without colour and
/// in the dark.
void paintRegimeChip(QPainter *painter, const QPoint &topLeft, const RegimeCode &regime, ChipKind kind,
                     const QPalette &palette, const QFont &font);

/// The chip as a widget, for forms and headings. Its tool tip is the regime's full name.
class RegimeChip final : public QWidget
{
    Q_OBJECT
public:
    explicit RegimeChip(const RegimeCode &regime, ChipKind kind = ChipKind::Tagged,
                        QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RegimeCode m_regime;
    ChipKind m_kind;
};

} // namespace tverrlos
