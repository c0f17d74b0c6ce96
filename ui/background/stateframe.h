#pragma once

#include "core/results/result.h"
#include "ui/background/emptystate.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tverrlos {

class BusyBar;

/// Puts the three states around a view: busy (the content stays under a thin bar), result, and error (what,
/// where, what to do, above content that stays, so that nothing typed is lost). An empty result shows an
/// EmptyState instead.
///
///     m_frame->busy();
///     whenReady(desk.ask(...), this, [this](const Result<Rows> &rows) {
///         if (!rows)
///             return m_frame->failed(rows.error(), [this] { load(); });
///         m_list->show(*rows);
///         m_frame->ready();
///     });
class StateFrame final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of the content.
    explicit StateFrame(QWidget *content, QWidget *parent = nullptr);

    void busy(const QString &what = {}, bool cancellable = false);
    void ready();
    /// Cancelled is no failure: it only ends the busy state. Without `retry` there is no button.
    void failed(const Error &error, std::function<void()> retry = {});
    /// Ready, and there is nothing to show.
    void empty(const QString &title, const QString &purpose, const QString &act = {});

    BusyBar *busyBar() const { return m_busy; }
    EmptyState *emptyState() const { return m_empty; }
    bool showsError() const;
    QString errorText() const;

Q_SIGNALS:
    void cancelled();

private:
    BusyBar *m_busy;
    QWidget *m_errorPanel;
    QLabel *m_errorText;
    QPushButton *m_retry;
    QStackedLayout *m_stack;
    QWidget *m_content;
    EmptyState *m_empty;
    std::function<void()> m_again;
};

} // namespace tverrlos
