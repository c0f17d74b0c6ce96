#pragma once

#include <QString>

namespace tverrlos {

/// A bare file name that is safe to show and to write, from whatever a mail says: no folders, no control or
/// direction characters, no name that a system reserves, at most 120 characters with its ending kept.
/// "vedlegg" and the number, with an ending for the media type, where nothing is left.
QString safeAttachmentName(const QString &claimed, const QString &mediaType, int number);

} // namespace tverrlos
