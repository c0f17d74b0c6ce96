#pragma once

#include "core/intake/enquirytext.h"

#include <QList>
#include <QString>

#include <optional>

namespace tverrlos {

/// A line of a mail's text.
struct MailLine
{
    QString text;
    qsizetype position = 0;         ///< UTF-16 units from the start of the text
    std::optional<Fold::Kind> fold; ///< nothing: it was said, and stands open
};

/// The lines of a mail's text, each told apart: what its writer said, the signature, what is quoted of
/// earlier mails, disclaimers. When in doubt a line was said. An answer written between quoted lines is said.
/// Pure; linear in the text.
QList<MailLine> mailLines(const QString &text);

} // namespace tverrlos
