#pragma once

#include "core/cases/case.h"

#include <optional>

namespace tverrlos {

/// What colleagues say to each other on a case, looked for in what is written for the asker: notes, and what
/// an agency holds that does not share the position. A sentence of five words or more that stands in both is
/// found, and one of which most stands there in the same order; shorter ones are nobody's.
class RepeatedNotes
{
public:
    explicit RepeatedNotes(const Case &value);

    struct Repeated
    {
        QString sentence;      ///< of the note, in small letters
        bool whole = false;    ///< or only most of it
        bool citesLaw = false; ///< then its words are everybody's
    };
    /// The first whole sentence; without one, the first of which most is repeated.
    std::optional<Repeated> in(const QString &text) const;

private:
    struct Sentence
    {
        QString words; ///< in small letters with one space between them and around all
        bool citesLaw = false;
    };
    void take(const QString &text);

    QList<Sentence> m_sentences;
};

} // namespace tverrlos
