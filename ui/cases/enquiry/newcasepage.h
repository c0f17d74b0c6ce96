#pragma once

#include "core/drafts/draftstore.h"
#include "core/intake/intakestore.h"
#include "ui/cases/caseoffice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tverrlos {

class DraftKeeper;
class DuplicateNotice;
class EnquiryForm;
class EnquiryPreview;
class FoldedMail;

/// From a mail or a conversation to a numbered case in under a minute: one column to write in, and beside it
/// what the program makes of it. A mail can be pasted or dropped. Ctrl+Enter saves; what is written survives
/// a crash.
class NewCasePage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCasePage(const CaseOffice &office, QWidget *parent = nullptr);
    ~NewCasePage() override;

    EnquiryForm *form() const { return m_form; }
    EnquiryPreview *preview() const { return m_preview; }
    QPushButton *saveButton() const { return m_save; }
    DuplicateNotice *duplicates() const { return m_duplicates; }
    /// The sentence in place of a refusal; empty when there is none.
    QString complaint() const;
    /// Fills the form from a mail; what was written before is replaced only if the form was empty or came
    /// from a mail.
    void takeMail(const QByteArray &bytes, const QString &source);
    void takeFile(const QString &path);
    /// Fills the form with what can be read of a quarantined source. Saving makes the case and takes the
    /// source out of quarantine in the same act.
    void takeQuarantined(const QuarantinedSource &source);
    void save();

Q_SIGNALS:
    /// A case was made (or a reply added to one): whoever composes the window opens it.
    void saved(const tverrlos::CaseNumber &number);
    /// A mail has been sorted into the fields, or refused.
    void mailTaken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWritingSide();
    QWidget *makeFoot();
    bool takePaste(const QString &text);
    void sort(const IncomingMail &mail, bool isFile);
    void fill(const ReadyEnquiry &ready);
    void edited();
    void restore(const Draft &draft);
    QJsonObject fields() const;
    void complain(const QString &sentence);
    void create(const Case &enquiry);
    void takeIn(const Case &enquiry);
    void release(const Case &enquiry);
    void showSource(const QStringList &told);
    void finished(const CaseNumber &number, const QString &line);
    void startOver();
    void chooseFile();

    CaseOffice m_office;
    DraftKeeper *m_drafts;
    EnquiryForm *m_form;
    EnquiryPreview *m_preview;
    QBoxLayout *m_sides;
    QLabel *m_source;
    FoldedMail *m_mailText;
    DuplicateNotice *m_duplicates;
    QLabel *m_complaint;
    QLabel *m_draftNote;
    QPushButton *m_save;
    QPushButton *m_clear;
    QString m_originalText;
    /// The mail the form was filled from, with its attachments; its message id keeps it from becoming two
    /// cases.
    std::optional<ReadyEnquiry> m_mail;
    /// The quarantined source that the case is made of.
    std::optional<QuarantineId> m_quarantined;
    QString m_quarantinedName;
    bool m_filling = false;
};

} // namespace tverrlos
