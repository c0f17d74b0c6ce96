#pragma once

#include <QString>

namespace tverrlos {

/// The readable text of an HTML mail: paragraphs and line breaks kept, list points as "- ", quoted blocks as
/// "> ", the address of a link behind its words where it says something else. Scripts, styles and everything
/// hidden in the head are left out; nothing is fetched, no entity is expanded from outside. Stops at `limit`
/// characters. Linear time and bounded depth, however the markup is nested.
struct HtmlText
{
    QString text;
    bool whole = true; ///< nothing was left out for its length
};
/// `markupLeft`: bytes of tags and text that may still be looked at; lessened by what was.
HtmlText textOfHtml(const QString &html, qsizetype limit, qsizetype &markupLeft);

} // namespace tverrlos
