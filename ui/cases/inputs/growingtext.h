#pragma once

#include <QPlainTextEdit>

#include <functional>

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
    /// Asked first when text is pasted; true means that it was taken elsewhere (a whole mail, sorted into
    /// fields).
    void offerPastes(std::function<bool(const QString &)> taker) { m_taker = std::move(taker); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int heightFor(int lines) const;

    int m_fewest;
    int m_most;
    std::function<bool(const QString &)> m_taker;
};

} // namespace tverrlos
