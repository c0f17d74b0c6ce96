#pragma once

#include "ui/responsibility/graphpicture.h"

#include <QWidget>

namespace tverrlos {

/// What the lines and signs of the drawing mean, in as many rows as the width asks for.
class LegendStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LegendStrip(QWidget *parent = nullptr);
    void show(const GraphPicture &picture);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GraphPicture m_picture;
};

} // namespace tverrlos
