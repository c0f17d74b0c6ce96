#pragma once

#include "ui/cases/caseoffice.h"

class QWidget;

namespace tverrlos {

/// Asks where an attachment shall be written, and writes it there on a thread of its own. The bytes are
/// checked against the attachment's SHA-256 by the store.
void saveAttachmentFile(const CaseOffice &office, const Attachment &attachment, QWidget *window);

} // namespace tverrlos
