#pragma once

#include "core/intake/intakestore.h"
#include "core/intake/readablesource.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace tverrlos {

class LinesView;
class StateFrame;

/// What could not be made a case of, and waits for a person: the list, beside it the text of the chosen
/// source and why it waits. The person makes a case of it, or says that nothing shall come of it.
class QuarantinePage final : public QWidget
{
    Q_OBJECT
public:
    /// Turns bytes into what a person can read; any thread.
    using ReadSource = std::function<ReadableSource(const QByteArray &bytes, const QString &source)>;

    QuarantinePage(Workplace &workplace, ReadSource read, QWidget *parent = nullptr);
    ~QuarantinePage() override;

    /// Reads the list again.
    void read();
    LinesView *list() const { return m_list; }
    QString reason() const;
    QString shownText() const;
    QAction *makeCaseAction() const { return m_makeCase; }
    QAction *dismissAction() const { return m_dismiss; }
    QAction *rawAction() const { return m_raw; }

Q_SIGNALS:
    /// A person wants to make a case of it: whoever composes the window opens the form.
    void caseWanted(const tverrlos::QuarantinedSource &source);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeReadingSide();
    void makeActions();
    QPushButton *buttonFor(QAction *action, const QString &iconName);
    void showWaiting(const QList<QuarantinedSource> &waiting);
    void open(int row);
    void tell(const QuarantinedSource &entry, const ReadableSource &source);
    void tellText();
    void dismiss();
    std::optional<QuarantinedSource> chosen() const;

    Workplace &m_workplace;
    ReadSource m_read;
    QList<QuarantinedSource> m_waiting;
    ReadableSource m_source;
    std::optional<QuarantineId> m_opened;
    LinesView *m_list;
    QSplitter *m_splitter;
    StateFrame *m_frame;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_facts;
    QPlainTextEdit *m_text;
    QAction *m_makeCase;
    QAction *m_dismiss;
    QAction *m_raw;
    NewestAnswer m_listing;
    NewestAnswer m_reading;
};

} // namespace tverrlos
