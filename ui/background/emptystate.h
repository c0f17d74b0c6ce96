#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tverrlos {

/// An empty place says what it is for, and offers the one act that fills it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `act` offers nothing.
    void say(const QString &title, const QString &purpose, const QString &act = {});

Q_SIGNALS:
    void actChosen();

private:
    QLabel *m_title;
    QLabel *m_purpose;
    QPushButton *m_act;
};

} // namespace tverrlos
