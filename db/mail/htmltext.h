#pragma once

#include <QString>

namespace tverrlos {

/// The readable text of an HTML mail: paragraphs and line breaks kept, list points as "- ", quoted blocks as
/// "> ", the address of a link behind its words where it says something else. Scripts, styles and everything
/// hidden in the head are left out; nothing is fetched, no entity is expanded from outside. Stops at `limit`
/// characters.
QString textOfHtml(const QString &html, qsizetype limit);

} // namespace tverrlos
