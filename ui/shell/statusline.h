#pragma once

#include "ui/shell/notices.h"

#include <QKeySequence>
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
    void sayUndone(const QString &line, std::function<void()> again, std::function<void()> further) override;
    void sayFailed(const Error &error) override;

    /// The line stays; what it said can no longer be undone from here.
    void forgetUndo();
    /// Ctrl+Z; disabled while there is nothing to take back.
    QAction *undoAction() const { return m_undo.action; }
    /// Ctrl+Shift+Z; disabled while nothing has been taken back.
    QAction *redoAction() const { return m_again.action; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// An act that the line offers: a key and a button, there while there is something to do.
    struct Offer
    {
        QAction *action = nullptr;
        QToolButton *button = nullptr;
        std::function<void()> perform;
    };
    Offer makeOffer(const QString &iconName, const QList<QKeySequence> &keys);
    void set(Offer &offer, std::function<void()> perform);
    void show(const QString &line, std::function<void()> undo, std::function<void()> again, bool failure);
    void translate();

    QLabel *m_sign;
    QLabel *m_line;
    Offer m_undo;
    Offer m_again;
};

} // namespace tverrlos
