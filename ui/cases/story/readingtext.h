#pragma once

#include <QTextEdit>

namespace tverrlos {

/// Text to read: as tall as it needs to be, no frame, no scroll bar of its own; can be selected and copied.
/// Words longer than the line are broken rather than cut.
class ReadingText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace tverrlos
