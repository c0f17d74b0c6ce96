#pragma once

#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QFrame>
#include <QImage>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace tverrlos {

/// What can be shown of an attachment without another program: a picture, or the beginning of a text. Read
/// apart from the window, with a limit on size; nothing in it is run and nothing is fetched.
struct AttachmentGlimpse
{
    QString text;
    QImage picture;
    bool cutShort = false;    ///< there is more of the text than is shown
    bool nothingInIt = false; ///< the file has no bytes
    bool isEmpty() const { return text.isEmpty() && picture.isNull(); }
};

/// Bytes are hostile until shown. Any thread.
AttachmentGlimpse glimpseOf(const QByteArray &bytes, const QString &mediaType, const QString &name);

/// One attachment in place on the case page: what it holds, and Save and Close. GUI thread.
class AttachmentPreview final : public QFrame
{
    Q_OBJECT

public:
    AttachmentPreview(const CaseOffice &office, const Attachment &attachment, std::function<void()> save,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    /// What there is to see stands.
    void shown();

private:
    void read(const Attachment &attachment);
    void show(const AttachmentGlimpse &glimpse);

    CaseOffice m_office;
    QLabel *m_state;
    QVBoxLayout *m_place;
    NewestAnswer m_reading;
};

} // namespace tverrlos
