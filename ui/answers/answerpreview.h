#pragma once

#include "core/answers/answerdocument.h"
#include "ui/answers/answerexport.h"
#include "ui/background/whenready.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace tverrlos {

class Notices;
class ReportDocument;
class ReportView;

/// A new mail to the asker with the answer in it. What is too long for a mail program to take over is not in
/// the address: then the text is to be pasted.
struct AnswerMail
{
    QUrl address; ///< mailto:
    bool holdsText = false;
};
AnswerMail answerMail(const AnswerDocument &document, const QString &recipient);

/// The joint answer as its reader will see it, in the language that is chosen; saved as PDF or ODT, copied as
/// the text of a mail, or opened in the mail program. A draft is shown and saved as such, and not mailed.
/// Assembling, setting and writing is done on threads of the pool.
class AnswerPreview final : public QWidget
{
    Q_OBJECT

public:
    /// The answer in a language; any thread.
    using Assemble = std::function<Result<AnswerDocument>(CaseLanguage)>;
    /// Asks where to write; empty when the person has thought better of it.
    using AskForFile =
        std::function<QString(QWidget *parent, const QString &suggestion, AnswerFormat format)>;
    using OpenAddress = std::function<void(const QUrl &address)>;

    AnswerPreview(Notices &notices, Assemble assemble, CaseLanguage language, const QString &recipient,
                  QWidget *parent = nullptr);
    ~AnswerPreview() override;

    /// Instead of the file dialog and of the desktop's mail program.
    void setAskForFile(AskForFile ask) { m_ask = std::move(ask); }
    void setOpenAddress(OpenAddress open) { m_open = std::move(open); }

    void saveAs(AnswerFormat format);
    void copyText();
    void openInMail();

    /// Nothing while it is being assembled, and when it was refused.
    const std::optional<AnswerDocument> &document() const { return m_document; }
    const ReportView *view() const { return m_view; }
    QComboBox *language() const { return m_language; }
    QString standing() const;

Q_SIGNALS:
    /// The preview shows what was asked for, or says why not.
    void shown();

private:
    struct Page;

    QPushButton *addButton(const QString &words, const char *iconName, std::function<void()> act);
    void read();
    void show(const Result<std::shared_ptr<Page>> &page);

    Notices &m_notices;
    Assemble m_assemble;
    QString m_recipient;
    AskForFile m_ask;
    OpenAddress m_open;
    QComboBox *m_language;
    QLabel *m_standing;
    ReportView *m_view;
    QList<QPushButton *> m_buttons;
    QPushButton *m_mail = nullptr;
    std::optional<AnswerDocument> m_document;
    NewestAnswer m_reading;
};

} // namespace tverrlos
