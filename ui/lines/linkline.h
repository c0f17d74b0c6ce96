#pragma once

#include <QPushButton>

namespace tverrlos {

/// A sentence that can be clicked, across the width, wrapping where it is long.
class LinkLine final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkLine(QWidget *parent = nullptr);

    /// Nothing to open: the sentence stands quiet and cannot be chosen.
    void say(const QString &sentence, bool opens, bool attention = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect textRoom(const QRect &whole) const;

    QString m_sentence;
    bool m_attention = false;
};

} // namespace tverrlos
