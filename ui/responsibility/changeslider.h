#pragma once

#include <QDate>
#include <QList>
#include <QSlider>

namespace tverrlos {

/// A day on a line of years, with a tick at each day on which something changed. Left and Right lead from
/// change to change, with Shift a day, Page Up and Down a year; a click or drag near a tick takes the tick.
class ChangeSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit ChangeSlider(QWidget *parent = nullptr);

    /// Ticks, ascending; the line reaches a little beyond them and `today`.
    void setChanges(const QList<QDate> &changes, const QDate &today);
    QDate day() const { return QDate::fromJulianDay(value()); }
    void setDay(const QDate &day);
    /// To the change before (-1) or after (1); stays where there is none.
    void step(int direction);
    bool canStep(int direction) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double xOf(const QDate &day) const;
    QDate dayAt(double x) const;

    QList<QDate> m_changes;
    QDate m_today;
};

} // namespace tverrlos
