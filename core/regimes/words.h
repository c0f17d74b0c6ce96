#pragma once

#include "core/regimes/suggestion.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// One word of an enquiry, folded for matching, with its place in the text as written.
struct Word
{
    QString folded; ///< lower case, NFC; at most 64 characters
    EnquiryPart part = EnquiryPart::Problem;
    qsizetype position = 0, length = 0;
    int sentence = 0, clause = 0;
};

struct Sentence
{
    bool question = false;   ///< ends with a question mark
    bool background = false; ///< stands in the context, or after a context heading
};

struct ReadText
{
    QList<Word> words;
    QList<Sentence> sentences; ///< by Word::sentence
};

/// Which words begin the context within one text ("Kontekst:"), and which break a clause ("men").
struct ReadingCues
{
    QStringList contextHeadings, problemHeadings, clauseBreakers;
};

/// Splits an enquiry into words, clauses and sentences. Hyphens and apostrophes split words, combining marks
/// do not; "§" is a word. A full stop ends a sentence only before a capital letter or a line end, so that
/// "art. 9" and "hpl. § 29" stay whole. Linear in the text.
ReadText readText(const Enquiry &enquiry, const ReadingCues &cues);

} // namespace tverrlos
