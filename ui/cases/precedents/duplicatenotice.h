#pragma once

#include "core/precedents/samequestion.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tverrlos {

/// Says that the enquiry seems to be one that is a case already: the same asker, nearly the same text. Stands
/// in the form while one writes, and holds the first attempt to save back, so that nobody makes the case
/// twice without having seen it: Enter opens the case that is there, saving once more goes on.
class DuplicateNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicateNotice(const CaseOffice &office, QWidget *parent = nullptr);

    /// Looks a moment after the last key.
    void weigh(const Case &enquiry);
    /// Looks now, and calls `goOn` unless a case is found that has not been told at an attempt to save yet;
    /// then heldBack() is emitted and the focus is here.
    void check(const Case &enquiry, std::function<void()> goOn);
    /// Another enquiry: nothing has been told.
    void forget();
    const QList<LikelyDuplicate> &told() const { return m_told; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *goOnButton() const { return m_goOn; }

Q_SIGNALS:
    void looked();
    void heldBack();
    void goOnChosen();

protected:
    /// Ctrl+Enter saves, wherever the focus is; a button would take it as Enter.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QFuture<Result<QList<LikelyDuplicate>>> ask(const Case &enquiry);
    void tell(const QList<LikelyDuplicate> &found);

    CaseOffice m_office;
    Case m_enquiry;
    QList<LikelyDuplicate> m_told;
    QList<CaseNumber> m_seen; ///< told at an attempt to save
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_goOn;
    QTimer m_pause;
    NewestAnswer m_looking;
};

} // namespace tverrlos
