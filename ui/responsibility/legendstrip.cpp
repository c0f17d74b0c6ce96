#include "ui/responsibility/legendstrip.h"

#include "ui/responsibility/graphpainter.h"
#include "ui/style/measure.h"

#include <QPainter>

#include <cmath>

namespace tverrlos {

LegendStrip::LegendStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void LegendStrip::show(const GraphPicture &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

int LegendStrip::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(legend(nullptr, m_picture, palette(), width)));
}

QSize LegendStrip::sizeHint() const
{
    const int width = std::max(this->width(), 40 * style::grid);
    return {width, heightForWidth(width)};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    legend(&painter, m_picture, palette(), width());
}

} // namespace tverrlos
