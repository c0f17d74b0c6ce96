#include "ui/cases/page/attachmentfile.h"

#include "core/cases/casequeries.h"
#include "core/results/wholefile.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/background/whenready.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace tverrlos {

namespace {

void writeInBackground(const Workplace *place, const QString &path, const QByteArray &bytes)
{
    whenReady(inBackground([path, bytes] { return writeWholeFile(path, bytes); }), &place->news,
              [place, path](const Result<void> &written) {
                  if (written)
                      place->notices.say(QCoreApplication::translate("AttachmentFile", "Saved as %1")
                                             .arg(QDir::toNativeSeparators(path)));
                  else
                      place->notices.sayFailed(written.error());
              });
}

} // namespace

void saveAttachmentFile(const CaseOffice &office, const Attachment &attachment, QWidget *window)
{
    const QString title = QCoreApplication::translate("AttachmentFile", "Save the attachment");
    // The name comes from a mail: only its last part is believed.
    const QString path = QFileDialog::getSaveFileName(window, title, QFileInfo(attachment.name).fileName());
    if (path.isEmpty())
        return;
    const auto answer =
        office.desk().ask([sha = attachment.sha256](Store &store) { return store.cases().attachment(sha); });
    whenReady(answer, &office.place->news, [place = office.place, path](const Result<QByteArray> &bytes) {
        if (bytes)
            writeInBackground(place, path, *bytes);
        else
            place->notices.sayFailed(bytes.error());
    });
}

} // namespace tverrlos
