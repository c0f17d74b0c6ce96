#pragma once

#include <QByteArray>

namespace tverrlos {

/// What is kept of a mail's markup before a parser sees it.
enum class Markup {
    Structure, ///< tags by name, links with their address
    Flat,      ///< a line break where a block began or ended, nothing else
};

struct PlainMarkup
{
    QByteArray bytes;
    int tags = 0;
};

/// Markup without attributes (but a link's web address), comments, scripts and styles, and no longer than
/// `limit` bytes: an HTML parser's cost then follows the length. Linear time, whatever is unclosed.
PlainMarkup plainMarkup(const QByteArray &html, Markup kept, qsizetype limit);

/// Whether a line begins before and after this element; lower case.
bool isBlockElement(const QByteArray &name);

} // namespace tverrlos
