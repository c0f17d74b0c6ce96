#pragma once

#include "ui/shell/notices.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace tverrlos {

/// The quiet line at the bottom, with *Undo* for the last act.
class StatusLine final : public QWidget, public Notices
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const QString &line) override;
    void sayUndoable(const QString &line, std::function<void()> undo) override;
    void sayFailed(const Error &error) override;

    /// Ctrl+Z; disabled while there is nothing to take back.
    /// The line stays; what it said can no longer be undone from here.
    void forgetUndo();
    QAction *undoAction() const { return m_undo; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &line, std::function<void()> undo, bool failure);
    void translate();

    QLabel *m_sign;
    QLabel *m_line;
    QAction *m_undo;
    QToolButton *m_undoButton;
    std::function<void()> m_takeBack;
};

} // namespace tverrlos
