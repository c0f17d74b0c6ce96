#pragma once

#include <QPlainTextEdit>

namespace tverrlos {

/// A text field that is as tall as its text, within limits: short while empty, never a slit to write through.
/// Tab moves on, as in every other field.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(int fewestLines = 3, int mostLines = 14, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int heightFor(int lines) const;

    int m_fewest;
    int m_most;
};

} // namespace tverrlos
