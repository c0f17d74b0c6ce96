#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <QList>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace tverrlos {

/// Help for this place, at the right side of the window; Esc closes it. Not a dialog: one can work while
/// reading.
class HelpPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// F1: what this place is for, and its keys. An empty purpose shows the keys alone (?).
    void show(const QString &title, const QString &purpose, const QString &help,
              const QList<QAction *> &keys);
    QString plainText() const;

Q_SIGNALS:
    /// Closed, and what had the focus before is not there any more.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void leave();

    QLabel *m_title;
    QToolButton *m_close;
    QTextBrowser *m_text;
    QPointer<QWidget> m_before; ///< where the person was
};

} // namespace tverrlos
