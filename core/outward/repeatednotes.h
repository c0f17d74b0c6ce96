#pragma once

#include "core/cases/case.h"
#include "core/published/identifying.h"

namespace tverrlos {

/// What colleagues say to each other on a case, looked for in what is written for the asker: notes, and what
/// an agency holds that does not share the position. A sentence of five words or more that stands in both is
/// found; shorter ones are nobody's.
class RepeatedNotes
{
public:
    explicit RepeatedNotes(const Case &value);

    /// Kind Internal; they warn, for a draft of the answer may have stood in a note.
    QList<IdentifyingFinding> findings(const QString &text) const;

private:
    QStringList m_sentences; ///< words in small letters with one space between them and around all
};

} // namespace tverrlos
