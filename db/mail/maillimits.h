#pragma once

#include <QtGlobal>

namespace tverrlos {

/// What a mail may cost before it is refused unread. Every mail is hostile until parsed.
struct MailLimits
{
    qint64 bytes = 25LL * 1024 * 1024;   ///< of one mail; common mail servers stop here too
    int depth = 30;                      ///< parts within parts, forwarded mails included
    int parts = 500;                     ///< in all
    int headers = 500;                   ///< of one part
    qint64 headerBytes = 256LL * 1024;   ///< of one part's headers together
    qsizetype textLength = 200'000;      ///< characters shown; a longer text is kept whole as an attachment
    qsizetype markup = 2 * 1024 * 1024;  ///< bytes of HTML looked at in all parts together, attributes apart
    int groups = 50;                     ///< address groups within groups
    qint64 keptOfTooLarge = 1024 * 1024; ///< bytes kept in quarantine of a mail over the limit
};

} // namespace tverrlos
