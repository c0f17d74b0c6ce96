#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tverrlos {

/// A thin bar with Cancel: work is going on, the content stays and can be read. Takes no height while idle.
class BusyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// Shows the bar a moment later, so that quick answers do not flicker. Without `cancellable` there is no
    /// button.
    void start(const QString &what = {}, bool cancellable = true);
    /// Total 0: no end is known.
    void setProgress(int done, int total);
    void setText(const QString &what);
    void stop();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace tverrlos
