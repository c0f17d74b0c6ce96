#pragma once

#include "core/cases/case.h"
#include "core/regimes/suggestion.h"

#include <QList>
#include <QPalette>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tverrlos {

/// A stretch of text that speaks for a regime.
struct EvidenceMark
{
    qsizetype position = 0; ///< UTF-16 units
    qsizetype length = 0;
    RegimeCode regime;
    bool operator==(const EvidenceMark &) const = default;
};

/// Where the evidence words of the regimes stand in the text, in order, never overlapping; the first regime
/// that names a word has it. Only whole words, or the beginning of one.
QList<EvidenceMark> evidenceMarks(const QString &text, const QList<CaseRegime> &regimes);

/// Where the words of a suggestion stand in one part of an enquiry that is being written. Words that are no
/// longer as they were weighed are left out; where regimes share words, the surest has them.
QList<EvidenceMark> suggestionMarks(const QString &text, EnquiryPart part, const Suggestion &suggestion);

/// Underlines and tints the marks in a text that is being written, beside its content: nothing to undo,
/// nothing to save. They follow the palette.
void showEvidence(QPlainTextEdit &text, const QList<EvidenceMark> &marks);

/// Underlines and tints the marks in the regimes' colours; the tool tip names the regime. They follow the
/// palette.
void showEvidence(QTextEdit &text, const QList<EvidenceMark> &marks);

} // namespace tverrlos
