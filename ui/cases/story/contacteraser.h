#pragma once

#include "core/askers/contacterasure.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tverrlos {

/// Erasing the contact of a case, confirmed where it is read: what would go, what would stay, and that it
/// cannot be undone. Does it itself, since no other act follows from it.
class ContactEraser final : public QFrame
{
    Q_OBJECT
public:
    ContactEraser(const CaseOffice &office, const CaseNumber &number, QWidget *parent = nullptr);

    QPushButton *confirmButton() const { return m_confirm; }
    QCheckBox *everywhere() const { return m_everywhere; }
    QLineEdit *words() const { return m_words; }
    QString summary() const;

Q_SIGNALS:
    void erased();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ErasureRequest request() const;
    void foretell();
    void tell(const ErasurePreview &preview);
    void erase();

    CaseOffice m_office;
    CaseNumber m_number;
    QLabel *m_summary;
    QLineEdit *m_words;
    QCheckBox *m_everywhere;
    QCheckBox *m_attachments;
    QLabel *m_complaint;
    QPushButton *m_confirm;
    NewestAnswer m_answer;
};

} // namespace tverrlos
