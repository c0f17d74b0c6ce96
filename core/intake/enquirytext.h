#pragma once

#include "core/cases/facets.h"

#include <QList>
#include <QString>

namespace tverrlos {

/// A stretch of a mail's text that is kept but folded away when it is read.
struct Fold
{
    enum class Kind { Signature, QuotedHistory, Disclaimer };
    Kind kind = Kind::Signature;
    qsizetype position = 0; ///< UTF-16 units from the start of the text
    qsizetype length = 0;
    bool operator==(const Fold &) const = default;
};

/// The text of an enquiry, sorted into the form's fields. Nothing is lost: whatever is neither problem nor
/// folded is context, and the text as written is kept beside it.
struct EnquiryParts
{
    QString problem;
    QString context;
    QList<Fold> folds;     ///< in the order of the text, never overlapping
    bool headings = false; ///< the form's headings were found
    bool operator==(const EnquiryParts &) const = default;
};

/// Finds the form's headings (bokmål, nynorsk, English; with or without a colon; on a line of their own or
/// before the text), the greeting, signature, quoted history and disclaimers. Without headings all of the
/// text is the problem.
EnquiryParts enquiryParts(const QString &text);

/// Bokmål when nothing speaks for another language.
CaseLanguage languageOf(const QString &text);

/// Whether there is too little to know what is asked ("er det lov?"). `subject` counts with the text.
bool isAlmostEmpty(const QString &subject, const QString &text);

} // namespace tverrlos
